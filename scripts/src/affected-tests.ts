#!/usr/bin/env node
// `node scripts/src/affected-tests.ts --base <ref>`: print, as JSON, which folders of tests a change needs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "../..");

interface Affected {
  data: { affectedPackages: { items: { path: string }[] } } | null;
  errors?: { message: string }[];
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { base: { type: "string" } } });
    if (values.base === undefined) throw new Error("say what to compare with, such as --base origin/main");
    console.log(JSON.stringify(affectedTests(values.base)));
  } catch (error) {
    console.error(`affected: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/**
 * The folders with tests that what changed since a commit can make fail, by turbo's graph of packages.
 * @throws {Error} with what turbo says, such as when there is no such commit.
 */
export function affectedTests(base: string, folder: string = root): string[] {
  const args = ["query", "affected", "--packages", "--base", base];
  const { stdout, stderr, error } = spawnSync("turbo", args, { cwd: folder, encoding: "utf8" });
  if (error) throw new Error(`turbo cannot be started (${error.message}); run this through pnpm`, { cause: error });
  if (!stdout.trim().startsWith("{")) throw new Error(`turbo cannot compare with ${base}:\n${stdout}${stderr}`);
  const { data, errors = [] } = JSON.parse(stdout) as Affected;
  if (!data) throw new Error(`turbo cannot compare with ${base}: ${errors.map(({ message }) => message).join("; ")}`);
  // The repository's own checks are a package, and need no folder below it.
  const folders = data.affectedPackages.items.map(({ path }) => (path === "test" ? path : join(path, "test")));
  return folders.filter((each) => existsSync(join(folder, each))).sort();
}
