import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";

/** A property of a schema, also of one that is composed of others. */
export function propertyOf(
  schema: Schema | undefined,
  name: string,
  document: Document,
  seen: ReadonlySet<Schema> = new Set(),
): Schema | undefined {
  if (!schema) return undefined;
  const resolved = resolve<Schema>(document, schema);
  if (seen.has(resolved)) return undefined;
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolved;
  if (Object.hasOwn(properties, name)) return properties[name];
  const within = new Set(seen).add(resolved);
  for (const part of [...allOf, ...anyOf, ...oneOf]) {
    const found = propertyOf(part, name, document, within);
    if (found) return found;
  }
  return undefined;
}
