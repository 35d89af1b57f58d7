import { type CliRun, runInProcess } from "../../../packages/drift/test/run-cli.ts";
import { runCommandLine } from "../../src/upstream/run-command-line.ts";

export { type CliRun, folderWith } from "../../../packages/drift/test/run-cli.ts";

/** Runs `pnpm upstream` in a folder, in this process, which starts and loads nothing anew; one run at a time. */
export function runCli(folder: string, ...args: string[]): Promise<CliRun> {
  return runInProcess(folder, () => runCommandLine(args));
}
