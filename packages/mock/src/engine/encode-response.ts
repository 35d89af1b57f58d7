import { isJson, isXml, streamFormatOf, streamText } from "@certspec/openapi";
import { type Problem, problem } from "./problem.ts";

export interface EncodedResponse {
  headers: Record<string, string>;
  body?: string;
}

/**
 * Encodes headers and body of a response for its media type, or returns a problem.
 * @param xmlOf writes the body as XML
 * @param items of a stream, where they are more than the body
 */
export function encodeResponse(
  status: number,
  values: Readonly<Record<string, unknown>>,
  body: unknown,
  xmlOf: (mediaType: string) => string,
  items: readonly unknown[] = [body],
): EncodedResponse | Problem {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || kept.has(name.toLowerCase())) continue;
    const text = String(value);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
      return problem(
        500,
        "unsendable-header",
        `the documented header ${name} contains characters that are not allowed in an HTTP header`,
      );
    headers[name.toLowerCase()] = text;
  }
  if (status < 200)
    return problem(501, "interim-status", `${status} is not a final status; document a status from 200`);
  const { "content-type": mediaType = "", ...others } = headers;
  if (body === undefined || bodiless.has(status)) return { headers: others };
  if (isJson(mediaType)) return { headers, body: JSON.stringify(body) };
  if (status < 300 && streamFormatOf(mediaType)) return { headers, body: streamText(mediaType, items) };
  const isWritten = typeof body === "string" && (!isXml(mediaType) || body.trimStart().startsWith("<"));
  if (isWritten) return { headers, body };
  if (isXml(mediaType)) return { headers, body: xmlOf(mediaType) };
  return { headers, body: JSON.stringify(body) };
}

const bodiless = new Set([204, 205, 304]);

/** Headers of the transport: the document's values would be wrong here (stoplightio/prism#2787). */
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
