import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import type { Readable } from "node:stream";

export interface GroupOptions {
  folder: string;
  /** Ends the process, and all that it has started. */
  signal: AbortSignal;
  env?: NodeJS.ProcessEnv;
}

export interface Group {
  child: ChildProcessByStdio<null, Readable, Readable>;
  /** All that was printed so far, on both streams. */
  output: () => string;
  end: () => void;
}

/** Windows has no groups, but knows who has started whom; a detached process would get a window there. */
const isWindows = process.platform === "win32";

/** Starts a process that leads its own group: `npx` and others leave what they started behind when only they are ended. */
export function spawnGroup(command: string, args: readonly string[], options: GroupOptions): Group {
  const { folder, signal, env = process.env } = options;
  const child = spawn(command, args, { cwd: folder, env, detached: !isWindows, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const end = (): void => endGroup(child.pid);
  if (signal.aborted) end();
  signal.addEventListener("abort", end, { once: true });
  child.once("close", () => signal.removeEventListener("abort", end));
  return { child, output: () => output, end };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (isWindows) {
    // It fails where all of them have ended already.
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-pid);
  } catch (error) {
    // It has ended already.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
