#!/usr/bin/env node
// `pnpm rehearse`: pack the packages, install the tarballs with npm into empty folders, and use them as a user would.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify, styleText } from "node:util";

if (process.argv.length > 2) {
  console.error(`rehearse: it takes no arguments, but got ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

interface MockModule {
  startMock: (document: object) => Promise<{ url: string; close: () => Promise<void> }>;
}

const root = join(import.meta.dirname, "../..");
const rehearsal = join(root, "scripts/rehearsal");
const providers = readdirSync(join(rehearsal, "consumers")).map((file) => file.replace(/\.mts$/, ""));
const folder = mkdtempSync(join(tmpdir(), "certspec-rehearsal-"));
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

if (!existsSync(join(rehearsal, "node_modules"))) await run("npm", ["ci", "--no-audit", "--no-fund"], rehearsal);
const nodes = [join(rehearsal, "node_modules/node-20/bin/node"), process.execPath];
const mockEntry = join(root, "packages/mock/dist/index.js");
const { startMock } = (await import(mockEntry)) as MockModule;
const core = await pack("core");
let failed = 0;
for (const provider of providers) {
  const consumer = await install(provider, [core, await pack(provider)]);
  const bundle = join(consumer, "node_modules/@certspec", provider, "src/generated/openapi.json");
  const mock = await startMock(JSON.parse(readFileSync(bundle, "utf8")));
  await report(`${provider}, types`, () => run("tsc", ["-p", "."], consumer));
  for (const node of nodes) {
    const version = (await run(node, ["--version"], consumer)).trim();
    await report(`${provider}, Node ${version}`, () => run(node, ["main.mjs", mock.url], consumer));
  }
  await mock.close();
}
process.exitCode = failed === 0 ? 0 : 1;

async function report(name: string, check: () => Promise<string>): Promise<void> {
  try {
    const output = (await check()).trim();
    console.log(`${styleText("green", "✓")} ${name.padEnd(28)} ${output || "compiles"}`);
  } catch (error) {
    failed += 1;
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    console.log(`${styleText("red", "✗")} ${name.padEnd(28)} ${stdout + stderr || message}`);
  }
}

/** The tarball that would be published. */
async function pack(name: string): Promise<string> {
  const output = await run("pnpm", ["pack", "--json", "--pack-destination", folder], join(root, "packages", name));
  const { filename } = JSON.parse(output) as { filename: string };
  return filename;
}

/** An empty project of a strict user, with the tarballs installed. */
async function install(provider: string, tarballs: string[]): Promise<string> {
  const consumer = join(folder, provider);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    module: "nodenext",
    target: "es2022",
    types: ["node"],
  };
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.mts"] }));
  cpSync(join(rehearsal, "consumers", `${provider}.mts`), join(consumer, "main.mts"));
  await run("npm", ["install", "--no-audit", "--no-fund", "@types/node@24", ...tarballs], consumer);
  return consumer;
}

async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd });
  return stdout;
}
