/** A value as a style writes it: every scalar in it is a text, and what is empty is absent. */
export function texts(value: unknown): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length ? value.map(texts) : undefined;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value)
    .map(([name, item]) => [name, texts(item)] as const)
    .filter(([, item]) => item !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}
