/** Header lines as they came, names in lower case. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** Headers in any of the usual forms. */
export type HeadersLike =
  | Headers
  | Readonly<Record<string, string | readonly string[]>>
  | readonly (readonly [string, string])[];

/** Reads headers, one line for each value. */
export function headerLines(headers: HeadersLike = []): HeaderLines {
  if (headers instanceof Headers) return [...headers];
  if (isList(headers)) return headers.map(([name, value]) => [name.toLowerCase(), value]);
  return Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((line): [string, string] => [name.toLowerCase(), line]),
  );
}

/** The values of a header, one for each line. */
export function headerValues(lines: HeaderLines, name: string): string[] {
  const wanted = name.toLowerCase();
  return lines.flatMap(([each, value]) => (each === wanted ? [value] : []));
}

/** The value of a header, its lines joined; nothing where there is none. */
export function headerValue(lines: HeaderLines, name: string): string | undefined {
  const values = headerValues(lines, name);
  return values.length ? values.join(", ") : undefined;
}

function isList(headers: HeadersLike): headers is readonly (readonly [string, string])[] {
  return Array.isArray(headers);
}
