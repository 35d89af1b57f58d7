import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Page } from "../src/page.ts";
import type { SiteAddress } from "../src/site/read-address.ts";
import { writePage } from "../src/site/write-page.ts";

const page: Page = {
  path: "providers/acme/things_get",
  title: 'Get a "thing": now',
  context: "Acme",
  description: 'Gets "a thing": now.',
  body: "[Home](/), [errors](/guides/runtime/#errors), [below](#below), [out](https://acme.test/)",
};

test.for([
  ["/", "[Home](/), [errors](/guides/runtime/#errors)"],
  ["/certspec/", "[Home](/certspec/), [errors](/certspec/guides/runtime/#errors)"],
])("links begin with the base path %s", ([base = "", links]) => {
  expect(written(page, { base })).toContain(`${links}, [below](#below), [out](https://acme.test/)`);
});

test("titles and descriptions survive as YAML, and name the provider", () => {
  const text = written(page, { base: "/" });

  expect(text).toContain('title: "Get a \\"thing\\": now"\n');
  expect(text).toContain('"content":"Get a \\"thing\\": now · Acme · Certspec"');
  expect(text).toContain('description: "Gets \\"a thing\\": now."\n');
});

test("a page has the address to edit it and its date where they are known", () => {
  const address = { base: "/", repository: "https://git.test/acme/certspec" };
  const text = written({ ...page, source: "docs/a.md" }, address);

  expect(text).toContain('editUrl: "https://git.test/acme/certspec/edit/main/docs/a.md"\n');
  expect(text).toContain("lastUpdated: 2025-03-04\n");
  expect(written({ ...page, source: "docs/b.md" }, { base: "/" })).not.toMatch(/lastUpdated|git\.test/);
  expect(text).toContain("@certspec/core 1.2.3");
});

function written(each: Page, address: SiteAddress): string {
  const folder = mkdtempSync(join(tmpdir(), "certspec-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dates = new Map([["docs/a.md", "2025-03-04"]]);
  writePage(folder, each, { address, dates, versionOf: (name) => `@certspec/${name.split("/")[1]} 1.2.3` });
  return readFileSync(join(folder, `${each.path}.md`), "utf8");
}
