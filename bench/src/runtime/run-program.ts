import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface ProgramOptions {
  cwd: string;
  /** Options of Node itself. */
  nodeOptions?: readonly string[];
}

// Far above what any measurement takes: a subject that hangs is an error, not a benchmark that never ends.
const timeout = 180_000;

/** Runs a program in a separate Node process; returns its output, throws with its errors. */
export async function runProgram(
  program: readonly string[],
  { cwd, nodeOptions = [] }: ProgramOptions,
): Promise<string> {
  const running = promisify(execFile)(process.execPath, [...nodeOptions, ...program], { cwd, env: quiet(), timeout });
  const stop = (): void => {
    running.child.kill();
  };
  // An interrupted run leaves no program behind.
  process.once("exit", stop);
  try {
    return (await running).stdout;
  } catch (error) {
    const { code, signal, stdout = "", stderr = "" } = error as Failure;
    throw new Error(`it ended with ${signal ?? code}:\n${(stderr + stdout).trim()}`, { cause: error });
  } finally {
    process.off("exit", stop);
  }
}

/** Runs a program that prints JSON, and nothing else. */
export async function runForJson<Value>(program: readonly string[], options: ProgramOptions): Promise<Value> {
  return JSON.parse(await runProgram(program, options)) as Value;
}

interface Failure {
  code?: number | string;
  signal?: string | null;
  stdout?: string;
  stderr?: string;
}

/** A compile cache would make a cold start warm, and credentials would change what clients send. */
function quiet(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_COMPILE_CACHE|NODE_OPTIONS|CLOUDFLARE_.*)$/.test(name),
  );
  return Object.fromEntries(kept);
}
