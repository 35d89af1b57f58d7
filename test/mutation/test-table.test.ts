import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Order, Report } from "../../mutation/messages.ts";
import { type Runner, startRunner } from "../../mutation/start-runner.ts";
import { type Result, testTable } from "../../mutation/test-table.ts";

const runner = startRunner();
afterAll(() => runner.close());

const fixture = (name: string) => join(import.meta.dirname, "fixtures", name);
const table = { path: fixture("table.ts"), text: readFileSync(fixture("table.ts"), "utf8") };

test("mutants are killed by the tests that notice them, and the others survive", async () => {
  const seen: Result[] = [];

  const results = await testTable({ table, tests: [fixture("table.checks.ts")] }, [runner], (result) =>
    seen.push(result),
  );

  expect(seen).toEqual(results);
  expect(results.map(({ mutant, verdict }) => `${mutant.path} → ${mutant.text}: ${verdict}`)).toEqual([
    "unit → ...{}: killed",
    'unit → "EURX": killed',
    "operations → ...{}: killed",
    "operations.sum → ...{}: killed",
    "operations.sum.size → ...{}: killed",
    "operations.sum.size → 3: killed",
    "operations.sum.unused → ...{}: survived",
    "operations.sum.unused → 2: survived",
  ]);
});

test("tests that fail without a mutant are no measure", async () => {
  const run = testTable({ table, tests: [fixture("failing.checks.ts")] }, [runner], () => undefined);

  await expect(run).rejects.toThrow("the tests fail without any mutant: amounts have another unit: ");
});

const passed: Report = { passed: [{ name: "a", durationMs: 100 }], failed: [] };

/** A runner that reports what is given, order by order. */
function fakeRunner(reports: readonly (Report | undefined)[]): Runner & { orders: Order[]; limits: number[] } {
  const orders: Order[] = [];
  const limits: number[] = [];
  const run = async (order: Order, limitMs: number) => {
    limits.push(limitMs);
    return reports[orders.push(order) - 1];
  };
  return { orders, limits, run, close: () => undefined };
}

const oneMutant = { path: "operations.sum.size", start: 0, end: 0, text: "1", line: 1, column: 1, original: "" };

async function verdictOf(...reports: readonly (Report | undefined)[]) {
  const fake = fakeRunner([passed, ...reports]);
  const [result] = await testTable({ table, tests: ["a.test.ts"], mutants: [oneMutant] }, [fake], () => undefined);
  return { verdict: result?.verdict, ...fake };
}

test("tests that name the operation come first, and all others after them", async () => {
  const { verdict, orders } = await verdictOf(passed, passed);

  expect(verdict).toBe("survived");
  expect(orders.map(({ names }) => names && ["sum_list", "a sum", "sums"].filter((name) => names.test(name)))).toEqual([
    undefined,
    ["sum_list", "a sum"],
    undefined,
  ]);
});

test("tests that do not end have four times as long before it counts", async () => {
  const late: Report = { passed: [], failed: [], failure: "a: Test timed out in 4400ms." };

  expect(await verdictOf(undefined, undefined)).toMatchObject({
    verdict: "timed out",
    limits: [300_000, 20_500, 82_000],
  });
  expect(await verdictOf(late, late)).toMatchObject({ verdict: "timed out" });
  expect(await verdictOf(late, passed, passed)).toMatchObject({ verdict: "survived" });
});
