import { type Direction, hidingKeyword } from "@certspec/openapi";
import { child, entriesOf, follow, isMapping, isReference, itemsOf, type Placed, type Resolve } from "./placed.ts";

/** The schemas that a dotted path leads to, through properties, array items, `$ref`, `allOf` and unions; none if it leads nowhere. */
export function schemasAt(schema: Placed, path: string, resolve: Resolve): Placed[] {
  return find(schema, path.split("."), { resolve, seen: [] });
}

/** The JSON types that a schema allows, without `null`. */
export function typesOf(schema: Placed, resolve: Resolve): string[] {
  return [...new Set(collectTypes(schema, { resolve, seen: [] }))].filter((type) => type !== "null");
}

/** The properties that a schema names, for messages. */
export function propertyNamesOf(schema: Placed, resolve: Resolve): string[] {
  return [...new Set(collectNames(schema, { resolve, seen: [] }))];
}

/**
 * Whether a property with this schema does not travel in a direction: the schema, what it refers to or a part of its `allOf` is
 * `readOnly` or `writeOnly`, or each alternative but null is.
 */
export function isHiddenIn(schema: Placed, direction: Direction, resolve: Resolve): boolean {
  return saysTrue(schema, hidingKeyword[direction], { resolve, seen: [] });
}

interface Walk {
  resolve: Resolve;
  /** Schemas on the way here, so that a schema that refers to itself ends. */
  seen: unknown[];
}

function find(schema: Placed, [key, ...rest]: string[], walk: Walk): Placed[] {
  if (key === undefined) return [schema];
  const own = [child(child(schema, "properties"), key), ...itemSchemas(schema, key)].filter(
    ({ value }) => value !== undefined,
  );
  const { all, unions } = partsOf(schema, walk);
  // A property in one part of `allOf` is enough; in a union, every branch needs it.
  const inUnions = unions.flatMap(({ branches, walk }) => {
    const found = branches.map((branch) => find(branch, [key, ...rest], walk));
    return found.every(({ length }) => length > 0) ? found.flat() : [];
  });
  return [
    ...own.flatMap((next) => find(next, rest, { ...walk, seen: [] })),
    ...all.flatMap(({ part, walk }) => find(part, [key, ...rest], walk)),
    ...inUnions,
  ];
}

function itemSchemas(schema: Placed, key: string): Placed[] {
  return /^\d+$/.test(key) ? [child(child(schema, "prefixItems"), Number(key)), child(schema, "items")] : [];
}

function collectTypes(schema: Placed, walk: Walk): string[] {
  const type = child(schema, "type").value;
  const values = child(schema, "const").value ?? child(schema, "enum").value;
  const own = type ?? (values === undefined ? [] : [values].flat().map(jsonTypeOf));
  const { all, unions } = partsOf(schema, walk);
  return [
    ...([own].flat() as string[]),
    ...all.flatMap(({ part, walk }) => collectTypes(part, walk)),
    ...unions.flatMap(({ branches, walk }) => branches.flatMap((branch) => collectTypes(branch, walk))),
  ];
}

function collectNames(schema: Placed, walk: Walk): string[] {
  const { all, unions } = partsOf(schema, walk);
  return [
    ...entriesOf(child(schema, "properties")).map(([name]) => name),
    ...all.flatMap(({ part, walk }) => collectNames(part, walk)),
    ...unions.flatMap(({ branches, walk }) => branches.flatMap((branch) => collectNames(branch, walk))),
  ];
}

function saysTrue(schema: Placed, keyword: string, walk: Walk): boolean {
  const { all, unions } = partsOf(schema, walk);
  return (
    child(schema, keyword).value === true ||
    all.some(({ part, walk }) => saysTrue(part, keyword, walk)) ||
    unions.some(({ branches, walk }) => branches.every((branch) => saysTrue(branch, keyword, walk)))
  );
}

interface Parts {
  /** Schemas that hold beside this one: the target of its `$ref` and its `allOf`. */
  all: { part: Placed; walk: Walk }[];
  /** Its unions, without the branches that only say `null`. */
  unions: { branches: Placed[]; walk: Walk }[];
}

function partsOf(schema: Placed, { resolve, seen }: Walk): Parts {
  if (!isMapping(schema.value) || seen.includes(schema.value)) return { all: [], unions: [] };
  const walk = { resolve, seen: [...seen, schema.value] };
  const target = isReference(schema.value) ? [follow(schema, resolve)] : [];
  const unions = ["oneOf", "anyOf"].map((key) => itemsOf(child(schema, key)).filter((branch) => !isNull(branch)));
  return {
    all: [...target, ...itemsOf(child(schema, "allOf"))].map((part) => ({ part, walk })),
    unions: unions.filter(({ length }) => length > 0).map((branches) => ({ branches, walk })),
  };
}

function isNull({ value }: Placed): boolean {
  return isMapping(value) && (value.type === "null" || value.const === null);
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
