import { execFileSync } from "node:child_process";

/** Tells whether a line differs from a commit. */
export type IsChanged = (place: { file: string; line: number }) => boolean;

/**
 * Compare the working tree with a commit.
 * @throws {Error} when git does not know it.
 */
export function changedSince(commit: string, root: string): IsChanged {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  let base: string;
  try {
    base = git("merge-base", commit, "HEAD").trim();
  } catch {
    throw new Error(`git knows no commit ${commit} that HEAD comes from`);
  }
  const ranges = readDiff(git("diff", "--unified=0", "--no-ext-diff", "--no-prefix", base, "--"));
  const added = new Set(git("ls-files", "--others", "--exclude-standard").split("\n"));
  return ({ file, line }) =>
    added.has(file) || (ranges.get(file) ?? []).some(({ first, count }) => line >= first && line < first + count);
}

/** The lines that a diff without context adds, by file. */
export function readDiff(diff: string): Map<string, { first: number; count: number }[]> {
  const ranges = new Map<string, { first: number; count: number }[]>();
  let file = "";
  // Of the hunk, where a line may look like a header.
  let left = 0;
  for (const line of diff.split("\n")) {
    if (left > 0) {
      if (/^[+-]/.test(line)) left -= 1;
      continue;
    }
    file = /^\+\+\+ (.*?)\t?$/.exec(line)?.[1] ?? file;
    const [, removed = "1", first, added = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first === undefined) continue;
    const count = Number(added);
    left = Number(removed) + count;
    ranges.set(file, [...(ranges.get(file) ?? []), { first: Number(first), count }]);
  }
  return ranges;
}
