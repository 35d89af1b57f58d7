import type { LocatedChange, Report } from "./report.ts";

/** How a report can be printed. */
export type ReportFormat = "text" | "markdown" | "json" | "github";

/** The formats, in the order in which they are offered. */
export const reportFormats: readonly ReportFormat[] = ["text", "markdown", "json", "github"];

/** A report as text, as a table, as data, or as annotations of a pull request. */
export function formatReport(report: Report, format: ReportFormat): string {
  return formatters[format](report);
}

const formatters: Record<ReportFormat, (report: Report) => string> = {
  text: formatText,
  markdown: formatMarkdown,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  github: formatGithub,
};

function formatText({ level, changes }: Report): string {
  const lines = changes.flatMap((change) => [
    `${change.level.padEnd(5)}  ${change.sentence}${usersOf(change)}`,
    `       ${change.file}:${change.line}  wire ${change.wire}, types ${change.types}  ${change.id}`,
  ]);
  return `${[...lines, `${level}: ${count(changes.length)}`].join("\n")}\n`;
}

function formatMarkdown({ level, changes }: Report): string {
  if (changes.length === 0) return "No changes.\n";
  const rows = changes.map(
    (change) =>
      `| ${change.level} | ${cell(change.sentence)} | ${cell(`${change.file}:${change.line}`)} | ${change.wire} | ${change.types} | ${cell(usersIn(change))} | \`${change.id}\` |`,
  );
  return [
    `**${level}**, ${count(changes.length)}`,
    "",
    "| level | change | place | wire | types | operations | id |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
function formatGithub({ changes }: Report): string {
  const kinds = { none: "notice", patch: "notice", minor: "warning", major: "error" };
  return changes
    .map(({ level, file, line, sentence, wire, types, id, ...change }) => {
      const said = `${sentence}${usersOf(change)} (wire ${wire}, types ${types}; ${id})`;
      const text = said.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
      const name = file.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
      return `::${kinds[level]} file=${name},line=${line},title=${level}::${text}\n`;
    })
    .join("");
}

function usersOf({ operations }: Pick<LocatedChange, "operations">): string {
  if (operations.length === 0) return "";
  const shown = operations.slice(0, 3).join(", ");
  return ` (${shown}${operations.length > 3 ? ` and ${operations.length - 3} more` : ""})`;
}

/** In a table, too, a component that everything uses would fill pages. */
function usersIn({ operations }: Pick<LocatedChange, "operations">): string {
  return operations.length > 5
    ? `${operations.slice(0, 5).join(", ")} and ${operations.length - 5} more`
    : operations.join(", ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function count(changes: number): string {
  if (changes === 0) return "no changes";
  return changes === 1 ? "1 change" : `${changes} changes`;
}
