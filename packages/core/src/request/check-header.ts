import { InvalidRequest } from "../errors/invalid-request.ts";

/**
 * Rejects a value that a header cannot carry unchanged: anything but a text of Latin-1 characters, without control characters
 * such as line breaks, and without spaces at its ends, which `Headers` would trim silently.
 * @throws {InvalidRequest} with the name of the header or option.
 */
export function checkHeader(name: string, value: unknown): void {
  if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]|^[\t ]|[\t ]$/.test(value))
    throw new InvalidRequest(`\`${name}\` contains characters that are not allowed in an HTTP header`);
}
