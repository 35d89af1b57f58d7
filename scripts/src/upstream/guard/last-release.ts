import { spawnSync } from "node:child_process";
import { UpstreamError } from "../upstream-error.ts";

/** Fails where git cannot know the last release: outside of a repository, and in a clone without its history. */
export function requireHistory(root: string): void {
  const { stdout, stderr, status } = git(root, "rev-parse", "--is-shallow-repository");
  if (status !== 0) throw new UpstreamError(`guard compares with the last release, which git knows: ${stderr.trim()}`);
  if (stdout.trim() !== "true") return;
  throw new UpstreamError(
    "this clone is shallow, so it may lack the tag of the last release; run `git fetch --unshallow --tags`, or check out with fetch-depth: 0",
  );
}

/** The tag of a package's last release; undefined before the first. */
export function lastRelease(root: string, name: string): string | undefined {
  // A prerelease comes before its release, which the order of git does not know by itself.
  const { stdout } = must(
    git(root, "-c", "versionsort.suffix=-", "tag", "--list", `${name}@*`, "--sort=-version:refname"),
  );
  return stdout.split("\n").find(Boolean);
}

/** A JSON file as it was at a release. */
export function readAtRelease(root: string, tag: string, file: string): unknown {
  const { stdout, status } = git(root, "show", `${tag}:${file}`);
  if (status === 0) return JSON.parse(stdout);
  throw new UpstreamError(`${tag}: this release has no ${file}; is it the tag of another package?`);
}

function git(root: string, ...args: string[]) {
  const result = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (result.error) throw new UpstreamError(`guard needs git: ${result.error.message}`, { cause: result.error });
  return result;
}

function must(result: ReturnType<typeof git>): ReturnType<typeof git> {
  if (result.status !== 0) throw new UpstreamError(`git: ${result.stderr.trim()}`);
  return result;
}
