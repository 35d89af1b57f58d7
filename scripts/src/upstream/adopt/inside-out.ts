import { below, isObject, type JsonObject, referenceOf } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";
import { EditRejected } from "./edit-rejected.ts";

/** A part of an upstream document as it can stand in a spec: without references, and in OpenAPI 3.1's spelling of null. */
export function insideOut(reader: SchemaReader, value: unknown, pointer: string, depth = 0): unknown {
  if (depth > 40) throw new EditRejected("upstream's schema contains itself");
  const inner = (item: unknown, key: string | number) => insideOut(reader, item, below(pointer, key), depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  if (!isObject(value)) return value;
  // An anchor is the name of one place, and this is a copy.
  const { $ref: _, $dynamicRef: __, $anchor: ___, $dynamicAnchor: ____, ...beside } = value;
  const own = Object.fromEntries(Object.entries(beside).map(([key, item]) => [key, inner(item, key)]));
  if (referenceOf(value) === undefined) return withNullType(own);
  const target = reader.step({ value, pointer });
  const referred = insideOut(reader, target.value, target.pointer, depth + 1);
  return reader.is30 || !isObject(referred) ? referred : joined(referred, own);
}

/** The target of a reference, joined with the keywords beside it. */
function joined(referred: JsonObject, beside: JsonObject): JsonObject {
  const clash = Object.keys(beside).some((key) => key in referred && key !== "description" && key !== "title");
  return clash ? { ...beside, allOf: [referred] } : { ...referred, ...beside };
}

function withNullType({ nullable, ...schema }: JsonObject): JsonObject {
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  return nullable && typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}
