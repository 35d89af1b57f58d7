import { execFileSync } from "node:child_process";
import { SiteError } from "../site-error.ts";

/**
 * Returns the day on which each file of a repository last changed, as of a commit.
 * @throws {SiteError} when the history is not all there, since its oldest commit would then date everything.
 */
export function fileDates(root: string, revision: string): Map<string, string> {
  const git = (...words: string[]): string =>
    execFileSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  if (git("rev-parse", "--is-shallow-repository").trim() === "true")
    throw new SiteError(
      "DOCS_REVISION: the history is shallow, so no page has a date: fetch all of it, or leave the variable out",
    );
  const dates = new Map<string, string>();
  let day = "";
  // The newest commit comes first, and the first that names a file dates it.
  for (const line of git("log", "-z", "--format=%x01%cs", "--name-only", "--no-renames", revision).split("\0")) {
    const name = line.replace(/^\n/, "");
    if (name.startsWith("\u0001")) day = name.slice(1);
    else if (name && !dates.has(name)) dates.set(name, day);
  }
  return dates;
}
