import type { Level } from "../../src/level.ts";

/** What a change means: its level, and the rules that see it. */
export interface Verdict {
  level: Level;
  rules: readonly string[];
}

/** A change that is easily taken for another one, and what it means in a request and in an answer. */
export interface TrickySchema {
  says: string;
  before: unknown;
  after: unknown;
  request: Verdict;
  response: Verdict;
  /** The version of both documents. */
  version?: "3.0.3";
}

/** A level and the rules that see the change, without their direction. */
type Stated = "none" | readonly [level: Level, rule: string, ...rules: string[]];

/** A case; without verdicts, two ways to say the same. */
export function tricky(
  says: string,
  before: unknown,
  after: unknown,
  request: Stated = "none",
  response: Stated = "none",
  version?: "3.0.3",
): TrickySchema {
  return {
    says,
    before,
    after,
    request: verdict("request", request),
    response: verdict("response", response),
    ...(version && { version }),
  };
}

function verdict(direction: "request" | "response", stated: Stated): Verdict {
  if (stated === "none") return { level: "none", rules: [] };
  const [level, ...rules] = stated;
  return { level, rules: rules.map((rule) => `${direction}-${rule}`) };
}
