import { spawn } from "node:child_process";
import { NewProviderError } from "./new-provider-error.ts";

/** How a tool of the workspace has ended. */
export interface CommandEnd {
  /** Undefined for a command that was ended because its time was over. */
  code: number | null | undefined;
  /** Standard output and error, in the order in which they came. */
  output: string;
}

export interface CommandSetting {
  root: string;
  signal: AbortSignal;
  /** Time after which the command and all that it started are ended. */
  limitMs?: number;
  /** Whether the command has done its work once it has printed this. */
  isDone?: (output: string) => boolean;
}

/**
 * Runs a tool of the workspace quietly, and resolves when it has ended.
 * @throws {NewProviderError} when it cannot be started.
 */
export function endOf([command = "", ...args]: string[], setting: CommandSetting): Promise<CommandEnd> {
  const { root, signal, limitMs, isDone = () => false } = setting;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let output = "";
    let isLate = false;
    let isFinished = false;
    // A group of processes, since a test runner that computes without end does not pass signals on.
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true });
    const end = () => endGroup(child.pid);
    const timer =
      limitMs &&
      setTimeout(() => {
        isLate = true;
        end();
      }, limitMs);
    signal.addEventListener("abort", end);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (isFinished || !isDone(output)) return;
        isFinished = true;
        end();
      });
    const close = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    };
    child.once("error", (error) => {
      close();
      reject(new NewProviderError(`${command} cannot be run: ${error.message}. Run this through pnpm.`));
    });
    // Only when it has ended is it safe to take back what it may still be writing.
    child.once("close", (code) => {
      close();
      if (signal.aborted) reject(signal.reason);
      else resolve({ code: isFinished ? 0 : isLate ? undefined : code, output });
    });
  });
}

/**
 * Runs a tool of the workspace quietly.
 * @throws {NewProviderError} with what it printed, when it fails.
 */
export async function runCommand(command: string[], root: string, signal: AbortSignal): Promise<void> {
  const { code, output } = await endOf(command, { root, signal });
  if (code !== 0) throw new NewProviderError(`${command.join(" ")} failed; nothing was written:\n${output.trimEnd()}`);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // It has ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
