import fc from "fast-check";
import type { Schema } from "../document.ts";
import type { Sourced } from "../pointer.ts";
import type { Direction } from "../schema/directions.ts";
import { arbitraryFor } from "./arbitrary-for.ts";

export interface RandomOptions {
  /** The way that the message goes. */
  direction: Direction;
  seed: number;
}

/**
 * Returns some values that a schema allows, as far as its keywords say so one by one; the same for the same seed.
 * @throws {TypeError} when there is none.
 */
export function randomValues(document: object, schema: Sourced<Schema>, { direction, seed }: RandomOptions): unknown[] {
  return fc.sample(arbitraryFor(schema, { document, direction, isValid: () => true }), { numRuns: 20, seed });
}
