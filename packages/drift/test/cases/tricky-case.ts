import type { Level } from "../../src/level.ts";

/** A change that is easily taken for another one, and what it means in a request and in an answer. */
export interface TrickySchema {
  says: string;
  before: unknown;
  after: unknown;
  request: Level;
  response: Level;
  /** The version of both documents. */
  version?: "3.0.3";
}

/** A case; without levels, two ways to say the same. */
export function tricky(
  says: string,
  before: unknown,
  after: unknown,
  request: Level = "none",
  response: Level = "none",
  version?: "3.0.3",
): TrickySchema {
  return { says, before, after, request, response, ...(version && { version }) };
}
