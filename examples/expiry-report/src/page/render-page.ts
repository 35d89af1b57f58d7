import { headline } from "../render/headline.ts";
import { days, type Section, sectionsOf } from "../render/sections.ts";
import { timeLeft } from "../render/time-left.ts";
import type { Entry, Report } from "../report/make-report.ts";
import { dayName } from "./day-name.ts";
import { escaped } from "./escaped.ts";
import { renderTimeline } from "./render-timeline.ts";
import { style } from "./style.ts";

/** The report as one HTML page that needs nothing else: no script, no font, no image. */
export function renderPage(report: Report): string {
  const anchorOf = new Map(report.entries.map((entry, index) => [entry, `certificate-${index + 1}`]));
  const sections = sectionsOf(report, { showsAll: true });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Certificates on ${dayName(report.now, { hasYear: true })}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Certificates</h1>
<p>${dayName(report.now, { hasYear: true })}, and ${days(report.withinDays)} ahead</p>
<ul class="counts">${headline(report)
    .map(({ state, count, words }) => `<li class="${state}"><b>${count}</b> ${words}</li>`)
    .join("")}</ul>
</header>
<main>
${report.failures.length ? renderFailures(report) : ""}
${renderTimeline(report, anchorOf)}
${sections.map((section) => renderSection(section, { report, anchorOf })).join("\n")}
</main>
${report.notes.length ? `<footer>${report.notes.map((note) => `<p>${escaped(note)}</p>`).join("")}</footer>` : ""}
</body>
</html>
`;
}

function renderFailures({ failures }: Report): string {
  const items = failures.map(
    ({ provider, title, message }) => `<li><b>${provider}</b> ${escaped(title)}: ${escaped(message)}</li>`,
  );
  return `<section class="alert" role="alert"><h2>Not complete</h2><ul>${items.join("")}</ul></section>`;
}

interface Context {
  report: Report;
  anchorOf: ReadonlyMap<Entry, string>;
}

function renderSection({ title, tone, entries }: Section, context: Context): string {
  const list = `<ol class="entries">${entries.map((entry) => renderEntry(entry, { ...context, tone })).join("\n")}</ol>`;
  const count = `<small>${entries.length}</small>`;
  // Valid entries can be looked up, and are not in the way.
  return tone === "valid" || tone === "over"
    ? `<details><summary><h2>${title} ${count}</h2></summary>${list}</details>`
    : `<section><h2>${title} ${count}</h2>${list}</section>`;
}

function renderEntry(entry: Entry, { report, anchorOf, tone }: Context & { tone: Section["tone"] }): string {
  const { provider, kind, name, status, remark, expires } = entry;
  const when = expires ? timeLeft(expires, report.now) : "no date";
  const date = expires ? `<time datetime="${expires.toISOString()}">${dayName(expires, { hasYear: true })}</time>` : "";
  return `<li id="${anchorOf.get(entry)}"><span class="when ${tone}">${when}</span><span class="name">${escaped(name)}${
    remark ? `<small>${escaped(remark)}</small>` : ""
  }</span><span class="what">${provider} ${escaped(kind)}</span><span class="status">${escaped(status)}</span>${date}</li>`;
}
