import type { Parameter } from "./api.ts";
import { encode } from "./encode.ts";
import { textOf } from "./text-of.ts";

/** Writes the value of a parameter; `undefined` when there is nothing to send. */
export type ParameterWriter = (value: unknown, parameter: Parameter) => string | undefined;

/**
 * Write a parameter in the default style of its place: a scalar anywhere, and a list in a query or cookie.
 * @throws {Refusal} for any other value.
 */
export const serializePlain: ParameterWriter = (value, { name, in: place, format }) => {
  if (place === "header") return textOf(value, format);
  if (place === "path") return encode(textOf(value, format));
  const pairOf = (item: unknown) => `${encode(name)}=${encode(textOf(item, format))}`;
  return Array.isArray(value) ? value.map(pairOf).join(place ? "; " : "&") || undefined : pairOf(value);
};
