import { diagnosticCodes } from "../../checker/codes/diagnostic-codes.ts";
import { messageLines } from "../format-text.ts";
import type { ReportedDiagnostic, ReportedTest } from "../report.ts";
import { type Html, html } from "./html.ts";
import type { Shown } from "./shown.ts";

const maxShort = 5;

/** The first failures, each a line that leads to the rest of it; seen before anything else. */
export function renderShortList(shown: readonly Shown[]): Html | undefined {
  const failures = failuresOf(shown);
  if (!failures.length) return undefined;
  const more = failures.length - maxShort;
  return html`<ul class="short">${failures
    .slice(0, maxShort)
    .map(
      ({ test, suite, anchor }) =>
        html`<li><a href="#${anchor}">${test.title}</a> <span class="quiet small">${suite}</span></li>`,
    )}${more > 0 && html`<li><a href="#failures">and ${more} more</a></li>`}</ul>`;
}

/** Every failure: where, what was expected, what came, and what to do. */
export function renderFailures(shown: readonly Shown[]): Html | undefined {
  const failures = failuresOf(shown);
  if (!failures.length) return undefined;
  return html`<section id="failures"><h2>What failed</h2>${failures.map(
    ({ test, suite, anchor }) => html`<article class="sheet failure" id="${anchor}">
<div class="head"><h3>${test.title}</h3><span class="quiet small">${suite}${test.operation ? `, ${test.operation}` : ""}</span></div>
${test.diagnostics.map(renderDiagnostic)}
${test.message !== undefined && html`<pre>${messageLines(test.title, test.message).map(withLinks)}</pre>`}
</article>`,
  )}</section>`;
}

interface Failure {
  test: ReportedTest;
  suite: string;
  anchor: string;
}

function failuresOf(shown: readonly Shown[]): Failure[] {
  return shown.flatMap(({ report, summary, anchor }) =>
    summary.tests.failed.map((test, index) => ({ test, suite: report.name, anchor: `${anchor}-failure-${index + 1}` })),
  );
}

function renderDiagnostic({ code, place, expected, received, hint, source, pointer }: ReportedDiagnostic): Html {
  const at = source ?? (pointer === undefined ? undefined : `#${pointer}`);
  return html`<div class="diagnostic">
<p>${code !== undefined && renderCode(code)} <code>${place}</code></p>
<dl class="facts"><dt>expected</dt><dd><code>${expected}</code></dd><dt>received</dt><dd><code>${received}</code></dd>${
    at !== undefined && html`<dt>in the document</dt><dd><code>${at}</code></dd>`
  }${hint !== undefined && html`<dt>what to do</dt><dd>${hint}</dd>`}</dl></div>`;
}

function renderCode(code: string): Html {
  return Object.hasOwn(diagnosticCodes, code) ? html`<a href="#${code}">${code}</a>` : html`${code}`;
}

/** A line of a message; the codes in it lead to their pages. */
function withLinks(line: string): Html {
  const parts = line.split(/\b((?:REQ|RES|SEC|ROUTE|SPEC)-[A-Z-]+[A-Z])\b/);
  return html`${parts.map((part) => renderCode(part))}\n`;
}
