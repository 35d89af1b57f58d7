import { isMapping } from "./placed.ts";

const prepared = new WeakMap<object, object>();

/**
 * A copy of a schema for validating examples strictly: a composition is closed like a plain object, so that a misspelt
 * property is seen there too, and `discriminator`, which ajv takes only beside certain schemas, is left out.
 */
export function prepareSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prepareSchema);
  if (!isMapping(schema)) return schema;
  const done = prepared.get(schema);
  if (done !== undefined) return done;
  const copy: Record<string, unknown> = {};
  prepared.set(schema, copy);
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && isMapping(value)) copy[key] = mapValues(value);
    else if (key !== "discriminator") copy[key] = dataKeywords.includes(key) ? value : prepareSchema(value);
  }
  // openapi-core's ajv forbids unknown properties only beside `properties`.
  if (compositions.some((key) => key in schema) && namesProperties(schema)) copy.properties ??= {};
  return copy;
}

const dataKeywords = ["const", "default", "enum", "example", "examples"];
const compositions = ["allOf", "anyOf", "oneOf"];

function mapValues(schemas: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, prepareSchema(schema)]));
}

/** Whether some part of a composition says which properties there are; a `$ref` is taken to. */
function namesProperties(schema: unknown): boolean {
  if (!isMapping(schema)) return false;
  if ("properties" in schema || "$ref" in schema) return true;
  return compositions.flatMap((key) => schema[key] ?? []).some(namesProperties);
}
