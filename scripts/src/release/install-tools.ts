import { runCommand } from "./run-command.ts";

/** Install what a folder of tools asks for, from pnpm's store where that has it: copying half a gigabyte takes a minute. */
export async function installTools(
  folder: string,
  signal: AbortSignal,
  { scripts = true }: { scripts?: boolean } = {},
): Promise<void> {
  const args = ["install", "--frozen-lockfile", ...(scripts ? [] : ["--ignore-scripts"])];
  await runCommand("pnpm", args, { folder, signal });
}
