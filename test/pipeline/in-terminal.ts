import { spawn } from "node:child_process";

/** What a command showed on its terminal, and how it ended; a signal counts as 128 and its number, as shells have it. */
export interface TerminalRun {
  code: number | null;
  screen: string;
}

// Node cannot open a terminal of its own; Python can, and is on every machine that has git.
const driver = `
import json, os, pty, sys
steps, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen = b""
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    seen += piece
    sys.stdout.buffer.write(piece)
    sys.stdout.flush()
    if steps and steps[0][0].encode() in seen:
        os.write(terminal, steps.pop(0)[1].encode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) % 256)
`;

/** Runs a command at a terminal of its own, and types something whenever a text has been shown. */
export function runInTerminal(
  options: { cwd: string; env: NodeJS.ProcessEnv },
  command: readonly string[],
  steps: readonly (readonly [shown: string, typed: string])[],
): Promise<TerminalRun> {
  const child = spawn("python3", ["-c", driver, JSON.stringify(steps), ...command], options);
  let screen = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      screen += text;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, screen }));
  });
}
