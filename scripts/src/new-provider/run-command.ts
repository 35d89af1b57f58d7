import { spawn } from "node:child_process";
import { NewProviderError } from "./new-provider-error.ts";

/**
 * Run a tool of the workspace quietly.
 * @throws {NewProviderError} with what it printed, when it fails.
 */
export function runCommand([command = "", ...args]: string[], root: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(command, args, { cwd: root, signal, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    let failure: Error | undefined;
    child.once("error", (error) => {
      failure = new NewProviderError(`${command} cannot be run: ${error.message}. Run this through pnpm.`);
      if (child.pid === undefined) reject(failure);
    });
    // Only when it has ended is it safe to take back what it may still be writing.
    child.once("close", (code) => {
      if (code === 0 && failure === undefined) resolve();
      else
        reject(
          failure ??
            new NewProviderError(`${[command, ...args].join(" ")} failed; nothing was written:\n${output.trimEnd()}`),
        );
    });
  });
}
