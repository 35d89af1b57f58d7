import { type HeaderLines, type HeadersLike, headerLines } from "./header-lines.ts";
import { bytesOf, type PlainBody } from "./plain-body.ts";

/** A response as plain data. */
export interface PlainResponse {
  status: number;
  headers?: HeadersLike | undefined;
  body?: PlainBody;
}

/** A response taken apart. */
export interface ResponseMessage {
  status: number;
  headers: HeaderLines;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Takes a response apart; a `Response` keeps its body. */
export async function readResponse(response: Response | PlainResponse): Promise<ResponseMessage> {
  return { status: response.status, headers: headerLines(response.headers), bytes: await bytesOf(response) };
}
