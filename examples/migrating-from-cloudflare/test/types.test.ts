import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../../test/types/compile.ts";
import { readCalls } from "./read-calls.ts";
import { operations, subjectsOf } from "./subjects-of.ts";

// Beside the package's own dependencies, which the rows import.
const folder = join(import.meta.dirname, "../node_modules/.cache");
const program = join(folder, "calls.ts");

afterAll(() => rmSync(program, { force: true }));

test("every call of the guide compiles with both clients", async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(program, [imports, ...readCalls().map(functionOf)].join("\n"));
  const compilerOptions = {
    customConditions: ["@certspec/source"],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };

  expect(await compile({ compiler: "7.0", resolution: "nodenext", include: [program], compilerOptions })).toBe("");
});

const imports = `import type { Cloudflare } from "@certspec/cloudflare";
import type Official from "cloudflare";`;

/** A row as a function: identifiers have the type of their example, and a body is whatever the method takes. */
function functionOf({ operation, official = "undefined", ours }: ReturnType<typeof readCalls>[number]): string {
  const { body: _, ...identifiers } = subjectsOf(operations.get(operation) ?? {});
  const typed = Object.entries(identifiers).map(([name, example]) => `${name}: ${JSON.stringify(example)}`);
  const parameters = [...typed, "body: any"].join(", ");
  return `export const ${operation} = (client: Official, cloudflare: Cloudflare, ${parameters}) => [${official}, ${ours}];`;
}
