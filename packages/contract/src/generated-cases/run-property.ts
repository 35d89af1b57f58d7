import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";

export interface PropertyOptions {
  /** Names the file of a failing case. */
  title: string;
  /** Cases to try. */
  runs: number;
  seed: number;
  /** Folder of failing cases, which are tried first; without one none are kept. */
  failures?: string | undefined;
}

/**
 * Try a check with generated values; the first that fails is shrunk, and kept for the next run.
 * @throws with what the check says of the smallest value that fails.
 */
export async function runProperty<Value>(
  values: Arbitrary<Value>,
  check: (value: Value) => Promise<readonly string[]>,
  { title, runs, seed, failures }: PropertyOptions,
): Promise<void> {
  const file = failures && join(failures, `${title.replaceAll(/[^\w]+/g, "-")}.json`);
  const kept =
    file && existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as { seed: number; path: string }] : [];
  let complaints: readonly string[] = [];
  const property = fc.asyncProperty(values, async (value) => {
    const found = await check(value);
    // The last value that is tried may pass; what counts is the last that fails.
    if (found.length) complaints = found;
    return found.length === 0;
  });
  for (const parameters of [...kept.map((each) => ({ ...each, numRuns: 1 })), { seed, numRuns: runs }]) {
    const { failed, counterexample, counterexamplePath, ...details } = await fc.check(property, parameters);
    if (!failed) continue;
    const path = counterexamplePath ?? "";
    if (file && failures) {
      mkdirSync(failures, { recursive: true });
      writeFileSync(file, `${JSON.stringify({ seed: details.seed, path })}\n`);
    }
    if (!complaints.length && details.errorInstance instanceof Error) throw details.errorInstance;
    const [value] = counterexample ?? [];
    throw new Error(
      [title, ...complaints, `with ${JSON.stringify(value)}`, `again with seed ${details.seed} and path ${path}`].join(
        "\n  ",
      ),
    );
  }
  if (file) rmSync(file, { force: true });
}
