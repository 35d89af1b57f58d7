import { isObject, type Schema, schemaKeywords } from "@certspec/openapi";
import { mapValues } from "./map-values.ts";

/** A schema in which each schema directly within it is what `change` made of it; the same one where nothing changed. */
export function mapSubschemas(
  schema: Schema,
  change: (subschema: Schema, keyword: string, property?: string) => Schema,
): Schema {
  return mapValues(schema, (value, keyword) => {
    const changed = (inner: unknown, property?: string): unknown =>
      isObject(inner) ? change(inner, keyword, property) : inner;
    switch (schemaKeywords.get(keyword)) {
      case "map":
        if (!isObject(value)) return value;
        return mapValues(value, (inner, name) => changed(inner, keyword === "properties" ? name : undefined));
      case "list":
        return Array.isArray(value) ? mapValues(value, (inner) => changed(inner)) : value;
      case "single":
        return changed(value);
      default:
        return value;
    }
  });
}
