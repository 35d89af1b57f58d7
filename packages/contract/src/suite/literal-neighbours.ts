import { type Document, decodePercent, type Parameter } from "@certspec/openapi";
import type { Operation } from "../checker/operations-of.ts";

/**
 * Returns the values with which a parameter's path would be that of another operation: with `/trees/pending` beside
 * `/trees/{id}`, `pending` is not an id that one can ask for.
 */
export function literalNeighbours(
  document: Document,
  { path }: Operation,
  { in: place, name }: Parameter,
): Set<string> {
  const own = path.split("/");
  const position = own.indexOf(`{${name}}`);
  if (place !== "path" || position < 0) return new Set();
  const literals = Object.keys(document.paths ?? {}).flatMap((each) => {
    const other = each.split("/");
    const differing = own.flatMap((segment, index) => (segment === other[index] ? [] : [index]));
    const isMoreLiteral = differing.every(
      (index) => hasParameter(own[index] ?? "") && !hasParameter(other[index] ?? "{"),
    );
    // Where the other path is more literal in several places, one of them with another value is enough.
    const isLast = differing.at(-1) === position;
    return other.length === own.length && isMoreLiteral && isLast ? [other[position] ?? ""] : [];
  });
  return new Set(literals.map(decodePercent));
}

function hasParameter(segment: string): boolean {
  return segment.includes("{");
}
