import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Measure } from "../measure.ts";

/** Cost of a command, memory included. */
export interface Cost extends Measure {
  /** The most that any one of its processes held, in MB. */
  memory: number;
}

const time = "/usr/bin/time";

/** Runs a command with all that it starts, and measure it; throws with its output when it fails. */
export function measureCost(command: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Cost {
  if (!existsSync(time))
    throw new Error(`memory is measured by GNU time, and there is no ${time}: install it (\`apt install time\`)`);
  const { status, stdout, stderr } = spawnSync(time, ["-f", "%U %S %e %M", ...command], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const [user, system, wall, kilobytes] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (status !== 0 || [user, system, wall, kilobytes].some((value) => !Number.isFinite(value)))
    throw new Error(`${command.join(" ")} failed:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
  return { cpu: (user ?? 0) + (system ?? 0), wall: wall ?? 0, memory: (kilobytes ?? 0) / 1024 };
}

/** The least of several costs, each kind for itself. */
export function leastCost(costs: readonly Cost[]): Cost {
  const least = (kind: keyof Cost) => Math.min(...costs.map((cost) => cost[kind]));
  return { cpu: least("cpu"), wall: least("wall"), memory: least("memory") };
}

/** One line of a table: a name, the cost, and what of it falls on one operation. */
export function costRow(name: string, { cpu, wall, memory }: Cost, operations: number): void {
  const each = `${((1000 * cpu) / operations).toFixed(2)} ms CPU an operation`;
  console.log(
    `  ${name.padEnd(28)} ${cpu.toFixed(2).padStart(7)} s CPU ${wall.toFixed(2).padStart(7)} s ${memory.toFixed(0).padStart(5)} MB  ${each}`,
  );
}
