import type { Schema } from "@certspec/openapi";

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
] as const;

/** The bounds of a schema as JSDoc tags, such as `@minimum 5`: a type cannot hold them. */
export function constraintsOf(schema: Schema): string[] {
  const isStated = (keyword: (typeof keywords)[number]) => schema[keyword] !== undefined;
  if (!keywords.some(isStated)) return [];
  return keywords.filter(isStated).map((keyword) => `@${keyword} ${String(schema[keyword])}`);
}
