import { unicodePattern } from "@certspec/openapi";

/** The keyword that keeps the name of a format which is hidden from Prism. */
export const exactFormat = "x-mock-format";

/** Rewrites the keywords of a schema that Prism reads otherwise than they are meant. */
export function exactKeywords(schema: Record<string, unknown>, { is30 }: { is30: boolean }): void {
  const { format } = schema;
  const pattern = unicodePattern(schema.pattern);
  if (pattern !== undefined) schema.pattern = pattern;
  // Prism's reader replaces `int64` with the bounds of safe integers, and `byte` with a pattern in place of the schema's own.
  if (format === "int64" || (format === "byte" && schema.pattern !== undefined)) {
    delete schema.format;
    schema[exactFormat] = format;
  }
  // The validator stops at a dialect or vocabulary that it does not know, and Prism then accepts every value.
  delete schema.$schema;
  delete schema.$vocabulary;
  // It belongs to a type in OpenAPI 3.0 and means nothing otherwise; the validator stops at it, and Prism then accepts every value.
  if (!is30 || schema.type === undefined) delete schema.nullable;
}
