import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../types/compile.ts";
import { codeBlocks } from "./code-blocks.ts";
import { excerptPages, programPages } from "./pages.ts";

// An example that names a file is a part of it, and that file's own tests run it.
const blocks = excerptPages.flatMap((page) => codeBlocks(root, page));
const excerpts = blocks.flatMap(({ file, ...block }) => (file === undefined ? [] : [{ ...block, file }]));

test("an example is a program that is run, or a part of a file that is tested", () => {
  const untested = blocks.filter(({ page, file }) => file === undefined && !programPages.includes(page));

  expect(untested.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  expect(excerpts.length).toBeGreaterThan(30);
});

for (const { page, line, file, code } of excerpts) {
  test(`${page}:${line} is what the named file says`, () => {
    expect(withoutIndentation(readFileSync(join(root, file), "utf8"))).toContain(withoutIndentation(code).trim());
  });
}

for (const page of excerptPages) {
  test(`${page} links to files that are there`, () => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\(([^):#]+)[^):]*\)/g)].map(([, path = ""]) => path);

    expect(links.filter((path) => !existsSync(join(root, page, "..", path)))).toEqual([]);
  });
}

/** Code as it reads at any depth, so that a part of a test can be shown alone. */
function withoutIndentation(code: string): string {
  return code.replace(/^\s+/gm, "");
}
