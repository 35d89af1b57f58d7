import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../packages/drift/src/read-source.ts";
import { type GoScope, read, runStatements, UnreadableStatement } from "./go-statements.ts";

/** Two documents of one of oasdiff's tests, as it compares them. */
interface PeerPair {
  /** The name of the test. */
  name: string;
  before: object;
  after: object;
}

/**
 * The pairs of oasdiff's own tests, read from a checkout of its sources; nothing of theirs is kept here. Where a test changes its
 * documents before it compares them, its statements are carried out; tests with others than assignments and deletions, or
 * without two files, are left out and counted.
 */
export function oasdiffPairs(checkout: string): { pairs: PeerPair[]; left: number } {
  const folder = join(checkout, "checker");
  if (!existsSync(folder))
    throw new Error(`--oasdiff takes a checkout of github.com/oasdiff/oasdiff; there is no folder ${folder}`);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith("_test.go"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const everywhere = sources.join("\n");
  const constants = valuesIn([...everywhere.matchAll(/^\t(\w+) += (".*")$/gm)]);
  const folders = new Map(
    [...everywhere.matchAll(/(\w+) += dataFileFn\("([^"]+)"\)/g)].map(([, name, at]) => [name, at]),
  );
  const tests = sources.flatMap((source) => source.split(/^(?=func )/m).filter((part) => part.startsWith("func Test")));
  const pairs = tests.flatMap((test) => pairOf(test, folder, constants, folders) ?? []);
  return { pairs, left: tests.length - pairs.length };
}

function pairOf(
  test: string,
  folder: string,
  constants: ReadonlyMap<string, unknown>,
  folders: ReadonlyMap<string | undefined, string | undefined>,
): PeerPair | undefined {
  const [name = ""] = /(?<=^func )\w+/.exec(test) ?? [];
  const compared = /^\t(?:.*GetWithOperationsSourcesMap|errs := d\(t)/m.exec(test);
  if (!compared) return undefined;
  const documents = documentsOf(test, folder, folders);
  const lines = test
    .slice(0, compared.index)
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
  const values = new Map([...constants, ...valuesIn([...test.matchAll(/^\t(\w+) := (.+)$/gm)])]);
  const changing = lines.filter(
    (line) =>
      !/^$|^\/\/|^require\.|^(?:s\d|loader|config)\b.* :?= (?:open|l\(|loader|load|openapi3|newLoader|diff)/.test(line),
  );
  try {
    runStatements(
      changing.filter((line) => !isValue(line, values)),
      { documents, values },
    );
  } catch (error) {
    if (error instanceof UnreadableStatement) return undefined;
    throw error;
  }
  const [before, after] = documents.values();
  return documents.size === 2 && before && after ? { name, before, after } : undefined;
}

/** The documents that a test loads, by the names of their variables. */
function documentsOf(
  test: string,
  folder: string,
  folders: ReadonlyMap<string | undefined, string | undefined>,
): GoScope["documents"] {
  const [, first, second] = /errs := d\(t, [^,]+, (\d+), (\d+)/.exec(test) ?? [];
  const numbered = (number: string | undefined) => `../data/openapi-test${number}.yaml`;
  const files: [string, string][] =
    first === undefined
      ? [
          ...test.matchAll(
            /^\t(s\d)(?:, \w+)? :?= (?:open|loader\.LoadFromFile|l)\((?:(\w+)\()?(?:t, (\d+)|"([^"]+)")/gm,
          ),
        ].map(([, name = "", within, number, file]) => [
          name,
          number ? numbered(number) : within ? `../data/${folders.get(within)}/${file}` : `${file}`,
        ])
      : [
          ["s1", numbered(first)],
          ["s2", numbered(second)],
        ];
  const paths = files.map(([name, file]): [string, string] => [name, join(folder, file)]);
  if (!paths.every(([, path]) => statSync(path, { throwIfNoEntry: false })?.isFile())) return new Map();
  return new Map(paths.map(([name, path]) => [name, readSource(path).document as Record<string, unknown>]));
}

/** The values of assignments whose right side is a literal. */
function valuesIn(assignments: readonly RegExpMatchArray[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [, name = "", text = ""] of assignments)
    try {
      values.set(name, read(text, values));
    } catch (error) {
      if (!(error instanceof UnreadableStatement)) throw error;
    }
  return values;
}

function isValue(line: string, values: ReadonlyMap<string, unknown>): boolean {
  const [, name] = /^(\w+) :?= /.exec(line) ?? [];
  return name !== undefined && values.has(name);
}
