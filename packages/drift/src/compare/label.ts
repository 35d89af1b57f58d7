import { isObject, keysOf } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";

/**
 * Returns a readable name for the place of a schema, as a sentence has it: `CustomCsr.status`, `result[].id` or the name of a
 * parameter in backticks; else "the body" or "the response".
 */
export function labelOf(reader: SchemaReader, pointer: string): string {
  const keys = keysOf(pointer);
  let label = "";
  let value: unknown = reader.document;
  let index = 0;
  const next = (): string => {
    const key = keys[index] ?? "";
    value = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined;
    index += 1;
    return key;
  };
  while (index < keys.length) {
    const key = next();
    if (key === "components") [label] = [next(), next()].slice(1) as [string];
    else if (key === "properties" || key === "patternProperties") label += `${label && "."}${next()}`;
    else if (key === "items" || key === "prefixItems") label += "[]";
    else if (key === "additionalProperties") label += `${label && "."}*`;
    else if (key === "parameters") label = parameterName(reader, pointer, keys, index, next);
    else if (key === "headers") label = next();
    else if (key === "requestBody") label = "";
    else if (key === "responses") next();
  }
  if (label) return `\`${label}\``;
  return keys.includes("requestBody") ? "the body" : "the response";
}

function parameterName(
  reader: SchemaReader,
  pointer: string,
  keys: readonly string[],
  index: number,
  next: () => string,
): string {
  next();
  const own = pointer
    .split("/")
    .slice(0, index + 2)
    .join("/");
  const { value } = reader.follow({ value: reader.at(own), pointer: own });
  return isObject(value) && typeof value.name === "string" ? value.name : (keys[index] ?? "");
}
