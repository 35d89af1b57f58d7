import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import type { Patch } from "./adoption.ts";

/** A patch as `git diff` prints it. */
export function showPatch(root: string, patch: Patch): string {
  return [...patch]
    .map(([file, { before, after }]) => {
      const name = relative(root, file);
      const sides = [before === undefined ? "/dev/null" : name, after === undefined ? "/dev/null" : "-"];
      // Exit code 1 says that there are differences.
      const { stdout, error } = spawnSync("git", ["diff", "--no-index", "--no-color", "--", ...sides], {
        cwd: root,
        input: after ?? "",
        encoding: "utf8",
      });
      if (error) throw error;
      // Standard input has no name, and a patch without names cannot be applied.
      return stdout
        .replace(/^diff --git .*$/m, `diff --git a/${name} b/${name}`)
        .replace(/^\+\+\+ b\/-$/m, `+++ b/${name}`);
    })
    .join("");
}
