import { schemaName } from "./directions.ts";
import type { Document, Schema } from "./openapi.ts";

/** Properties that discriminators read, by the name of the component schema that has them. */
export function discriminatorProperties(document: Document): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string | undefined, property: string) => {
    if (name !== undefined) found.set(name, (found.get(name) ?? new Set()).add(property));
  };
  const visit = (node: unknown, owner?: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { discriminator, oneOf, anyOf } = node as Schema;
    if (typeof discriminator?.propertyName === "string") {
      add(owner, discriminator.propertyName);
      for (const member of [...(oneOf ?? []), ...(anyOf ?? [])])
        add(schemaName(member.$ref), discriminator.propertyName);
      for (const target of Object.values(discriminator.mapping ?? {}))
        add(schemaName(target), discriminator.propertyName);
    }
    for (const [key, value] of Object.entries(node)) if (key !== "example" && key !== "examples") visit(value, owner);
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) visit(schema, name);
  visit({ ...document, components: { ...document.components, schemas: {} } });
  return found;
}
