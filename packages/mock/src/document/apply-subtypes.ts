import { below, entriesOf, isObject, type JsonObject, listOf, namedSubtypes } from "@certspec/openapi";
import { eachSchema } from "./each-schema.ts";

type Node = Record<string, unknown>;

/**
 * Turns a discriminator that names subtypes, which extend its schema by `allOf`, into conditions, because Prism ignores it: a value
 * that names a subtype must fit it. The subtypes themselves extend the schema as it was.
 */
export function applySubtypes(document: JsonObject): void {
  const schemas = isObject(document.components) ? document.components.schemas : undefined;
  if (!isObject(schemas)) return;
  const parents = entriesOf(schemas).flatMap(([name, schema]) => {
    const subtypes = namedSubtypes(document, schema);
    return subtypes.length > 0 ? [{ name, schema: schema as Node, subtypes }] : [];
  });
  for (const { name, schema, subtypes } of parents) {
    const base = firstFree(`${name}.base`, schemas);
    (schemas as Node)[base] = { ...schema };
    extendInstead(document, reference(name), reference(base));
    const conditions = subtypes.map(({ pointer, propertyName, values }) => ({
      if: { properties: { [propertyName]: { enum: values } }, required: [propertyName] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, in an object that nothing awaits.
      then: { $ref: `#${pointer}` },
    }));
    schema.allOf = [...listOf(schema.allOf), ...conditions];
  }
}

function extendInstead(document: JsonObject, from: string, to: string): void {
  for (const { schema } of eachSchema(document))
    for (const part of listOf(schema.allOf)) if (isObject(part) && part.$ref === from) (part as Node).$ref = to;
}

function reference(name: string): string {
  return `#${below("/components/schemas", name)}`;
}

function firstFree(name: string, taken: object): string {
  return Object.hasOwn(taken, name) ? firstFree(`${name}_`, taken) : name;
}
