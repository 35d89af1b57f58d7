import type { Mutation } from "./mutant.ts";
import { replaced } from "./operators/operator.ts";
import { nodeAt, nodesAt, placesOf, type SyntaxNode } from "./syntax-tree.ts";

/** A mutation, and where it is in the table. */
export type TableMutation = Mutation & { path: string };

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
export function mutateTable(source: string): TableMutation[] {
  const table = placesOf(source).find(({ node }) => node.type === "ObjectExpression");
  return table ? valueMutations(table.node, "") : [];
}

function valueMutations(node: SyntaxNode, path: string): TableMutation[] {
  const at = (key: string) => (path ? `${path}.${key}` : key);
  if (node.type === "ObjectExpression")
    return nodesAt(node, "properties").flatMap((property) => {
      const name = nodeAt(property, "key");
      const key = at(`${name?.name ?? name?.value}`);
      const value = nodeAt(property, "value");
      return [...placed(replaced(property, "...{}"), key), ...(value ? valueMutations(value, key) : [])];
    });
  // What writes a table out is given all that it writes.
  if (node.type === "CallExpression") return nodesAt(node, "arguments").flatMap((given) => valueMutations(given, path));
  if (node.type === "ArrayExpression")
    return nodesAt(node, "elements").flatMap((element, index) => [
      ...placed(replaced(element, "...[]"), at(`${index}`)),
      ...valueMutations(element, at(`${index}`)),
    ]);
  return placed(replaced(node, ...otherValues(node.value, path).map((value) => JSON.stringify(value))), path);
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
  const renamed = segments.flatMap((segment, index) =>
    segment
      ? [
          segments
            .with(
              index,
              segment.replace(/\}?$/, (bracket) => `X${bracket}`),
            )
            .join("/"),
        ]
      : [],
  );
  return [`${method === "GET" ? "POST" : "GET"} ${path}`.trim(), ...renamed.map((other) => `${method} ${other}`)];
}

function placed(mutations: readonly Mutation[], path: string): TableMutation[] {
  return mutations.map((mutation) => ({ ...mutation, path }));
}
