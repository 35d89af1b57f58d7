import type { Level } from "../level.ts";

/** Where data travels when a change matters: to the provider, from it, or neither. */
export type Direction = "request" | "response" | "none";

/** The level of a change on the wire, its level for the types of the generated package, and the sentence that describes it. */
export type Verdict = readonly [wire: Level, types: Level, says: string];

/** A rule for schemas, whose level depends on the direction. */
export interface SchemaRule {
  readonly request?: Verdict;
  readonly response?: Verdict;
}

/** A rule about everything around schemas. */
export interface PlainRule {
  readonly direction: Direction;
  readonly verdict: Verdict;
  /** The rule is about a name that only a generated package shows to its users. */
  readonly named?: true;
}
