import type { ReportedComplaint } from "./report.ts";

/** A complaint as one line, with the place in the document and what to do. */
export function formatDiagnosticLine({
  code,
  place,
  expected,
  received,
  hint,
  source,
  pointer,
}: ReportedComplaint): string {
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  const name = code === undefined ? "" : `${code} `;
  return `${name}${place}: expected ${expected}, received ${received}${at ? ` (at ${at})` : ""}${hint ? ` ${hint}` : ""}`;
}
