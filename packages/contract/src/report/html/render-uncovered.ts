import type { ReportedCell } from "../report.ts";
import { type Html, html } from "./html.ts";
import type { Shown } from "./shown.ts";

/** The cells that are not covered, and those that need not be. */
export function renderUncovered(shown: readonly Shown[]): Html[] {
  const cellsIn = (...states: ReportedCell["state"][]): ReportedCell[] =>
    shown.flatMap(({ report }) => report.cells.filter(({ state }) => states.includes(state)));
  const lost = cellsIn("missing", "failed");
  const waived = cellsIn("waived");
  return [
    ...(lost.length ? [renderList("Not covered", lost, ({ advice = "" }) => advice)] : []),
    ...(waived.length ? [renderList("Waived", waived, ({ reason, expires }) => `${reason} (until ${expires})`)] : []),
  ];
}

const open = 12;

function renderList(heading: string, cells: readonly ReportedCell[], words: (cell: ReportedCell) => string): Html {
  const lines = cells.map(
    (cell) => html`<div><code>${cell.name}</code>
<p class="quiet small">${words(cell)} <code>${cell.source ?? `#${cell.pointer}`}</code></p></div>`,
  );
  const rest = lines.slice(open);
  return html`<section><h2>${heading}: ${cells.length} ${cells.length === 1 ? "cell" : "cells"}</h2>
<div class="sheet list">${lines.slice(0, open)}${
    rest.length > 0 && html`<details><summary>${rest.length} more</summary>${rest}</details>`
  }</div></section>`;
}
