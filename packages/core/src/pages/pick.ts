/** Returns the value at a dotted path, in which numbers index lists; `undefined` without a path. */
export function pick(value: unknown, path: string | undefined): unknown {
  return path?.split(".").reduce(propertyOf, value);
}

/** Returns the string or number at a dotted path. */
export function scalarAt(value: unknown, path: string | undefined): string | number | undefined {
  const found = pick(value, path);
  return typeof found === "string" || typeof found === "number" ? found : undefined;
}

/** Returns an own property of a value. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
