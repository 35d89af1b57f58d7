import { below } from "./pointer.ts";

/** The pointers of all schemas that have a name of their own, by what a `$ref` to them says: `#name` of an anchor, or an `$id`. */
export function findAnchors(document: unknown): Map<string, string> {
  const anchors = new Map<string, string>();
  const open: [value: unknown, pointer: string][] = [[document, ""]];
  // YAML aliases make a document a graph.
  const seen = new Set<unknown>();
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") open.push([inner, below(pointer, key)]);
      if (typeof inner !== "string") continue;
      if (key === "$anchor" || key === "$dynamicAnchor") anchors.set(`#${inner}`, pointer);
      if (key === "$id") anchors.set(inner, pointer);
    }
  }
  return anchors;
}
