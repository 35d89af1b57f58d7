import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CompileOptions, compile, root } from "../types/compile.ts";
import { generated, generateFixtures } from "./generate-fixtures.ts";

const usage = join(import.meta.dirname, "usage.ts");
const usageOfFetch = join(import.meta.dirname, "usage-fetch.ts");
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

const fetchCombinations: [version: "0.15" | "0.16" | "0.17", compiler: CompileOptions["compiler"]][] = [
  ["0.15", "7.0"],
  ["0.16", "6.0"],
  ["0.16", "7.0"],
  ["0.17", "5.9"],
  ["0.17", "7.0"],
];

for (const [version, compiler] of fetchCombinations) {
  test(`what openapi-fetch ${version} makes of them compiles with TypeScript ${compiler}`, async () => {
    const installed = version === "0.17" ? "openapi-fetch" : `openapi-fetch-${version}`;
    const compilerOptions = {
      customConditions: ["@certspec/source"],
      allowImportingTsExtensions: true,
      paths: { "openapi-fetch": [join(root, "packages/core/node_modules", installed, "dist/index.d.mts")] },
    };
    // Only version 0.17 takes the suggestions from open enums.
    const open = version === "0.17" ? "string" : `"draft" | "live" | "gone" | (string & {})`;
    const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.open-enums-"));
    const file = join(folder, "open-enums.ts");
    writeFileSync(file, openEnums(open));
    try {
      const include = [usageOfFetch, file];
      expect(await compile({ compiler, resolution: "nodenext", include, compilerOptions })).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** A program that compiles where an open enum is exactly this type. */
function openEnums(expected: string): string {
  return `import type { FetchClient } from "@certspec/core/fetch";
import type { MethodResponse } from "openapi-fetch";
import type { paths } from "../../constructs/generated/schema.ts";
type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
type Status = MethodResponse<FetchClient<paths>, "post", "/shapes/enums">["status"];
export const isSame: Equal<Status, ${expected}> = true;
`;
}

test("the use calls every operation", () => {
  const text = readFileSync(usage, "utf8");
  const calls = [
    ...Object.keys(constructs.api.operations).map((id) => `client.${id.replaceAll("_", ".")}(`),
    ...Object.keys(older.api.operations).map((id) => `old.${id.replaceAll("_", ".")}(`),
  ];

  expect(calls.filter((call) => !text.includes(call))).toEqual([]);
});
