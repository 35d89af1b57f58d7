import type { Baseline } from "./baseline.ts";
import { groupBy } from "./group-by.ts";
import type { Order, Source, TestReport } from "./messages.ts";
import type { Mutant } from "./mutant.ts";
import { type Probe, withProbes } from "./probes.ts";
import type { PlainFile, Result } from "./run-target.ts";
import type { Runner } from "./start-runner.ts";

/** What is the same for all mutants of a file. */
export interface Setting {
  readonly file: PlainFile;
  readonly sources: readonly Source[];
  readonly baseline: Baseline;
}

/** Run the tests that reach a mutant, the likely and quick ones first, until one fails. */
export async function testMutant(runner: Runner, mutant: Mutant, setting: Setting): Promise<Result> {
  const result = await testWithin(runner, mutant, { ...setting, patience: 1 });
  // A machine that is busy with something else must not pass for an endless loop.
  return result.verdict === "timed out" ? testWithin(runner, mutant, { ...setting, patience: 4 }) : result;
}

async function testWithin(
  runner: Runner,
  mutant: Mutant,
  { file, sources, baseline, patience }: Setting & { patience: number },
): Promise<Result> {
  const { path, text, probes } = file;
  const tests = baseline.testsFor(path, innermost(probes, mutant));
  if (!tests.length) return { mutant, verdict: "never run" };
  const mutated = { path, text: withProbes(text, probes, mutant) };
  const changed = sources.map((source) => (source.path === path ? mutated : source));
  const kills = baseline.kills.get(path) ?? new Map<string, number>();
  baseline.kills.set(path, kills);
  for (const stage of stagesOf(tests, mutant)) {
    const { testTimeoutMs, limitMs } = limitsFor(stage, patience);
    const report = await runner.run({ sources: changed, files: filesOf(stage, kills), testTimeoutMs }, limitMs);
    if (!report) return { mutant, verdict: "timed out" };
    if (report.failedFile) kills.set(report.failedFile, (kills.get(report.failedFile) ?? 0) + 1);
    if (report.failure !== undefined) {
      const isLate = /^(?:.*: )?(?:Test|Hook) timed out in /.test(report.failure);
      return { mutant, verdict: isLate ? "timed out" : "killed", by: report.failure };
    }
    if (!report.passed.length) throw new Error(`no test ran on ${mutant.file}:${mutant.line}, though some reach it`);
  }
  return { mutant, verdict: "survived" };
}

/** The number of the smallest probe around a mutant. */
function innermost(probes: readonly Probe[], { start, end }: Mutant): number {
  let found = -1;
  for (const [index, probe] of probes.entries()) {
    const isAround = probe.start <= start && probe.end >= end;
    const current = probes[found];
    if (isAround && (!current || probe.end - probe.start <= current.end - current.start)) found = index;
  }
  return found;
}

/** Tests that name the operation, and quick ones, find most mutants. */
function stagesOf(tests: readonly TestReport[], { path }: Mutant): TestReport[][] {
  const operation = /^operations\.([^.]+)/.exec(path ?? "")?.[1];
  const isLikely = ({ name, durationMs }: TestReport) =>
    operation ? new RegExp(`\\b${operation}\\b`).test(name) : durationMs < 100;
  const stages = [tests.filter(isLikely), tests.filter((test) => !isLikely(test))];
  return stages.filter((stage) => stage.length);
}

/** Several times what the tests take without a mutant. */
function limitsFor(tests: readonly TestReport[], patience: number): { testTimeoutMs: number; limitMs: number } {
  const longestMs = Math.max(...tests.map(({ durationMs }) => durationMs));
  return {
    testTimeoutMs: Math.ceil(patience * (4_000 + 4 * longestMs)),
    limitMs: Math.ceil(patience * (20_000 + 5 * totalMs(tests))),
  };
}

/** The files that have found the most come first, then the quick ones. */
function filesOf(tests: readonly TestReport[], kills: ReadonlyMap<string, number>): Order["files"] {
  const files = groupBy(tests, ({ file }) => file).map(([path, own]) => ({
    path,
    testIds: own.map(({ id }) => id),
    kills: kills.get(path) ?? 0,
    durationMs: totalMs(own),
  }));
  files.sort((a, b) => b.kills - a.kills || a.durationMs - b.durationMs);
  return files.map(({ path, testIds }) => ({ path, testIds }));
}

function totalMs(tests: readonly TestReport[]): number {
  return tests.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
