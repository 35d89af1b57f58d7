/** A JSON pointer to something below another. */
export function below(pointer: string, ...keys: readonly (string | number)[]): string {
  let longer = pointer;
  for (const key of keys)
    longer += `/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return longer;
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
