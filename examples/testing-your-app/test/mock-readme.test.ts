import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

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
