import { decode, type Pair } from "./parse-query.ts";

/** How a list or an object is written in a query, a header or a form. */
export interface Structured {
  name: string;
  shape: "array" | "object" | "scalar";
  style: string;
  explode: boolean;
  /** The value is a JSON text. */
  json: boolean;
  /** Names that belong to an exploded object. */
  properties: readonly string[];
}

/**
 * Decode a list or an object from a query or a form; `undefined` when it is not there.
 * @throws {SyntaxError} for a JSON text that is none.
 */
export function decodeParameter(parameter: Structured, pairs: readonly Pair[]): unknown {
  const { name, shape, style, explode, json, properties } = parameter;
  if (style === "deepObject") return decodeDeepObject(name, pairs);
  if (shape === "object" && explode && !json) return objectOf(pairs.filter((pair) => properties.includes(pair.name)));

  const own = pairs.filter((pair) => pair.name === name);
  if (own.length === 0) return undefined;
  if (json) return JSON.parse(own[0]?.value ?? "");
  if (explode && shape === "array") return own.map(({ value }) => value);
  // A repeated value where one list belongs stays as it is, so that it fails.
  if (own.length > 1) return own.map(({ value }) => value);
  const parts = (own[0]?.raw ?? "").split(separators[style] ?? ",").map(decode);
  return shape === "array" ? parts : fromList(parts);
}

/**
 * Decode a list or an object from a header.
 * @throws {SyntaxError} for a JSON text that is none.
 */
export function decodeHeader({ shape, explode, json }: Structured, text: string): unknown {
  if (json) return JSON.parse(text);
  const parts = text.split(",").map((part) => part.trim());
  if (shape === "array") return parts;
  return fromList(explode ? parts.flatMap((part) => split(part, "=")) : parts);
}

const separators: Record<string, RegExp> = { spaceDelimited: /%20|\+/, pipeDelimited: /\||%7C/i };

function objectOf(pairs: readonly Pair[]): Record<string, string> | undefined {
  return pairs.length ? fromList(pairs.flatMap(({ name, value }) => [name, value])) : undefined;
}

function fromList(parts: readonly string[]): Record<string, string> {
  const object: Record<string, string> = Object.create(null);
  for (let index = 0; index < parts.length; index += 2) object[parts[index] ?? ""] = parts[index + 1] ?? "";
  return object;
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** `filter[a]=1&filter[b][c]=2&filter[d]=3&filter[d]=4`; what lies deeper than one level OpenAPI leaves open. */
function decodeDeepObject(name: string, pairs: readonly Pair[]): unknown {
  const root: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    if (!pair.name.startsWith(`${name}[`) || !pair.name.endsWith("]")) continue;
    const keys = pair.name.slice(name.length + 1, -1).split("][");
    const last = keys.pop() ?? "";
    let node = root;
    for (const key of keys) {
      if (typeof node[key] !== "object" || Array.isArray(node[key])) node[key] = Object.create(null);
      node = node[key] as Record<string, unknown>;
    }
    node[last] = node[last] === undefined ? pair.value : [node[last], pair.value].flat();
  }
  return Object.keys(root).length ? lists(root) : undefined;
}

/** Turn nodes whose keys are 0, 1, 2… (or nothing) into lists. */
function lists(node: unknown): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, lists(value)] as const);
  if (entries.every(([key], index) => key === String(index) || key === ""))
    return entries.flatMap(([, value]) => value);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
