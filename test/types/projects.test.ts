import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { coreNames } from "../../scripts/src/generator/core-names.ts";
import { compile } from "./compile.ts";

// Projects of users with other settings than those of the type tests. In `node_modules`, where no other test finds them.
const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.projects-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names everything that users name, from each provider's package alone. */
const program = ["cloudflare", "infisical", "numeral"]
  .map((provider) => {
    const names = coreNames.map((name) => `${name} as ${provider}_${name}`);
    const create = `create${provider.replace(/^./, (letter) => letter.toUpperCase())}`;
    return `export { ${names.join(", ")} } from "@certspec/${provider}";
import { ${create} } from "@certspec/${provider}";
export const ${provider} = ${create}();
`;
  })
  .join("\n");

/** Hands errors and clients from a module that imports the package to one that requires it, and back. */
const exchange = `
import { ApiError, type Resources } from "@certspec/cloudflare";
import type { ApiError as ImportedError, Resources as ImportedResources } from "@certspec/cloudflare" with { "resolution-mode": "import" };
export const taken = (error: ImportedError, client: ImportedResources): [ApiError, Resources] => [error, client];
export const given = (error: ApiError, client: Resources): [ImportedError, ImportedResources] => [error, client];
`;

/** Of Node, and without the DOM library, which programs on Node do not have. */
const onNode = { lib: ["es2023"], types: ["node"] };

function written(name: string, text = program): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("ES modules and CommonJS ones compile with TypeScript 5.9, node16, without the DOM library", async () => {
  const include = [written("node16.mts"), written("node16.cts", program + exchange)];

  expect(await compile({ compiler: "5.9", resolution: "node16", include, compilerOptions: onNode })).toBe("");
});

test("ES modules and CommonJS ones compile with TypeScript 7.0, nodenext, without the DOM library", async () => {
  const include = [written("nodenext.mts"), written("nodenext.cts", program + exchange)];

  expect(await compile({ compiler: "7.0", resolution: "nodenext", include, compilerOptions: onNode })).toBe("");
});

test("old CommonJS projects compile with TypeScript 5.9, node10", async () => {
  const include = [written("node10.ts")];

  expect(await compile({ compiler: "5.9", resolution: "node10", include, compilerOptions: onNode })).toBe("");
});
