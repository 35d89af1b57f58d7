import type { Parameter } from "./document.ts";

/** One name and value as they arrived, still percent-encoded. */
export interface RawPair {
  name: string;
  raw: string;
}

/** How a value is built, which decides how a style writes it. */
export type Shape = "list" | "object" | "scalar";

/** The shape of the value that is meant. */
export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "object" : "scalar";
}

/** A value as its style writes it: every scalar in it is a text. */
export function texts(value: unknown): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length ? value.map(texts) : undefined;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length ? Object.fromEntries(entries.map(([name, item]) => [name, texts(item)])) : undefined;
}

/** Read the pairs of a query, a form or the cookies that belong to one parameter. */
export function decodePairs(
  { name, style = "form", explode = style === "form" }: Pick<Parameter, "name" | "style" | "explode">,
  shape: Shape,
  pairs: readonly RawPair[],
): unknown {
  if (pairs.length === 0) return undefined;
  if (style === "deepObject") {
    return grouped(pairs.map((pair) => [pair.name.slice(name.length + 1, -1), decode(pair.raw)]));
  }
  if (shape === "object" && explode) return grouped(pairs.map((pair) => [pair.name, decode(pair.raw)]));
  const [first, ...more] = pairs.map(({ raw }) => raw);
  if (shape === "list" && explode) return pairs.map(({ raw }) => decode(raw));
  // More than one where one belongs: shown as it came, so that it is no list by mistake.
  if (first === undefined || more.length) return pairs.map((pair) => `${pair.name}=${decode(pair.raw)}`).join("&");
  return shape === "scalar"
    ? decode(first)
    : divide(first.replaceAll("+", "%20"), { shape, separator: separators[style] ?? "," });
}

/** Read a path parameter. */
export function decodeSegment(
  { name, style = "simple", explode = false }: Pick<Parameter, "name" | "style" | "explode">,
  shape: Shape,
  raw: string,
): unknown {
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  if (!raw.startsWith(prefix)) return decodePercent(raw);
  const value = raw.slice(prefix.length);
  const separator = explode && prefix ? prefix : ",";
  if (style !== "matrix")
    return shape === "scalar" ? decodePercent(value) : divide(value, { shape, separator, equals: explode });
  if (explode && shape === "object") return divide(value, { shape, separator, equals: true });
  const start = `${encodeURIComponent(name)}=`;
  const parts = explode ? value.split(";") : [value];
  if (!parts.every((part) => part.startsWith(start))) return decodePercent(raw);
  const values = parts.map((part) => part.slice(start.length));
  if (explode && shape === "list") return values.map(decodePercent);
  return shape === "scalar" ? decodePercent(values.join(";")) : divide(values.join(","), { shape, separator: "," });
}

/** Read a header parameter. */
export function decodeHeader({ explode = false }: Pick<Parameter, "explode">, shape: Shape, text: string): unknown {
  if (shape === "scalar") return text;
  const parts = text.split(",").map((part) => part.trim());
  if (shape === "list") return parts;
  return paired(explode ? parts.flatMap((part) => halves(part)) : parts);
}

/** Percent-decode a text of a query or a form, where `+` is a space. */
export function decode(text: string): string {
  return decodePercent(text.replaceAll("+", " "));
}

/** Percent-decode a text; what is malformed stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const separators: Record<string, string | RegExp> = { spaceDelimited: "%20", pipeDelimited: /\||%7C/i };

function divide(
  raw: string,
  { shape, separator, equals = false }: { shape: Shape; separator: string | RegExp; equals?: boolean },
): unknown {
  const parts = raw.split(separator);
  if (shape === "list") return parts.map(decodePercent);
  return paired((equals ? parts.flatMap(halves) : parts).map(decodePercent));
}

function halves(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function paired(parts: readonly string[]): Record<string, unknown> {
  return grouped(
    parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1] ?? ""] as [string, string]])),
  );
}

/** Names to values; what arrives more than once is a list. */
function grouped(entries: readonly [string, string][]): Record<string, unknown> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of entries) groups.set(name, [...(groups.get(name) ?? []), value]);
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
