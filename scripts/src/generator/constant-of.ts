import type { Document, Parameter, Schema } from "@certspec/openapi";
import { resolve } from "./resolve.ts";

/** The one value that a required header may have: the client sends it by itself. */
export function constantOf(document: Document, { in: place, required, schema }: Parameter): string | undefined {
  if (place !== "header" || !required || !schema) return undefined;
  const { const: constant, enum: values = [constant] } = resolve<Schema>(document, schema);
  const [value] = values;
  return values.length === 1 && value !== undefined ? String(value) : undefined;
}
