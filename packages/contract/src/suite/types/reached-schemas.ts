import { atPointer, type Direction, type Document } from "@certspec/openapi";
import { operationsOf } from "../../checker/operations-of.ts";
import { referenceTarget } from "../../checker/schema/reference-target.ts";

/** The pointers of what requests refer to, and of what answers do. */
export function reachedSchemas(document: Document): Readonly<Record<Direction, ReadonlySet<string>>> {
  const operations = operationsOf(document);
  return {
    request: reach(
      document,
      operations.flatMap(({ parameters, requestBody }) => [...parameters, requestBody ?? []]),
    ),
    response: reach(
      document,
      operations.flatMap(({ responses }) => Object.values(responses)),
    ),
  };
}

function reach(document: Document, roots: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const left = [...roots];
  while (left.length) {
    const node = left.pop();
    if (typeof node !== "object" || node === null) continue;
    const { $ref } = node as { $ref?: unknown };
    left.push(...Object.values(node));
    if (typeof $ref !== "string" || !$ref.startsWith("#")) continue;
    const pointer = referenceTarget(document, $ref);
    if (found.has(pointer)) continue;
    found.add(pointer);
    left.push(atPointer(document, pointer)?.value);
  }
  return found;
}
