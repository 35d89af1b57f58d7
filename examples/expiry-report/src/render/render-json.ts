import type { Report } from "../report/make-report.ts";

/** The report as JSON for programs, every certificate included. */
export function renderJson({ now, withinDays, count, entries, failures, notes }: Report): string {
  const certificates = entries.map(({ expires, daysLeft, remark, ...entry }) => ({
    ...entry,
    expires: expires?.toISOString() ?? null,
    daysLeft: daysLeft ?? null,
    remark: remark ?? null,
  }));
  const report = { now, withinDays, complete: failures.length === 0, count, certificates, failures, notes };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
