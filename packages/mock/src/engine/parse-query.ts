/** One name and value of a query string or an urlencoded form. */
export interface Pair {
  name: string;
  value: string;
  /** The value before percent-decoding, for styles whose separators may be part of a value. */
  raw: string;
}

/**
 * Take a query string apart.
 * @throws {URIError} for a malformed percent sign.
 */
export function parseQuery(text: string): Pair[] {
  return text
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf("=");
      const raw = at < 0 ? "" : pair.slice(at + 1);
      return { name: decode(at < 0 ? pair : pair.slice(0, at)), value: decode(raw), raw };
    });
}

/** Decode one text of a query string. */
export function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/** Values by name, in order; a repeated name has a list. */
export function valuesByName(pairs: readonly Pair[]): Record<string, string | string[]> {
  // Without a prototype, so that a parameter named __proto__ is just a name.
  const values: Record<string, string | string[]> = Object.create(null);
  for (const { name, value } of pairs) {
    const known = values[name];
    values[name] = known === undefined ? value : [known, value].flat();
  }
  return values;
}
