import { schemaName } from "./directions.ts";
import type { Document, Schema } from "./openapi.ts";

type Discriminator = NonNullable<Schema["discriminator"]>;

/** How the discriminators of a document shape the types of the schemas that they tell apart. */
export interface DiscriminatorTypes {
  /** Discriminators by the pointer of the schema that has or inherits one. */
  at: ReadonlyMap<string, Discriminator>;
  /** Pointers of the schemas whose own property says the values already. */
  stated: ReadonlySet<string>;
  /** The component schemas, those properties included. */
  schemas: Readonly<Record<string, Schema>>;
}

/** Read every discriminator, and state its values in the members of its union and in the heirs of its schema. */
export function discriminatorTypes(document: Document): DiscriminatorTypes {
  const at = new Map<string, Discriminator>();
  const stated = new Set<string>();
  const schemas = { ...document.components?.schemas };
  const state = (reference: string, values: string[], discriminator: Discriminator): void => {
    if (stateValues(schemas, reference, values, discriminator)) stated.add(reference);
  };
  const heirs: [Schema, string][] = [];
  visit(document, [], (schema, pointer) => {
    if (schema.allOf) heirs.push([schema, pointer()]);
    const { discriminator, oneOf } = schema;
    if (!discriminator?.propertyName) return;
    at.set(pointer(), discriminator);
    if (!Array.isArray(oneOf)) return;
    for (const [reference, values] of valuesOf(oneOf, discriminator))
      if (!stated.has(reference)) state(reference, values, discriminator);
  });
  for (const [{ allOf = [] }, pointer] of heirs) {
    for (const { $ref, discriminator } of allOf) {
      if ($ref === undefined) {
        if (discriminator?.propertyName) at.set(pointer, { ...discriminator });
        continue;
      }
      const inherited = at.get($ref);
      if (!inherited) break;
      const mapping = Object.entries(inherited.mapping ?? {});
      const values = mapping.flatMap(([value, target]) => (target === pointer ? [value] : []));
      if (values.length) state(pointer, values, inherited);
      at.set(pointer, { ...inherited });
    }
  }
  return { at, stated, schemas };
}

/** The values by the reference of the member: those of the mapping, or its name. */
function valuesOf(oneOf: readonly Schema[], { mapping = {} }: Discriminator): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { $ref } of oneOf) if ($ref) values.set($ref, [$ref.split("/").at(-1) ?? ""]);
  const mapped = new Map<string, string[]>();
  for (const [value, target] of Object.entries(mapping)) mapped.set(target, [...(mapped.get(target) ?? []), value]);
  for (const [target, names] of mapped) values.set(target, names);
  return values;
}

function stateValues(
  schemas: Record<string, Schema>,
  reference: string,
  values: string[],
  { propertyName }: Discriminator,
): boolean {
  const name = followed(schemas, schemaName(reference));
  const schema = schemas[name ?? ""];
  if (name === undefined || !schema) return false;
  const { allOf, type, properties = {}, required = [] } = schema;
  const property = { type: "string", enum: values, description: descriptionOf(properties[propertyName]) };
  if (allOf) {
    const alone = { ...property, description: descriptionOf(undefined) };
    const part = { type: "object", required: [propertyName], properties: { [propertyName]: alone } };
    schemas[name] = { ...schema, allOf: [...allOf, part] };
    return true;
  }
  if (type !== "object") return false;
  schemas[name] = {
    ...schema,
    properties: { ...properties, [propertyName]: property },
    required: required.includes(propertyName) ? required : [...required, propertyName],
  };
  return true;
}

function descriptionOf(property: Schema | undefined): string {
  return property?.description
    ? `${property.description} (enum property replaced by openapi-typescript)`
    : "discriminator enum property added by openapi-typescript";
}

function followed(schemas: Readonly<Record<string, Schema>>, name: string | undefined): string | undefined {
  const seen = new Set<string>();
  let current = name;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const reference = schemas[current]?.$ref;
    if (reference === undefined) return current;
    current = schemaName(reference);
  }
  return undefined;
}

/** Show every node with a discriminator or an `allOf`; what stands in examples is data. */
function visit(node: unknown, keys: string[], show: (schema: Schema, pointer: () => string) => void): void {
  if (typeof node !== "object" || node === null) return;
  const isNode = !Array.isArray(node);
  if (isNode && ("discriminator" in node || Array.isArray((node as Schema).allOf)))
    show(node as Schema, () => `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`);
  const isMap = keys.at(-1) === "properties";
  for (const key in node) {
    if (isNode && !isMap && (key === "example" || key === "examples")) continue;
    keys.push(key);
    visit((node as Record<string, unknown>)[key], keys, show);
    keys.pop();
  }
}
