import { type Document, escapeKey, type Schema, type Sourced } from "@certspec/openapi";
import { namedAlternative } from "./named-alternative.ts";
import { schemaShape } from "./schema-shape.ts";

/** A property that a schema does not list, and says nothing of. */
export interface UndeclaredProperty {
  /** JSON pointer into the value. */
  at: string;
  name: string;
  /** Of the schema. */
  pointer: string;
  /** The names that it lists. */
  listed: string[];
}

/** Finds the undeclared properties of a value whose schema declares others. */
export function undeclaredProperties(
  document: Document,
  { value, schemas, at = "" }: { value: unknown; schemas: readonly Sourced<Schema>[]; at?: string },
): UndeclaredProperty[] {
  if (typeof value !== "object" || value === null || !schemas.length) return [];
  const chosen = schemas.map((schema) => namedAlternative(document, schema, value));
  const { properties, required, items, prefixItems, additional, speaksOfOthers } = schemaShape(document, chosen);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const own = prefixItems[index];
      return undeclaredProperties(document, { value: item, schemas: own ? [own] : items, at: `${at}/${index}` });
    });
  }
  return Object.entries(value).flatMap(([name, item]) => {
    const place = `${at}/${escapeKey(name)}`;
    const listed = properties.get(name);
    if (listed) return undeclaredProperties(document, { value: item, schemas: listed, at: place });
    if (speaksOfOthers) return undeclaredProperties(document, { value: item, schemas: additional, at: place });
    // A required name is declared, though nothing is said of its values.
    if (!properties.size || required.has(name)) return [];
    return [{ at: place, name, pointer: schemas[0]?.pointer ?? "", listed: [...properties.keys()] }];
  });
}
