import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";

/** Result of a run of the task graph. */
export interface TaskSummary {
  /** The tasks that were not taken from the cache. */
  executed: string[];
  total: number;
  /** Turbo's own time. */
  milliseconds: number;
}

interface Summary {
  tasks: { taskId: string; command: string; cache: { status: string } }[];
  execution: { startTime: number; endTime: number };
}

/** Runs tasks of the graph and reads which of them ran. */
export function summaryOf({ folder, run }: ScratchWorkspace, ...tasks: string[]): TaskSummary {
  const runs = join(folder, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  mkdirSync(runs, { recursive: true });
  const { status, output } = run("turbo", "run", ...tasks, "--summarize", "--output-logs=errors-only");
  const [file] = readdirSync(runs);
  if (status !== 0 || file === undefined) throw new Error(`turbo failed:\n${output}`);
  const summary = JSON.parse(readFileSync(join(runs, file), "utf8")) as Summary;
  const real = summary.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const executed = real
    .filter(({ cache }) => cache.status !== "HIT")
    .map(({ taskId }) => taskId)
    .sort();
  return { executed, total: real.length, milliseconds: summary.execution.endTime - summary.execution.startTime };
}
