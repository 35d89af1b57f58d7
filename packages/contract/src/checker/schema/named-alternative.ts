import {
  child,
  type Document,
  discriminatorOf,
  follow,
  type JsonObject,
  listOf,
  type Schema,
  type Sourced,
} from "@certspec/openapi";

/** The alternative that a value names by a discriminator; else the schema itself. */
export function namedAlternative(document: Document, schema: Sourced<Schema>, value: object): Sourced<Schema> {
  const target = follow(document, schema);
  if (!target || typeof target.value !== "object" || target.value.properties) return schema;
  const choice = target.value as unknown as JsonObject;
  for (const key of ["oneOf", "anyOf"]) {
    for (const [index, alternative] of listOf(choice[key]).entries()) {
      const discriminator = discriminatorOf(document, choice, alternative);
      const given = discriminator && Object.entries(value).find(([name]) => name === discriminator.propertyName)?.[1];
      // A form holds texts.
      const isNamed = discriminator?.values.some((each) => String(each) === String(given));
      if (isNamed) return child<Schema>(target, key, index) ?? schema;
    }
  }
  return schema;
}
