import { type Document, resolve } from "@certspec/openapi";

/** A node, or what its reference stands for; an empty object where that leads nowhere, which the check of the document reports. */
export function resolveReference<Node>(document: Document, node: Node): Node {
  return resolve<Node>(document, node) ?? ({} as Node);
}
