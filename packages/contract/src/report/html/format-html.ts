import { percent } from "../percent.ts";
import type { Report } from "../report.ts";
import { type Summary, summarise } from "../summarise.ts";
import { type Html, html } from "./html.ts";
import { renderCodes } from "./render-codes.ts";
import { renderFailures, renderShortList } from "./render-failures.ts";
import { renderMatrix } from "./render-matrix.ts";
import { renderSuite } from "./render-suite.ts";
import { renderUncovered } from "./render-uncovered.ts";
import type { Shown } from "./shown.ts";
import { style } from "./style.ts";

/** Reports as one page of HTML that loads nothing: a summary, what failed, and what is covered. */
export function formatHtml(reports: readonly Report[]): string {
  const all = reports.map((report, index) => ({ report, summary: summarise(report), anchor: `suite-${index + 1}` }));
  // Failures come first.
  const shown = all.toSorted((a, b) => Number(a.summary.isRight) - Number(b.summary.isRight));
  const names = reports.map(({ name }) => name).join(", ");
  const { markup } = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${verdictOf(shown)} – ${names}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header>
<h1>Contract report</h1>
${renderVerdict(shown)}
</header>
${renderShortList(shown)}
<section class="suites" aria-label="Suites">${shown.map(renderSuite)}</section>
${renderFailures(shown)}
${renderUncovered(shown)}
${shown.map(renderMatrix)}
${renderCodes(shown)}
</main>
</body>
</html>
`;
  return markup;
}

function renderVerdict(shown: readonly Shown[]): Html {
  const total = sum(shown, ({ items }) => items.total);
  const settled = sum(shown, ({ items }) => items.settled);
  const tests = sum(shown, ({ tests }) => tests.total);
  const finishedAt =
    shown
      .map(({ report }) => report.finishedAt)
      .toSorted()
      .at(-1) ?? "";
  return html`<div class="verdict ${shown.every(({ summary }) => summary.isRight) ? "good" : "bad"}">
<strong>${verdictOf(shown)}</strong>
<span>${percent(settled, total)} of ${total} coverage items covered, ${tests} tests</span>
<time class="quiet small" datetime="${finishedAt}">${finishedAt.slice(0, 16).replace("T", " ")} UTC</time>
</div>`;
}

function verdictOf(shown: readonly Shown[]): string {
  const failed = sum(shown, ({ tests }) => tests.failed.length);
  const passed = sum(shown, ({ tests }) => tests.passed);
  if (failed) return failed === 1 ? "1 test failed" : `${failed} tests failed`;
  return passed ? "Everything passed" : "Nothing has run";
}

function sum(shown: readonly Shown[], count: (summary: Summary) => number): number {
  return shown.reduce((total, { summary }) => total + count(summary), 0);
}
