import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@certspec/contract";
import { expect, onTestFinished, test } from "vitest";
import { coveragePage } from "../src/pages/coverage-page.ts";
import { readReports } from "../src/pages/read-reports.ts";
import { readAddress } from "../src/site/read-address.ts";
import { readSiteProviders } from "../src/site/read-site.ts";

test.for([
  [undefined, "/"],
  ["/", "/"],
  ["/certspec", "/certspec/"],
  ["/a/b.c/", "/a/b.c/"],
])("the base path %s is %s", ([given, base]) => {
  expect(readAddress({ DOCS_BASE: given }).base).toBe(base);
});

test.for(["certspec", "", "https://docs.test/", "//docs.test/", "/a b/", "/a//b"])(
  "refuses the base path «%s»",
  (given) => {
    expect(() => readAddress({ DOCS_BASE: given })).toThrow(`DOCS_BASE is ${JSON.stringify(given)}: write a path`);
  },
);

test("the addresses of the host and the repository are left out where the environment does not say them", () => {
  expect(readAddress({ DOCS_ORIGIN: "", DOCS_REPOSITORY: undefined })).toEqual({ base: "/" });
  expect(
    readAddress({ DOCS_ORIGIN: "https://docs.test/", DOCS_REPOSITORY: "https://git.test/acme/certspec/" }),
  ).toEqual({
    base: "/",
    origin: "https://docs.test",
    repository: "https://git.test/acme/certspec",
  });
});

test.for([
  ["DOCS_ORIGIN", "docs.test"],
  ["DOCS_ORIGIN", "https://docs.test/certspec/"],
  ["DOCS_ORIGIN", "javascript:alert(1)"],
  ["DOCS_REPOSITORY", "https://git.test/"],
  ["DOCS_REPOSITORY", "git@git.test:acme/certspec.git"],
  ["DOCS_REPOSITORY", "https://user:word@git.test/acme/certspec"],
])("refuses %s «%s»", ([variable = "", given = ""]) => {
  expect(() => readAddress({ [variable]: given })).toThrow(`${variable} is ${JSON.stringify(given)}: write an address`);
});

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
  const item = { operation: "certificates_get", dimension: "response", pointer: "/paths" } as const;
  const report: Report = {
    format: "certspec-contract/1",
    name: "Numeral",
    document: { title: "Numeral exemption certificates", version: "1", openapi: "3.1.0" },
    finishedAt: "2026-11-24T10:00:00Z",
    durationMs: 1,
    operations: [
      { id: "certificates_get", method: "GET", path: "/tax/certificates/{certificate_id}", pointer: "/paths" },
    ],
    items: [
      { ...item, name: "certificates_get response 200", state: "covered" },
      { ...item, name: "certificates_get response 404", state: "missing", advice: "Add an <example>." },
      {
        ...item,
        name: "certificates_get response 1XX",
        state: "waived",
        reason: "No client sees it.",
        expires: "2027-01-01",
      },
    ],
    tests: [{ title: "a", phase: "examples", state: "passed", durationMs: 1, diagnostics: [] }],
    notes: [],
  };

  const { body } = coveragePage([report], providers);

  expect(body).toContain("**1 of 3 coverage items** covered, 1 tests passed, 0 failed, on 2026-11-24.");
  expect(body).toContain("| response | 1 | 1 | 3 |");
  expect(body).toContain("response 404</code> Add an &lt;example&gt;.");
  expect(body).toContain("response 1XX</code> No client sees it. (until 2027-01-01)");
  expect(body).toContain("(/providers/numeral/certificates_get/) | 1 of 3 |");
});

test("says how to get the reports where there are none", () => {
  expect(coveragePage([], []).body).toContain("pnpm contract:report");
});
