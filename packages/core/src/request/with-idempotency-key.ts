import { ownProperty } from "../own-properties.ts";
import type { PreparedOperation, Values } from "./prepare-operation.ts";

/** Returns the arguments of a call with the key by which the API recognises a repeated request, if the operation has one. */
export function withIdempotencyKey({ parameters }: PreparedOperation, values: Values): Values {
  const parameter = parameters.find(({ isIdempotencyKey }) => isIdempotencyKey);
  if (!parameter || ownProperty(values, parameter.name) !== undefined) return values;
  return { ...values, [parameter.name]: crypto.randomUUID() };
}
