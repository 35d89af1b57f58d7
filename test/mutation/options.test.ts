import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOptions } from "../../mutation/options.ts";
import scores from "../../mutation/scores.json" with { type: "json" };

const known = ["infisical", "numeral"];

test("options are checked before anything runs", () => {
  expect(readOptions([], known)).toMatchObject({ providers: known, sample: undefined, seed: "1" });
  expect(readOptions(["numeral", "--sample", "5", "--seed", "2"], known)).toMatchObject({
    providers: ["numeral"],
    sample: 5,
    seed: "2",
  });
  expect(() => readOptions(["core"], known)).toThrow('Unknown provider "core". There are infisical, numeral.');
  expect(() => readOptions(["--sample", "many"], known)).toThrow('--sample takes a whole number above 0, not "many"');
  expect(() => readOptions(["--workers", "0"], known)).toThrow('--workers takes a whole number above 0, not "0"');
  expect(() => readOptions(["--seed", "one"], known)).toThrow('--seed takes a whole number, not "one"');
  expect(() => readOptions(["--update"], known)).toThrow("--update");
});

test("each provider has a score to reach", () => {
  const specs = readdirSync(join(import.meta.dirname, "../../specs"), { withFileTypes: true });
  const providers = specs.filter((entry) => entry.isDirectory()).map(({ name }) => name);

  expect(Object.keys(scores)).toEqual(providers.sort());
});
