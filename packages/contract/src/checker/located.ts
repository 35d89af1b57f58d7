import type { Document } from "./document.ts";

/** A part of a document with the JSON pointer to where it is written. */
export interface Located<Node> {
  node: Node;
  pointer: string;
}

/** A member of a located part, at its own pointer; without one, nothing. */
export function member<Node>(
  { node, pointer }: Located<unknown>,
  ...keys: readonly (string | number)[]
): Located<Node> | undefined {
  let current: unknown = node;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return { node: current as Node, pointer: pointer + keys.map((key) => `/${escapeToken(String(key))}`).join("") };
}

/** Follow references from a part to the one that they stand for; nothing where one leads nowhere. */
export function follow<Node>(document: Document, located: Located<Node>): Located<Node> | undefined {
  let current: Located<Node> | undefined = located;
  for (let hops = 0; current && hops < 100; hops += 1) {
    const reference: unknown = (current.node as { $ref?: unknown } | null | undefined)?.$ref;
    if (typeof reference !== "string") return current;
    current = reference.startsWith("#") ? atPointer<Node>(document, decodeFragment(reference.slice(1))) : undefined;
  }
  return undefined;
}

/** The part of a document that a JSON pointer leads to. */
export function atPointer<Node>(document: Document, pointer: string): Located<Node> | undefined {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  return member({ node: document, pointer: "" }, ...keys);
}

/** A key as a part of a JSON pointer. */
export function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
