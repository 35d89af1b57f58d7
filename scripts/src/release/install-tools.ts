import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** Install what a folder of tools asks for, unless it is there already. */
export async function installTools(folder: string, signal: AbortSignal): Promise<void> {
  const lock = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  await runCommand("npm", ["ci", "--no-audit", "--no-fund"], { folder, signal });
}
