import { classify } from "../classify.ts";
import { exitCodeOf } from "../level.ts";
import { readSource } from "../read-source.ts";
import { formatReport, type ReportFormat } from "../report/format-report.ts";
import { locateChanges } from "../report/report.ts";

interface CompareOptions {
  format: ReportFormat;
  ignoreNames?: boolean;
}

/** Print what changed between two files, and give the exit code for it. */
export function runCompare(before: string, after: string, { format, ignoreNames }: CompareOptions): number {
  const [first, second] = [readSource(before), readSource(after)];
  const found = classify(first.document, second.document, { ignoreNames, names: [before, after] });
  process.stdout.write(formatReport(locateChanges(found, first, second), format));
  return exitCodeOf(found.level);
}
