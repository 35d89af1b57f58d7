import { isJson } from "@certspec/openapi";
import { type Problem, problem } from "./problem.ts";

export interface EncodedResponse {
  headers: Record<string, string>;
  body?: string;
}

/** Write an answer's headers and body as its media type says, or say why that is not possible. */
export function encodeResponse(
  status: number,
  values: Readonly<Record<string, unknown>>,
  body: unknown,
): EncodedResponse | Problem {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || kept.has(name.toLowerCase())) continue;
    const text = String(value);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
      return problem(500, "unsendable-header", `the document's ${name} holds characters that no header can carry`);
    headers[name.toLowerCase()] = text;
  }
  if (status < 200) return problem(501, "interim-status", `${status} is no final answer, so it cannot be mocked`);
  const { "content-type": mediaType = "", ...others } = headers;
  if (body === undefined || bodiless.has(status)) return { headers: others };
  if (isJson(mediaType)) return { headers, body: JSON.stringify(body) };
  if (typeof body === "string") return { headers, body };
  if (/[/+]xml\b/.test(mediaType))
    return problem(
      501,
      "unwritten-xml",
      "the mock writes no XML from a schema; give the document an example that is a text",
    );
  return { headers, body: JSON.stringify(body) };
}

const bodiless = new Set([204, 205, 304]);

/** Headers that describe the transport: what the document says of them is not true here (stoplightio/prism#2787). */
const kept = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
