import type { ErrorContext } from "../errors/errors.ts";
import { ResponseError } from "../index.ts";
import { type Exchange, isJson, isText } from "../provider.ts";

/** Returns the body of a request, so that it can be sent more than once. */
export async function contentOf(request: Request): Promise<string | ArrayBuffer | undefined> {
  // Not its `body`, which some browsers do not have.
  const bytes = /GET|HEAD/.test(request.method) ? new ArrayBuffer() : await request.arrayBuffer();
  if (!bytes.byteLength) return undefined;
  const type = typeOf(request.headers);
  // As text, because no error may quote it.
  return isJson(type) || isText(type) ? new TextDecoder().decode(bytes) : bytes;
}

/** Returns the data of a success: parsed JSON, a string, or a `Blob`, as its media type asks for. */
export async function parsedBody(response: Response): Promise<unknown> {
  const type = typeOf(response.headers);
  if (isText(type)) return response.text();
  if (type && !isJson(type)) return response.blob();
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

/**
 * Returns the response that openapi-fetch reads.
 * @throws {ResponseError} where the call wants JSON and it is none: openapi-fetch would quote it in an error.
 */
export function responseOf(
  { response, bytes, failure }: Exchange,
  parseAs: string | undefined,
  context: ErrorContext,
): Response {
  const { status, statusText, headers } = response;
  const type = typeOf(headers);
  if (!failure && parseAs === "json" && bytes.length && !isJson(type))
    throw new ResponseError(`${status} with ${type}, where \`parseAs\` is "json"`, context);
  if (status > 599) throw new ResponseError(`${status} is not a status that a \`Response\` can have`, context);
  return new Response(bytes.length ? bytes : null, { status, statusText, headers });
}

function typeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").toLowerCase();
}
