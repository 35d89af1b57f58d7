import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatAnnotations } from "./format-annotations.ts";
import { formatJunit } from "./format-junit.ts";
import { formatText } from "./format-text.ts";
import { formatHtml } from "./html/format-html.ts";
import type { Report } from "./report.ts";

/** Options of reports. */
export interface ReportOptions {
  /** Folder for `<name>.json`, `<name>.xml` (JUnit) and `<name>.html`. @default no files are written */
  directory?: string | URL | undefined;
}

/** Writes a report to files, and a summary to the terminal. */
export function writeReports(report: Report, { directory }: ReportOptions): void {
  if (directory !== undefined) {
    const folder = directory instanceof URL ? fileURLToPath(directory) : directory;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, fileName(report.name));
    writeFileSync(`${file}.json`, formatJson(report));
    writeFileSync(`${file}.xml`, formatJunit([report]));
    writeFileSync(`${file}.html`, formatHtml([report]));
  }
  console.log(formatText(report).trimEnd());
}

/** Prints annotations for failures in GitHub Actions. */
export function annotate(report: Report): void {
  if (process.env.GITHUB_ACTIONS === "true") for (const line of formatAnnotations(report)) console.log(line);
}

/** Formats a report as JSON. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "") || "contract"
  );
}
