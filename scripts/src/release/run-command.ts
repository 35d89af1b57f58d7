import { type GroupOptions, spawnGroup } from "./spawn-group.ts";

export interface CommandOptions extends GroupOptions {
  /** Milliseconds after which the command is ended. @default 300000 */
  timeoutMs?: number;
}

/**
 * Run a command to its end, and give what it printed on standard output.
 * @throws {Error} with all that it printed, when it fails, takes too long or is interrupted.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { signal, timeoutMs = 300_000, ...options }: CommandOptions,
): Promise<string> {
  const late = AbortSignal.timeout(timeoutMs);
  const { child, output } = spawnGroup(command, args, { ...options, signal: AbortSignal.any([signal, late]) });
  let printed = "";
  child.stdout.on("data", (text: string) => {
    printed += text;
  });
  const line = [command, ...args].join(" ");
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Error(`${line}: ${error.message}`, { cause: error })));
    child.once("close", (code) => {
      if (code === 0) return resolve(printed);
      if (signal.aborted) return reject(new Error(`${line} was interrupted`));
      const reason = late.aborted ? `took more than ${timeoutMs} ms` : `ended with ${code}`;
      reject(new Error(`${line} ${reason}\n${output()}`));
    });
  });
}
