import { type DiagnosticCode, diagnosticCodes } from "../../checker/codes/diagnostic-codes.ts";
import { type Html, html } from "./html.ts";
import type { Shown } from "./shown.ts";

/** The pages of the codes that occur, so that the report explains itself. */
export function renderCodes(shown: readonly Shown[]): Html | undefined {
  const texts = shown.flatMap(({ summary }) =>
    summary.tests.failed.flatMap(({ diagnostics, message = "" }) => [
      ...diagnostics.map(({ code = "" }) => code),
      message,
    ]),
  );
  const names = Object.keys(diagnosticCodes) as DiagnosticCode[];
  const used = names.filter((name) => texts.some((text) => new RegExp(`\\b${name}(?![\\w-])`).test(text)));
  if (!used.length) return undefined;
  return html`<section><h2>What the codes mean</h2><div class="sheet list">${used.map((name) => {
    const { title, why, hint, wrong, right, blame } = diagnosticCodes[name];
    return html`<div id="${name}"><h3>${name}</h3><p>${title} ${why}</p>
<dl class="facts"><dt>to blame</dt><dd>the ${blame}</dd><dt>what to do</dt><dd>${hint}</dd>
<dt>wrong</dt><dd><code>${wrong}</code></dd><dt>right</dt><dd><code>${right}</code></dd></dl></div>`;
  })}</div></section>`;
}
