import type { Shape } from "@certspec/openapi";
import type { Schema } from "../engine/operation.ts";

/** The types that a schema allows, references not followed; empty means any. */
export function typesOf({
  type,
  const: constant,
  enum: values,
  anyOf,
  oneOf,
  allOf,
  properties,
  items,
  prefixItems,
}: Schema): Set<string> {
  if (type !== undefined) return new Set([type].flat());
  if (constant !== undefined) return new Set([typeOf(constant)]);
  if (Array.isArray(values)) return new Set(values.map(typeOf));
  const alternatives = [...(anyOf ?? []), ...(oneOf ?? [])].map(typesOf);
  // One of any type allows any.
  const found = alternatives.some(({ size }) => size === 0) ? [] : alternatives.flatMap((types) => [...types]);
  found.push(...(allOf ?? []).flatMap((schema) => [...typesOf(schema)]));
  if (properties) found.push("object");
  if (items || prefixItems) found.push("array");
  return new Set(found);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** The properties that a schema and its parts declare; one that several declare may be as any of them says. */
export function propertiesOf({ properties, anyOf, oneOf, allOf }: Schema): Record<string, Schema> {
  // Without a prototype, so that `constructor` is not found.
  const found: Record<string, Schema> = Object.create(null);
  const parts = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])].map(propertiesOf);
  for (const part of [...parts, properties ?? {}])
    for (const [name, schema] of Object.entries(part)) {
      const known = found[name];
      found[name] = known ? { anyOf: [known, schema] } : schema;
    }
  return found;
}

/** The shape of a schema's values; `null` beside it does not count, and a mixture with scalars is a scalar. */
export function shapeOf(schema: Schema): Shape {
  const types = typesOf(schema);
  types.delete("null");
  if (types.size === 1 && types.has("array")) return "list";
  if (types.size === 1 && types.has("object")) return "object";
  return "scalar";
}
