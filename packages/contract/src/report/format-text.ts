import { dimensions } from "../suite/coverage/cell.ts";
import { percent } from "./percent.ts";
import type { Report, ReportedComplaint } from "./report.ts";
import { summarise } from "./summarise.ts";

/** A report as text for a terminal: the numbers, then what failed. */
export function formatText(report: Report): string {
  const { tests, cells, byDimension } = summarise(report);
  const excused = [
    ...(cells.waived ? [`${cells.waived} waived`] : []),
    ...(cells.missing ? [`${cells.missing} missing`] : []),
    ...(cells.failed ? [`${cells.failed} with failing cases`] : []),
  ];
  const counts = dimensions
    .filter((dimension) => byDimension[dimension].total)
    .map((dimension) => `${dimension} ${byDimension[dimension].settled}/${byDimension[dimension].total}`);
  return [
    `${report.name}: ${tests.passed} of ${tests.total} tests passed${tests.notRun ? `, ${tests.notRun} did not run` : ""}`,
    `  ${percent(cells.settled, cells.total)} of ${cells.total} cells covered${excused.length ? `: ${excused.join(", ")}` : ""}`,
    ...(counts.length ? [`  ${counts.join(", ")}`] : []),
    ...tests.failed.flatMap(({ title, complaints, message }) => [
      `  ✗ ${title}`,
      ...complaints.flatMap(formatComplaint),
      ...(message === undefined ? [] : messageLines(title, message)),
    ]),
    ...report.notes.map((note) => `  note: ${note}`),
    "",
  ].join("\n");
}

function formatComplaint(complaint: ReportedComplaint): string[] {
  const { code, place, expected, received, hint, source, pointer } = complaint;
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  return [
    `      ${code ? `${code} ` : ""}${place}: expected ${expected}, received ${received}`,
    ...(at === undefined ? [] : [`        at ${at}${hint ? `: ${hint}` : ""}`]),
  ];
}

/** The lines of a message, without the title that begins it. */
export function messageLines(title: string, message: string): string[] {
  const text = message.startsWith(title) ? message.slice(title.length) : message;
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => `    ${line}`);
}
