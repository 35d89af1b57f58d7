/** Visit what a node of the document holds, without its examples. Properties may have the names of keywords. */
export function visitChildren(node: unknown, visit: (child: unknown) => void): void {
  if (typeof node !== "object" || node === null) return;
  for (const key in node) {
    if (key === "example" || key === "examples") continue;
    const value = (node as Record<string, unknown>)[key];
    if (key === "properties" && typeof value === "object" && value !== null) visitValues(value, visit);
    else visit(value);
  }
}

function visitValues(map: object, visit: (child: unknown) => void): void {
  for (const name in map) visit((map as Record<string, unknown>)[name]);
}
