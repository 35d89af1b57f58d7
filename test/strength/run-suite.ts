import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, Source } from "../../mutation/messages.ts";
import type { Runner } from "../../mutation/start-runner.ts";

export const root: string = join(import.meta.dirname, "../..");

const limitMs = 300_000;

/** Runs the contract suite of a provider on a source of its own, for some operations; faults on the way are left out, which take longest. */
export async function runSuite(
  runner: Runner,
  { provider, source, operations }: { provider: string; source: Source; operations: readonly string[] },
): Promise<Report> {
  const path = join(root, "packages", provider, "test/contract.test.ts");
  const suite = readFileSync(path, "utf8");
  // The reports of the suite as it is must not be overwritten by those of a broken one.
  const quiet = suite.replace(/^ {2}report: .*\n/m, "");
  if (quiet === suite) throw new Error(`${path} writes no report, or not where it did`);
  const names = new RegExp(`(?<=^| )(?:${operations.join("|")}) (?!ends with an error)`);
  const report = await runner.run({ sources: [source, { path, text: quiet }], files: [path], names, bail: 0 }, limitMs);
  if (!report) throw new Error(`${path} did not end within ${limitMs / 1000} s`);
  if (!report.passed.length && !report.failed.length) throw new Error(`${path} ran no test: ${report.failure}`);
  return report;
}
