/** A refusal of the mock itself, in the form of RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  [property: string]: unknown;
}

/** Describe a refusal that the document knows nothing of. */
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
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  409: "Conflict",
  413: "Body too large",
  415: "Unsupported media type",
  422: "Unprocessable",
  429: "Too many requests",
  500: "The mock cannot answer",
  501: "The mock cannot answer",
};
