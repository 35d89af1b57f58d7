import { type Dimension, dimensions } from "../../suite/coverage/coverage-item.ts";
import { percent } from "../percent.ts";
import { type Phase, phases } from "../report.ts";
import { type Html, html } from "./html.ts";
import { stateOf } from "./operation-state.ts";
import type { Shown } from "./shown.ts";

/** Headings for the kinds of coverage items. */
export const dimensionNames: Readonly<Record<Dimension, string>> = {
  operation: "Operations",
  parameter: "Parameters",
  body: "Request bodies",
  response: "Responses",
  example: "Examples",
  credentials: "Credentials",
};

/** Display names of the phases. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  document: "Document",
  examples: "Example calls",
  generated: "Generated",
  rejections: "Wrong requests",
  faults: "Faults",
  coverage: "Coverage",
};

/** Phases of one test, which would only say 1. */
const single: ReadonlySet<Phase> = new Set(["document", "coverage"]);

/** One suite at a glance: what is covered, which tests passed, and a square for each operation. */
export function renderSuite({ report, summary, anchor }: Shown): Html {
  const { items, byDimension } = summary;
  const share = (part: number): string => `width:${items.total ? (part / items.total) * 100 : 0}%`;
  const lost = items.missing + items.failed;
  const used = phases.filter((phase) => !single.has(phase) && report.tests.some((test) => test.phase === phase));
  return html`<article class="sheet ${summary.isRight ? "good" : "bad"}" id="${anchor}">
<div class="head"><h3><a href="#${anchor}-matrix">${report.name}</a></h3>
<span class="quiet small">${report.document.version && `version ${report.document.version}`}</span></div>
<p class="small">${percent(items.settled, items.total)} of ${items.total} coverage items covered${
    items.waived ? `, ${items.waived} of them waived` : ""
  }${lost > 0 && html`, <b class="bad">${lost} not</b>`}</p>
<div class="bar" aria-hidden="true"><i class="covered" style="${share(items.covered)}"></i><i class="waived" style="${share(
    items.waived,
  )}"></i><i class="lost" style="${share(lost)}"></i></div>
<dl class="counts">${dimensions
    .filter((dimension) => byDimension[dimension].total)
    .map((dimension) => {
      const { settled, total } = byDimension[dimension];
      return renderPair(dimensionNames[dimension], settled, total);
    })}${used.map((phase) => {
    const tests = report.tests.filter((test) => test.phase === phase);
    return renderPair(phaseNames[phase], tests.filter(({ state }) => state === "passed").length, tests.length);
  })}</dl>
<nav class="tiles" aria-label="Operations of ${report.name}">${report.operations.map(({ id }, index) => {
    const state = stateOf(report, id);
    return html`<a class="${state.tone}" href="#${anchor}-${index}" title="${id}: ${state.words}" aria-label="${id}: ${state.words}"></a>`;
  })}</nav>
${report.notes.map((note) => html`<p class="quiet small">${note}</p>`)}
</article>`;
}

function renderPair(name: string, part: number, whole: number): Html {
  return html`<div><dt>${name}</dt><dd>${
    part === whole ? html`<b class="good">${part}</b>` : html`<b class="bad">${part}/${whole}</b>`
  }</dd></div>`;
}
