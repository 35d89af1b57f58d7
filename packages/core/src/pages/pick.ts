/** Follow a dotted path into a value; numbers index lists, and without a path there is nothing. */
export function pick(value: unknown, path: string | undefined): unknown {
  return path?.split(".").reduce(memberOf, value);
}

/** The string or number at a path, where there is one. */
export function scalarAt(value: unknown, path: string | undefined): string | number | undefined {
  const found = pick(value, path);
  return /st|nu/.test(typeof found) ? (found as string | number) : undefined;
}

/** A member that a value has of its own. */
export function memberOf(value: unknown, name: string): unknown {
  const isThere = typeof value === "object" && value && Object.hasOwn(value, name);
  return isThere ? (value as Record<string, unknown>)[name] : undefined;
}
