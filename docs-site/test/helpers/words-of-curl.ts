import { execFileSync } from "node:child_process";

/** What a shell makes of commands of curl: for each, the words that curl would get. */
export function wordsOfCurl(commands: readonly string[], env: Readonly<Record<string, string>>): string[][] {
  // A shell's own reading is the one that counts; instead of curl it calls a function that prints its words.
  const script = `curl() { printf '%s\\0' "$@"; printf '\\1\\0'; }\nset -u\n${commands.join("\n")}\n`;
  const output = execFileSync("bash", ["--norc", "-c", script], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  return output
    .split("\u0001\0")
    .slice(0, -1)
    .map((words) => words.split("\0").slice(0, -1));
}
