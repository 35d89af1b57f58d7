import type { Report } from "../report/report.ts";
import { CommandError } from "./command-error.ts";
import { readFileOf } from "./read-file-of.ts";
import { type ReportFiles, writeReportFiles } from "./write-report-files.ts";

export interface MergeReportsOptions extends ReportFiles {
  files: readonly string[];
}

/** Reads the JSON files of suites and writes them as one report; true where nothing failed in any. */
export function mergeReports({ files, ...options }: MergeReportsOptions): boolean {
  const reports = files.map(readReport).toSorted((a, b) => a.name.localeCompare(b.name));
  return writeReportFiles(reports, options);
}

const parts = ["operations", "items", "tests", "notes"] as const;

function readReport(file: string): Report {
  const value = readFileOf(file) as Partial<Report>;
  const missing = parts.find((part) => !Array.isArray(value[part]));
  if (value.format !== "certspec-contract/1" || missing !== undefined)
    throw new CommandError(
      `${file}: is not a report of a contract suite; pass the .json files of its report directory`,
    );
  return value as Report;
}
