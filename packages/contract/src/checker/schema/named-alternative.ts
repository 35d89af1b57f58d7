import { child, type Document, follow, type Schema, type Sourced } from "@certspec/openapi";
import { discriminatorOf } from "./discriminator.ts";

/** The alternative that a value names by a discriminator; else the schema itself. */
export function namedAlternative(document: Document, schema: Sourced<Schema>, value: object): Sourced<Schema> {
  const target = follow(document, schema);
  if (!target || typeof target.value !== "object" || target.value.properties) return schema;
  const choice = target.value as unknown as Readonly<Record<string, unknown>>;
  for (const key of ["oneOf", "anyOf"] as const) {
    for (const [index, { $ref }] of ((target.value[key] ?? []) as { $ref?: string }[]).entries()) {
      const discriminator = $ref === undefined ? undefined : discriminatorOf(document, choice, $ref);
      const given = discriminator && Object.entries(value).find(([name]) => name === discriminator.propertyName)?.[1];
      if (discriminator?.values.includes(String(given))) return child<Schema>(target, key, index) ?? schema;
    }
  }
  return schema;
}
