import type { Place } from "./place.ts";

/** The files of a spec that is being taken over, as values that are still changed. */
export interface TakenFiles {
  /** By path in the spec: `schemas/Pet.yaml`. */
  files: Record<string, unknown>;
  /** Values to try, for each example by the place where it stands. */
  examples: TakenExample[];
  /** What was left out or has to be looked at, each with its place in the source. */
  remarks: string[];
}

/** An example that is tried until one fits its schema. */
export interface TakenExample {
  file: string;
  /** JSON pointers within the file at which the linter may find fault with it. */
  pointer: string;
  /** The place in the source, for remarks. */
  origin: Place;
  /** Ways to fill it, the best first; each writes into the file's value. */
  attempts: (() => void)[];
  attempt: number;
}
