import { type Document, hidesWithin, listOf, type Schema, schemasWithin } from "@certspec/openapi";
import { GenerateError } from "./generate-error.ts";
import { type Reached, schemaName, schemaReference } from "./reached-schemas.ts";

/** Names for the request forms of schemas that both directions reach and that differ between them, by the name of the schema. */
export function requestTwins(document: Document, { request, response, references }: Reached): Map<string, string> {
  const schemas: Record<string, Schema> = document.components?.schemas ?? {};
  const shared = [...request].filter((name) => response.has(name));
  const differing = shared.filter((name) => differs(schemas[name] ?? {}, document)).map(schemaReference);
  const leading = new Set([...references.leadingTo(differing)].map(schemaName));
  const twins = new Map<string, string>();
  for (const name of shared.filter((candidate) => leading.has(candidate))) {
    const twin = `${name}Input`;
    if (schemas[twin])
      throw new GenerateError(
        `the schemas ${name} and ${twin} collide: ${twin} names the request form of ${name}; rename one`,
      );
    twins.set(name, twin);
  }
  return twins;
}

/** Tell whether a schema reads differently in a request and in an answer. */
function differs(schema: Schema, document: Document): boolean {
  for (const { enum: values } of schemasWithin(schema))
    if (listOf(values).filter((value) => value !== null).length > 1) return true;
  return hidesWithin(document, schema, "request") || hidesWithin(document, schema, "response");
}
