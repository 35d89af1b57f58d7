import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { tsc } from "./stage-packages.ts";

/** The compiler's own measurements. */
export interface CheckCost {
  /** Bytes. */
  memory: number;
  types: number;
  instantiations: number;
}

/** Checks the types of a user's program with TypeScript 7; throws when it does not compile. */
export async function checkProgram(program: string, folder: string): Promise<CheckCost> {
  const project = mkdtempSync(join(folder, "check-"));
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: [],
  };
  try {
    writeFileSync(join(project, "main.ts"), `${program}\nexport {};\n`);
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
    // In one thread, or the counts would depend on how the files are shared out.
    const output = await runProgram([tsc, "-p", project, "--extendedDiagnostics", "--singleThreaded"], { cwd: folder });
    return {
      memory: read(output, "Memory used") * 1024,
      types: read(output, "Types"),
      instantiations: read(output, "Instantiations"),
    };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function read(output: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(output)?.[1];
  if (found === undefined) throw new Error(`tsc does not tell "${name}":\n${output}`);
  return Number(found);
}
