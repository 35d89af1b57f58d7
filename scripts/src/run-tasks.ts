#!/usr/bin/env node
// `node scripts/src/run-tasks.ts <task …>`: run tasks of the graph; a success is one line, a failure its whole output.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const root = join(import.meta.dirname, "../..");

/** Run tasks of the graph through turbo, and give its exit code. */
export function runTasks(tasks: readonly string[], filters: readonly string[] = []): number {
  const args = ["run", ...tasks, ...filters.map((filter) => `--filter=${filter}`), "--output-logs=errors-only"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const { status, stdout, stderr, error } = spawnSync("turbo", args, { cwd: root, env, encoding: "utf8" });
  if (error) throw new Error(`turbo cannot be started (${error.message}); run this through pnpm`);
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    return status ?? 1;
  }
  const fact = (name: string) =>
    stripVTControlCharacters(stdout).match(new RegExp(`^ *${name}: *(.+?)(?: >>>.*)?$`, "m"))?.[1];
  console.log(
    `${tasks.join(", ")}: ${fact("Tasks") ?? "done"}; ${fact("Cached") ?? "nothing cached"}; ${fact("Time") ?? ""}`.trim(),
  );
  return 0;
}

if (import.meta.main) process.exitCode = runTasks(process.argv.slice(2));
