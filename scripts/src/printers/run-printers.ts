import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { installTools } from "../release/install-tools.ts";

/** The output of each printer, by its name. */
export type Printed = Readonly<Record<string, string>>;

interface Node {
  name: string;
  command: string;
  /** vitest 5 needs Node 22. */
  vitest: string;
}

interface Run {
  command: string;
  args: string[];
  folder: string;
  exitCode: 0 | 1;
}

const root = join(import.meta.dirname, "../../..");
const programs = join(root, "scripts/printers");
const tools = join(programs, "node_modules");
const newest = join(root, "node_modules/vitest/vitest.mjs");

/** Kinds of errors, which the programs print each as a client throws it, and as many others do. */
const kinds = [0, 1, 2, 3];
const owners = ["client", "plain"];
const limitMs = 240_000;

export const nodes: readonly Node[] = [
  { name: "Node 20", command: join(tools, "node-20/bin/node"), vitest: join(tools, "vitest/vitest.mjs") },
  { name: "Node 22", command: join(tools, "node-22/bin/node"), vitest: newest },
  { name: "Node 24", command: process.execPath, vitest: newest },
];

/** Printers that run in separate processes; the others are in `print.ts`. */
const reporters: Readonly<Record<string, (node: Node, folder: string) => Omit<Run, "command">>> = {
  "node:test": (_, folder) => ({ args: ["--test", "fail-node.mjs"], folder, exitCode: 1 }),
  jest: (_, folder) => ({
    args: [join(tools, "jest/bin/jest.js"), "--ci", "--runInBand", "--watchman=false"],
    folder: join(folder, "jest"),
    exitCode: 1,
  }),
  vitest: ({ vitest }, folder) => ({
    args: [vitest, "run", "--globals", "--root", "."],
    folder: join(folder, "vitest"),
    exitCode: 1,
  }),
};

/**
 * Prints the errors of `scripts/printers` with every printer on every Node; returns the texts by Node.
 * @throws {Error} with the output of a program that does not end as it should.
 */
export async function runPrinters(signal: AbortSignal): Promise<Readonly<Record<string, Printed>>> {
  await installTools(programs, signal);
  const folder = mkdtempSync(join(tmpdir(), "certspec-printers-"));
  try {
    await bundlePrograms(folder);
    const waiting: (() => Promise<void>)[] = [];
    const printed: Record<string, Record<string, string>> = {};
    for (const node of nodes) {
      const { name, command } = node;
      const texts: Record<string, string> = {};
      printed[name] = texts;
      const run = (options: Omit<Run, "command">) => runProgram({ command, ...options }, signal);
      waiting.push(async () => {
        Object.assign(texts, JSON.parse(await run({ args: ["print.mjs"], folder, exitCode: 0 })));
      });
      for (const [reporter, optionsOf] of Object.entries(reporters))
        waiting.push(async () => {
          texts[reporter] = await run(optionsOf(node, folder));
        });
      for (const owner of owners)
        for (const kind of kinds)
          waiting.push(async () => {
            const text = await run({ args: ["throw.mjs", owner, `${kind}`], folder, exitCode: 1 });
            texts["uncaught error"] = `${texts["uncaught error"] ?? ""}${text}\n`;
          });
    }
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return printed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the programs that every Node can run, beside the printers that they import. */
async function bundlePrograms(folder: string): Promise<void> {
  symlinkSync(tools, join(folder, "node_modules"));
  for (const [source, file, format] of [
    ["print.ts", "print.mjs", "esm"],
    ["throw.ts", "throw.mjs", "esm"],
    ["fail-node.ts", "fail-node.mjs", "esm"],
    ["fail.ts", "vitest/fail.test.mjs", "esm"],
    // jest loads no ES module by itself.
    ["fail.ts", "jest/fail.test.js", "cjs"],
  ] as const)
    await build({
      entryPoints: [join(programs, source)],
      outfile: join(folder, file),
      bundle: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format,
      logLevel: "silent",
    });
  mkdirSync(join(folder, "jest/cache"));
  const options = { jest: { transform: {}, cacheDirectory: join(folder, "jest/cache") } };
  writeFileSync(join(folder, "jest/package.json"), JSON.stringify(options));
}

/** Returns what a program wrote on both streams. */
function runProgram({ command, args, folder, exitCode }: Run, signal: AbortSignal): Promise<string> {
  // Nothing of the test runner that this may run in.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NO_COLOR: "1", CI: "1", DO_NOT_TRACK: "1" };
  const options = { cwd: folder, env, signal, timeout: limitMs, maxBuffer: 2 ** 26 };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const ended = error ? error.code : 0;
      if (ended === exitCode) return resolve(exitCode === 0 ? stdout : stdout + stderr);
      const line = [command, ...args].join(" ");
      reject(new Error(`${line} ended with ${ended}, not ${exitCode}:\n${stdout}${stderr}`, { cause: error }));
    });
  });
}
