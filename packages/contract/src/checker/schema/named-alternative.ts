import {
  atPointer,
  child,
  type Document,
  discriminatorOf,
  follow,
  type JsonObject,
  listOf,
  namedSubtypes,
  type Schema,
  type Sourced,
} from "@certspec/openapi";

/** The alternative that a value names by a discriminator; else the schema itself. */
export function namedAlternative(document: Document, schema: Sourced<Schema>, value: object): Sourced<Schema> {
  const target = follow(document, schema);
  if (!target || typeof target.value !== "object") return schema;
  const subtype = namedSubtypes(document, target.value).find((each) => isNamedBy(value, each));
  if (subtype) return atPointer<Schema>(document, subtype.pointer) ?? schema;
  if (target.value.properties) return schema;
  const choice = target.value as unknown as JsonObject;
  for (const key of ["oneOf", "anyOf"]) {
    for (const [index, alternative] of listOf(choice[key]).entries()) {
      const discriminator = discriminatorOf(document, choice, alternative);
      if (discriminator && isNamedBy(value, discriminator)) return child<Schema>(target, key, index) ?? schema;
    }
  }
  return schema;
}

function isNamedBy(value: object, { propertyName, values }: Discriminator): boolean {
  const given = Object.entries(value).find(([name]) => name === propertyName)?.[1];
  // A form holds texts.
  return given !== undefined && values.some((each) => String(each) === String(given));
}

type Discriminator = NonNullable<ReturnType<typeof discriminatorOf>>;
