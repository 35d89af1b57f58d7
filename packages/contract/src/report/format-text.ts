import { dimensions } from "../suite/coverage/coverage-item.ts";
import { type Cause, expectedAlone, shareCauses } from "./causes.ts";
import { percent } from "./percent.ts";
import type { Report, ReportedDiagnostic } from "./report.ts";
import { summarise } from "./summarise.ts";

/** A report as text for a terminal: the numbers, then what failed. */
export function formatText(report: Report): string {
  const { tests, items, byDimension } = summarise(report);
  const shared = shareCauses(tests.failed);
  const excused = [
    ...(items.waived ? [`${items.waived} waived`] : []),
    ...(items.missing ? [`${items.missing} missing`] : []),
    ...(items.failed ? [`${items.failed} with failing cases`] : []),
  ];
  const counts = dimensions
    .filter((dimension) => byDimension[dimension].total)
    .map((dimension) => `${dimension} ${byDimension[dimension].settled}/${byDimension[dimension].total}`);
  return [
    `${report.name}: ${tests.passed} of ${tests.total} tests passed${tests.notRun ? `, ${tests.notRun} did not run` : ""}`,
    `  ${percent(items.settled, items.total)} of ${items.total} coverage items covered${excused.length ? `: ${excused.join(", ")}` : ""}`,
    ...(counts.length ? [`  ${counts.join(", ")}`] : []),
    ...shared.causes.flatMap(formatCause),
    ...shared.tests.flatMap(({ title, diagnostics, message }) => [
      `  ✗ ${title}`,
      ...diagnostics.flatMap(formatReported),
      ...(message === undefined ? [] : messageLines(title, message)),
    ]),
    ...formatNotes(report.notes),
    "",
  ].join("\n");
}

/** Places of a cause that are shown. */
const shownPlaces = 3;

function formatCause({ diagnostic, places, pointers }: Cause): string[] {
  const tests = new Set(places.map(({ title }) => title)).size;
  const different = new Map(
    places.map((each) => [`${each.place} ${each.received}`, each]).toReversed() as [string, Cause["places"][number]][],
  );
  const first =
    typeof diagnostic === "string"
      ? places.slice(0, shownPlaces)
      : [...different.values()].toReversed().slice(0, shownPlaces);
  const rest = places.length - first.length;
  const count = `${places.length} times in ${tests} ${tests === 1 ? "test" : "tests"}`;
  const remaining = rest > 0 ? [`      and ${rest} more`] : [];
  if (typeof diagnostic === "string")
    return [`  ✗ ${count}: ${diagnostic.split("\n")[0]}`, ...first.map(({ title }) => `      ${title}`), ...remaining];
  const { code, expected, hint, source, pointer } = diagnostic;
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  const more = pointers.size - 1;
  const others = more > 0 ? ` and ${more} other ${more === 1 ? "place" : "places"} of the document` : "";
  const what = others ? expectedAlone(expected) : expected;
  return [
    `  ✗ ${count}: ${code ? `${code} ` : ""}expected ${what}`,
    ...(at === undefined ? [] : [`        at ${at}${others}${hint ? `: ${hint}` : ""}`]),
    ...first.map(({ title, place, received }) => `      ${title}: ${place}, received ${received}`),
    ...remaining,
  ];
}

function formatReported(diagnostic: ReportedDiagnostic): string[] {
  const { code, place, expected, received, hint, source, pointer } = diagnostic;
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  return [
    `      ${code ? `${code} ` : ""}${place}: expected ${expected}, received ${received}`,
    ...(at === undefined ? [] : [`        at ${at}${hint ? `: ${hint}` : ""}`]),
  ];
}

/** A line for each note; notes that say the same of several places are one. */
function formatNotes(notes: readonly string[]): string[] {
  const places = new Map<string, string[]>();
  for (const note of notes) {
    const [, place = "", text = note] = /^([^:]+): (.+)$/s.exec(note) ?? [];
    places.set(text, [...(places.get(text) ?? []), place]);
  }
  return [...places].map(([text, at]) => {
    if (at.length === 1) return `  note: ${at[0] ? `${at[0]}: ` : ""}${text}`;
    const rest = at.length - shownPlaces;
    const shown = [...at.slice(0, shownPlaces), ...(rest > 0 ? [`and ${rest} more`] : [])];
    return `  note: ${at.length} times: ${text}\n      ${shown.join(", ")}`;
  });
}

/** The lines of a message, without the title that begins it. */
export function messageLines(title: string, message: string): string[] {
  const text = message.startsWith(title) ? message.slice(title.length) : message;
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => `    ${line}`);
}
