import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { formatAnnotations } from "../report/format-annotations.ts";
import { formatJunit } from "../report/format-junit.ts";
import { formatText } from "../report/format-text.ts";
import { formatHtml } from "../report/html/format-html.ts";
import type { Report } from "../report/report.ts";
import { CommandError } from "./command-error.ts";

/** Files that a command writes what it found to. */
export interface ReportFiles {
  html?: string | undefined;
  junit?: string | undefined;
}

/**
 * Prints reports, writes the requested report files, and returns whether nothing failed.
 * @throws {CommandError} if a file cannot be written.
 */
export function writeReportFiles(reports: readonly Report[], { html, junit }: ReportFiles): boolean {
  if (html !== undefined) writeText(html, formatHtml(reports));
  if (junit !== undefined) writeText(junit, formatJunit(reports));
  for (const report of reports) {
    process.stdout.write(formatText(report));
    if (process.env.GITHUB_ACTIONS === "true") for (const line of formatAnnotations(report)) console.log(line);
  }
  return reports.every(({ tests }) => tests.every(({ state }) => state !== "failed"));
}

/**
 * Writes a text to a file, whose folder is made.
 * @throws {CommandError} where that cannot be.
 */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file}: cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
