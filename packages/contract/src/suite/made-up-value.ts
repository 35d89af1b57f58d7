import type { Document, Schema, Sourced } from "@certspec/openapi";
import fc from "fast-check";
import { attempted } from "../checker/attempted.ts";
import { arbitraryFor } from "../checker/schema/arbitrary-for.ts";
import { createSchemas, type Schemas } from "../checker/schema/create-schemas.ts";
import { valueForSchema } from "./value-for-schema.ts";

/**
 * Make up a value of a request that a schema allows and that suits its place: a plain one, or a generated one where
 * that takes more.
 * @throws when that takes an example.
 */
export function madeUpValue(
  document: Document,
  schema: Sourced<Schema>,
  suits: (value: unknown) => boolean = () => true,
): unknown {
  const plain = attempted(() => valueForSchema(document, schema.value));
  if (plain instanceof Error && schema.pointer === "") throw plain;
  if (schema.pointer === "") return plain;
  const schemas = schemasOf(document);
  const isValid = (pointer: string, value: unknown): boolean => {
    const valid = attempted(() => schemas.isValid({ pointer, value, direction: "request" }));
    // A schema that cannot be used is a matter of the document, and refuses nothing here.
    return valid === true || valid instanceof Error;
  };
  if (!(plain instanceof Error) && isValid(schema.pointer, plain) && suits(plain)) return plain;
  const generated = attempted(() => {
    const values = arbitraryFor(schema, { document, direction: "request", isValid });
    return fc.sample(values, { numRuns: 100, seed: 1 }).find(suits);
  });
  if (generated !== undefined && !(generated instanceof Error)) return generated;
  if (plain instanceof Error) throw plain;
  throw new TypeError("nothing that can be made up fits its schema");
}

const known = new WeakMap<Document, Schemas>();

function schemasOf(document: Document): Schemas {
  const schemas = known.get(document) ?? createSchemas(document);
  known.set(document, schemas);
  return schemas;
}
