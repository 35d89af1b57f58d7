import type { PlainRuleName } from "../rules/plain-rules.ts";
import type { Direction } from "../rules/rule.ts";
import type { SchemaRuleName } from "../rules/schema-rules.ts";

/** What a sentence about a change can name. */
export interface Facts {
  name?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  keyword?: string | undefined;
  place?: string | undefined;
}

/** One difference at one place, before those with one cause are put together. */
export interface Finding extends Facts {
  rule: SchemaRuleName | PlainRuleName;
  direction: Direction;
  /** Where it is written; where it would be, on the side that does not have it. */
  beforePointer: string;
  afterPointer: string;
  /** Findings of one rule with the same text are one change in several places. */
  cause: string;
}
