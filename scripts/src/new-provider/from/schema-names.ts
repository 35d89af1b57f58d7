/** Keywords of JSON Schema whose value is a schema, a list of schemas, or a mapping of schemas. */
export const schemaKeys: ReadonlySet<string> = new Set([
  "items",
  "not",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
]);
export const listKeys: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const mappingKeys: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
