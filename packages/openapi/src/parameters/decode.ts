import type { Parameter } from "../document.ts";
import { readDeepObject } from "./deep-object.ts";
import { decodePercent, grouped, type Pair } from "./pairs.ts";
import { explodes, prefixOf, type Shape } from "./styles.ts";

/** A raw value read by its style, as texts in lists and objects; or why it cannot be read. */
export type Decoded = { value: unknown } | Undecodable;

export type Undecodable =
  /** One value belongs there, and several came. */
  | { fault: "repeated" }
  /** A name without a value. */
  | { fault: "unpaired" }
  /** A property without an equals sign. */
  | { fault: "unequal" }
  /** Names that are not written as `name[property]`. */
  | { fault: "brackets" }
  /** The style's text before the value is missing. */
  | { fault: "prefix"; prefix: string };

/** The members of a parameter, or of the encoding of a field, that say how it is written. */
export type Written = Pick<Parameter, "name" | "style" | "explode">;

/** Reads the pairs of a query, a form or the cookies that belong to one parameter; there is at least one. */
export function decodePairs(parameter: Written, shape: Shape, pairs: readonly Pair[]): Decoded {
  const { name, style = "form", explode = explodes(style) } = parameter;
  // A text that a schema allows beside an object has no brackets.
  const isText = shape === "scalar" && pairs.every((pair) => pair.name === name);
  if (style === "deepObject" && !isText) {
    const value = readDeepObject(name, pairs, shape === "list");
    return value === undefined ? { fault: "brackets" } : { value };
  }
  if (shape === "object" && explode)
    return { value: grouped(pairs.map(({ name: key, raw }) => [key, decodePercent(raw)])) };
  if (shape === "list" && explode) return { value: pairs.map(({ raw }) => decodePercent(raw)) };
  const [first, ...more] = pairs;
  if (!first || more.length) return { fault: "repeated" };
  if (shape === "scalar") return { value: decodePercent(first.raw) };
  return divide(first.raw, { shape, separator: separators[style] ?? "," });
}

/** Reads a path parameter from the raw text in its place. */
export function decodeSegment(parameter: Written, shape: Shape, raw: string): Decoded {
  const { name, style = "simple", explode = false } = parameter;
  const prefix = prefixOf(style);
  if (!raw.startsWith(prefix)) return { fault: "prefix", prefix };
  const value = raw.slice(prefix.length);
  const separator = explode && prefix ? prefix : ",";
  if (style !== "matrix")
    return shape === "scalar" ? { value: decodePercent(value) } : divide(value, { shape, separator, equals: explode });
  if (explode && shape === "object") return divide(value, { shape, separator, equals: true });
  const parts = explode && shape === "list" ? value.split(";") : [value];
  const start = `${encodeURIComponent(name)}=`;
  // An empty value of a matrix is its name alone.
  const values = parts.map((part) => (`${part}=` === start ? "" : part.startsWith(start) && part.slice(start.length)));
  if (!values.every((each) => each !== false)) return { fault: "prefix", prefix: `${prefix}${start}` };
  if (explode && shape === "list") return { value: values.map(decodePercent) };
  const [only = ""] = values;
  return shape === "scalar" ? { value: decodePercent(only) } : divide(only, { shape, separator });
}

/** Reads a header, whose text is not percent-encoded. */
export function decodeHeader({ explode = false }: Pick<Parameter, "explode">, shape: Shape, text: string): Decoded {
  if (shape === "scalar") return { value: text.trim() };
  const parts = text.split(",").map((part) => part.trim());
  if (shape === "list") return { value: text.trim() === "" ? [] : parts };
  const entries = entriesFrom(parts, explode);
  return Array.isArray(entries) ? { value: grouped(entries) } : entries;
}

/** As they may arrive: a separator that needs no encoding is one without it too. */
const separators: Readonly<Record<string, string | RegExp>> = { spaceDelimited: "%20", pipeDelimited: /\||%7C/i };

interface Division {
  shape: Shape;
  separator: string | RegExp;
  equals?: boolean;
}

function divide(raw: string, { shape, separator, equals = false }: Division): Decoded {
  const parts = raw.split(separator);
  if (shape === "list") return { value: parts.map(decodePercent) };
  const entries = entriesFrom(parts, equals);
  if (!Array.isArray(entries)) return entries;
  return { value: grouped(entries.map(([name, value]) => [decodePercent(name), decodePercent(value)])) };
}

function entriesFrom(parts: readonly string[], equals: boolean): [string, string][] | Undecodable {
  if (equals) return parts.every((part) => part.includes("=")) ? parts.map(halves) : { fault: "unequal" };
  if (parts.length % 2) return { fault: "unpaired" };
  return parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1] ?? ""]]));
}

function halves(text: string): [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}
