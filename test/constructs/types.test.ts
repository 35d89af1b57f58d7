import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CompileOptions, compile } from "../types/compile.ts";
import { generated, generateFixtures } from "./generate-fixtures.ts";

const usage = join(import.meta.dirname, "usage.ts");
const { constructs, older } = await generateFixtures();

const combinations: [CompileOptions["compiler"], CompileOptions["resolution"]][] = [
  ["5.9", "bundler"],
  ["6.0", "nodenext"],
  ["7.0", "nodenext"],
  ["7.0", "bundler"],
];

for (const [compiler, resolution] of combinations) {
  test(`the generated files and their use compile with TypeScript ${compiler}, ${resolution}`, async () => {
    const include = [usage, join(generated, "**/*.ts")];
    // As in the repository: the sources of core, and imports of sources.
    const compilerOptions = { customConditions: ["@certspec/source"], allowImportingTsExtensions: true };

    expect(await compile({ compiler, resolution, include, compilerOptions })).toBe("");
  });
}

test("the use calls every operation", () => {
  const text = readFileSync(usage, "utf8");
  const calls = [
    ...Object.keys(constructs.api.operations).map((id) => `client.${id.replaceAll("_", ".")}(`),
    ...Object.keys(older.api.operations).map((id) => `old.${id.replaceAll("_", ".")}(`),
  ];

  expect(calls.filter((call) => !text.includes(call))).toEqual([]);
});
