import { openValues } from "./open-values.ts";
import type { Schema } from "./openapi.ts";
import { requestFormOf } from "./request-twins.ts";

/** The values of a prepared enum of strings or numbers; a request form repeats those of the schema it is a form of. */
export function knownValuesOf(schema: Schema): unknown[] | undefined {
  if (schema[requestFormOf] !== undefined) return undefined;
  const values = (schema[openValues] as unknown[] | undefined) ?? schema.enum?.filter((value) => value !== null) ?? [];
  const isListed = ["string", "number"].some((kind) => values.every((value) => typeof value === kind));
  return values.length > 1 && isListed ? values : undefined;
}
