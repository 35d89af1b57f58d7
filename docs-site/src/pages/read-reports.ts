import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@certspec/contract";
import { SiteError } from "../site-error.ts";

/**
 * Read the reports that contract suites left in a folder.
 * @throws {SiteError} when it holds none, or a file that is not a report.
 */
export function readReports(folder: string): Report[] {
  const files = globSync("*.json", { cwd: folder }).sort();
  if (files.length === 0) {
    throw new SiteError(`DOCS_COVERAGE: there is no report in ${folder}; run \`pnpm contract:report\` first`);
  }
  return files.map((file) => readReport(join(folder, file)));
}

function readReport(file: string): Report {
  const text = readFileSync(file, "utf8");
  try {
    const report = JSON.parse(text) as Report;
    if (report.format === "certspec-contract/1") return report;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new SiteError(`DOCS_COVERAGE: ${file} is not a report of a contract suite; run \`pnpm contract:report\` again`);
}
