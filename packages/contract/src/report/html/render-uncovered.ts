import type { ReportedItem } from "../report.ts";
import { type Html, html } from "./html.ts";
import type { Shown } from "./shown.ts";

/** The coverage items that are not covered, and those that need not be. */
export function renderUncovered(shown: readonly Shown[]): Html[] {
  const itemsIn = (...states: ReportedItem["state"][]): ReportedItem[] =>
    shown.flatMap(({ report }) => report.items.filter(({ state }) => states.includes(state)));
  const lost = itemsIn("missing", "failed");
  const waived = itemsIn("waived");
  return [
    ...(lost.length ? [renderList("Not covered", lost, ({ advice = "" }) => advice)] : []),
    ...(waived.length ? [renderList("Waived", waived, ({ reason, expires }) => `${reason} (until ${expires})`)] : []),
  ];
}

const open = 12;

function renderList(heading: string, items: readonly ReportedItem[], words: (item: ReportedItem) => string): Html {
  const lines = items.map(
    (item) => html`<div><code>${item.name}</code>
<p class="quiet small">${words(item)} <code>${item.source ?? `#${item.pointer}`}</code></p></div>`,
  );
  const rest = lines.slice(open);
  return html`<section><h2>${heading}: ${items.length} ${items.length === 1 ? "coverage item" : "coverage items"}</h2>
<div class="sheet list">${lines.slice(0, open)}${
    rest.length > 0 && html`<details><summary>${rest.length} more</summary>${rest}</details>`
  }</div></section>`;
}
