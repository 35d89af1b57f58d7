import type { Document } from "./document.ts";

/** Follow a node's reference, and that one's, to what it stands for. */
export function resolveReference<Node>(document: Document, node: Node): Node {
  let current: unknown = node;
  for (let hops = 0; isReference(current) && hops < 100; hops += 1) current = at(document, current.$ref);
  return current as Node;
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

function at(document: Document, reference: string): unknown {
  let value: unknown = document;
  for (const key of reference.split("/").slice(1)) {
    const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value;
}
