import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { renderPage } from "../src/page/render-page.ts";
import { timelineLanes } from "../src/page/timeline-lanes.ts";
import { renderJson } from "../src/render/render-json.ts";
import { renderTerminal } from "../src/render/render-terminal.ts";
import type { Found } from "../src/report/found.ts";
import { makeReport } from "../src/report/make-report.ts";

const now = new Date("2026-11-24T12:00:00Z");
const found = (name: string, more: Partial<Found> = {}): Found => ({
  provider: "cloudflare",
  kind: "client certificate",
  id: name,
  name,
  status: "active",
  expires: undefined,
  ...more,
});
const reportOf = (...all: Found[]) => makeReport({ found: all, failures: [], notes: [], now, withinDays: 30 });
const wide = { width: Number.POSITIVE_INFINITY, hasColours: false, showsAll: false };

test("the first to end comes first, and what is well only when it is asked for", () => {
  const report = reportOf(
    found("later", { expires: "2026-12-20" }),
    found("sooner", { expires: "2026-11-26T00:00:00Z" }),
    found("well", { expires: "2030-01-01" }),
  );

  const text = renderTerminal(report, wide);

  expect(text).toBe(`Certificates on 2026-11-24: 2 expire soon, 1 valid for longer

Expires within 30 days
in 1 day    2026-11-26  sooner  cloudflare client certificate  active
in 26 days  2026-12-20  later   cloudflare client certificate  active
`);
  expect(renderTerminal(report, { ...wide, showsAll: true })).toContain("Valid for longer\nin 1,134 days");
});

test("no line is longer than the terminal, with colours or without, and all that matters is still there", () => {
  const report = reportOf(
    found("a-very-long-name.of-a-host.in-a-deep.domain.example.com", {
      expires: "2026-11-30",
      remark: "x".repeat(200),
    }),
  );

  for (const width of [40, 60, 80, 99, 100, 140])
    for (const hasColours of [true, false]) {
      const lines = renderTerminal(report, { width, hasColours, showsAll: true }).split("\n").slice(2);
      expect(Math.max(...lines.map((line) => stripVTControlCharacters(line).length))).toBeLessThanOrEqual(width);
      expect(lines.join("\n")).toContain("in 6 days");
    }
});

test("colours are there only when they are wanted", () => {
  const report = reportOf(found("x", { expires: "2026-11-30" }));

  expect(renderTerminal(report, { ...wide, hasColours: true })).toContain("\u001b[33min 6 days");
  expect(renderTerminal(report, wide)).not.toContain("\u001b");
});

test("a name cannot move the cursor, and cannot become markup", () => {
  const report = reportOf(
    found("\u001b[2J\u001b]0;owned\u0007evil\r\nname<script>alert(1)</script>", {
      status: "failed",
      remark: '"><img src=x>',
    }),
  );

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(renderTerminal(report, wide)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  const page = renderPage(report);
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain("&#60;script&#62;");
});

test("the page needs nothing from elsewhere, and each bar of its timeline leads to a certificate", () => {
  const page = renderPage(reportOf(found("x", { expires: "2026-11-30" }), found("y", { expires: "2027-01-30" })));

  expect(page).not.toMatch(/https?:|<script|<link|<img|url\(/);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(2);
  for (const id of targets) expect(page).toContain(`id="${id}"`);
});

test("bars of the timeline hold what ends in the same days; the rest is counted", () => {
  const [lane, ...others] = timelineLanes(
    reportOf(
      found("ended long ago", { expires: "2026-01-01" }),
      found("ended", { expires: "2026-11-20T12:00:00Z" }),
      found("one", { expires: "2026-11-24T18:00:00Z" }),
      found("two", { expires: "2026-11-30T11:00:00Z" }),
      found("three", { expires: "2026-11-30T12:00:00Z" }),
      found("revoked", { expires: "2026-11-30T12:00:00Z", status: "revoked" }),
      found("undated"),
      found("far away", { expires: "2030-01-01" }),
    ),
  );

  expect(others).toEqual([]);
  expect(lane).toMatchObject({ earlier: 1, later: 1 });
  expect(lane?.bars.map(({ place, state, entries }) => [place, state, entries.map(({ name }) => name)])).toEqual([
    [4, "expired", ["ended"]],
    [5, "expiring", ["one", "two"]],
    [6, "expiring", ["three"]],
  ]);
});

test("an end that cannot be read makes the report incomplete, and the certificate stays", () => {
  const report = reportOf(found("x", { expires: "in spring" }));

  expect(report.entries).toHaveLength(1);
  expect(report.failures).toEqual([
    { provider: "cloudflare", title: "client certificate x", message: 'its end cannot be read: "in spring"' },
  ]);
  expect(JSON.parse(renderJson(report))).toMatchObject({
    complete: false,
    certificates: [{ name: "x", expires: null }],
  });
});

test("nothing at all is a report, too", () => {
  expect(renderTerminal(reportOf(), wide)).toBe("Certificates on 2026-11-24: 0 expired, 0 expire soon\n");
  expect(renderPage(reportOf())).not.toContain("When they end");
});
