import { spawn } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { exitCodes } from "../exit-codes.ts";
import { UpstreamError } from "../upstream-error.ts";
import { endGroup, type Journal } from "./journal.ts";

/**
 * Runs one step of adopting, such as generating a package; throws with what it printed when it fails.
 * An abort ends it with all that it started, so that nothing writes any more when this is over.
 */
export async function runStep(
  root: string,
  what: string,
  command: readonly string[],
  { signal, journal }: { signal: AbortSignal; journal: Journal },
): Promise<void> {
  signal.throwIfAborted();
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  // A separate group: an interrupted terminal does not reach it, and its grandchildren can be ended.
  // It waits for a line, which a run that is killed before it has noted the group never writes.
  const child = spawn("sh", ["-c", 'read -r line && exec "$@"', "sh", ...command], {
    cwd: root,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, PATH: path },
  });
  const { pid } = child;
  const end = () => {
    if (pid !== undefined) endGroup(pid);
  };
  signal.addEventListener("abort", end, { once: true });
  // One that is ended before it reads the line leaves nobody to write to; how it ended is looked at below.
  child.stdin.on("error", () => undefined);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  try {
    if (pid !== undefined) journal.noteGroup(pid);
    child.stdin.end("go\n");
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    signal.throwIfAborted();
    if (code === 0) return;
  } finally {
    signal.removeEventListener("abort", end);
    child.stdin.destroy();
  }
  throw new StepFailed(what, printed);
}

/** A step that failed, with everything that it printed. */
export class StepFailed extends UpstreamError {
  readonly printed: string;

  constructor(what: string, printed: string) {
    const end = printed.trim().split("\n").slice(-30).join("\n");
    super(`${what} failed, so nothing was adopted:\n${end}`, { exitCode: exitCodes.notAdopted });
    this.printed = printed;
  }
}

/** The names of the tests that a run of vitest says have failed. */
export function failingTests(printed: string): string[] {
  const plain = stripVTControlCharacters(printed);
  const names = [...plain.matchAll(/^\s*FAIL\s+(.*)$/gm)].map(([, name = ""]) => name.trim());
  return [...new Set(names)].filter((name) => name.includes(" > "));
}
