import { below } from "./pointer.ts";

/** The pointers of all schemas that have a name of their own: `$anchor`, or `$dynamicAnchor`. */
export function findAnchors(document: unknown): Map<string, string> {
  const anchors = new Map<string, string>();
  const open: [value: unknown, pointer: string][] = [[document, ""]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") open.push([inner, below(pointer, key)]);
      else if ((key === "$anchor" || key === "$dynamicAnchor") && typeof inner === "string")
        anchors.set(inner, pointer);
    }
  }
  return anchors;
}
