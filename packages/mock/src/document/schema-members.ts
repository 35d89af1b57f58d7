import { type JsonObject, resolveObject } from "@certspec/openapi";

/** What a schema says of an object's members, its parts and references included. */
export interface SchemaMembers {
  properties: Readonly<Record<string, JsonObject>>;
  required: ReadonlySet<string>;
}

/** Gather the members of a schema; alternatives are all allowed, but nothing that they require. */
export function schemaMembers(document: JsonObject, schema: unknown, depth = 0): SchemaMembers {
  const node = resolveObject(document, schema);
  const properties: Record<string, JsonObject> = Object.create(null);
  const required = new Set<string>();
  if (!node || depth > 20) return { properties, required };
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const part of (node[keyword] as unknown[] | undefined) ?? []) {
      const members = schemaMembers(document, part, depth + 1);
      Object.assign(properties, members.properties);
      if (keyword === "allOf") for (const name of members.required) required.add(name);
    }
  }
  for (const [name, property] of Object.entries((node.properties as JsonObject | undefined) ?? {})) {
    properties[name] = resolveObject(document, property) ?? {};
  }
  for (const name of (node.required as string[] | undefined) ?? []) required.add(name);
  return { properties, required };
}

/** The schema that a dotted path into a value leads to. */
export function schemaAt(document: JsonObject, schema: unknown, path: string): JsonObject | undefined {
  let found = resolveObject(document, schema);
  for (const key of path === "" ? [] : path.split(".")) {
    found = resolveObject(document, schemaMembers(document, found).properties[key]);
  }
  return found;
}

/** The schema of a list's items, where the schema describes a list. */
export function itemsSchema(document: JsonObject, schema: unknown, depth = 0): JsonObject | undefined {
  const node = resolveObject(document, schema);
  if (!node || depth > 20) return undefined;
  if (node.items !== undefined) return resolveObject(document, node.items) ?? {};
  if ([node.type].flat().includes("array")) return {};
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (node[keyword] as unknown[] | undefined) ?? []);
  for (const part of parts) {
    const items = itemsSchema(document, part, depth + 1);
    if (items) return items;
  }
  return undefined;
}
