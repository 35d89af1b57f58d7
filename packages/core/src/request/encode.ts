import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Percent-encodes a text for any part of a URL.
 * @throws {InvalidRequest} for an unpaired surrogate.
 */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidRequest("It contains an unpaired surrogate.");
  }
}
