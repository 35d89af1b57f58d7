import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(join(root, "docs/testing-your-app.md"), "utf8");
const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("every example of the documentation is part of a file that runs in CI", () => {
  expect(blocks.length).toBeGreaterThan(5);
  for (const block of blocks) {
    const [first = "", ...lines] = block.split("\n");
    const [, file = ""] = /^\/\/ (examples\/testing-your-app\/\S+)$/.exec(first) ?? [];
    expect(file, first).not.toBe("");
    const code = lines.join("\n").trim();
    expect(plain(readFileSync(join(root, file), "utf8")), `${file} in the documentation`).toContain(plain(code));
  }
});

test("the example of the mock's README runs, and prints what it says", () => {
  const [, code = ""] =
    /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, "packages/mock/README.md"), "utf8")) ?? [];
  const [, said] = /console\.log\(.*\/\/ (.*)/.exec(code) ?? [];

  const output = execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
  });

  expect(output.trim()).toBe(said);
});

test("every file that the documentation links to is there", () => {
  const links = [...text.matchAll(/\]\((\.\.?\/[^)#]+)/g)].map(([, path = ""]) => path);

  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(join(root, "docs", path)))).toEqual([]);
});

/** Code without its indentation, so that a part of a test can be shown alone. */
function plain(code: string): string {
  return code.replace(/^\s+/gm, "");
}
