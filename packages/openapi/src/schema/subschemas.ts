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

/** A schema and all schema objects in it, once each, without what references lead to. */
export function* schemasWithin(schema: unknown): Generator<JsonObject> {
  // YAML aliases make a document a graph.
  const seen = new Set<unknown>();
  const open = [schema];
  while (open.length > 0) {
    const next = open.pop();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    yield next;
    for (const [keyword, value] of Object.entries(next)) {
      const kind = schemaKeywords.get(keyword);
      if (kind === "single") open.push(value);
      if (kind === "list") open.push(...listOf(value));
      if (kind === "map") open.push(...entriesOf(value).map(([, inner]) => inner));
    }
  }
}
