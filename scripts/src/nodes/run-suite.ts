import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../release/run-command.ts";

/** Test files that run in one process of one Node. */
export interface Suite {
  name: string;
  /** The program that runs them. */
  node: string;
  /** Folders below `packages/`. */
  packages: readonly string[];
  /** Test files of theirs that do not run here, each with the reason. */
  without: Readonly<Record<string, string>>;
}

interface Report {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { name: string; assertionResults: unknown[] }[];
}

/**
 * Runs a suite on the packed packages in a stage, and says how many tests have passed.
 * @throws {Error} with vitest's output when one fails; also when a file has no tests, or one is skipped.
 */
export async function runSuite(suite: Suite, stage: string, signal: AbortSignal): Promise<string> {
  const { name, node, packages, without } = suite;
  const left = Object.keys(without);
  const gone = left.filter((file) => !existsSync(join(stage, file)));
  if (gone.length) throw new Error(`${gone.join(", ")} is to be left out, and is not there`);
  const file = join(stage, `${name.replaceAll(/\W+/g, "-")}.json`);
  // The next stage is another folder, so what is compiled of this one is not worth keeping.
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  await runCommand(
    node,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...left.map((each) => `--exclude=${each}`),
      ...packages.map((each) => `packages/${each}/`),
    ],
    { folder: stage, signal, env, timeoutMs: 600_000 },
  );
  const { numTotalTests, numPassedTests, testResults } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const empty = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  if (empty.length || !numTotalTests)
    throw new Error(`no tests have run in ${empty.map((each) => each.name).join(", ") || "any file"}`);
  if (numPassedTests !== numTotalTests) throw new Error(`${numTotalTests - numPassedTests} tests were skipped`);
  return `${numPassedTests} tests in ${testResults.length} files`;
}
