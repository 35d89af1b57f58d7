import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export const root: string = join(import.meta.dirname, "../..");

const run = promisify(execFile);

export type Compiler = "5.9" | "6.0" | "7.0";

/** The compilers that users have, by the name under which they are installed here. */
const compilers: Record<Compiler, string> = {
  "5.9": join(import.meta.dirname, "../node_modules/typescript-5.9/bin/tsc"),
  "6.0": join(import.meta.dirname, "../node_modules/typescript-6.0/bin/tsc"),
  "7.0": join(root, "node_modules/typescript/bin/tsc"),
};

export type Resolution = "nodenext" | "node16" | "bundler" | "node10";

/** The module system that a project with a way of resolution has. */
const modules: Record<Resolution, string> = {
  nodenext: "nodenext",
  node16: "node16",
  bundler: "esnext",
  node10: "commonjs",
};

export interface CompileOptions {
  compiler: Compiler;
  resolution: Resolution;
  /** Absolute paths or patterns. */
  include: string[];
  /** Beside those of every project. */
  compilerOptions?: object;
}

/** Compiles files as a strict user's project would, declarations of libraries included; gives what the compiler prints. */
export async function compile({ compiler, resolution, include, ...more }: CompileOptions): Promise<string> {
  const folder = mkdtempSync(join(root, "node_modules/.cache-types-"));
  const config = join(folder, "tsconfig.json");
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    types: [],
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: modules[resolution],
    moduleResolution: resolution,
    ...more.compilerOptions,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  try {
    const { stdout } = await run(process.execPath, [compilers[compiler], "-p", config], { cwd: root });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    if (!stdout && !stderr) throw error;
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
