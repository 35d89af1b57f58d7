import type { Level } from "../level.ts";

/** Where data travels when a change matters: to the provider, from it, or neither. */
export type Direction = "request" | "response" | "none";

/** What a change means on the wire, what for the types of the generated package, and how to say it. */
export type Verdict = readonly [wire: Level, types: Level, says: string];

/** A rule about schemas, which mean something else in each direction. */
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
