import { Refusal } from "../errors/refusal.ts";

/**
 * Percent-encode a text, so that it survives in any part of a URL.
 * @throws {Refusal} for half of a surrogate pair.
 */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new Refusal("it holds half a surrogate pair");
  }
}
