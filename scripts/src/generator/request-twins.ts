import { hiddenIn, type Reached } from "./directions.ts";
import { GenerateError } from "./generate-error.ts";
import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";
import { mapSubschemas } from "./subschemas.ts";

/** What a prepared schema says beside OpenAPI: the name of the schema whose request form it is. */
export const requestFormOf = "x-request-form-of";

/** Names for the request forms of schemas that both directions reach and that differ between them, by the name of the schema. */
export function requestTwins(document: Document, { request, response, references }: Reached): Map<string, string> {
  const schemas: Record<string, Schema> = document.components?.schemas ?? {};
  const shared = [...request].filter((name) => response.has(name));
  const differing = new Set(shared.filter((name) => differs(schemas[name] ?? {}, document)));
  for (let size = -1; size !== differing.size; ) {
    size = differing.size;
    for (const name of shared) {
      if ([...(references.get(name) ?? [])].some((reference) => differing.has(reference))) differing.add(name);
    }
  }
  const twins = new Map<string, string>();
  for (const name of shared.filter((candidate) => differing.has(candidate))) {
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
  if ((schema.enum?.filter((value) => value !== null).length ?? 0) > 1) return true;
  let found = false;
  mapSubschemas(schema, (subschema) => {
    const forms = [subschema, resolve<Schema>(document, subschema)];
    found ||= forms.some((form) => Object.values(hiddenIn).some((flag) => form[flag] === true));
    found ||= differs(subschema, document);
    return subschema;
  });
  return found;
}
