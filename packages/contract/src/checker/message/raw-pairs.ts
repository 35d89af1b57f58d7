/** One name and value as they arrived, still percent-encoded. */
export interface RawPair {
  name: string;
  raw: string;
}

/** The pairs of a query string or an urlencoded form, where a plus is a space. */
export function queryPairs(text: string): RawPair[] {
  return pairs(text.split("&").map((part) => part.replaceAll("+", "%20")));
}

/** The pairs of a `Cookie` header, where a plus is a plus. */
export function cookiePairs(text = ""): RawPair[] {
  return pairs(text.split(";").map((part) => part.trim()));
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

/** Tell whether a text is percent-encoded as a URL demands. */
export function isEncoded(text: string): boolean {
  if (!/^[\x21-\x7e]*$/.test(text)) return false;
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function pairs(parts: readonly string[]): RawPair[] {
  return parts.filter(Boolean).map((part) => {
    const at = part.indexOf("=");
    return { name: decodePercent(at < 0 ? part : part.slice(0, at)), raw: at < 0 ? "" : part.slice(at + 1) };
  });
}
