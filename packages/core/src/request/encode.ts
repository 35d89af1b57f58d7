import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Percent-encode a text, so that it survives in any part of a URL.
 * @throws {InvalidRequest} for half of a surrogate pair.
 */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidRequest("it holds half a surrogate pair");
  }
}
