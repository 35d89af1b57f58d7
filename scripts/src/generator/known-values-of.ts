import { inputVariantOf, openValues, type PreparedSchema } from "./prepared-schema.ts";

/** The values of a prepared enum of strings or numbers; an input variant repeats those of its schema. */
export function knownValuesOf(schema: PreparedSchema): readonly unknown[] | undefined {
  if (schema[inputVariantOf] !== undefined) return undefined;
  const values = schema[openValues] ?? schema.enum?.filter((value) => value !== null) ?? [];
  const isListed = ["string", "number"].some((kind) => values.every((value) => typeof value === kind));
  return values.length > 1 && isListed ? values : undefined;
}
