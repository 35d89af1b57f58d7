import fc, { type Arbitrary } from "fast-check";
import { show } from "../../checker/mismatch.ts";
import { plainError } from "../plain-error.ts";
import { forgetFailure, keepFailure, keptFailure } from "./kept-failure.ts";

export interface PropertyOptions {
  /** Names the file of a failing case. */
  title: string;
  /** Cases to try. */
  runs: number;
  seed: number;
  /** Folder of failing cases, which are tried first; without one none are kept. */
  failures?: string | undefined;
  /** Milliseconds that all cases may take together. @default 20000 */
  timeLimitMs?: number | undefined;
}

/**
 * Tries a check with generated values; the first that fails is shrunk, and kept for the next run.
 * @throws with what the check says of the smallest value that fails.
 */
export async function runProperty<Value>(
  values: Arbitrary<Value>,
  check: (value: Value) => Promise<readonly string[]>,
  { title, runs, seed, failures, timeLimitMs = 20_000 }: PropertyOptions,
): Promise<void> {
  let diagnostics: readonly string[] = [];
  const property = fc.asyncProperty(values, async (value) => {
    const found = await check(value);
    // The last value that is tried may pass; what counts is the last that fails.
    if (found.length) diagnostics = found;
    return found.length === 0;
  });
  const limits = { interruptAfterTimeLimit: timeLimitMs, markInterruptAsFailure: true };
  const kept = keptFailure(failures, title, values);
  for (const parameters of [...(kept ? [{ ...kept, numRuns: 1 }] : []), { seed, numRuns: runs }]) {
    const details = await fc.check(property, { ...parameters, ...limits });
    if (!details.failed) continue;
    const { counterexample, counterexamplePath, errorInstance, interrupted, numRuns } = details;
    if (interrupted && !counterexample)
      throw plainError([
        title,
        `took longer than ${timeLimitMs} ms, in which ${numRuns} of ${runs} cases were tried`,
        "a call does not end, or there are too many cases: try fewer `runs`",
      ]);
    const path = counterexamplePath ?? "";
    const [value] = counterexample ?? [];
    keepFailure(failures, { title, seed: details.seed, path, value });
    if (!diagnostics.length && errorInstance instanceof Error) throw errorInstance;
    throw plainError([
      title,
      ...diagnostics,
      `with ${show(value)}`,
      `again with seed ${details.seed} and path ${path}`,
    ]);
  }
  forgetFailure(failures, title);
}
