import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Page } from "../src/page.ts";
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
  expect(written(page, base)).toContain(`${links}, [below](#below), [out](https://acme.test/)`);
});

test("titles and descriptions survive as YAML, and name the provider", () => {
  const text = written(page, "/");

  expect(text).toContain('title: "Get a \\"thing\\": now"\n');
  expect(text).toContain('"content":"Get a \\"thing\\": now · Acme · Certspec"');
  expect(text).toContain('description: "Gets \\"a thing\\": now."\n');
});

function written(each: Page, base: string): string {
  const folder = mkdtempSync(join(tmpdir(), "certspec-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  writePage(folder, each, base);
  return readFileSync(join(folder, `${each.path}.md`), "utf8");
}
