/** The value that a dotted path such as `result_info.total_count` leads to; an empty path is the value itself. */
export function pick(value: unknown, path: string): unknown {
  let found = value;
  for (const key of keysOf(path)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** A copy in which a dotted path leads to another value; `undefined` takes away what is there. */
export function put(value: unknown, path: string, replacement: unknown): unknown {
  const [key, ...rest] = keysOf(path);
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && replacement === undefined) delete copy[key];
  else copy[key] = put(Object.hasOwn(copy, key) ? copy[key] : {}, rest.join("."), replacement);
  return copy;
}

/** The path of what holds the last name of a dotted path. */
export function parentOf(path: string): string {
  return keysOf(path).slice(0, -1).join(".");
}

function keysOf(path: string): string[] {
  return path === "" ? [] : path.split(".");
}
