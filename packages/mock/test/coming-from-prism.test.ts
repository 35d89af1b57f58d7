import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createProgram } from "../src/cli/run-command-line.ts";

const root = join(import.meta.dirname, "../../..");
const page = readFileSync(join(root, "docs/coming-from-prism.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));
const cellsOf = (row: string): string[] => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));

/** What Prism's command 5.16 lists for `mock --help` and `proxy --help`. */
const ofMock = [
  "document",
  "--port",
  "--host",
  "--cors",
  "--multiprocess",
  "--errors",
  "--verboseLevel",
  "--dynamic",
  "--json-schema-faker-fillProperties",
  "--ignoreExamples",
  "--seed",
  "--help",
  "--version",
];
const ofProxy = [
  "document",
  "upstream",
  "--port",
  "--host",
  "--cors",
  "--multiprocess",
  "--errors",
  "--verboseLevel",
  "--validate-request",
  "--upstream-proxy",
];

test.each([
  ["mock", ofMock],
  ["proxy", ofProxy],
])("every option of Prism's %s is beside ours", (command, options) => {
  const from = rows.findIndex((row) => row.startsWith(`| \`prism ${command}\``));
  const to = rows.findIndex((row, index) => index > from + 1 && /^\| (?:`prism|report)/.test(row));
  const listed = rows
    .slice(from + 2, to)
    .flatMap((row) => [...(cellsOf(row)[0] ?? "").matchAll(/`([^`:]+)`/g)].map(([, name]) => name));

  expect(from).toBeGreaterThanOrEqual(0);
  expect(options.filter((option) => !listed.includes(option))).toEqual([]);
});

test("every option of ours on the page is one", () => {
  const own = createProgram().options.flatMap(({ long, short }) => [long, short]);
  const proxy = readFileSync(join(root, "packages/contract/src/cli.ts"), "utf8");
  const named = rows.flatMap((row) =>
    [...(cellsOf(row)[1] ?? "").matchAll(/`(--[a-z-]+)/g)].map(([, name = ""]) => name),
  );
  const isOurs = (name: string): boolean =>
    own.includes(name) || name === "--help" || proxy.includes(`${name} <`) || proxy.includes(`"${name}"`);

  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !isOurs(name))).toEqual([]);
});

test("at least fifteen reports about Prism have a test each", () => {
  const folders = ["packages/mock/test", "test/browser"].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => join(folder, file)),
  );
  const tests = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const reports = rows.filter((row) => row.includes("stoplightio/prism/issues/"));
  const numbers = reports.flatMap((row) => [...row.matchAll(/issues\/(\d+)/g)].map(([, number]) => number));
  const titles = reports.map((row) => /`([^`]+)` \|$/.exec(row)?.[1] ?? "");

  expect(new Set(numbers).size).toBeGreaterThanOrEqual(15);
  expect(titles.filter((title) => title === "" || !tests.includes(`"${title}"`))).toEqual([]);
});
