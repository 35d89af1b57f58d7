import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { onTestFinished, vi } from "vitest";
import { runCommandLine } from "../src/run-command-line.ts";

/** What a run of the command line printed and returned. */
export interface CliRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Run the command line in a folder, as a process of its own. */
export function startCli(folder: string, ...args: string[]): Promise<CliRun> {
  // What is built, where Node cannot run the source.
  const cli = join(import.meta.dirname, process.features.typescript ? "../src/cli.ts" : "../dist/cli.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** Run the command line in a folder, in this process, which starts and loads nothing anew; one run at a time. */
export function runCli(folder: string, ...args: string[]): Promise<CliRun> {
  return runInProcess(folder, () => runCommandLine(args));
}

/** Run a command line in a folder, in this process, and catch what it prints. */
export async function runInProcess(folder: string, run: () => Promise<number>): Promise<CliRun> {
  const printed = { stdout: "", stderr: "" };
  const home = process.cwd();
  const mocks = (["stdout", "stderr"] as const).flatMap((name) => [
    vi.spyOn(console, name === "stdout" ? "log" : "error").mockImplementation((...values) => {
      printed[name] += `${format(...values)}\n`;
    }),
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      printed[name] += text;
      return true;
    }),
  ]);
  process.chdir(folder);
  try {
    return { code: await run(), ...printed };
  } finally {
    process.chdir(home);
    for (const mock of mocks) mock.mockRestore();
  }
}

/** A folder with some files in it, until the test ends. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
