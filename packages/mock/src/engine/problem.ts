/** An error response from the mock itself, as in RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  [property: string]: unknown;
}

/** Creates a problem that the document does not describe. */
export function problem(
  status: number,
  name: string,
  detail: string,
  properties: Record<string, unknown> = {},
): Problem {
  return { type: `urn:certspec:mock:${name}`, title: titles[status] ?? "Bad request", status, detail, ...properties };
}

const titles: Record<number, string> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  409: "Conflict",
  413: "Body too large",
  415: "Unsupported media type",
  422: "Unprocessable",
  429: "Too many requests",
  500: "The mock cannot respond",
  501: "The mock cannot respond",
};
