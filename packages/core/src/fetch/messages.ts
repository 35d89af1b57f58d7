import type { ErrorContext } from "../errors.ts";
import { ResponseError } from "../index.ts";
import { type Exchange, isJson, isText } from "../provider.ts";

/** Returns the body of a request, so that it can be sent more than once. */
export async function contentOf(request: Request): Promise<string | ArrayBuffer | undefined> {
  // Not its `body`, which some browsers do not have.
  const bytes = /GET|HEAD/.test(request.method) ? new ArrayBuffer() : await request.arrayBuffer();
  if (!bytes.byteLength) return undefined;
  const type = request.headers.get("content-type") ?? "";
  // As text, because no error may quote it.
  return isJson(type) || isText(type) ? new TextDecoder().decode(bytes) : bytes;
}

/** Returns how openapi-fetch has to parse the responses of an operation, unless a call says so. */
export function parserOf(accept: string): string {
  if (accept.split(",").some((type) => isJson(type.trim()))) return "json";
  return isText(accept) ? "text" : "blob";
}

/**
 * Returns the response that openapi-fetch reads.
 * @throws {ResponseError} where it would parse as JSON what is none, and quote it in an error.
 */
export function responseOf({ response, bytes, failure }: Exchange, parseAs: string, context: ErrorContext): Response {
  const { status, statusText, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (!failure && parseAs === "json" && bytes.length && !isJson(type))
    throw new ResponseError(`${status} with ${type}: set \`parseAs\` to "text" or "blob"`, context);
  return new Response(bytes.length ? bytes : null, { status, statusText, headers });
}
