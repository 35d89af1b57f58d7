import type { Report, Source } from "./messages.ts";
import { type Mutant, mutateTable } from "./mutate-table.ts";
import type { Runner } from "./start-runner.ts";

/** The outcome of a mutant. One that makes the tests endless counts as caught. */
export interface Result {
  readonly mutant: Mutant;
  readonly verdict: "killed" | "timed out" | "survived";
}

/** Shared by all mutants of a table. */
interface Setting {
  readonly table: Source;
  readonly tests: readonly string[];
  readonly limits: Limits;
}

interface Limits {
  readonly testTimeoutMs: number;
  readonly limitMs: number;
}

const withoutMutantMs = 300_000;

/**
 * Run the tests of a provider on mutants of its table, all of them unless some are given.
 * @throws {Error} when the tests fail without any.
 */
export async function testTable(
  { table, tests, mutants = mutateTable(table.text) }: Omit<Setting, "limits"> & { mutants?: readonly Mutant[] },
  runners: readonly Runner[],
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const [first] = runners;
  const report = await first?.run({ sources: [table], files: tests }, withoutMutantMs);
  if (!report) throw new Error(`the tests did not end within ${withoutMutantMs / 1000} s, without any mutant`);
  if (report.failure !== undefined) throw new Error(`the tests fail without any mutant: ${report.failure}`);
  if (!report.passed.length) throw new Error(`there are no tests in ${tests.join(", ") || "the package"}`);
  const setting = { table, tests, limits: limitsFor(report) };
  const results: Result[] = [];
  const queue = mutants.entries();
  await Promise.all(
    runners.map(async (runner) => {
      // One iterator for all, so that each mutant is tested once.
      for (const [index, mutant] of queue) {
        const result = await testMutant(runner, mutant, setting);
        results[index] = result;
        onResult(result);
      }
    }),
  );
  return results;
}

async function testMutant(runner: Runner, mutant: Mutant, { limits, ...setting }: Setting): Promise<Result> {
  const result = await testWithin(runner, mutant, { ...setting, limits });
  if (result.verdict !== "timed out") return result;
  // A machine that is busy with something else must not pass for an endless loop.
  const patient = { testTimeoutMs: 4 * limits.testTimeoutMs, limitMs: 4 * limits.limitMs };
  return testWithin(runner, mutant, { ...setting, limits: patient });
}

async function testWithin(
  runner: Runner,
  mutant: Mutant,
  { table, tests, limits: { testTimeoutMs, limitMs } }: Setting,
): Promise<Result> {
  const text = table.text.slice(0, mutant.start) + mutant.text + table.text.slice(mutant.end);
  const order = { sources: [{ path: table.path, text }], files: tests, testTimeoutMs };
  // Tests that name the operation find most mutants.
  const operation = /^operations\.([^.]+)/.exec(mutant.path)?.[1];
  const likely = operation === undefined ? [] : [{ ...order, names: new RegExp(`\\b${operation}(?![a-z\\d])`, "i") }];
  for (const each of [...likely, order]) {
    const report = await runner.run(each, limitMs);
    if (!report) return { mutant, verdict: "timed out" };
    const { failure } = report;
    if (failure === undefined) continue;
    const isLate = /^(?:.*: )?(?:Test|Hook) timed out in /.test(failure);
    return { mutant, verdict: isLate ? "timed out" : "killed" };
  }
  return { mutant, verdict: "survived" };
}

/** Several times what the tests take without a mutant. */
function limitsFor({ passed }: Report): Limits {
  const durations = passed.map(({ durationMs }) => durationMs);
  return {
    testTimeoutMs: Math.ceil(4_000 + 4 * Math.max(...durations)),
    limitMs: Math.ceil(20_000 + 5 * durations.reduce((sum, duration) => sum + duration, 0)),
  };
}
