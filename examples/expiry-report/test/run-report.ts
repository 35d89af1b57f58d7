import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  environment?: Record<string, string | undefined>;
  /** Called with the process once it runs. */
  onStart?: (child: ChildProcess) => void;
}

/** Run the program as a user would, with nothing in its environment but what is given, and where Node keeps what it has compiled. */
export function runReport(args: readonly string[], { environment = {}, onStart }: RunOptions = {}): Promise<Run> {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(
    process.execPath,
    ["--conditions=@certspec/source", join(import.meta.dirname, "../src/main.ts"), ...args],
    { env: { PATH, HOME, NODE_COMPILE_CACHE, ...environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stdout, stderr }));
  });
}
