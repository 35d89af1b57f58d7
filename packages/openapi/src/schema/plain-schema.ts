import { isObject, type JsonObject } from "../json.ts";

/**
 * A schema in OpenAPI 3.1's words: what 3.0 calls the formats `byte` and `binary` is an encoding and a media type there.
 * @see https://learn.openapis.org/upgrading/v3.0-to-v3.1.html#binary-data
 */
export function plainSchema(schema: JsonObject): JsonObject {
  if (schema.format === "byte") {
    const { format: _, ...rest } = schema;
    return { ...rest, contentEncoding: "base64" };
  }
  if (schema.contentMediaType !== "application/octet-stream" || schema.contentEncoding !== undefined) return schema;
  const { contentMediaType: _, ...rest } = schema;
  return { ...rest, type: "string", format: "binary" };
}

/** The schema of a media type: raw bytes need none in 3.1, and are a string of the format `binary` in 3.0. */
export function bytesSchema(type: string, schema: unknown): unknown {
  const saysNothing = schema === undefined || schema === true || (isObject(schema) && Object.keys(schema).length === 0);
  return type === "application/octet-stream" && saysNothing ? { type: "string", format: "binary" } : schema;
}

/** Whether a schema allows no value at all. */
export function isNothing(value: unknown): boolean {
  if (!isObject(value)) return value === false;
  const isAnything = value.not === true || (isObject(value.not) && Object.keys(value.not).length === 0);
  return isAnything && Object.keys(value).length === 1;
}
