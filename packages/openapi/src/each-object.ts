/** Every object and list within a value, itself included, once. */
export function* eachObject(value: unknown): Generator<object> {
  const seen = new Set<unknown>();
  // A stack instead of recursion: documents may be deep, and cyclic through YAML's aliases.
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    yield next;
    open.push(...Object.values(next));
  }
}
