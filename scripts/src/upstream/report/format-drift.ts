import type { Waiver } from "../lock/waivers.ts";
import type { ChangeGroup, DriftReport, ShownChange, WaivedChanges } from "./group-drifts.ts";

/** The state of a provider's spec as it is printed. */
export interface ProviderReport extends DriftReport {
  provider: string;
  /** The day of the last fetch. */
  fetched: string;
  /** The number of operations that are watched. */
  watched: number;
}

/** The report as text: what is new, what is open, what stands apart on purpose; by operation. */
export function formatText(report: ProviderReport): string {
  const { provider, fetched, watched, fresh, open, adopted, waived } = report;
  const sections = sectionsOf(report).filter(([, groups]) => groups.length > 0);
  const counts = [
    `${countOf(fresh)} new`,
    `${countOf(open)} open`,
    `${waived.reduce((sum, { count }) => sum + count, 0)} apart on purpose`,
    ...(adopted.length > 0 ? [`${countOf(adopted)} adopted`] : []),
  ];
  if (sections.length + waived.length === 0)
    return `${provider}: as upstream has it (${watched === 1 ? "1 operation" : `${watched} operations`}, fetched on ${fetched})\n`;
  const lines = sections.flatMap(([title, groups]) => [
    "",
    title,
    ...groups.flatMap((group) => [`  ${namesOf(group)}`, ...group.changes.flatMap(linesOf)]),
  ]);
  const apart = waived.length > 0 ? ["", "Apart on purpose", ...waived.map(waivedLine)] : [];
  return `${[`${provider}: ${counts.join(", ")}`, ...lines, ...apart].join("\n")}\n`;
}

/** The report as Markdown: a table for each question. */
export function formatMarkdown(report: ProviderReport): string {
  const sections = sectionsOf(report).filter(([, groups]) => groups.length > 0);
  if (sections.length + report.waived.length === 0) return `## ${report.provider}\n\nAs upstream has it.\n`;
  const tables = sections.map(([title, groups]) => {
    const rows = groups.flatMap((group) => group.changes.map((shown) => rowOf(group, shown)));
    return `### ${title}\n\n| level | operations | change | place | id |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
  });
  const apart = report.waived.map(
    ({ waiver, level, count }) => `| ${level} | ${waiverName(waiver)} | ${count} | ${cell(waiver.reason)} |\n`,
  );
  const head = "### Apart on purpose\n\n| level | waiver | changes | reason |\n| --- | --- | --- | --- |\n";
  return `## ${report.provider}\n\n${[...tables, ...(apart.length > 0 ? [head + apart.join("")] : [])].join("\n")}`;
}

function waivedLine({ waiver, level, count }: WaivedChanges): string {
  // A reason may be folded over several lines of its file.
  const reason = waiver.reason.trim().replace(/\s+/g, " ");
  return `  ${level.padEnd(5)}  ${waiverName(waiver)}  ${count === 1 ? "1 change" : `${count} changes`}: ${reason}`;
}

function waiverName({ id, at }: Waiver): string {
  return at === undefined ? id : `${id} at ${at}`;
}

function sectionsOf({ fetched, fresh, open, adopted }: ProviderReport): [title: string, ChangeGroup[]][] {
  return [
    [`New with the fetch of ${fetched}`, fresh],
    ["Open", open],
    ["Adopted: the spec has these changes of upstream", adopted],
  ];
}

function countOf(groups: readonly ChangeGroup[]): number {
  return groups.reduce((sum, { changes }) => sum + changes.length, 0);
}

function namesOf({ operations }: ChangeGroup): string {
  if (operations.length <= 3) return operations.join(", ");
  return `${operations.length} operations: ${operations.slice(0, 2).join(", ")} and ${operations.length - 2} more`;
}

function linesOf({ change, lines }: ShownChange): string[] {
  const [line = ""] = lines;
  const more = lines.length === 2 ? "1 more place" : `${lines.length - 1} more places`;
  const places = lines.length > 1 ? `${line} and ${more}` : line;
  return [
    `    ${change.level.padEnd(5)}  ${change.sentence}  ${change.id}`,
    `           ${places}  wire ${change.wire}, types ${change.types}`,
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function rowOf(group: ChangeGroup, { change, lines }: ShownChange): string {
  return `| ${change.level} | ${namesOf(group)} | ${cell(change.sentence)} | ${lines[0] ?? ""} | \`${change.id}\` |\n`;
}
