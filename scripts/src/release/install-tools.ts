import { runCommand } from "./run-command.ts";

/** Install what a folder of tools asks for, from pnpm's store where that has it: copying half a gigabyte takes a minute. */
export async function installTools(folder: string, signal: AbortSignal): Promise<void> {
  await runCommand("pnpm", ["install", "--frozen-lockfile"], { folder, signal });
}
