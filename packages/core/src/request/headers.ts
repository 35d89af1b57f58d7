import { InvalidRequest } from "../errors/invalid-request.ts";
import { withParameterName } from "../errors/with-parameter-name.ts";

/** Headers that a caller passes. An `undefined` value omits the header. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string | undefined]>;

/** Headers of a request, by their names in lower case. */
export type RequestHeaders = Record<string, string>;

/** Names of headers that may be sent to any server and appear in errors. Any other header could be a credential. */
export const harmlessHeaders: RegExp =
  /^(accept(-language)?|content-type|trace(parent|state)|user-agent|x-(correlation|request)-id)$/i;

/**
 * Returns the names and values of headers that a caller passed, as an object, a `Headers` or pairs.
 * @throws {InvalidRequest} for pairs that are not pairs.
 */
export function headerEntries(headers: HeadersOption = {}): (readonly [string, string | undefined])[] {
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  const pairs = [...headers];
  if (pairs.every((pair) => Array.isArray(pair) && pair.length === 2)) return pairs;
  throw new InvalidRequest('Invalid option "headers"', "Expected pairs of a name and a value.");
}

/** Headers by their names in lower case, where `undefined` omits a header. */
export type OverridingHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Returns the headers that a caller passed, in a form that overrides others.
 * @throws {InvalidRequest} with the name of a header that cannot be sent.
 */
export function overridingHeaders(given: HeadersOption | undefined): OverridingHeaders {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of headerEntries(given)) {
    checkHeader(name, value);
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** Overrides headers of a request. */
export function overrideHeaders(headers: RequestHeaders, overriding: OverridingHeaders): void {
  for (const [name, value] of Object.entries(overriding)) {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
}

/**
 * Sets a header.
 * @throws {InvalidRequest} with the name of the header, if the header cannot carry the value unchanged.
 */
export function setHeader(headers: RequestHeaders, name: string, value: string): void {
  checkHeader(name, value);
  headers[name.toLowerCase()] = value;
}

function checkHeader(name: string, value: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new InvalidRequest(`Invalid header name "${name}"`);
  if (value !== undefined) withParameterName(name, () => checkHeaderValue(value));
}

/**
 * Rejects a value that a header cannot carry unchanged: anything but a text of Latin-1 characters, without control characters
 * such as line breaks, and without spaces at its ends, which `fetch` would trim silently.
 * @throws {InvalidRequest} with the reason.
 */
export function checkHeaderValue(value: unknown): void {
  if (typeof value !== "string")
    throw new InvalidRequest(`Expected a string, got ${value === null ? "null" : typeof value}.`);
  if (/[\r\n]/.test(value)) throw new InvalidRequest("It contains a line break.");
  if (/[^\t\x20-\x7e\x80-\xff]|^[\t ]|[\t ]$/.test(value))
    throw new InvalidRequest("It contains characters that are not allowed in an HTTP header.");
}
