import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../types/compile.ts";
import { codeBlocks } from "./code-blocks.ts";

// Each example of these pages is part of a file of `examples/`, which its own tests run.
const pages = [
  "docs/proxies-and-certificates.md",
  "docs/testing-with-jest.md",
  "docs/testing-with-msw.md",
  "docs/testing-with-nock.md",
  "docs/testing-with-vitest.md",
  "docs/testing-your-app.md",
];

for (const page of pages) {
  const blocks = codeBlocks(root, page);

  test(`${page} has examples`, () => {
    expect(blocks.length).toBeGreaterThan(2);
  });

  for (const { code, line } of blocks) {
    test(`${page}:${line} is what the named file says`, () => {
      const [, file = "", excerpt = ""] = /^\/\/ (examples\/\S+)\n([\s\S]+)$/.exec(code) ?? [];
      expect(file, "the first line names the file").not.toBe("");

      expect(withoutIndentation(readFileSync(join(root, file), "utf8"))).toContain(withoutIndentation(excerpt).trim());
    });
  }

  test(`${page} links to files that are there`, () => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\(([^):#]+)[^):]*\)/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(0);

    expect(links.filter((path) => !existsSync(join(root, "docs", path)))).toEqual([]);
  });
}

/** Code as it reads at any depth, so that a part of a test can be shown alone. */
function withoutIndentation(code: string): string {
  return code.replace(/^\s+/gm, "");
}
