import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mutateCode } from "../../mutation/mutate-code.ts";
import { mutantsIn, type Result, readFiles, runTarget } from "../../mutation/run-target.ts";
import { startRunner } from "../../mutation/start-runner.ts";

const root = join(import.meta.dirname, "../..");
const runners = [startRunner()];
afterAll(() => runners[0]?.close());

const targetWith = (checks: string) => ({
  name: "sum",
  sources: ["test/mutation/fixtures/sum.ts"],
  tests: [`test/mutation/fixtures/${checks}`],
  mutate: mutateCode,
});

const expected: readonly [original: string, replacement: string, outcome: object][] = [
  [
    "total += values[index] ?? 0",
    "total -= values[index] ?? 0",
    { verdict: "killed", by: expect.stringContaining("numbers are added: ") },
  ],
  // A constant is read when the module is loaded, outside any test.
  ['"EUR"', '""', { verdict: "killed" }],
  ["false", "true", { verdict: "killed" }],
  ["isPlain", "false", { verdict: "survived" }],
  ["return 1;", "return;", { verdict: "never run" }],
  // A loop that does not end.
  ["index < values.length", "true", { verdict: "killed", by: expect.stringContaining("endless") }],
];

test("mutants are killed by the tests that reach them, and the others are told apart", async () => {
  const target = targetWith("sum.checks.ts");
  const files = readFiles(target, root);
  const all = mutantsIn(target, files);
  const mutants = expected.flatMap(([original, replacement]) =>
    all.filter((mutant) => mutant.original === original && mutant.replacement === replacement),
  );
  const seen: Result[] = [];

  const results = await runTarget(target, { root, files, mutants, runners, onResult: (result) => seen.push(result) });

  expect(seen).toEqual(results);
  expect(results).toMatchObject(
    expected.map(([original, replacement, outcome]) => ({ mutant: { original, replacement }, ...outcome })),
  );
});

test("tests that fail without a mutant are no measure", async () => {
  const target = targetWith("failing.checks.ts");
  const files = readFiles(target, root);

  const run = runTarget(target, { root, files, mutants: mutantsIn(target, files), runners, onResult: () => undefined });

  await expect(run).rejects.toThrow("the tests fail without any mutant: numbers are multiplied: ");
});
