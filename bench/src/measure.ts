import { spawnSync } from "node:child_process";

export interface Measure {
  /** CPU seconds of the command and all that it started, user and system. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
}

/** Runs a shell command and measure it; throws with its output when it fails. */
export function measure(command: string, { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Measure {
  const script = `TIMEFORMAT='%U %S %R'; time { ${command} >/dev/null 2>&4; } 4>&2`;
  const { status, stderr } = spawnSync("bash", ["-c", `exec 4>&2; ${script}`], { cwd, env, encoding: "utf8" });
  const [user, system, wall] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (status !== 0 || user === undefined || system === undefined || wall === undefined) {
    throw new Error(`${command} failed:\n${stderr}`);
  }
  return { cpu: user + system, wall };
}

/** The least of several measures: what a busy machine adds is not the command's. */
export function least(measures: readonly Measure[]): Measure {
  return { cpu: Math.min(...measures.map(({ cpu }) => cpu)), wall: Math.min(...measures.map(({ wall }) => wall)) };
}
