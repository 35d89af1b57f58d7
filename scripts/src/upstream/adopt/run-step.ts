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
  const [program = "", ...args] = command;
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  // A separate group: an interrupted terminal does not reach it, and its grandchildren can be ended.
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: path },
  });
  const { pid } = child;
  if (pid !== undefined) journal.noteGroup(pid);
  const end = () => {
    if (pid !== undefined) endGroup(pid);
  };
  signal.addEventListener("abort", end, { once: true });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    signal.throwIfAborted();
    if (code === 0) return;
  } finally {
    signal.removeEventListener("abort", end);
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
