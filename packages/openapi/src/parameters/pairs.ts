/** One name and value as they arrived: the name decoded, the value still percent-encoded, since a style may divide it. */
export interface Pair {
  readonly name: string;
  readonly raw: string;
}

/** The pairs of a query string or an urlencoded form, where a plus is a space. */
export function queryPairs(text: string): Pair[] {
  return pairsOf(text.split("&"), (part) => part.replaceAll("+", "%20"));
}

/** The pairs of a `Cookie` header, where a plus is a plus. */
export function cookiePairs(text: string): Pair[] {
  return pairsOf(text.split(";"), (part) => part.trim());
}

/** Percent-decode a text; what is malformed stays as it is. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether every percent sign of a text begins a UTF-8 character. */
export function isDecodable(text: string): boolean {
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is percent-encoded as a URL demands. */
export function isEncoded(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text) && isDecodable(text);
}

/** Names to values; what arrives more than once is a list. */
export function grouped(entries: readonly (readonly [string, string])[]): Record<string, string | string[]> {
  const groups = new Map<string, string | string[]>();
  for (const [name, value] of entries) {
    const known = groups.get(name);
    if (Array.isArray(known)) known.push(value);
    else groups.set(name, known === undefined ? value : [known, value]);
  }
  return Object.fromEntries(groups);
}

function pairsOf(parts: readonly string[], plain: (part: string) => string): Pair[] {
  return parts
    .map(plain)
    .filter(Boolean)
    .map((part) => {
      const at = part.indexOf("=");
      return { name: decodePercent(at < 0 ? part : part.slice(0, at)), raw: at < 0 ? "" : part.slice(at + 1) };
    });
}
