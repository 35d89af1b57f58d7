import { spawn } from "node:child_process";
import { join } from "node:path";

/** Arguments of Node that start the command: what is built, where Node cannot run the source. */
export const cli: readonly string[] = process.features.typescript
  ? ["--conditions=@certspec/source", join(import.meta.dirname, "../src/cli.ts")]
  : [join(import.meta.dirname, "../dist/cli.js")];

export interface Ran {
  status: number | null;
  output: string;
  errors: string;
}

/** Run the command; not in this thread, which may be the server that it calls. */
export async function run(...parameters: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [...cli, ...parameters]);
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, output, errors };
}
