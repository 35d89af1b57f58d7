import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { demoSources } from "../src/demo/demo-sources.ts";
import { readSources } from "../src/report/read-sources.ts";
import { runReport } from "./run-report.ts";

const folder = mkdtempSync(join(tmpdir(), "expiry-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = ["--now", "2026-11-24T12:00:00Z"];

test("the demo shows what expires, is pending and failed, of all three providers", async () => {
  const { status, stdout, stderr } = await runReport(now);

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Certificates on 2026-11-24: 3 expired, 11 expire soon, 3 failed, 9 pending");
  expect(stdout).toMatch(/^in 5 days +2026-11-30 +www\.example\.com \+1 +cloudflare custom certificate +active$/m);
  expect(stdout).toMatch(/^in 9 days +2026-12-04 +payments\.example\.internal +infisical certificate +active$/m);
  expect(stdout).toMatch(
    /^in 8 days +2026-12-02 +shop\.customer\.example +cloudflare custom hostname certificate +active$/m,
  );
  expect(stdout).toMatch(
    /new\.customer\.example +cloudflare custom hostname certificate +pending_validation\n +the TXT record/,
  );
  expect(stdout).not.toContain("plain.customer.example");
  expect(stdout).toMatch(/numeral exemption certificate +needs_info$/m);
  expect(stdout).not.toContain("\u001b");
});

test("the mocks of the demo find nothing wrong, neither with requests nor with its certificates", async () => {
  const { mock, sources } = await demoSources(new Date(), undefined);
  try {
    const { found, failures } = await readSources(sources, { concurrency: 4, signal: new AbortController().signal });

    expect(failures).toEqual([]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    // More requests than lists: the 24 client certificates take two pages.
    expect(mock.requests).toHaveLength(sources.length + 1);
  } finally {
    await mock.close();
  }
});

test("JSON has every certificate, and nothing else is on the standard output", async () => {
  const { status, stdout } = await runReport([...now, "--json", "--provider", "numeral", "--within", "6"]);

  const report = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report).toMatchObject({ now: "2026-11-24T12:00:00.000Z", withinDays: 6, complete: true, failures: [] });
  expect(report.certificates).toHaveLength(7);
  expect(report.certificates.find(({ name }: { name: string }) => name.startsWith("US-WA"))).toMatchObject({
    provider: "numeral",
    kind: "certificate request",
    state: "pending",
    expires: "2026-11-30T14:24:00.000Z",
    daysLeft: 6,
  });
});

test("the page is written as a whole, in the place of an older one", async () => {
  const file = join(folder, "report.html");
  writeFileSync(file, "old");

  const { status, stderr } = await runReport([...now, "--html", file]);

  expect({ status, stderr }).toEqual({ status: 0, stderr: `The page is ${file}\n` });
  expect(readFileSync(file, "utf8")).toMatch(/^<!doctype html>[\s\S]*shop\.example\.com[\s\S]*<\/html>\n$/);
  expect(readdirSync(folder)).toEqual(["report.html"]);
});

test("a folder in the page's place is an error, and no draft is left beside it", async () => {
  const before = readdirSync(folder);
  mkdirSync(join(folder, "pages"));

  const { status, stdout, stderr } = await runReport([...now, "--html", join(folder, "pages")]);

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^report: .*\/pages/);
  expect(readdirSync(folder).sort()).toEqual([...before, "pages"].sort());
});

test("every list ends when it is aborted", async () => {
  const { mock, sources } = await demoSources(new Date(), undefined);
  const reason = new Error("enough");
  try {
    for (const { title, list } of sources) {
      const first = async () => {
        for await (const found of list(AbortSignal.abort(reason))) return found;
        return undefined;
      };
      await expect(first(), title).rejects.toBe(reason);
    }
    expect(mock.requests).toEqual([]);
  } finally {
    await mock.close();
  }
});

test("a page that cannot be written is an error with the place, and nothing is left behind", async () => {
  const { status, stdout, stderr } = await runReport([...now, "--html", join(folder, "missing/report.html")]);

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^report: .*missing\/report\.html.*\n$/);
});

test.each([
  [["--within", "soon"], "It takes a whole number from 0 to 36500."],
  [["--within", "-1"], "It takes a whole number from 0 to 36500."],
  [["--now", "tomorrow"], "It takes a date"],
  [["--concurrency", "0"], "It takes a whole number from 1 to 64."],
  [["--provider", "mars"], "Allowed choices are cloudflare, infisical, numeral."],
  [["--jsno"], "unknown option '--jsno'"],
  [["report.html"], "too many arguments"],
])("%j is refused with what would be right", async (args, message) => {
  const { status, stdout, stderr } = await runReport(args);

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("--help tells the options, and is no failure", async () => {
  const { status, stdout } = await runReport(["--help"]);

  expect(status).toBe(0);
  expect(stdout).toContain("--within <days>");
});
