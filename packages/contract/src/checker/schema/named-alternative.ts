import type { Document, Schema } from "../document.ts";
import { follow, type Located, member } from "../located.ts";
import { discriminatorOf } from "./discriminator.ts";

/** The alternative that a value names by a discriminator; else the schema itself. */
export function namedAlternative(document: Document, schema: Located<Schema>, value: object): Located<Schema> {
  const target = follow(document, schema);
  if (!target || typeof target.node !== "object" || target.node.properties) return schema;
  const choice = target.node as unknown as Readonly<Record<string, unknown>>;
  for (const key of ["oneOf", "anyOf"] as const) {
    for (const [index, { $ref }] of ((target.node[key] ?? []) as { $ref?: string }[]).entries()) {
      const discriminator = $ref === undefined ? undefined : discriminatorOf(document, choice, $ref);
      const given = discriminator && Object.entries(value).find(([name]) => name === discriminator.propertyName)?.[1];
      if (discriminator?.values.includes(String(given))) return member<Schema>(target, key, index) ?? schema;
    }
  }
  return schema;
}
