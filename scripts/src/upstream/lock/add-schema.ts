import { entriesOf, isObject, type JsonObject, listOf } from "@certspec/openapi";
import type { SchemaNode, SchemaReader } from "@certspec/openapi/operations";
import { alternativesOf } from "../sources/har/infer-schema.ts";

/** A value of a document that is being written. */
export type Draft = Record<string, unknown>;

/** Add to a schema what was observed and what it does not allow: types, values and properties. */
export function addSchema(writer: SchemaReader, node: SchemaNode, seen: JsonObject): void {
  for (const alternative of listOf(seen.anyOf).filter(isObject)) addSchema(writer, node, alternative);
  const candidates = alternativesOf(node).filter(({ shape }) => shape.unions.length === 0);
  const types = listOf(seen.type).map(String);
  const members = seen.properties ?? seen.additionalProperties;
  const object = candidates
    .filter(({ shape }) => allows(shape, "object"))
    .sort((a, b) => sharedNames(b, seen) - sharedNames(a, seen))[0];
  if (object && isObject(members)) addMembers(writer, object, seen);
  const list = candidates.find(({ shape }) => shape.items);
  if (list?.shape.items && isObject(seen.items)) addSchema(writer, list.shape.items, seen.items);
  const missing = types.filter((type) => !candidates.some(({ shape }) => allows(shape, type)));
  // Without a union there is one candidate, which the new types and values are added to.
  const [target] = candidates;
  if (!target) return;
  if (missing.length > 0) addTypes(writer, target, missing);
  const listed = candidates.filter(({ shape }) => shape.values);
  if (listed[0] && listed.length === candidates.length) addValues(writer, listed, listOf(seen.enum));
}

function allows({ types, nullable }: SchemaNode["shape"], type: string): boolean {
  if (type === "null") return nullable || types === undefined;
  return types === undefined || types.has(type) || (type === "integer" && types.has("number"));
}

function sharedNames({ shape }: SchemaNode, { properties }: JsonObject): number {
  return entriesOf(properties).filter(([name]) => shape.properties.has(name)).length;
}

function addMembers(writer: SchemaReader, { shape, pointer }: SchemaNode, seen: JsonObject): void {
  const { additional, properties } = shape;
  if (typeof additional === "object" && isObject(seen.additionalProperties))
    addSchema(writer, additional, seen.additionalProperties);
  for (const [name, found] of entriesOf(seen.properties)) {
    if (!isObject(found)) continue;
    const own = properties.get(name)?.node ?? (typeof additional === "object" ? additional : undefined);
    if (own) addSchema(writer, own, found);
    // An object that documents no properties may have any.
    else if (properties.size > 0) {
      const holder = writer.at(pointer) as Draft;
      holder.properties = { ...(holder.properties as Draft | undefined), [name]: withoutLists(found) };
    }
  }
}

/** A fraction makes an integer a number; every other type is one more. */
function addTypes(writer: SchemaReader, { shape }: SchemaNode, missing: readonly string[]): void {
  const holder = writer.at(shape.placeOf("type")) as Draft;
  const known = [...(shape.types ?? []), ...(shape.nullable ? ["null"] : [])];
  const types = [...new Set([...known, ...missing])];
  holder.type = types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function addValues(writer: SchemaReader, nodes: readonly SchemaNode[], seen: readonly unknown[]): void {
  const known = new Set(nodes.flatMap(({ shape }) => shape.values ?? []));
  const missing = seen.filter((value) => !known.has(JSON.stringify(value)));
  const [target] = nodes;
  if (missing.length === 0 || !target) return;
  const holder = writer.at(target.shape.placeOf("enum")) as Draft;
  const { const: only, ...rest } = holder;
  const listed = Array.isArray(rest.enum)
    ? rest.enum
    : "const" in holder
      ? [only]
      : [...known].map((text) => JSON.parse(text) as unknown);
  delete holder.const;
  holder.enum = [...listed, ...missing];
}

/** Values of something that nobody documents are no list. */
function withoutLists({ enum: _, ...schema }: JsonObject): JsonObject {
  return schema;
}
