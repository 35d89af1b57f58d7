import type { Schema } from "./openapi.ts";

const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"] as const;
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const singles = [
  "items",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "contentSchema",
] as const;

/** A copy of a schema in which each schema directly within it is what `change` made of it. */
export function mapSubschemas(schema: Schema, change: (subschema: Schema, property?: string) => Schema): Schema {
  const copy: Record<string, unknown> = { ...schema };
  const changed = (value: unknown, property?: string) => (isSchema(value) ? change(value, property) : value);
  for (const keyword of maps) {
    const members = copy[keyword];
    if (!isSchema(members)) continue;
    copy[keyword] = Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        name,
        changed(value, keyword === "properties" ? name : undefined),
      ]),
    );
  }
  for (const keyword of lists) {
    if (Array.isArray(copy[keyword])) copy[keyword] = copy[keyword].map((value) => changed(value));
  }
  for (const keyword of singles) {
    if (keyword in copy) copy[keyword] = changed(copy[keyword]);
  }
  return copy;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
