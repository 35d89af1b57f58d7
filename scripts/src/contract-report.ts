import { spawnSync } from "node:child_process";
import { existsSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./read-spec/spec-folder.ts";

/** Runs the contract suites of all providers, and makes one page of what they find: coverage/contract/index.html. */
function main(): void {
  const folder = join(repositoryRoot, "coverage/contract");
  rmSync(folder, { recursive: true, force: true });
  const suites = globSync("specs/*/openapi.yaml", { cwd: repositoryRoot }).map(
    (file) => `packages/${file.split(/[/\\]/)[1]}/test/contract.test.ts`,
  );
  const tested = run("node_modules/vitest/vitest.mjs", "run", ...suites);
  // Failures are on the page too, so it is always built.
  const reports = existsSync(folder) ? globSync("*.json", { cwd: folder }).map((name) => join(folder, name)) : [];
  const page = join(folder, "index.html");
  const made = reports.length
    ? run("--conditions=@certspec/source", "packages/contract/src/cli.ts", "report", ...reports, "--html", page)
    : 2;
  if (reports.length) console.log(`\nThe page is coverage/contract/index.html.`);
  process.exitCode = tested || made;
}

function run(...parameters: string[]): number {
  const { status } = spawnSync(process.execPath, parameters, { cwd: repositoryRoot, stdio: "inherit" });
  return status ?? 1;
}

main();
