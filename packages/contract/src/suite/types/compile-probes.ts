import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";

export interface CompileSettings {
  /** A folder within the project that has the compiler installed. */
  folder: string;
  /** Conditions of package exports, beside the usual ones. */
  conditions: readonly string[];
}

/** An error of the compiler. */
export interface CompileError {
  file: string;
  /** The index of the text that it is in; undefined in another file. */
  probes: number | undefined;
  line: number;
  message: string;
}

/**
 * Compiles texts, each a module, with the project's own TypeScript, as a strict user would, and gives its errors.
 * @throws when there is no compiler.
 */
export async function compileProbes(
  texts: readonly string[],
  { folder, conditions }: CompileSettings,
): Promise<CompileError[]> {
  const compiler = compilerIn(folder);
  const scratch = mkdtempSync(join(modulesAbove(folder), ".contract-types-"));
  const options = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    noErrorTruncation: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    customConditions: conditions,
    types: [],
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "esnext",
    moduleResolution: "bundler",
  };
  try {
    const files = texts.map((_, index) => `probes-${index}.ts`);
    for (const [index, text] of texts.entries()) writeFileSync(join(scratch, files[index] ?? ""), text);
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
    const output = await run([compiler, "-p", scratch, "--pretty", "false"], scratch);
    return errorsIn(output, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compilerIn(folder: string): string {
  try {
    return join(dirname(createRequire(join(folder, "any.js")).resolve("typescript/package.json")), "bin/tsc");
  } catch {
    throw new Error(`there is no TypeScript for ${folder}; install it: npm install --save-dev typescript`);
  }
}

function modulesAbove(folder: string): string {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const parent = dirname(folder);
  return parent === folder ? folder : modulesAbove(parent);
}

function run(command: readonly string[], cwd: string): Promise<string> {
  return new Promise((fulfil, reject) => {
    execFile(process.execPath, [...command], { cwd, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      // The compiler exits with a code if it finds errors; anything else is a failure to run it.
      if (error && typeof error.code !== "number") reject(new Error(`the compiler could not run: ${error.message}`));
      else if (error && !stdout) reject(new Error(`the compiler failed: ${stderr}`));
      else fulfil(stdout);
    });
  });
}

function errorsIn(output: string, cwd: string): CompileError[] {
  // Indented lines continue the error above.
  return output.split(/\n(?! )/).flatMap((text) => {
    const [, file, number, message] = /^(.+?)\((\d+),\d+\): error (TS\d+: [\s\S]*)$/.exec(text.trimEnd()) ?? [];
    if (file !== undefined && message !== undefined) {
      const [, index] = /^probes-(\d+)\.ts$/.exec(relative(cwd, resolve(cwd, file))) ?? [];
      const probes = index === undefined ? undefined : Number(index);
      return [{ file: resolve(cwd, file), probes, line: Number(number), message }];
    }
    return /^error TS\d+/.test(text) ? [{ file: "", probes: undefined, line: 0, message: text }] : [];
  });
}
