#!/usr/bin/env node
// `pnpm generate [provider...]` writes every package's src/generated/ through the task graph; `--check` only compares.
import "./compile-cache.js";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { runTasks } from "./run-tasks.ts";

const root = join(import.meta.dirname, "../..");
const known = readdirSync(join(root, "specs")).filter((name) => existsSync(join(root, "specs", name, "package.json")));

const usage = `Usage: pnpm generate [provider...] [options]

Writes src/generated/ of every provider package, or of those that you name: ${known.join(", ")}.

  --check      fail if the generated files are stale, and write nothing
  -h, --help   print this help
`;

try {
  const { values, positionals } = parse(process.argv.slice(2));
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`Unknown provider ${unknown.join(", ")}. The providers are ${known.join(", ")}.`);
  const providers = positionals.length ? positionals : known;
  if (values.help) process.stdout.write(usage);
  else process.exitCode = values.check ? await check(providers) : await generate(providers);
} catch (error) {
  const { SpecError } = await import("./read-spec/problem.ts");
  if (error instanceof SpecError) (await import("./read-spec/print-problems.ts")).printProblems(error.problems);
  else console.error(`generate: ${(error as Error).message}`);
  process.exitCode = 1;
}

function parse(args: string[]) {
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { check: flag, help: { ...flag, short: "h" } } });
  } catch (error) {
    throw new Error(`${(error as Error).message.replace(/\. To specify.*$/s, "")}.\n\n${usage}`);
  }
}

async function generate(providers: string[]): Promise<number> {
  const exitCode = runTasks(
    ["generate"],
    providers.map((provider) => `@certspec/${provider}`),
  );
  if (exitCode !== 0) return exitCode;
  // A cache hit restores the files that belong there, and leaves what does not.
  const { removeLeftovers } = await import("./write-generated.ts");
  for (const provider of providers) removeLeftovers(join(root, "packages", provider, "src/generated"));
  const { ignoreFiles, writeIgnoreFiles } = await import("./ignore-files.ts");
  writeIgnoreFiles(root, ignoreFiles(root));
  return 0;
}

async function check(providers: string[]): Promise<number> {
  const { bundleSpec } = await import("./bundle-spec.ts");
  const { generateFiles } = await import("./generator/generate-files.ts");
  const { staleFiles } = await import("./write-generated.ts");
  const { ignoreFiles, staleIgnoreFiles } = await import("./ignore-files.ts");
  let stale = 0;
  for (const provider of providers) {
    const folder = join(root, "packages", provider);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    const { text } = await bundleSpec(join(root, "specs", provider));
    const files = await generateFiles(Buffer.from(text), { provider, version });
    for (const name of staleFiles(join(folder, "src/generated"), files))
      report(relative(root, join(folder, "src/generated", name)), `specs/${provider}`);
  }
  for (const path of staleIgnoreFiles(root, ignoreFiles(root))) report(path, "the waivers");
  if (stale === 0) console.log(`The generated files of ${providers.join(", ")} are up to date.`);
  return stale === 0 ? 0 : 1;

  function report(file: string, source: string): void {
    console.error(`${file} is stale: it does not match ${source}. Run \`pnpm generate\`.`);
    stale += 1;
  }
}
