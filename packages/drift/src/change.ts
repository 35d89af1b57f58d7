import type { Level } from "./level.ts";
import type { Direction } from "./rules/rule.ts";

/** Where a change is written. */
export interface ChangePlace {
  /** JSON pointers into the two documents. Where one does not have the place, its pointer leads to the nearest parent. */
  before: string;
  after: string;
}

/** A change between two documents, in one or several places. */
export interface Change {
  /** A stable identifier: the rule, and a digest of the place and the change, without names of components. */
  id: string;
  /** The rule that classifies the change, such as `response-property-added`. */
  rule: string;
  direction: Direction;
  /** The higher of the two verdicts. */
  level: Level;
  /** The impact on deployed clients. */
  wire: Level;
  /** The impact on code that uses the generated package. */
  types: Level;
  /** A sentence for a changelog. */
  sentence: string;
  /** The affected operations. Empty if the change is to the document itself. */
  operations: string[];
  /** The component or operation that changed. */
  cause: string;
  places: ChangePlace[];
}

/** All changes between two documents, and their highest level. */
export interface Classification {
  level: Level;
  changes: Change[];
}

/** Options of {@link classify}. */
export interface ClassifyOptions {
  /**
   * Ignores the names of operations, types, path parameters and security schemes. Use it for documents that no package is
   * generated from.
   * @default false
   */
  ignoreNames?: boolean | undefined;
  /**
   * The document whose names the sentences have.
   * @default "after", and "before" where names are ignored
   */
  namesFrom?: "before" | "after" | undefined;
  /** Levels that override those of rules, such as `{ "request-default-changed": "minor" }`. "none" turns a rule off. */
  levels?: Readonly<Record<string, Level>> | undefined;
  /**
   * Names of the two documents in errors.
   * @default ["before", "after"]
   */
  names?: readonly [before: string, after: string] | undefined;
}
