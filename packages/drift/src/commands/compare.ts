import { isObject } from "@certspec/openapi";
import { classify } from "../classify.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodeOf } from "../level.ts";
import { readSource } from "../read-source.ts";
import { formatReport, type ReportFormat } from "../report/format-report.ts";
import { locateChanges } from "../report/report.ts";
import { withinStack } from "../within-stack.ts";

interface CompareOptions {
  format: ReportFormat;
  ignoreNames?: boolean | undefined;
}

/** Prints the changes between two files, and returns the exit code. */
export function runCompare(before: string, after: string, { format, ignoreNames }: CompareOptions): number {
  return withinStack([before, after], () => printChanges(before, after, { format, ignoreNames }));
}

function printChanges(before: string, after: string, { format, ignoreNames }: CompareOptions): number {
  const [first, second] = [readSource(before), readSource(after)];
  const found = classify(first.document, second.document, { ignoreNames, names: [before, after] });
  for (const { file, document } of [first, second]) requireContent(file, document);
  process.stdout.write(formatReport(locateChanges(found, first, second), format));
  return exitCodeOf(found.level);
}

/** A document without anything in it is a mistake, and not an API that lost all of its operations. */
function requireContent(file: string, document: unknown): void {
  if (!isObject(document) || typeof document.openapi !== "string") return;
  if ("paths" in document || "components" in document || "webhooks" in document) return;
  throw new DriftError(`${file}: it has neither paths, components nor webhooks; OpenAPI requires one of them`);
}
