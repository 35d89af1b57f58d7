import { GenerateError } from "./generate-error.ts";
import type { Document, Reference } from "./openapi.ts";

/** Follow the references of a node to what they name in the same document; a schema may also be `true` or `false`. */
export function resolve<Node extends object>(document: Document, node: Node | Reference): Node {
  if (!isReference(node)) return node;
  let current: object = node;
  const seen = new Set<string>();
  while (isReference(current)) {
    const pointer = current.$ref;
    if (seen.has(pointer)) throw new GenerateError(`${pointer} refers to itself`);
    seen.add(pointer);
    current = target(document, pointer);
  }
  return current as Node;
}

/** What references lead to, by the document: a large one says the same reference thousands of times. */
const targets = new WeakMap<Document, Map<string, object>>();

function target(document: Document, pointer: string): object {
  const known = targets.get(document) ?? new Map<string, object>();
  targets.set(document, known);
  const found = known.get(pointer) ?? at(document, pointer);
  known.set(pointer, found);
  return found;
}

function at(document: Document, pointer: string): object {
  if (!pointer.startsWith("#/")) throw new GenerateError(`${pointer} leaves the document; bundle it first`);
  let node: unknown = document;
  for (const key of pointer.slice(2).split("/")) {
    const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
    node = (node as Record<string, unknown> | undefined)?.[name];
  }
  if (typeof node !== "object" || node === null) throw new GenerateError(`${pointer} leads nowhere`);
  return node;
}

function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}
