const firstKeys = [
  "openapi",
  "info",
  "jsonSchemaDialect",
  "externalDocs",
  "servers",
  "security",
  "tags",
  "paths",
  "webhooks",
  "components",
];

/** Puts the parts of a document in one order and its components by name, so that equal specs give equal bytes. */
export function orderBundle(root: Record<string, unknown>): Record<string, unknown> {
  const extensions = Object.keys(root).filter((key) => !firstKeys.includes(key));
  const keys = [...firstKeys, ...extensions].filter((key) => root[key] !== undefined);
  const components = sortKeys((root.components ?? {}) as Record<string, Record<string, unknown>>);
  return {
    ...Object.fromEntries(keys.map((key) => [key, root[key]])),
    components: Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, sortKeys(named)])),
  };
}

function sortKeys<Value>(mapping: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
