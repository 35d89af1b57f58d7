import type { Report, ReportedItem } from "@certspec/contract";
import { groupBy } from "../group-by.ts";
import { codeTag } from "../markdown/code-tag.ts";
import { details } from "../markdown/details.ts";
import { specLine } from "../markdown/spec-text.ts";
import type { Page } from "../page.ts";
import { operationPath } from "../providers/operation-path.ts";
import type { Provider } from "../providers/provider.ts";

/** Coverage of each document by the contract suites, from their reports. */
export function coveragePage(reports: readonly Report[], providers: readonly Provider[]): Page {
  const sections = reports.map((report) => section(report, providers));
  return {
    path: "coverage",
    title: "Contract coverage",
    description:
      "How much of each provider's document the contract suite has covered: operations, parameters, responses, examples.",
    body: [introduction, ...(sections.length ? sections : [without])].join("\n\n"),
  };
}

const introduction = `A coverage item is a part of an operation that a document declares: a parameter given or left out, a status, an example, a
credential set. It counts as covered when traffic that touched it was judged and found right.
[How strict the contract is](/guides/contract-testing/) says what is judged.`;

const without = `This build of the site was made without reports. To have them here:

\`\`\`sh
pnpm contract:report
DOCS_COVERAGE=coverage/contract pnpm docs:build
\`\`\``;

function section(report: Report, providers: readonly Provider[]): string {
  const { name, tests, items, finishedAt } = report;
  const failed = tests.filter(({ state }) => state === "failed").length;
  const passed = tests.filter(({ state }) => state === "passed").length;
  const covered = items.filter(({ state }) => state === "covered").length;
  const day = finishedAt.slice(0, 10);
  const open = items.filter(({ state }) => state === "missing" || state === "failed");
  const waived = items.filter(({ state }) => state === "waived");
  return [
    `## ${name}`,
    `**${covered} of ${items.length} coverage items** covered, ${passed} tests passed, ${failed} failed, on ${day}.`,
    dimensionTable(items),
    open.length ? `### Not covered in ${name}\n\n${open.map(openLine).join("\n")}` : "",
    waived.length ? `### Waived in ${name}\n\n${waived.map(waivedLine).join("\n")}` : "",
    details("By operation", operationTable(report, providers)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function dimensionTable(items: readonly ReportedItem[]): string {
  const rows = [...groupBy(items, ({ dimension }) => dimension)].map(
    ([dimension, own]) => `| ${dimension} | ${countOf(own, "covered")} | ${countOf(own, "waived")} | ${own.length} |`,
  );
  return ["| kind | covered | waived | of |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function operationTable({ document, operations, items }: Report, providers: readonly Provider[]): string {
  const provider = providers.find((each) => each.document.info?.title === document.title);
  const byOperation = groupBy(items, ({ operation }) => operation);
  const rows = operations.map(({ id }) => {
    const own = byOperation.get(id) ?? [];
    const documented = provider?.operations.find((operation) => operation.id === id);
    const name = documented ? `[${codeTag(id)}](/${operationPath(documented)}/)` : codeTag(id);
    return `| ${name} | ${countOf(own, "covered")} of ${own.length} |`;
  });
  return ["| operation | coverage items |", "| --- | --- |", ...rows].join("\n");
}

function openLine({ name, advice = "" }: ReportedItem): string {
  return `- ${codeTag(name)} ${specLine(advice)}`.trimEnd();
}

function waivedLine({ name, reason = "", expires }: ReportedItem): string {
  return `- ${codeTag(name)} ${specLine(reason)}${expires ? ` (until ${expires})` : ""}`.trimEnd();
}

function countOf(items: readonly ReportedItem[], state: ReportedItem["state"]): number {
  return items.filter((item) => item.state === state).length;
}
