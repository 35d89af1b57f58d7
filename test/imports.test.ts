import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-6.0";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const isProduct = /^(?:packages\/[^/]+|scripts|docs-site|browser)\/src\/.+\.ts$|^(?:mutation|bench)\/.+\.ts$/;
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => isProduct.test(file) && !file.includes("/generated/") && existsSync(join(root, file)));

/** The sources behind the names that packages of this repository are imported by. */
const entries = new Map<string, string>(
  readdirSync(join(root, "packages")).flatMap((folder) => {
    if (!existsSync(join(root, "packages", folder, "package.json"))) return [];
    const { name, exports } = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
    return Object.entries<string | Record<string, string>>(exports).flatMap(([path, target]) =>
      typeof target === "string"
        ? []
        : [[`${name}${path.slice(1)}`, join("packages", folder, target["@certspec/source"] ?? "")] as const],
    );
  }),
);

/** By value and by type alike: a reader has to follow both. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test("no file imports itself by way of others", () => {
  expect(files.length).toBeGreaterThan(500);

  expect(circleIn(imports)).toEqual([]);
});

test("a story is at most fifteen files long", () => {
  const longest = files.map((file) => chainFrom(file, imports)).reduce((a, b) => (b.length > a.length ? b : a), []);

  expect(longest.length, longest.join("\n")).toBeLessThanOrEqual(15);
});

test("a circle and a long chain are found", () => {
  const graph = (arrows: string): Map<string, string[]> =>
    new Map(
      arrows.split(" ").map((arrow) => {
        const [file = "", ...targets] = [...arrow].map((name) => `bench/${name}`);
        return [file, targets] as const;
      }),
    );
  const named = (path: readonly string[]) => path.map((file) => file.slice(-1)).join("");

  expect(named(circleIn(graph("ab bc c")))).toBe("");
  expect(named(circleIn(graph("abc bd cd d")))).toBe("");
  expect(named(circleIn(graph("ab bc ca")))).toBe("abca");
  expect(named(circleIn(graph("aa")))).toBe("aa");
  expect(named(circleIn(graph("ab bc cb")))).toBe("bcb");
  expect(named(chainFrom("bench/a", graph("abc bd c d")))).toBe("abd");
});

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles
    .map(({ fileName }) => (fileName.startsWith(".") ? join(file, "..", fileName) : (entries.get(fileName) ?? "")))
    .filter((target) => files.includes(target));
}

/** The first way found from a file back to itself. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  return [...graph.keys()].map((file) => visit(file, [])).find(({ length }) => length > 0) ?? [];
}

const chains = new WeakMap<object, Map<string, string[]>>();

/** The longest chain of imports from a file through its own room; what it takes from another package is a story of its own. */
function chainFrom(file: string, graph: ReadonlyMap<string, readonly string[]>): string[] {
  const known = chains.get(graph) ?? new Map<string, string[]>();
  chains.set(graph, known);
  const before = known.get(file);
  if (before) return before;
  // Set first, so that a circle, which the other test reports, ends.
  known.set(file, [file]);
  const inRoom = (graph.get(file) ?? []).filter((next) => roomOf(next) === roomOf(file));
  const rest = inRoom
    .map((next) => chainFrom(next, graph))
    .reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
  const chain = [file, ...rest];
  known.set(file, chain);
  return chain;
}

function roomOf(file: string): string {
  return file
    .split("/")
    .slice(0, file.startsWith("packages/") ? 2 : 1)
    .join("/");
}
