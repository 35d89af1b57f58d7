import type { Parameter } from "./api.ts";
import { Refusal } from "./refusal.ts";

type Style = NonNullable<Parameter["style"]>;

/** How a value is written: the styles of OpenAPI for each place of a request. */
export interface Serialization {
  name: string;
  style: Style;
  explode: boolean;
  /** Percent-encodes one name or value. */
  encode: (text: string) => string;
}

/** What stands before a value, between its exploded parts, and between its parts in one text. */
const separators: Record<Exclude<Style, "deepObject">, [before: string, exploded: string, joined: string]> = {
  simple: ["", ",", ","],
  label: [".", ".", ","],
  matrix: [";", ";", ","],
  form: ["", "&", ","],
  spaceDelimited: ["", "&", "%20"],
  pipeDelimited: ["", "&", "%7C"],
};

/**
 * Write a parameter as its style says; `undefined` when there is nothing to send.
 * @throws {Refusal} for a value that the style cannot carry.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function serializeParameter(
  value: unknown,
  { name, style, explode, encode }: Serialization,
): string | undefined {
  if (style === "deepObject") {
    const members = entriesOf(value, encode).map(
      ([property, text]) => `${encode(`${name}[`)}${property}${encode("]")}=${text}`,
    );
    return members.length ? members.join("&") : undefined;
  }
  const [before, exploded, joined] = separators[style];
  const key = style === "simple" || style === "label" ? "" : `${encode(name)}=`;
  if (typeof value !== "object" || value === null || isScalar(value)) {
    const text = encode(textOf(value));
    // An empty value of a matrix is its name alone.
    return before + (text === "" && style === "matrix" ? encode(name) : key + text);
  }
  if (Array.isArray(value)) {
    const texts = value.map((item) => (explode ? key : "") + encode(textOf(item)));
    if (texts.length === 0) return undefined;
    return before + (explode ? join(texts, exploded) : key + join(texts, joined));
  }
  const entries = entriesOf(value, encode);
  if (entries.length === 0) return undefined;
  if (explode) return before + join(entries.map(pairOf), exploded);
  return before + key + join(entries.flat(), joined);
}

/** Parts in one text, none of which may hold what separates them, or nobody could tell them apart again. */
function join(parts: readonly string[], separator: string): string {
  if (parts.some((part) => part.includes(separator)))
    throw new Refusal(`a part of it holds "${decodeURIComponent(separator)}", which separates the parts`);
  return parts.join(separator);
}

function pairOf([property, text]: readonly [string, string]): string {
  if (property.includes("=")) throw new Refusal(`a property's name holds "=", which ends it`);
  return `${property}=${text}`;
}

function isScalar(value: object): boolean {
  return value instanceof Date || value instanceof URL;
}

function entriesOf(value: unknown, encode: (text: string) => string): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isScalar(value))
    throw new Refusal("it must be an object");
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([property, item]) => [encode(property), encode(textOf(item))]);
}

/** A scalar as the text that stands for it. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || value === null) return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof URL) return value.href;
  throw new Refusal(
    `it cannot hold ${Array.isArray(value) ? "a nested array" : typeof value === "object" ? "a nested object" : String(value)}`,
  );
}
