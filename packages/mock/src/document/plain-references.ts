import { escapeKey, type JsonObject, keysOf, readerOf, referenceOf } from "@certspec/openapi";
import { eachSchema } from "./each-schema.ts";

/** Writes references to anchors and names of schemas as pointers, and drops the names: Prism would fetch what they name. */
export function plainReferences(document: JsonObject): void {
  const schemas = [...eachSchema(document)].map(({ schema }) => schema as Record<string, unknown>);
  const named = schemas.filter((schema) =>
    ["$id", "$anchor", "$dynamicAnchor"].some((name) => typeof schema[name] === "string"),
  );
  if (named.length === 0) return;
  const reader = readerOf(document);
  const targets = schemas.flatMap((schema) => {
    const reference = referenceOf(schema);
    if (reference === undefined || /^#(?:\/|$)/.test(reference)) return [];
    return [{ schema, pointer: reader.target(reference).pointer }];
  });
  for (const { schema, pointer } of targets) {
    delete schema.$dynamicRef;
    schema.$ref = `#${keysOf(pointer)
      .map((key) => `/${encodeURIComponent(escapeKey(key))}`)
      .join("")}`;
  }
  for (const schema of named) for (const name of ["$id", "$anchor", "$dynamicAnchor"]) delete schema[name];
}
