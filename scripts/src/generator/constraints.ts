import type { Schema } from "./openapi.ts";

const keywords = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];

/** The bounds of a schema as JSDoc tags, such as `@minimum 5`: a type cannot hold them. */
export function constraintsOf(schema: Schema): string[] {
  return keywords
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => `@${keyword} ${String(schema[keyword])}`);
}
