import { decodePercent, type Pair } from "./pairs.ts";

/** The properties of a node by their names, in the order of their arrival. */
type Node = Map<string, string[] | Node>;

/** Deeper values are not intentional, and could overflow the stack. */
const deepest = 50;

/**
 * Reads the pairs of a `deepObject`: `filter[a]=1&filter[b]=2`. OpenAPI defines properties with one text each, and nothing below
 * them. Deeper levels are read as the library `qs` and its kin write them: further brackets are further properties, brackets that
 * are empty or hold numbers alone are a list, and a repeated name is a list too.
 * Undefined where the brackets are not written this way, or a name has both a value and properties.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function readDeepObject(name: string, pairs: readonly Pair[], isList = false): unknown {
  const root: Node = new Map();
  for (const pair of pairs) {
    const keys = keysOf(pair.name.slice(name.length));
    if (!keys || !put(root, keys, decodePercent(pair.raw))) return undefined;
  }
  // The first brackets hold a property's name, even a number; they are a list's where the parameter is one.
  if (isList) return isListed(root) ? listFrom(root) : undefined;
  return root.has("") ? undefined : objectFrom(root);
}

function keysOf(brackets: string): string[] | undefined {
  if (!/^(?:\[[^[\]]*\])+$/.test(brackets)) return undefined;
  const keys = brackets.slice(1, -1).split("][");
  return keys.length > deepest ? undefined : keys;
}

function put(root: Node, keys: readonly string[], text: string): boolean {
  let node = root;
  for (const key of keys.slice(0, -1)) {
    const inner = node.get(key) ?? new Map<string, string[] | Node>();
    if (Array.isArray(inner)) return false;
    node.set(key, inner);
    node = inner;
  }
  const key = keys.at(-1) ?? "";
  const texts = node.get(key) ?? [];
  if (!Array.isArray(texts)) return false;
  texts.push(text);
  node.set(key, texts);
  return true;
}

function valueFrom(node: string[] | Node): unknown {
  if (Array.isArray(node)) return node.length === 1 ? node[0] : node;
  return isListed(node) ? listFrom(node) : objectFrom(node);
}

function isListed(node: Node): boolean {
  return [...node.keys()].every((key) => /^\d*$/.test(key));
}

/** By their numbers, then those without one. */
function listFrom(node: Node): unknown[] {
  const numbered = [...node].filter(([key]) => key !== "").sort(([one], [other]) => Number(one) - Number(other));
  const others = [...node].filter(([key]) => key === "");
  return [...numbered, ...others].flatMap(([, inner]) => (Array.isArray(inner) ? inner : [valueFrom(inner)]));
}

function objectFrom(node: Node): Record<string, unknown> {
  return Object.fromEntries([...node].map(([key, inner]) => [key, valueFrom(inner)]));
}
