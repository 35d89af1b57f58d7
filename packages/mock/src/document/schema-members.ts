import { type Node, resolve } from "./operation-source.ts";

/** What a schema says of an object's members, its parts and references included. */
export interface SchemaMembers {
  properties: Readonly<Record<string, Node>>;
  required: ReadonlySet<string>;
}

/** Gather the members of a schema; alternatives are all allowed, but nothing that they require. */
export function schemaMembers(document: Node, schema: unknown, depth = 0): SchemaMembers {
  const node = resolve(document, schema);
  const properties: Record<string, Node> = Object.create(null);
  const required = new Set<string>();
  if (!node || depth > 20) return { properties, required };
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const part of (node[keyword] as unknown[] | undefined) ?? []) {
      const members = schemaMembers(document, part, depth + 1);
      Object.assign(properties, members.properties);
      if (keyword === "allOf") for (const name of members.required) required.add(name);
    }
  }
  for (const [name, property] of Object.entries((node.properties as Node | undefined) ?? {})) {
    properties[name] = resolve(document, property) ?? {};
  }
  for (const name of (node.required as string[] | undefined) ?? []) required.add(name);
  return { properties, required };
}

/** The schema that a dotted path into a value leads to. */
export function schemaAt(document: Node, schema: unknown, path: string): Node | undefined {
  let found = resolve(document, schema);
  for (const key of path === "" ? [] : path.split(".")) {
    found = resolve(document, schemaMembers(document, found).properties[key]);
  }
  return found;
}

/** The schema of a list's items, where the schema describes a list. */
export function itemsSchema(document: Node, schema: unknown, depth = 0): Node | undefined {
  const node = resolve(document, schema);
  if (!node || depth > 20) return undefined;
  if (node.items !== undefined) return resolve(document, node.items) ?? {};
  if ([node.type].flat().includes("array")) return {};
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (node[keyword] as unknown[] | undefined) ?? []);
  for (const part of parts) {
    const items = itemsSchema(document, part, depth + 1);
    if (items) return items;
  }
  return undefined;
}
