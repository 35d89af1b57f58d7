import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../release/run-command.ts";

const root = join(import.meta.dirname, "../../..");

/**
 * Compiles the sources of packed packages against the types that a stage has: those of its Node, and of its vitest.
 * @throws {Error} with what the compiler finds.
 */
export async function checkTypes(stage: string, packages: readonly string[], signal: AbortSignal): Promise<string> {
  const compilerOptions = {
    customConditions: [],
    typeRoots: [join(stage, "node_modules/@types")],
    types: ["node"],
    // Of the APIs of browsers, a Node has only those in its types.
    lib: ["es2023"],
  };
  const include = packages.map((name) => `packages/${name}/src`);
  writeFileSync(
    join(stage, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include }),
  );
  await runCommand(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { folder: stage, signal });
  return "compiles";
}
