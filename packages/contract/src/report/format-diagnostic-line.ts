import type { ReportedDiagnostic } from "./report.ts";

/** A diagnostic as one line, with the place in the document and what to do. */
export function formatDiagnosticLine({
  code,
  place,
  expected,
  received,
  hint,
  source,
  pointer,
}: ReportedDiagnostic): string {
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  const name = code === undefined ? "" : `${code} `;
  return `${name}${place}: expected ${expected}, received ${received}${at ? ` (at ${at})` : ""}${hint ? ` ${hint}` : ""}`;
}
