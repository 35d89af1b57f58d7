import { type Document, resolve } from "@certspec/openapi";

/** Returns a node, or the target of its reference. A missing target gives an empty object; the document check reports it. */
export function resolveReference<Node>(document: Document, node: Node): Node {
  return resolve<Node>(document, node) ?? ({} as Node);
}
