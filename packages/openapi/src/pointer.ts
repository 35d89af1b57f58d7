/** A value of a document, and the JSON pointer to where it is written. */
export interface Sourced<Value = unknown> {
  value: Value;
  pointer: string;
}

/** A JSON pointer to something below another. */
export function below(pointer: string, ...keys: readonly (string | number)[]): string {
  let longer = pointer;
  for (const key of keys) longer += `/${typeof key === "number" ? key : escapeKey(key)}`;
  return longer;
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

/** A key as a part of a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The key that a part of a JSON pointer stands for. */
export function unescapeKey(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
