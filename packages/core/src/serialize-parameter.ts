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

const separators: Partial<Record<Style, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  label: ".",
  simple: ",",
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
  const named = style === "form" || style === "spaceDelimited" || style === "pipeDelimited" || style === "matrix";
  const key = encode(name);
  const between = style === "matrix" ? ";" : style === "label" ? "." : style === "simple" ? "," : "&";
  const prefix = style === "matrix" ? ";" : style === "label" ? "." : "";
  const within = explode ? between : ((style === "label" ? "," : separators[style]) ?? ",");

  if (style === "deepObject") {
    const entries = entriesOf(value, encode).map(
      ([property, text]) => `${encode(`${name}[`)}${property}${encode("]")}=${text}`,
    );
    return entries.length ? entries.join("&") : undefined;
  }
  if (Array.isArray(value)) {
    const texts = value.map((item) => encode(textOf(item)));
    if (texts.length === 0) return undefined;
    if (!named) return prefix + texts.join(within);
    return prefix + (explode ? texts.map((text) => `${key}=${text}`).join(between) : `${key}=${texts.join(within)}`);
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const entries = entriesOf(value, encode);
    if (entries.length === 0) return undefined;
    if (explode) return prefix + entries.map(([property, text]) => `${property}=${text}`).join(between);
    return prefix + (named ? `${key}=` : "") + entries.flat().join(within);
  }
  const text = encode(textOf(value));
  return prefix + (named ? `${key}=${text}` : text);
}

function entriesOf(value: unknown, encode: (text: string) => string): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal("it must be an object");
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
