import { entriesOf, isObject, type JsonObject, listOf } from "../json.ts";

/** The keywords that hold schemas: one schema, a list of them, or schemas by names. */
export const schemaKeywords: ReadonlyMap<string, "single" | "list" | "map"> = new Map([
  ...(["properties", "patternProperties", "dependentSchemas", "$defs"] as const).map(
    (keyword) => [keyword, "map"] as const,
  ),
  ...(["allOf", "anyOf", "oneOf", "prefixItems"] as const).map((keyword) => [keyword, "list"] as const),
  ...(
    [
      ...["items", "contains", "unevaluatedItems", "additionalProperties", "unevaluatedProperties", "propertyNames"],
      ...["not", "if", "then", "else", "contentSchema"],
    ] as const
  ).map((keyword) => [keyword, "single"] as const),
]);

/** The schema objects directly in a schema; booleans are not among them. */
export function subschemasOf(schema: JsonObject): JsonObject[] {
  const found = Object.entries(schema).flatMap(([keyword, value]) => {
    const kind = schemaKeywords.get(keyword);
    if (kind === "single") return [value];
    return kind === "list" ? listOf(value) : kind === "map" ? entriesOf(value).map(([, inner]) => inner) : [];
  });
  return found.filter(isObject);
}
