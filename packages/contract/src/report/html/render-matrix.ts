import { dimensions } from "../../suite/coverage/coverage-item.ts";
import { phases, type Report, type ReportedOperation } from "../report.ts";
import { countItems } from "../summarise.ts";
import { type Html, html } from "./html.ts";
import { dimensionNames, phaseNames } from "./render-suite.ts";
import type { Shown } from "./shown.ts";

/** The operations of a suite and what is covered of each. */
export function renderMatrix({ report, summary, anchor }: Shown): Html {
  const columns = dimensions.filter((dimension) => summary.byDimension[dimension].total);
  const used = phases.filter((phase) => report.tests.some((test) => test.phase === phase && test.operation));
  return html`<section id="${anchor}-matrix"><h2>${report.name}: ${report.operations.length} operations</h2>
<div class="sheet scroll" tabindex="0" role="region" aria-label="Operations of ${report.name}"><table>
<thead><tr><th scope="col">Operation</th>${columns.map(
    (dimension) => html`<th scope="col">${dimension === "operation" ? "Called" : dimensionNames[dimension]}</th>`,
  )}${used.map((phase) => html`<th scope="col">${phaseNames[phase]}</th>`)}</tr></thead>
<tbody>${report.operations.map((operation, index) =>
    renderRow(report, { operation, columns, used, anchor: `${anchor}-${index}` }),
  )}</tbody></table></div></section>`;
}

interface Row {
  operation: ReportedOperation;
  columns: readonly (typeof dimensions)[number][];
  used: readonly (typeof phases)[number][];
  anchor: string;
}

function renderRow({ items, tests }: Report, { operation, columns, used, anchor }: Row): Html {
  const { id, method, path, source, pointer } = operation;
  const own = items.filter((item) => item.operation === id);
  const title = id === `${method} ${path}` ? id : `${method} ${path}`;
  return html`<tr id="${anchor}"><th scope="row" title="${title}, ${source ?? `#${pointer}`}">${id}</th>${columns.map(
    (dimension) => {
      const { settled, total, waived } = countItems(own.filter((item) => item.dimension === dimension));
      return renderItem(settled, total, waived > 0);
    },
  )}${used.map((phase) => {
    const run = tests.filter((test) => test.operation === id && test.phase === phase);
    return renderItem(run.filter(({ state }) => state === "passed").length, run.length, false);
  })}</tr>`;
}

function renderItem(part: number, whole: number, isWaived: boolean): Html {
  if (!whole) return html`<td><span class="quiet">–</span></td>`;
  const tone = part < whole ? "bad" : isWaived ? "fair" : "good";
  return html`<td><span class="${tone}">${part === whole ? whole : `${part}/${whole}`}</span></td>`;
}
