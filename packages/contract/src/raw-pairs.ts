import { decode, decodePercent, type RawPair } from "./decode-value.ts";

/** The pairs of a query string or an urlencoded form. */
export function queryPairs(text: string): RawPair[] {
  return pairs(text.split("&"), decode);
}

/** The pairs of a `Cookie` header, where a plus is a plus. */
export function cookiePairs(text = ""): RawPair[] {
  const parts = text.split(";").map((part) => part.trim().replaceAll("+", "%2B"));
  return pairs(parts, decodePercent);
}

function pairs(parts: readonly string[], read: (text: string) => string): RawPair[] {
  return parts.filter(Boolean).map((part) => {
    const at = part.indexOf("=");
    return { name: read(at < 0 ? part : part.slice(0, at)), raw: at < 0 ? "" : part.slice(at + 1) };
  });
}
