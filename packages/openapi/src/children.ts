import { isObject } from "./json.ts";

/** The values directly in a node of a document, without its examples, which are data. Properties may have the names of keywords. */
export function childrenOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node;
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "example" || key === "examples") return [];
    return key === "properties" && isObject(value) ? Object.values(value) : [value];
  });
}
