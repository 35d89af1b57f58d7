import type { Parameter } from "@certspec/openapi";
import { decodePercent, type RawPair } from "./raw-pairs.ts";
import type { Shape } from "./shape.ts";

/** What a style makes of a raw value: texts in lists and objects, or why it cannot be read. */
export type Decoded = { value: unknown } | { fault: "style" | "duplicate"; expected: string };

type Written = Pick<Parameter, "name" | "style" | "explode">;

/** Read the pairs of a query, a form or the cookies that belong to one parameter; there is at least one. */
export function decodePairs(parameter: Written, shape: Shape, pairs: readonly RawPair[]): Decoded {
  const { name, style = "form", explode = style === "form" } = parameter;
  if (style === "deepObject") return decodeDeep(name, pairs);
  if (shape === "object" && explode)
    return { value: grouped(pairs.map(({ name: key, raw }) => [key, decodePercent(raw)])) };
  if (shape === "list" && explode) return { value: pairs.map(({ raw }) => decodePercent(raw)) };
  const [first, ...more] = pairs;
  if (!first || more.length) return { fault: "duplicate", expected: `${name} once` };
  if (shape === "scalar") return { value: decodePercent(first.raw) };
  return divide(first.raw, { shape, separator: separators[style] ?? "," });
}

/** Read a path parameter. */
export function decodeSegment(parameter: Written, shape: Shape, raw: string): Decoded {
  const { name, style = "simple", explode = false } = parameter;
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  if (!raw.startsWith(prefix)) return { fault: "style", expected: `${prefix} before the value` };
  const value = raw.slice(prefix.length);
  const separator = explode && prefix ? prefix : ",";
  if (style !== "matrix")
    return shape === "scalar" ? { value: decodePercent(value) } : divide(value, { shape, separator, equals: explode });
  if (explode && shape === "object") return divide(value, { shape, separator, equals: true });
  const start = `${encodeURIComponent(name)}=`;
  const parts = explode && shape === "list" ? value.split(";") : [value];
  if (!parts.every((part) => part.startsWith(start))) return { fault: "style", expected: `;${start} before the value` };
  const values = parts.map((part) => part.slice(start.length));
  if (explode && shape === "list") return { value: values.map(decodePercent) };
  const [only = ""] = values;
  return shape === "scalar" ? { value: decodePercent(only) } : divide(only, { shape, separator: "," });
}

/** Read a header, whose text is not percent-encoded. */
export function decodeHeader({ explode = false }: Pick<Parameter, "explode">, shape: Shape, text: string): Decoded {
  if (shape === "scalar") return { value: text.trim() };
  const parts = text.split(",").map((part) => part.trim());
  if (shape === "list") return { value: text.trim() === "" ? [] : parts };
  return paired(parts, explode);
}

const separators: Record<string, string | RegExp> = { spaceDelimited: "%20", pipeDelimited: /\||%7C/i };

interface Division {
  shape: Shape;
  separator: string | RegExp;
  equals?: boolean;
}

function divide(raw: string, { shape, separator, equals = false }: Division): Decoded {
  const parts = raw.split(separator);
  if (shape === "list") return { value: parts.map(decodePercent) };
  const result = paired(parts, equals);
  if ("fault" in result) return result;
  const entries = Object.entries(result.value as Record<string, string | string[]>);
  return {
    value: Object.fromEntries(
      entries.map(([name, item]) => [
        decodePercent(name),
        Array.isArray(item) ? item.map(decodePercent) : decodePercent(item),
      ]),
    ),
  };
}

function paired(parts: readonly string[], equals: boolean): Decoded {
  const flat = equals ? parts.flatMap(halves) : parts;
  if (flat.length % 2 || (equals && parts.some((part) => !part.includes("="))))
    return { fault: "style", expected: equals ? "name=value, each with an equals sign" : "a value for each name" };
  return {
    value: grouped(
      flat.flatMap((name, index) => (index % 2 ? [] : [[name, flat[index + 1] ?? ""] as [string, string]])),
    ),
  };
}

function halves(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Names in brackets, also one in another; empty brackets and numbers are a list's. */
function decodeDeep(name: string, pairs: readonly RawPair[]): Decoded {
  const value: Record<string, unknown> = {};
  for (const { name: key, raw } of pairs) {
    const rest = key.slice(name.length);
    if (!/^(?:\[[^[\]]*\])+$/.test(rest)) return { fault: "style", expected: `${name}[property]=value` };
    const path = [...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, token = ""]) => token);
    if (path.length > 1 && /^\d*$/.test(path.at(-1) ?? "")) path.pop();
    if (path.includes("")) return { fault: "style", expected: `${name}[property]=value` };
    place(value, path, decodePercent(raw));
  }
  return { value };
}

function place(target: Record<string, unknown>, path: readonly string[], text: string): void {
  let current = target;
  for (const key of path.slice(0, -1)) {
    const inner = own(current, key);
    const next = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
    set(current, key, next);
    current = next as Record<string, unknown>;
  }
  const key = path.at(-1) ?? "";
  const known = own(current, key);
  set(current, key, known === undefined ? text : [known, text].flat());
}

function own(target: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(target, key) ? target[key] : undefined;
}

function set(target: Record<string, unknown>, key: string, value: unknown): void {
  // A name may be __proto__.
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Names to values; what arrives more than once is a list. */
export function grouped(entries: readonly [string, string][]): Record<string, unknown> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of entries) groups.set(name, [...(groups.get(name) ?? []), value]);
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
