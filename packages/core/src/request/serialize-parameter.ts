import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Parameter } from "../table.ts";
import { encode } from "./encode.ts";
import type { ParameterSerializer } from "./serialize-plain.ts";
import { textOf } from "./text-of.ts";

type Style = NonNullable<Parameter["style"]>;

/** Options of serialization. */
export interface Serialization {
  name: string;
  style: Style;
  explode: boolean;
  format?: string | undefined;
  /** Percent-encodes one name or value. */
  encode: (text: string) => string;
}

/** The prefix of a value, the separator of its exploded parts, and the separator of its joined parts. */
const separators: Record<Exclude<Style, "deepObject">, [before: string, exploded: string, joined: string]> = {
  simple: ["", ",", ","],
  label: [".", ".", ","],
  matrix: [";", ";", ","],
  form: ["", "&", ","],
  spaceDelimited: ["", "&", "%20"],
  pipeDelimited: ["", "&", "%7C"],
};

/**
 * Serializes a parameter by its place, style and media type. It supports all of OpenAPI's.
 * @throws {InvalidRequest} for a value that the style cannot represent.
 */
export const serializeParameter: ParameterSerializer = (value, { name, in: place, style, explode, ...parameter }) => {
  const chosen = style ?? (place === "header" || place === "path" ? "simple" : "form");
  // Only a query can contain reserved characters: a path or a cookie would end at some of them.
  const encodeText = parameter.allowReserved && !place ? encodeReserved : encode;
  const encodeValue = parameter.multiSegment ? encodeSegments : encodeText;
  const text = serializeStyled(parameter.json ? JSON.stringify(value) : value, {
    name,
    style: chosen,
    explode: explode ?? chosen === "form",
    format: parameter.format,
    encode: place === "header" ? (text) => text : encodeValue,
  });
  return place === "cookie" ? text?.replaceAll("&", "; ") : text;
};

/**
 * Serializes a value in a style; `undefined` for an empty list or object.
 * @throws {InvalidRequest} for a value that the style cannot represent.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function serializeStyled(
  value: unknown,
  { name, style, explode, encode, format }: Serialization,
): string | undefined {
  if (style === "deepObject") {
    if (value === null || value === undefined) throw new InvalidRequest("Expected an object.");
    const pairs = deepPairs(encode(name), value, { encode, format });
    return pairs.length ? pairs.join("&") : undefined;
  }
  const [before, exploded, joined] = separators[style];
  const key = style === "simple" || style === "label" ? "" : `${encode(name)}=`;
  if (isText(value)) {
    const text = encode(textOf(value, format));
    // In the matrix style, an empty value is only its name.
    return before + (text === "" && style === "matrix" ? encode(name) : key + text);
  }
  if (Array.isArray(value)) {
    const texts = value.map((item) => (explode ? key : "") + encode(textOf(item, format)));
    if (texts.length === 0) return undefined;
    return before + (explode ? join(texts, exploded) : key + join(texts, joined));
  }
  const entries = entriesOf(value, encode, format);
  if (entries.length === 0) return undefined;
  if (explode) return before + join(entries.map(pairOf), exploded);
  return before + key + join(entries.flat(), joined);
}

/** Joins parts, none of which may contain the separator, because the server could not split them again. */
function join(parts: readonly string[], separator: string): string {
  if (parts.some((part) => part.includes(separator)))
    throw new InvalidRequest(`A part contains "${decodeURIComponent(separator)}", which is the separator.`);
  return parts.join(separator);
}

function pairOf([property, text]: readonly [string, string]): string {
  if (property.includes("=")) throw new InvalidRequest('A property name contains "=", which is the separator.');
  return `${property}=${text}`;
}

/** Whether a value is written as one text. */
function isText(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date || value instanceof URL;
}

/**
 * The pairs of an object or a list: `a[b]=1`, `a[b][c]=1` and `a[]=1`, and `a[0][b]=1` for a list that holds more than texts. OpenAPI
 * defines the first of them; the others are what the library `qs` and its kin read.
 */
function deepPairs(
  key: string,
  value: unknown,
  how: Pick<Serialization, "encode" | "format">,
  around: readonly unknown[] = [],
): string[] {
  const { encode, format } = how;
  if (isText(value)) return [`${key}=${encode(textOf(value, format))}`];
  if (around.includes(value)) throw new InvalidRequest("It cannot contain itself.");
  const isFlatList = Array.isArray(value) && value.every(isText);
  return membersOf(value).flatMap(([name, item]) =>
    deepPairs(`${key}${encode("[")}${isFlatList ? "" : encode(name)}${encode("]")}`, item, how, [...around, value]),
  );
}

/**
 * The members of a list or a plain object, without those that are undefined.
 * @throws {InvalidRequest} for any other object, such as a `Map`, which has none that `Object.entries` sees.
 */
function membersOf(value: unknown): [string, unknown][] {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object" && kind !== "Array") throw new InvalidRequest(`It cannot contain a ${kind}.`);
  return Object.entries(value as object).filter(([, item]) => item !== undefined);
}

function entriesOf(value: unknown, encode: (text: string) => string, format?: string): [string, string][] {
  if (isText(value) || Array.isArray(value)) throw new InvalidRequest("Expected an object.");
  return membersOf(value).map(([property, item]) => [encode(property), encode(textOf(item, format))]);
}

function encodeSegments(text: string): string {
  return text.split("/").map(encode).join("/");
}

function encodeReserved(text: string): string {
  return encode(text).replace(/%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/gi, decodeURIComponent);
}
