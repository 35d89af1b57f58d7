/** What a node of the document holds, without its examples. Properties may have the names of keywords. */
export function childrenOf(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "example" || key === "examples") return [];
    return key === "properties" && typeof value === "object" && value !== null ? Object.values(value) : [value];
  });
}
