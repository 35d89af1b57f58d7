import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Refuse a value that a header cannot carry as it is: what is no text of Latin-1 characters, holds line breaks or other
 * control characters, or has spaces at its ends, which `Headers` would trim without a word.
 * @throws {InvalidRequest} that names what gave it.
 */
export function checkHeader(name: string, value: unknown): void {
  if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]|^[\t ]|[\t ]$/.test(value))
    throw new InvalidRequest(`\`${name}\` holds what no header can carry`);
}
