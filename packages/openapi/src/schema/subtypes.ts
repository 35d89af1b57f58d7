import { entriesOf, isObject, type JsonObject, listOf } from "../json.ts";
import { below } from "../pointer.ts";
import { discriminatorOf } from "./discriminator.ts";

/**
 * Returns what finds the component schemas that a schema's discriminator can tell apart where no `oneOf` or `anyOf` lists them:
 * those that extend it, and those of its mapping, by their pointers.
 * @see https://spec.openapis.org/oas/v3.1.1.html#models-with-polymorphism-support
 */
export function createSubtypes(document: JsonObject): (schema: JsonObject) => string[] {
  const schemas = entriesOf(isObject(document.components) ? document.components.schemas : undefined);
  const names = new Map(schemas.map(([name, value]) => [value, name]));
  const children = new Map<string, string[]>();
  for (const [name, value] of schemas)
    for (const part of isObject(value) ? listOf(value.allOf) : []) {
      const parent = isObject(part) && typeof part.$ref === "string" ? nameOf(part.$ref) : undefined;
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
    }
  const known = new Set(names.values());

  return (schema) => {
    const own = names.get(schema);
    const found = new Set(own === undefined ? [] : children.get(own));
    for (const name of found) for (const child of children.get(name) ?? []) found.add(child);
    const { mapping } = isObject(schema.discriminator) ? schema.discriminator : {};
    for (const [, target] of entriesOf(mapping)) {
      const name = nameOf(String(target));
      if (known.has(name)) found.add(name);
    }
    return [...found].filter((name) => name !== own).map((name) => below("/components/schemas", name));
  };
}

/** A schema that another one's discriminator names. */
export interface NamedSubtype {
  pointer: string;
  propertyName: string;
  /** The values of that property which stand for it. */
  values: readonly unknown[];
}

const finders = new WeakMap<object, (schema: JsonObject) => string[]>();

/** The schemas that the discriminator of a schema tells apart, where the schema is not a union that lists them. */
export function namedSubtypes(document: object, schema: unknown): NamedSubtype[] {
  if (!isObject(schema) || !isObject(schema.discriminator) || schema.oneOf || schema.anyOf) return [];
  const find = finders.get(document) ?? createSubtypes(document as JsonObject);
  finders.set(document, find);
  return find(schema).flatMap((pointer) => {
    const named = discriminatorOf(document, schema, { $ref: `#${pointer}` });
    return named ? [{ pointer, ...named }] : [];
  });
}

function nameOf(reference: string): string {
  return reference.replace(/^#\/components\/schemas\//, "");
}
