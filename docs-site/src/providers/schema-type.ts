import type { Document, Schema } from "@certspec/openapi";
import { resolve } from "../../../scripts/src/generator/resolve.ts";

/** The type of a value in a few words, such as `array of string` or `integer or null`. */
export function schemaType(document: Document, node: Schema | boolean, depth = 0): string {
  if (typeof node === "boolean") return "any";
  const schema = resolve<Schema>(document, node);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices && depth < 3) return joined(choices.map((each) => schemaType(document, each, depth + 1)));
  const types = [schema.type].flat().filter((type) => type !== undefined);
  const named = types.length ? types : [guess(schema)];
  const words = named.map((type) => {
    if (type === "array" && schema.items && depth < 3)
      return `array of ${schemaType(document, schema.items, depth + 1)}`;
    return schema.format && type !== "null" ? `${type} (${schema.format})` : type;
  });
  return joined(schema.nullable ? [...words, "null"] : words);
}

function guess(schema: Schema): string {
  if (schema.properties || schema.additionalProperties) return "object";
  if (schema.allOf) return "object";
  if (schema.items || schema.prefixItems) return "array";
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return values.length ? joined(values.map((value) => (value === null ? "null" : typeof value))) : "any";
}

function joined(types: string[]): string {
  return [...new Set(types)].join(" or ");
}
