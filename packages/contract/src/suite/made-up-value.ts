import type { Document, Schema, Sourced } from "@certspec/openapi";
import { sampleOf } from "@certspec/openapi/samples";
import { attempted } from "../checker/attempted.ts";
import { createSchemas, type Schemas } from "../checker/schema/create-schemas.ts";

/**
 * Makes up a value of a request that a schema allows and that suits its place.
 * @throws when that takes an example.
 */
export function madeUpValue(
  document: Document,
  schema: Sourced<Schema>,
  suits: (value: unknown) => boolean = () => true,
): unknown {
  const schemas = schemasOf(document);
  return sampleOf(document, schema, {
    direction: "request",
    // Characters that a client must escape, where the schema leaves room for them.
    word: "a&b/c",
    // A schema that is not written, or cannot be used, is a matter of the document, and rejects nothing here.
    isValid: (pointer, value) =>
      pointer === "" || attempted(() => schemas.isValid({ pointer, value, direction: "request" })) !== false,
    suits,
  });
}

const known = new WeakMap<Document, Schemas>();

function schemasOf(document: Document): Schemas {
  const schemas = known.get(document) ?? createSchemas(document);
  known.set(document, schemas);
  return schemas;
}
