import { inParallel } from "./in-parallel.ts";
import type { Report, Source, TestReport } from "./messages.ts";
import type { Runner } from "./start-runner.ts";

/** What the tests do when nothing is wrong. */
export interface Baseline {
  readonly tests: readonly TestReport[];
  /** The tests that run a source's probe, or load it. */
  testsFor: (path: string, probe: number) => TestReport[];
  /** How many mutants of a source, by its path, a test file has found so far. */
  readonly kills: Map<string, Map<string, number>>;
}

const limitMs = 300_000;

/**
 * Run each test file by itself, and note what its tests run.
 * @throws {Error} when a test fails.
 */
export async function runBaseline(
  runners: readonly Runner[],
  sources: readonly Source[],
  files: readonly string[],
): Promise<Baseline> {
  const numbered = withUniqueProbes(sources);
  const reports = await inParallel(runners, files, async (runner, path) => {
    const report = await runner.run({ sources: numbered.sources, files: [{ path }] }, limitMs);
    if (!report) throw new Error(`${path} did not end within ${limitMs / 1000} s, without any mutant`);
    if (report.failure !== undefined) throw new Error(`the tests fail without any mutant: ${report.failure}`);
    return report;
  });
  const tests = reports.flatMap(({ passed }) => passed);
  if (!tests.length) throw new Error(`there are no tests in ${files.join(", ") || "the package"}`);
  const covering = coverageOf(reports);
  return { tests, kills: new Map(), testsFor: (path, probe) => covering.get(numbered.numberOf(path, probe)) ?? [] };
}

/** Probes are counted in each file; here those of all files are told apart. */
function withUniqueProbes(sources: readonly Source[]): {
  sources: Source[];
  numberOf: (path: string, probe: number) => number;
} {
  const perFile = 100_000;
  const offsets = new Map(sources.map(({ path }, index) => [path, index * perFile]));
  const numberOf = (path: string, probe: number) => (offsets.get(path) ?? 0) + probe;
  return {
    numberOf,
    sources: sources.map(({ path, text }) => ({
      path,
      text: text.replace(/__probe\((\d+)\)/g, (_, probe) => `__probe(${numberOf(path, Number(probe))})`),
    })),
  };
}

function coverageOf(reports: readonly Report[]): Map<number, TestReport[]> {
  const covering = new Map<number, TestReport[]>();
  for (const { passed, outside } of reports)
    for (const test of passed)
      for (const probe of new Set([...test.probes, ...(outside[test.file] ?? [])])) {
        const tests = covering.get(probe);
        if (tests) tests.push(test);
        else covering.set(probe, [test]);
      }
  return covering;
}
