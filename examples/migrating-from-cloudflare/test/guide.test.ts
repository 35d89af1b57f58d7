import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guide } from "./guide.ts";

const root = join(import.meta.dirname, "../../..");
const blocks = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("every example of the guide is part of a program that runs in CI", () => {
  expect(blocks.length).toBeGreaterThan(5);
  for (const block of blocks) {
    const [first = "", ...lines] = block.split("\n");
    const [, file = ""] = /^\/\/ (examples\/migrating-from-cloudflare\/src\/\S+)$/.exec(first) ?? [];
    expect(file, first).not.toBe("");
    const code = lines.join("\n").trim();
    expect(plain(readFileSync(join(root, file), "utf8")), `${file} in the guide`).toContain(plain(code));
  }
});

test("every place that the guide links to is there", () => {
  const files = [...guide.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)].map(([, path = ""]) => path);
  const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(" ", "-"),
  );

  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !existsSync(join(root, "docs", path)))).toEqual([]);
  expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});

test("the guide names the version of Cloudflare's client that is tried", () => {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

  expect(guide).toContain(`\`cloudflare\` ${dependencies.cloudflare}`);
});

/** Code without its indentation, so that the inside of a function can be shown alone. */
function plain(code: string): string {
  return code.replace(/^\s+/gm, "");
}
