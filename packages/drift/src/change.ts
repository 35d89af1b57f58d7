import type { Level } from "./level.ts";
import type { Direction } from "./rules/rule.ts";

/** Where a change is written. */
export interface ChangePlace {
  /** JSON pointers into the two documents; to the nearest thing around it where a side does not have it. */
  before: string;
  after: string;
}

/** One change of a document, however many places show it. */
export interface Change {
  /** Stays the same as long as the change does: the rule, and a digest of where it is and what changed, without names of components. */
  id: string;
  /** The rule that says what it means, such as `response-property-added`. */
  rule: string;
  direction: Direction;
  /** The higher of the two verdicts. */
  level: Level;
  /** What it means for clients that are in use. */
  wire: Level;
  /** What it means for code that uses the generated package. */
  types: Level;
  /** A sentence for a changelog. */
  sentence: string;
  /** The operations that show it; none when it is about the document. */
  operations: string[];
  /** What it is a change of: a component, or an operation. */
  cause: string;
  places: ChangePlace[];
}

/** All changes between two documents, and what they are together. */
export interface Classification {
  level: Level;
  changes: Change[];
}

/** What the caller wants to know. */
export interface ClassifyOptions {
  /**
   * Leave out the names of operations, types, path parameters and security schemes: for documents that no package is
   * generated from.
   * @default false
   */
  ignoreNames?: boolean | undefined;
  /** Other levels for some rules, such as `{ "request-default-changed": "minor" }`; "none" silences a rule. */
  levels?: Readonly<Record<string, Level>> | undefined;
  /**
   * What the two documents are called in errors.
   * @default ["before", "after"]
   */
  names?: readonly [before: string, after: string] | undefined;
}
