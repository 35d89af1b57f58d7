import type { Nodes, SchemaNode, SchemaReader } from "@certspec/openapi/operations";
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

/** Where something is written, before and after; where it would be, on the side that does not have it. */
export interface Places {
  beforePointer: string;
  afterPointer: string;
}

/** One difference at one place, before those with one cause are put together. */
export interface Finding extends Facts, Places {
  rule: SchemaRuleName | PlainRuleName;
  direction: Direction;
  /** Findings of one rule with the same text are one change in several places. */
  cause: string;
}

/** A schema before and after, seen in one direction, with what changed in it and below it. */
export interface SchemaPair {
  readonly before: SchemaNode;
  readonly after: SchemaNode;
  readonly direction: "request" | "response";
  readonly findings: Finding[];
  readonly children: Set<SchemaPair>;
}

/** A document whose schemas are compared. */
export interface Side {
  reader: SchemaReader;
  nodes: Nodes;
}

/** What is different about a schema, and where; the places are those of the schemas unless given. */
export interface Report extends Facts {
  beforePointer?: string;
  afterPointer?: string;
  /** The document that has the place by which people know it; the newer one unless given. */
  side?: "before" | "after";
  /** What else two findings have to share to be one change. */
  cause?: string;
}

/** What the parts of the comparison need to know of the pair that they look at. */
export interface SchemaContext {
  pair: SchemaPair;
  before: Side;
  after: Side;
  /** Say that something changed. */
  report(rule: SchemaRuleName, report?: Report): void;
  /** Compare schemas below, and count what changed there as part of this pair. */
  descend(before: SchemaNode, after: SchemaNode): void;
  /** Whether two schemas mean the same. */
  same(before: SchemaNode, after: SchemaNode): boolean;
  /** Whether the second schema takes everything that the first does. */
  widens(before: SchemaNode, after: SchemaNode): boolean;
  /** Whether the second schema takes nothing that the first does not. */
  narrows(before: SchemaNode, after: SchemaNode): boolean;
  /** Whether one of the two, as it is written or read in this direction, still is the other: nothing breaks between them. */
  contains(before: SchemaNode, after: SchemaNode): boolean;
  /** What a schema of several types says about one of them. */
  ofType(node: SchemaNode, type: string, side: "before" | "after"): SchemaNode;
  /** Whether they also say the same, in their documentation. */
  identical(before: SchemaNode, after: SchemaNode): boolean;
}

/** Compares schemas of two documents; each two are compared once in each direction. */
export type SchemaComparer = (before: SchemaNode, after: SchemaNode, direction: SchemaPair["direction"]) => SchemaPair;

/** Whether no change but in documentation is found in a pair and below it. */
export function isSame(pair: SchemaPair, matters: (finding: Finding) => boolean): boolean {
  const seen = new Set<SchemaPair>();
  const open = [pair];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.findings.some(matters)) return false;
    open.push(...next.children);
  }
  return true;
}
