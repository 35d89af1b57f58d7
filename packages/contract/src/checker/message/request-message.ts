import { type HeaderLines, type HeadersLike, headerLines } from "./header-lines.ts";
import { bytesOf, type PlainBody } from "./plain-body.ts";

/** A request as plain data, which can also hold what a `Request` rejects. */
export interface PlainRequest {
  method: string;
  /** Absolute, or from the path on; it is read as it is, without being normalised. */
  url: string;
  headers?: HeadersLike | undefined;
  body?: PlainBody;
}

/** A request taken apart, still encoded. */
export interface RequestMessage {
  method: string;
  /** In lower case; nothing where the URL begins with the path. */
  origin: string | undefined;
  path: string;
  query: string;
  headers: HeaderLines;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Takes a request apart; a `Request` keeps its body. */
export async function readRequest(request: Request | PlainRequest): Promise<RequestMessage> {
  const [, origin, path = "", query = ""] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(
    request.url,
  ) as unknown as [string, string | undefined, string, string | undefined];
  return {
    method: request.method,
    origin: origin?.toLowerCase(),
    path,
    query,
    headers: headerLines(request.headers),
    bytes: await bytesOf(request),
  };
}
