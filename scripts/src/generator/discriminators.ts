import { childrenOf, type Document, discriminatorOf, type Schema } from "@certspec/openapi";
import { schemaName, schemaReference } from "./reached-schemas.ts";
import { resolve } from "./resolve.ts";

/** Properties that discriminators read, by the name of the component schema that has them. */
export function discriminatorProperties(document: Document): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string | undefined, property: string) => {
    if (name !== undefined) found.set(name, (found.get(name) ?? new Set()).add(property));
  };
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { discriminator, oneOf, anyOf } = node as Schema;
    if (typeof discriminator?.propertyName === "string") {
      const alternatives = [...(oneOf ?? []), ...(anyOf ?? [])].map(({ $ref }) => schemaName($ref));
      const targets = Object.values(discriminator.mapping ?? {}).map((target) => schemaName(target) ?? target);
      for (const name of [...alternatives, ...targets]) add(name, discriminator.propertyName);
    }
    for (const inner of childrenOf(node)) visit(inner);
  };
  visit(document);
  for (const [name, { discriminator }] of Object.entries(document.components?.schemas ?? {})) {
    if (discriminator) add(name, discriminator.propertyName);
  }
  return found;
}

/**
 * States which value of a discriminator stands for which schema, and names input variants in requests.
 * Values that the mapping leaves out come from the schemas: from the values that they allow, else from their names.
 * A discriminator with ambiguous values is left out.
 */
export function withMapping(
  schema: Schema,
  source: Schema,
  document: Document,
  variants: ReadonlyMap<string, string>,
): Schema {
  const { discriminator } = schema;
  if (!discriminator) return schema;
  const stated = Object.entries(discriminator.mapping ?? {}).map(([value, target]) => [
    value,
    schemaName(target) ?? target,
  ]);
  const mapped = new Set(stated.map(([, name]) => name));
  const derived = alternativesOf(source, document).filter((name) => !mapped.has(name));
  const values = derived.flatMap((name) =>
    (discriminatorOf(document, schema, { $ref: schemaReference(name) })?.values ?? []).map((value) => [
      `${value}`,
      name,
    ]),
  );
  if (new Set(values.map(([value]) => value)).size < values.length) return withoutDiscriminator(schema);
  const names = [...stated, ...values].map(([, name = ""]) => name);
  // Narrowed to one of the values, a base would leave none for what derives from it.
  const bases = new Map(names.map((name) => [name, aliased(name, document)]));
  const isShared = (name: string): boolean =>
    [...bases].some(([other, base]) => other !== name && (bases.get(name) === base || derives(name, base, document)));
  if (schema.oneOf && names.some(isShared)) return withoutDiscriminator(schema);
  const mapping = [...stated, ...values].map(([value = "", name = ""]) => [
    value,
    schemaReference(variants.get(name) ?? name),
  ]);
  return mapping.length
    ? { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }
    : schema;
}

/** The component that a component is another name of. */
function aliased(name: string, document: Document, seen: ReadonlySet<string> = new Set()): string {
  const target = schemaName(document.components?.schemas?.[name]?.$ref);
  return target === undefined || seen.has(name) ? name : aliased(target, document, new Set(seen).add(name));
}

/** Whether a component has another one among its parts, at any depth. */
function derives(name: string, base: string, document: Document, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(name)) return false;
  const { allOf = [], $ref: whole } = document.components?.schemas?.[name] ?? {};
  const parts = [whole, ...allOf.map(({ $ref }) => $ref)].flatMap(($ref) => schemaName($ref) ?? []);
  return parts.some((part) => part === base || derives(part, base, document, new Set(seen).add(name)));
}

function withoutDiscriminator({ discriminator: _, ...schema }: Schema): Schema {
  return schema;
}

/** The schemas that a discriminator tells apart: the alternatives of its union, or the subtypes of its schema. */
function alternativesOf(source: Schema, document: Document): string[] {
  const alternatives = [...(source.oneOf ?? []), ...(source.anyOf ?? [])];
  if (alternatives.length) return alternatives.flatMap(({ $ref }) => schemaName($ref) ?? []);
  const isSubtype = ({ allOf = [] }: Schema) => allOf.some((part) => part.$ref && resolve(document, part) === source);
  return Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    isSubtype(schema) ? name : [],
  );
}
