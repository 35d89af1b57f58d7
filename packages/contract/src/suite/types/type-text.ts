/** A value as a type. */
export function literal(value: unknown): string {
  return typeof value === "object" && value !== null ? "unknown" : JSON.stringify(value);
}

/** Any of several types. */
export function either(types: readonly string[]): string {
  const different = [...new Set(types)];
  return different.length === 1 ? (different[0] ?? "never") : `(${different.join(" | ")})`;
}

/** All of several types. */
export function both(types: readonly string[]): string {
  const said = types.filter((type) => type !== "" && type !== "unknown");
  return said.length < 2 ? (said[0] ?? "unknown") : `(${said.join(" & ")})`;
}

/** Names as a union of literals. */
export function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
