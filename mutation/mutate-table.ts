import { createHash } from "node:crypto";
import { parseAst } from "vitest/node";

/** A change of one span of a source. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One mistake in a table. */
export interface Mutant extends Mutation {
  /** Where it is in the table, as a dotted path. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The text of the span, in one line. */
  readonly original: string;
}

/** A node of an ESTree. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

type Change = Mutation & { readonly path: string };

const twins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Places of parameters and credentials.
    bearer: "basic",
    basic: "bearer",
    header: "cookie",
    cookie: "header",
    query: "header",
    path: "header",
    // Styles of pagination, and of parameters.
    page: "offset",
    offset: "page",
    cursor: "page",
    single: "page",
    form: "pipeDelimited",
    simple: "label",
  }),
);

/** All that could be wrong in a generated table of operations: each entry absent, and each value another. */
export function mutateTable(source: string): Mutant[] {
  const program = parseAst(source, { lang: "ts" }) as unknown as SyntaxNode;
  const tables = ["body", "declaration", "declarations", "init"].reduce(
    (nodes, key) => nodes.flatMap((node) => nodesAt(node, key)),
    [program],
  );
  return tables
    .flatMap((table) => changesOf(table, ""))
    .map((change) => {
      const before = source.slice(0, change.start);
      return {
        ...change,
        line: before.split("\n").length,
        column: change.start - before.lastIndexOf("\n"),
        original: source.slice(change.start, change.end).replace(/\s+/g, " "),
      };
    });
}

/** Some of the mutants; the same ones for the same seed, whatever else has changed. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  const ranked = mutants.map((mutant) => {
    const { path, original, text } = mutant;
    return {
      mutant,
      rank: createHash("sha256")
        .update(JSON.stringify([seed, path, original, text]))
        .digest("hex"),
    };
  });
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

function changesOf(node: SyntaxNode, path: string): Change[] {
  const at = (key: string) => (path ? `${path}.${key}` : key);
  if (node.type === "ObjectExpression")
    return nodesAt(node, "properties").flatMap((property) => {
      const [name] = nodesAt(property, "key");
      const key = at(`${name?.name ?? name?.value}`);
      return [
        replaced(property, "...{}", key),
        ...nodesAt(property, "value").flatMap((value) => changesOf(value, key)),
      ];
    });
  if (node.type === "ArrayExpression")
    return nodesAt(node, "elements").flatMap((element, index) => [
      replaced(element, "...[]", at(`${index}`)),
      ...changesOf(element, at(`${index}`)),
    ]);
  return otherValues(node.value, path).map((value) => replaced(node, JSON.stringify(value), path));
}

function otherValues(value: unknown, path: string): (string | number | boolean)[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string") return [];
  const name = path.split(".").at(-1) ?? "";
  if (name === "request") return otherRequests(value);
  return [(name === "in" || name === "style" ? twins.get(value) : undefined) ?? `${value}X`];
}

/** Another method, and paths with one segment renamed. */
function otherRequests(request: string): string[] {
  const [method = "", path = ""] = request.split(" ");
  const segments = path.split("/");
  const renamed = segments.flatMap((segment, index) => {
    if (!segment) return [];
    const other = segment.replace(/\}?$/, (bracket) => `X${bracket}`);
    return [`${method} ${segments.with(index, other).join("/")}`];
  });
  return [`${method === "GET" ? "POST" : "GET"} ${path}`.trim(), ...renamed];
}

function replaced({ start, end }: SyntaxNode, text: string, path: string): Change {
  return { start, end, text, path };
}

function nodesAt(node: SyntaxNode, key: string): SyntaxNode[] {
  const value = node[key];
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each?.type === "string");
}
