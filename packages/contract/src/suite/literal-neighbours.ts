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
  const isAlike = (other: readonly string[]): boolean =>
    other.length === own.length &&
    other.every(
      (segment, index) => index === position || segment === own[index] || hasParameter(own[index] ?? segment),
    );
  const literals = Object.keys(document.paths ?? {})
    .map((other) => other.split("/"))
    .filter((other) => isAlike(other))
    .flatMap((other) => other[position] ?? []);
  return new Set(literals.filter((segment) => !hasParameter(segment)).map(decodePercent));
}

function hasParameter(segment: string): boolean {
  return segment.includes("{");
}
