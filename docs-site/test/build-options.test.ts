import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "@certspec/contract";
import { coveragePage } from "../src/pages/coverage-page.ts";
import { readReports } from "../src/pages/read-reports.ts";
import { readBase } from "../src/site/read-base.ts";
import { readSiteProviders } from "../src/site/read-site.ts";

test.for([
  [undefined, "/"],
  ["/", "/"],
  ["/certspec", "/certspec/"],
  ["/a/b.c/", "/a/b.c/"],
])("the base path %s is %s", ([given, base]) => {
  expect(readBase(given)).toBe(base);
});

test.for(["certspec", "", "https://docs.test/", "//docs.test/", "/a b/", "/a//b"])(
  "refuses the base path «%s»",
  (given) => {
    expect(() => readBase(given)).toThrow(`DOCS_BASE is ${JSON.stringify(given)}: write a path`);
  },
);

test("refuses a folder without reports, and files that are none", () => {
  const folder = mkdtempSync(join(tmpdir(), "certspec-reports-"));
  onTestFinished(() => rm(folder, { recursive: true }));

  expect(() => readReports(folder)).toThrow("there is no report in");
  for (const text of ["{", "{}", '{"format":"other/1"}']) {
    writeFileSync(join(folder, "a.json"), text);
    expect(() => readReports(folder)).toThrow("a.json is not a report of a contract suite");
  }
});

test("shows what is covered, what is not and what is waived, and leads to the operations", async () => {
  const providers = (await readSiteProviders()).map(({ provider }) => provider);
  const cell = { operation: "certificates_get", dimension: "answer", pointer: "/paths" } as const;
  const report: Report = {
    format: "certspec-contract/1",
    name: "Numeral",
    document: { title: "Numeral exemption certificates", version: "1", openapi: "3.1.0" },
    finishedAt: "2026-11-24T10:00:00Z",
    durationMs: 1,
    operations: [
      { id: "certificates_get", method: "GET", path: "/tax/certificates/{certificate_id}", pointer: "/paths" },
    ],
    cells: [
      { ...cell, name: "certificates_get answer 200", state: "covered" },
      { ...cell, name: "certificates_get answer 404", state: "missing", advice: "Add an <example>." },
      {
        ...cell,
        name: "certificates_get answer 1XX",
        state: "waived",
        reason: "No client sees it.",
        expires: "2027-01-01",
      },
    ],
    tests: [{ title: "a", phase: "examples", state: "passed", durationMs: 1, complaints: [] }],
    notes: [],
  };

  const { body } = coveragePage([report], providers);

  expect(body).toContain("**1 of 3 coverage items** covered, 1 tests passed, 0 failed, on 2026-11-24.");
  expect(body).toContain("| answer | 1 | 1 | 3 |");
  expect(body).toContain("answer 404</code> Add an &lt;example>.");
  expect(body).toContain("answer 1XX</code> No client sees it. (until 2027-01-01)");
  expect(body).toContain("(/providers/numeral/certificates_get/) | 1 of 3 |");
});

test("says how to get the reports where there are none", () => {
  expect(coveragePage([], []).body).toContain("pnpm contract:report");
});
