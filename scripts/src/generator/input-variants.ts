import { type Document, hidesWithin, listOf, type Schema, schemasWithin } from "@certspec/openapi";
import { GenerateError } from "./generate-error.ts";
import { type Reached, schemaName, schemaReference } from "./reached-schemas.ts";

/** Names of the input variants, by schema: for schemas that both directions reach and that differ between them. */
export function inputVariants(document: Document, { request, response, references }: Reached): Map<string, string> {
  const schemas: Record<string, Schema> = document.components?.schemas ?? {};
  const shared = [...request].filter((name) => response.has(name));
  const differing = shared.filter((name) => differs(schemas[name] ?? {}, document)).map(schemaReference);
  const leading = new Set([...references.leadingTo(differing)].map(schemaName));
  const variants = new Map<string, string>();
  for (const name of shared.filter((candidate) => leading.has(candidate))) {
    const variant = `${name}Input`;
    if (schemas[variant])
      throw new GenerateError(
        `the schemas ${name} and ${variant} collide: ${variant} names the input variant of ${name}; rename one`,
      );
    variants.set(name, variant);
  }
  return variants;
}

/** Tells whether a schema differs between requests and responses. */
function differs(schema: Schema, document: Document): boolean {
  for (const { enum: values } of schemasWithin(schema))
    if (listOf(values).filter((value) => value !== null).length > 1) return true;
  return hidesWithin(document, schema, "request") || hidesWithin(document, schema, "response");
}
