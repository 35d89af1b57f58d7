import type { Parameter } from "../table.ts";
import { encode } from "./encode.ts";
import { textOf } from "./text-of.ts";

/** Serializes the value of a parameter; `undefined` when there is nothing to send. */
export type ParameterSerializer = (value: unknown, parameter: Parameter) => string | undefined;

/**
 * Serializes a parameter in the default style of its place: a scalar anywhere, and a list in a query or cookie. In a query,
 * a list may also be joined by commas.
 * @throws {InvalidRequest} for any other value.
 */
export const serializePlain: ParameterSerializer = (value, { name, in: place, explode, format }) => {
  if (place === "header") return textOf(value, format);
  if (place === "path") return encode(textOf(value, format));
  const key = `${encode(name)}=`;
  const texts = (Array.isArray(value) ? value : [value]).map((item) => encode(textOf(item, format)));
  if (!texts.length) return undefined;
  if (explode === false) return key + texts.join();
  return texts.map((text) => key + text).join(place === "cookie" ? "; " : "&");
};
