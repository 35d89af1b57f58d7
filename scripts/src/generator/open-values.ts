import type { Schema } from "@certspec/openapi";
import { openValues, type PreparedSchema } from "./prepared-schema.ts";

/** Lets an enum of several strings or numbers take values that are not known yet. */
export function withOpenValues(schema: Schema): PreparedSchema {
  if (!schema.enum) return schema;
  const values = schema.enum.filter((value) => value !== null);
  const kind = typeof values[0];
  if (values.length < 2 || (kind !== "string" && kind !== "number") || !values.every((value) => typeof value === kind))
    return schema;
  const { enum: known, ...rest } = schema;
  const types = [schema.type ?? kind].flat();
  const nullable = known?.includes(null) || types.includes("null");
  return {
    ...rest,
    type: nullable ? [...new Set([...types, "null"])] : (schema.type ?? kind),
    [openValues]: values,
  };
}
