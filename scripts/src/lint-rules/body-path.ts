import type { Placed, Resolve } from "./placed.ts";
import { propertyNamesOf, schemasAt, typesOf } from "./schema-path.ts";

export interface BodyPath {
  /** The extension field that has the path: `x-pagination.items`. */
  field: string;
  /** A dotted path: `result_info.total_count`. */
  path: unknown;
  /** JSON types that the path may lead to; any if left out. */
  types?: string[];
  /** The name of the body in messages: "200 body of customCsrs_list". */
  body: string;
  schema: Placed;
  resolve: Resolve;
}

/** Says what is wrong with a dotted path into a body; undefined when it leads to a value of the right type. */
export function bodyPathProblem({ field, path, types, body, schema, resolve }: BodyPath): string | undefined {
  if (typeof path !== "string" || path === "") return `\`${field}\` must be a dotted path into the ${body}.`;
  const found = schemasAt(schema, path, resolve);
  if (found.length === 0) return `\`${field}: ${path}\` is not in the ${body}. ${describeNames(schema, path, resolve)}`;
  if (types === undefined) return undefined;
  const actual = found.flatMap((target) => typesOf(target, resolve));
  if (actual.length > 0 && actual.every((type) => types.includes(type))) return undefined;
  const what = actual.length === 0 ? "has no type" : `is of type ${[...new Set(actual)].join(" or ")}`;
  return `\`${field}: ${path}\` ${what} in the ${body}. It must be of type ${types.join(" or ")}.`;
}

function describeNames(schema: Placed, path: string, resolve: Resolve): string {
  const parent = path.split(".").slice(0, -1).join(".");
  const parents = parent === "" ? [schema] : schemasAt(schema, parent, resolve);
  const names = parents.flatMap((found) => propertyNamesOf(found, resolve));
  if (names.length === 0) return parent === "" ? "It names no properties." : `\`${parent}\` names no properties there.`;
  return `${parent === "" ? "It" : `\`${parent}\``} has: ${[...new Set(names)].join(", ")}.`;
}
