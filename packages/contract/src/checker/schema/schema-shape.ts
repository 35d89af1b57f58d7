import { child, type Document, follow, listOf, type Schema, type Sourced } from "@certspec/openapi";

/** The types, properties and items that a schema declares, its parts, alternatives and references included. */
export interface SchemaShape {
  types: ReadonlySet<string>;
  /** Where each property is described; several places for one name are alternatives or parts. */
  properties: ReadonlyMap<string, readonly Sourced<Schema>[]>;
  /** The names that are required, described or not. */
  required: ReadonlySet<string>;
  items: readonly Sourced<Schema>[];
  prefixItems: readonly Sourced<Schema>[];
  /** The schema of other properties, where one is stated. */
  additional: readonly Sourced<Schema>[];
  /** Whether anything is said of properties that are not listed. */
  speaksOfOthers: boolean;
}

interface Gathering {
  types: Set<string>;
  properties: Map<string, Sourced<Schema>[]>;
  required: Set<string>;
  items: Sourced<Schema>[];
  prefixItems: Sourced<Schema>[];
  additional: Sourced<Schema>[];
  speaksOfOthers: boolean;
}

const nothing = (): Gathering => ({
  types: new Set(),
  properties: new Map(),
  required: new Set(),
  items: [],
  prefixItems: [],
  additional: [],
  speaksOfOthers: false,
});

const others = ["additionalProperties", "patternProperties", "unevaluatedProperties", "propertyNames"];
const parts = ["allOf", "anyOf", "oneOf"];
const branches = ["if", "then", "else"];

const known = new WeakMap<Document, Map<string, SchemaShape>>();

/** Collects the types, properties and items that schemas declare; once for each document. */
export function schemaShape(document: Document, schemas: readonly Sourced<Schema>[]): SchemaShape {
  const cache = known.get(document) ?? new Map<string, SchemaShape>();
  known.set(document, cache);
  const key = schemas.map(({ pointer }) => pointer).join(" ");
  const found = cache.get(key);
  if (found) return found;
  const gathering = nothing();
  cache.set(key, gathering);
  const seen = new Set<unknown>();
  for (const schema of schemas) gather(schema, { document, gathering, seen });
  return gathering;
}

interface Visit {
  document: Document;
  gathering: Gathering;
  seen: Set<unknown>;
}

function gather(located: Sourced<Schema>, visit: Visit): void {
  const { document, gathering, seen } = visit;
  const { value: node } = located;
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  if ("$ref" in node) {
    const target = follow(document, located);
    if (target) gather(target, visit);
  }
  for (const type of [node.type ?? []].flat()) gathering.types.add(type);
  if ("nullable" in node && node.nullable === true) gathering.types.add("null");
  for (const value of [node.const ?? [], node.enum ?? []].flat()) if (!node.type) gathering.types.add(typeName(value));
  for (const name of Object.keys(node.properties ?? {})) {
    const property = child<Schema>(located, "properties", name);
    if (property) gathering.properties.set(name, [...(gathering.properties.get(name) ?? []), property]);
  }
  for (const name of listOf(node.required)) gathering.required.add(String(name));
  if (node.properties && !node.type) gathering.types.add("object");
  if ((node.items || node.prefixItems) && !node.type) gathering.types.add("array");
  const items = child<Schema>(located, "items");
  if (items) gathering.items.push(items);
  for (const index of node.prefixItems?.keys() ?? []) {
    const item = child<Schema>(located, "prefixItems", index);
    if (item) gathering.prefixItems.push(item);
  }
  const additional = child<Schema>(located, "additionalProperties");
  if (additional && typeof additional.value === "object") gathering.additional.push(additional);
  if (others.some((keyword) => Object.hasOwn(node, keyword))) gathering.speaksOfOthers = true;
  for (const inner of innerSchemas(located)) gather(inner, visit);
}

function innerSchemas(located: Sourced<Schema>): Sourced<Schema>[] {
  const node = located.value as unknown as Record<string, unknown>;
  const keys: (string | number)[][] = [
    ...parts.flatMap((keyword) =>
      Array.isArray(node[keyword]) ? node[keyword].map((_, index) => [keyword, index]) : [],
    ),
    ...branches.map((keyword) => [keyword]),
    ...Object.keys((node.dependentSchemas as object | undefined) ?? {}).map((name) => ["dependentSchemas", name]),
  ];
  return keys.flatMap((path) => child<Schema>(located, ...path) ?? []);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
