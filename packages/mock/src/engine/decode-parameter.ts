import { type Decoded, decodeHeader, decodePairs, decodePercent, type Pair, type Undecodable } from "@certspec/openapi";
import { propertiesOf, shapeOf } from "../document/schema-shape.ts";
import type { Schema } from "./operation.ts";
import type { StructuredParameter } from "./route.ts";

/** Messages about parameters that cannot be decoded. */
export const faultTexts: Readonly<Record<Undecodable["fault"] | "json", string>> = {
  json: "is not valid JSON",
  repeated: "occurs more than once, but its style allows one value",
  unpaired: "must have a value for each name",
  unequal: "must be written as name=value",
  brackets: "must be written as name[property]=value",
  prefix: "must begin with the prefix of its style",
};

export type Decoding = Decoded | { fault: "json" };

/** Decodes the pairs of a list or an object in a query; `undefined` without pairs. */
export function decodeParameter(parameter: StructuredParameter, own: readonly Pair[]): Decoding {
  const [first] = own;
  if (!first) return { value: undefined };
  if (parameter.isJson) return own.length > 1 ? { fault: "repeated" } : fromJson(decodePercent(first.raw));
  return fitted(decodePairs(parameter, parameter.shape, own), parameter.schema);
}

/** Decodes a list or an object from a header. */
export function decodeHeaderLine(parameter: StructuredParameter, text: string): Decoding {
  if (parameter.isJson) return fromJson(text);
  return fitted(decodeHeader(parameter, parameter.shape, text), parameter.schema);
}

/** Turns a single string into a list where the schema has a list: a style writes both alike. */
export function withLists(value: unknown, schema: Schema): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const properties = propertiesOf(schema);
  const entries = Object.entries(value).map(([name, item]) => {
    const property = properties[name] ?? {};
    return [name, typeof item === "string" && shapeOf(property) === "list" ? [item] : withLists(item, property)];
  });
  return Object.fromEntries(entries);
}

function fitted(decoded: Decoded, schema: Schema): Decoded {
  return "fault" in decoded ? decoded : { value: withLists(decoded.value, schema) };
}

function fromJson(text: string): Decoding {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: "json" };
  }
}
