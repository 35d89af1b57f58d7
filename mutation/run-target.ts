import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Baseline, runBaseline } from "./baseline.ts";
import { inParallel } from "./in-parallel.ts";
import type { Source } from "./messages.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";
import { type Probe, probesOf, withProbes } from "./probes.ts";
import type { Runner } from "./start-runner.ts";
import type { Target } from "./targets.ts";
import { testMutant } from "./test-mutant.ts";

export type Verdict = "killed" | "timed out" | "survived" | "never run";

export interface Result {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  /** The test that failed, and how. */
  readonly by?: string;
}

export interface PlainFile {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly probes: readonly Probe[];
}

/** The files of a target as they are now. */
export function readFiles({ sources }: Target, root: string): PlainFile[] {
  return sources.map((file) => {
    const path = join(root, file);
    const text = readFileSync(path, "utf8");
    return { file, path, text, probes: probesOf(text) };
  });
}

/** The mutants of a target. */
export function mutantsIn(target: Target, files: readonly PlainFile[]): Mutant[] {
  return files.flatMap(({ file, text }) => mutantsOf(file, text, target.mutate(text)));
}

/**
 * Run the tests of a target on mutants of it.
 * @throws {Error} when they fail without any.
 */
export async function runTarget(
  target: Target,
  {
    root,
    files,
    mutants,
    runners,
    onResult,
  }: {
    root: string;
    files: readonly PlainFile[];
    mutants: readonly Mutant[];
    runners: readonly Runner[];
    onResult: (result: Result) => void;
  },
): Promise<Result[]> {
  const sources: Source[] = files.map(({ path, text, probes }) => ({ path, text: withProbes(text, probes) }));
  const tests = target.tests.map((test) => join(root, test));
  const baseline: Baseline = await runBaseline(runners, sources, tests);
  return inParallel(runners, mutants, async (runner, mutant) => {
    const file = files.find((each) => each.file === mutant.file);
    if (!file) throw new Error(`${mutant.file} is no file of ${target.name}`);
    const result = await testMutant(runner, mutant, { file, sources, baseline });
    onResult(result);
    return result;
  });
}
