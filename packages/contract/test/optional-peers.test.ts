import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../src");
const commands = readdirSync(join(source, "commands"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `commands/${file}`);

test("vitest is loaded by what makes tests, and neither by the checker nor by a command", () => {
  expect(packagesOf("index.ts")).toContain("vitest");

  const loaded = packagesOf("checker.ts", ...commands);

  expect(loaded).toContain("ajv");
  expect(loaded.filter((name) => /^(?:vitest|typescript)/.test(name))).toEqual([]);
});

/** The names by which modules, and all that they load, ask for others; vitest itself is not loaded, as it wants its runner. */
function packagesOf(...files: string[]): string[] {
  const program = `
    import { registerHooks } from "node:module";
    const names = new Set();
    const resolve = (name, context, next) => {
      names.add(name);
      const stub = "export const afterAll = 0, beforeAll = 0, describe = 0, expect = 0, test = 0;";
      return name === "vitest" ? { url: "data:text/javascript," + stub, shortCircuit: true } : next(name, context);
    };
    registerHooks({ resolve });
    for (const file of ${JSON.stringify(files)}) await import(${JSON.stringify(`${source}/`)} + file);
    console.log(JSON.stringify([...names]));
  `;
  const flags = ["--conditions=@certspec/source", "--input-type=module"];
  return JSON.parse(execFileSync(process.execPath, [...flags, "--eval", program], { encoding: "utf8" })) as string[];
}
