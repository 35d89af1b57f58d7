#!/usr/bin/env node
// `node scripts/src/run-tasks.ts <task …>`: run tasks of the graph; a success is one line, a failure what the failed tasks say.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A line of output, as turbo writes it with `--json`. */
interface TaskLine {
  /** `turbo`, or a task such as `@specs/cloudflare#bundle`. */
  source: string;
  text: string;
}

/** Runs tasks of the graph through turbo, and gives its exit code. */
export function runTasks(tasks: readonly string[], filters: readonly string[] = []): number {
  const args = [
    "run",
    ...tasks,
    ...filters.map((filter) => `--filter=${filter}`),
    "--output-logs=errors-only",
    "--json",
  ];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const options = { cwd: root, env, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr, error } = spawnSync("turbo", args, options);
  if (error) throw new Error(`turbo cannot be started (${error.message}); run this through pnpm`);
  const lines = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TaskLine);
  if (status !== 0) {
    // Without a task that failed, it is turbo that did.
    process.stderr.write(failureText(lines) || `${lines.map(({ text }) => text).join("\n")}\n${stderr}`);
    return status ?? 1;
  }
  const fact = (name: string) =>
    lines.map(({ text }) => new RegExp(`^ *${name}: *(.+?)(?: >>>.*)?$`).exec(text)?.[1]?.trim()).find(Boolean);
  console.log(
    `${tasks.join(", ")}: ${fact("Tasks") ?? "done"}; ${fact("Cached") ?? "nothing cached"}; ${fact("Time") ?? ""}`.trim(),
  );
  return 0;
}

/** The output of the failed tasks, one after the other. */
function failureText(lines: readonly TaskLine[]): string {
  const texts = new Map<string, string>();
  for (const { source, text } of lines)
    if (source !== "turbo" && !ofRunners.test(text)) texts.set(source, `${texts.get(source) ?? ""}${text}\n`);
  return [...texts.values()].join("\n");
}

/** The lines that turbo and pnpm add to the output of a task. */
const ofRunners = /^(?:cache (?:miss|hit|bypass), |\$ |\[ELIFECYCLE\] )/;

if (import.meta.main) process.exitCode = runTasks(process.argv.slice(2));
