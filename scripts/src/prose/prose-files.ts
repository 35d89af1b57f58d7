import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Markdown that people write, and programs and specs whose texts people read; tests are neither. */
const markdown = /^(?!.*CHANGELOG\.md$).+\.md$/;
const programs =
  /^(?:(?:packages|examples)\/[^/]+\/src|(?:scripts|docs-site|browser|bench)\/src|mutation|bench)\/.+\.ts$/;
const specs = /^specs\/[^/]+\/(?!redocly).+\.yaml$/;
const notWritten = /(?:^|\/)(?:generated|dist|fixtures)\/|\.d\.ts$|\.redocly\./;

/** The files that the prose lint reads, by their paths from the root; new ones in the working tree count like committed ones. */
export function proseFiles(root: string): string[] {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = list.split("\0").filter((file) => isProse(file) && existsSync(join(root, file)));
  return [...new Set(files)].sort();
}

/** Whether the prose lint reads a file. */
export function isProse(file: string): boolean {
  return (markdown.test(file) || programs.test(file) || specs.test(file)) && !notWritten.test(file);
}
