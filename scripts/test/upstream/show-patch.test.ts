import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { showPatch } from "../../src/upstream/adopt/show-patch.ts";
import { folderWith } from "./run-cli.ts";

test("git applies a patch that edits a file, adds one and removes one", () => {
  const folder = folderWith({ "edited.yaml": "a: 1\n", "removed.yaml": "b: 1\n" });
  const patch = showPatch(
    folder,
    new Map([
      [join(folder, "edited.yaml"), { before: "a: 1\n", after: "a: 2\n" }],
      [join(folder, "added.yaml"), { before: undefined, after: "c: 1\n" }],
      [join(folder, "removed.yaml"), { before: "b: 1\n", after: undefined }],
    ]),
  );

  const { stderr } = spawnSync("git", ["apply"], { cwd: folder, input: patch, encoding: "utf8" });

  expect(stderr).toBe("");
  expect(["edited.yaml", "added.yaml"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([
    "a: 2\n",
    "c: 1\n",
  ]);
  expect(existsSync(join(folder, "removed.yaml"))).toBe(false);
});
