/**
 * Tell whether a header can carry a value as it is: a text of Latin-1 characters without line breaks and other control
 * characters, and without spaces at its ends, which `Headers` would trim without a word.
 */
export function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && !/[^\t\x20-\x7e\x80-\xff]|^[\t ]|[\t ]$/.test(value);
}
