import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, onTestFinished, test } from "vitest";
import { brokenLinks } from "./helpers/broken-links.ts";

test.for([
  ['<a href="/base/nowhere/">', "a/ links to /base/nowhere/: no such page"],
  ['<a href="../nowhere/">', "a/ links to ../nowhere/: no such page"],
  ['<a href="/base/b">', "a/ links to /base/b: no such page"],
  ['<a href="/base/b/#gone">', "a/ links to /base/b/#gone: no such anchor"],
  ['<a href="#gone">', "a/ links to #gone: no such anchor"],
  ['<a href="/b/">', "a/ links to /b/: out of the base path"],
  ['<script src="/base/gone.js"></script>', "a/ links to /base/gone.js: no such page"],
  ['<script src="https://cdn.test/x.js"></script>', "a/ loads https://cdn.test/x.js"],
  ['<link href="https://fonts.test/x.css">', "a/ loads https://fonts.test/x.css"],
])("finds %s", ([html = "", flaw]) => {
  expect(flawsOf(html)).toEqual([flaw]);
});

test.for([
  '<a href="/base/b/#here">',
  '<a href="../b/">',
  '<a href="#own">',
  '<a href="https://other.test/">',
  '<link rel="canonical" href="https://other.test/base/a/">',
  '<img src="/base/x.svg">',
])("takes %s", (html) => {
  expect(flawsOf(html)).toEqual([]);
});

function flawsOf(html: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "certspec-links-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  writeFileSync(join(folder, "x.svg"), "<svg/>");
  const site = new Map([
    ["a/", parse(`<p id="own"></p>${html}`)],
    ["b/", parse('<p id="here"></p>')],
  ]);
  return brokenLinks(site, { folder, base: "/base/" });
}
