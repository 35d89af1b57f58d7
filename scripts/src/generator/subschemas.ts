import { mapValues } from "./map-values.ts";
import type { Schema } from "./openapi.ts";

/** The keywords that hold schemas, with what they hold them in. */
const kinds: ReadonlyMap<string, "map" | "list" | "single"> = new Map([
  ...["properties", "patternProperties", "dependentSchemas", "$defs"].map((keyword) => [keyword, "map"] as const),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, "list"] as const),
  ...[
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
  ].map((keyword) => [keyword, "single"] as const),
]);

/** A schema in which each schema directly within it is what `change` made of it; the same one where nothing changed. */
export function mapSubschemas(schema: Schema, change: (subschema: Schema, property?: string) => Schema): Schema {
  const changed = (value: unknown, property?: string) => (isSchema(value) ? change(value, property) : value);
  return mapValues(schema, (value, keyword) => {
    switch (kinds.get(keyword)) {
      case "map":
        if (!isSchema(value)) return value;
        return mapValues(value, (member, name) => changed(member, keyword === "properties" ? name : undefined));
      case "list":
        return Array.isArray(value) ? mapValues(value, (member) => changed(member)) : value;
      case "single":
        return changed(value);
      default:
        return value;
    }
  });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
