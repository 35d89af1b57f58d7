import { formatDiagnosticLine } from "./format-diagnostic-line.ts";
import { printable } from "./printable.ts";
import type { Report, ReportedTest } from "./report.ts";
import { summarise } from "./summarise.ts";

/** Reports as JUnit XML, for the test pages of CI servers. */
export function formatJunit(reports: readonly Report[]): string {
  const suites = reports.map((report) => {
    const { tests, isRight: _, items } = summarise(report);
    const counts = `tests="${tests.total}" failures="${tests.failed.length}" errors="0" skipped="${tests.notRun}"`;
    const properties = Object.entries(items).map(
      ([name, count]) => `      <property name="coverage.${name}" value="${count}"/>`,
    );
    return [
      `  <testsuite name="${xml(report.name)}" ${counts} time="${seconds(report.durationMs)}" timestamp="${xml(report.finishedAt)}">`,
      "    <properties>",
      ...properties,
      "    </properties>",
      ...report.tests.flatMap((test) => testCase(report, test)),
      "  </testsuite>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

function testCase({ name }: Report, { title, state, durationMs, diagnostics, message, phase }: ReportedTest): string[] {
  const start = `    <testcase classname="${xml(`${name}.${phase}`)}" name="${xml(title)}" time="${seconds(durationMs)}"`;
  if (state === "passed") return [`${start}/>`];
  if (state === "not run") return [`${start}>`, "      <skipped/>", "    </testcase>"];
  const lines = diagnostics.map(formatDiagnosticLine);
  const text = [...lines, ...(message === undefined ? [] : [message])].join("\n");
  const [first = title] = text.split("\n");
  return [`${start}>`, `      <failure message="${xml(first)}">${xml(text)}</failure>`, "    </testcase>"];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** A text as XML has it in elements and in quoted attributes. */
function xml(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
