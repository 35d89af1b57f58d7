/**
 * Hides formats that Prism's reader replaces with less: `int64` becomes the bounds of safe integers, and `byte` a pattern, in
 * place of the schema's own.
 */
export function exactFormats(schema: Record<string, unknown>): void {
  const { format, pattern } = schema;
  if (format === "int64" || (format === "byte" && pattern !== undefined)) delete schema.format;
}
