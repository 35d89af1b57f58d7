import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PropertyOptions, runProperty } from "../src/suite/generated-cases/run-property.ts";

let failures: string;
beforeEach(() => {
  failures = mkdtempSync(join(tmpdir(), "failures-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(failures, { recursive: true });
});

const numbers = fc.record({ number: fc.integer({ min: 0, max: 1000 }) });
const isSmall = async ({ number }: { number: number }): Promise<string[]> =>
  number < 100 ? [] : [`${number} is too large`];

function options(more: Partial<PropertyOptions> = {}): PropertyOptions {
  return { title: "things_list sends what the caller means", runs: 50, seed: 7, failures, ...more };
}

const file = (): string => join(failures, "things_list-sends-what-the-caller-means.json");
const messageOf = (run: Promise<void>): Promise<string> =>
  run.then(
    () => "passed",
    (error: Error) => error.message,
  );

test("a failing case is made as small as it can be, and says how to bring it back", async () => {
  const message = await messageOf(runProperty(numbers, isSmall, options()));

  expect(message).toMatch(
    /^things_list sends what the caller means\n {2}100 is too large\n {2}with \{"number":100\}\n {2}again with seed 7 and path [\d:]+$/,
  );
});

test("the same seed gives the same case", async () => {
  const [first, second] = await Promise.all([1, 2].map(() => messageOf(runProperty(numbers, isSmall, options()))));

  expect(first).toContain("again with seed 7 and path ");
  expect(second).toBe(first);
});

test("a failing case is kept in a file that a person can read", async () => {
  await messageOf(runProperty(numbers, isSmall, options()));

  expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({
    title: "things_list sends what the caller means",
    seed: 7,
    path: expect.stringMatching(/^\d+(:\d+)*$/),
    value: { number: 100 },
  });
});

test("a kept case is tried first, and forgotten when it passes", async () => {
  await messageOf(runProperty(numbers, isSmall, options()));
  const tried: number[] = [];

  const noting = (value: { number: number }): Promise<string[]> => {
    tried.push(value.number);
    return isSmall(value);
  };

  await messageOf(runProperty(numbers, noting, options({ seed: 8 })));
  await runProperty(numbers, async () => [], options({ seed: 8 }));

  expect(tried[0]).toBe(100);
  expect(existsSync(file())).toBe(false);
});

const broken: [what: string, text: string][] = [
  ["no JSON", "{"],
  ["nothing", "null"],
  ["another shape", `{ "seed": "x", "value": 1 }`],
  ["a path that leads nowhere", `{ "title": "t", "seed": 7, "path": "9999:1:2", "value": { "number": 100 } }`],
  ["a path that is none", `{ "title": "t", "seed": 7, "path": "a:b", "value": { "number": 100 } }`],
  ["a value of another document", `{ "title": "t", "seed": 7, "path": "0", "value": { "text": "a" } }`],
];

test.each(broken)("a kept file with %s is left out with a warning", async (_, text) => {
  writeFileSync(file(), text);
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);

  await runProperty(numbers, async () => [], options());

  expect(warn).toHaveBeenCalledWith(expect.stringContaining(`Ignored ${file()}: `));
  expect(readdirSync(failures)).toEqual([]);
});

test("what does not end is ended, and says so", async () => {
  const never = (): Promise<string[]> => new Promise(() => undefined);

  expect(await messageOf(runProperty(numbers, never, options({ timeLimitMs: 50 })))).toMatch(
    /took longer than 50 ms, in which \d+ of 50 cases were tried\n {2}a call does not end/,
  );
});

test("an error of the check itself is passed on", async () => {
  const run = runProperty(numbers, () => Promise.reject(new RangeError("odd")), options());

  await expect(run).rejects.toThrow("odd");
});
