import { spawn } from "node:child_process";
import { join } from "node:path";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** Run one step of taking over, such as generating a package; throws with what it printed when it fails. */
export async function runStep(
  root: string,
  what: string,
  command: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const [program = "", ...args] = command;
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  const child = spawn(program, args, { cwd: root, signal, env: { ...process.env, PATH: path } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  throw new DriftError(
    `${what} failed, so nothing was taken over:\n${printed.trim().split("\n").slice(-30).join("\n")}`,
    {
      exitCode: exitCodes.notAdopted,
    },
  );
}
