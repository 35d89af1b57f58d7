import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDiff } from "../../mutation/changed-lines.ts";
import { sampleOf } from "../../mutation/choose.ts";
import { readFloors } from "../../mutation/floors.ts";
import { withoutIgnored } from "../../mutation/ignored.ts";
import type { Mutant } from "../../mutation/mutant.ts";
import { mutantsOf } from "../../mutation/mutant.ts";
import { readOptions } from "../../mutation/options.ts";
import { isBelow, scoreOf } from "../../mutation/score.ts";
import { tableOf } from "../../mutation/table-of.ts";
import { targetsOf } from "../../mutation/targets-of.ts";

const source = "const a = 1;\nconst b = 2;\n";
const mutants = mutantsOf("x.ts", source, [
  { start: 10, end: 11, text: "2" },
  { start: 23, end: 24, text: "3" },
]);
const [first, second] = mutants as [Mutant, Mutant];

test("a score counts what the tests notice, in whatever way", () => {
  const results = [
    { mutant: first, verdict: "killed" },
    { mutant: first, verdict: "timed out" },
    { mutant: second, verdict: "never run" },
  ] as const;

  expect(scoreOf(results)).toEqual({ killed: 2, total: 3, percent: 66.66 });
  expect(scoreOf([]).percent).toBe(100);
  expect(tableOf(results)).toBe(
    [
      "file    score  killed  timed out  survived  never run",
      "x.ts  66.66 %       1          1         0          1",
      "all   66.66 %       1          1         0          1",
    ].join("\n"),
  );
});

test("all mutants must reach the score, a part of them only what chance allows", () => {
  const part = { killed: 45, total: 50, percent: 90 };

  expect(isBelow(part, 91, false)).toBe(true);
  expect(isBelow(part, 90, false)).toBe(false);
  expect(isBelow(part, 95, true)).toBe(false);
  expect(isBelow({ killed: 40, total: 50, percent: 80 }, 95, true)).toBe(true);
  expect(isBelow({ killed: 49, total: 50, percent: 98 }, 100, true)).toBe(true);
  expect(isBelow({ killed: 2700, total: 3000, percent: 90 }, 95, true)).toBe(true);
  expect(isBelow({ killed: 0, total: 5, percent: 0 }, 0, true)).toBe(false);
});

test("the same seed chooses the same mutants, another seed others", () => {
  const many = Array.from({ length: 100 }, (_, line) => ({ ...first, code: `line ${line}` }));

  expect(sampleOf(many, 10, "1")).toEqual(sampleOf(many.toReversed(), 10, "1"));
  expect(sampleOf(many, 10, "1")).not.toEqual(sampleOf(many, 10, "2"));
  expect(sampleOf(many, 200, "1")).toHaveLength(100);
});

test("mutants that nothing can tell are left out, with a reason", () => {
  const entry = { file: "x.ts", code: "const a = 1;", original: "1", replacement: "2" };

  expect(withoutIgnored(mutants, [{ ...entry, reason: "a is never read" }])).toEqual([second]);
  expect(() => withoutIgnored(mutants, [{ ...entry, reason: " " }])).toThrow("say in `reason` why no test can tell it");
  expect(() => withoutIgnored(mutants, [{ ...entry, code: "const c = 1;", reason: "old" }])).toThrow(
    "mutation/ignored.json: x.ts: 1 → 2: there is no such mutant; remove the entry",
  );
});

test("changed lines are read from a diff", () => {
  const diff = [
    "diff --git a/x.ts b/x.ts",
    "--- x.ts",
    "+++ x.ts",
    "@@ -1 +1,3 @@ function a() {",
    "--- a;",
    "+++ a;",
    "+b",
    "+c",
    "@@ -9 +10 @@",
    "-d",
    "\\ No newline at end of file",
    "+d",
    "@@ -20,2 +20,0 @@",
    "-e",
    "-e",
    "--- y z.ts",
    "+++ y z.ts\t",
    "@@ -0,0 +1,2 @@",
    "+f",
    "+f",
  ].join("\n");

  expect(readDiff(diff)).toEqual(
    new Map([
      [
        "x.ts",
        [
          { first: 1, count: 3 },
          { first: 10, count: 1 },
          { first: 20, count: 0 },
        ],
      ],
      ["y z.ts", [{ first: 1, count: 2 }]],
    ]),
  );
});

test("options are checked before anything runs", () => {
  expect(readOptions(["--package", "core", "--package", "numeral", "--sample", "5"])).toMatchObject({
    packages: ["core", "numeral"],
    sample: 5,
    seed: "1",
    since: undefined,
  });
  expect(readOptions(["--changed"]).since).toBe("HEAD");
  expect(readOptions(["--changed", "--since", "main"]).since).toBe("main");
  expect(() => readOptions(["--sample", "many"])).toThrow('--sample takes a whole number above 0, not "many"');
  expect(() => readOptions(["--seed", "one"])).toThrow('--seed takes a whole number, not "one"');
  expect(() => readOptions(["--update", "--sample", "5"])).toThrow("--update records the score of all mutants");
  expect(() => readOptions(["--packages"])).toThrow("--packages");
});

test("packages and files that do not exist are named", () => {
  const target = { tests: [], mutate: () => [] };
  const all = [
    { ...target, name: "core", sources: ["packages/core/src/transport/retry.ts"] },
    { ...target, name: "numeral", sources: ["packages/numeral/src/generated/operations.ts"] },
  ];
  const namesOf = (...args: string[]) => targetsOf(all, readOptions(args)).map(({ name }) => name);

  expect(namesOf()).toEqual(["core", "numeral"]);
  expect(namesOf("--package", "numeral")).toEqual(["numeral"]);
  expect(namesOf("--file", "retry")).toEqual(["core", "numeral"]);
  expect(() => namesOf("--package", "cores")).toThrow('--package takes core, numeral, not "cores"');
  expect(() => namesOf("--package", "numeral", "--file", "retry")).toThrow(
    '--file takes a part of the path of a source of numeral, not "retry"',
  );
});

test("recorded scores that cannot be compared with are refused", () => {
  const path = join(mkdtempSync(join(tmpdir(), "scores-")), "scores.json");
  const read = (text: string) => {
    writeFileSync(path, text);
    return readFloors(path, ["core", "numeral"]);
  };

  expect(read('{ "core": 90.5, "numeral": 100 }')).toEqual({ core: 90.5, numeral: 100 });
  expect(() => read("{")).toThrow("mutation/scores.json cannot be read: put it right, or restore it");
  expect(() => read("[]")).toThrow("mutation/scores.json must hold an object with a score for each package");
  expect(() => read("null")).toThrow("mutation/scores.json must hold an object with a score for each package");
  expect(() => read('{ "cor": 90 }')).toThrow('there is no package "cor": remove it; they are core, numeral');
  expect(() => read('{ "core": "90" }')).toThrow('core must be a number from 0 to 100, not "90"');
  expect(() => read('{ "core": 101 }')).toThrow("core must be a number from 0 to 100, not 101");
  expect(() => read('{ "core": -1 }')).toThrow("core must be a number from 0 to 100, not -1");
});
