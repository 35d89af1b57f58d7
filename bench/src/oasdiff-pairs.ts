import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../packages/drift/src/read-source.ts";

/** Two documents of one of oasdiff's tests, which it compares as they are. */
export interface PeerPair {
  /** The name of the test. */
  name: string;
  before: object;
  after: object;
}

/**
 * The pairs of oasdiff's own tests, read from a checkout of its sources; nothing of theirs is kept here. Tests that change a
 * document in Go before they compare it, or that load no two files, are left out and counted.
 */
export function oasdiffPairs(checkout: string): { pairs: PeerPair[]; left: number } {
  const folder = join(checkout, "checker");
  if (!existsSync(folder))
    throw new Error(`--oasdiff takes a checkout of github.com/oasdiff/oasdiff; there is no folder ${folder}`);
  const tests = readdirSync(folder)
    .filter((name) => name.endsWith("_test.go"))
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split(/^(?=func Test)/m)
        .slice(1),
    );
  const pairs: PeerPair[] = [];
  for (const test of tests) {
    const [name = ""] = /(?<=^func )\w+/.exec(test) ?? [];
    const files = [...test.matchAll(/open\("([^"]+)"/g)].map(([, file = ""]) => join(folder, file));
    const isChanged = /\bs\d\.Spec\b|\bdelete\(|\.Spec\.Paths\.|:= l\(t/.test(test);
    const [before, after] = files;
    if (isChanged || files.length !== 2 || !before || !after || ![before, after].every(isFile)) continue;
    pairs.push({ name, before: read(before), after: read(after) });
  }
  return { pairs, left: tests.length - pairs.length };
}

/** Some tests put the names of their files together. */
function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function read(file: string): object {
  return readSource(file).document as object;
}
