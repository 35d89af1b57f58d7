import type { Api, ErrorFields, Operation } from "./api.ts";
import { type AnswerContext, ApiError, type ErrorContext, ResponseError } from "./errors.ts";
import { isJson, isText } from "./media-type.ts";
import { retryAfterMs } from "./retry.ts";
import type { Answer } from "./send.ts";

/** What an answer says, once its status, media type and envelope were checked. */
export interface ReadAnswer {
  /** The data: the body without its envelope. */
  data: unknown;
  body: unknown;
}

/**
 * Turn an answer into its data.
 * @throws {ApiError} for a failure that the API reports, {@link ResponseError} for an answer that breaks the contract.
 */
export function readAnswer(
  { response, bytes, attempts }: Answer,
  api: Api,
  operation: Operation,
  context: ErrorContext,
): ReadAnswer {
  const { status } = response;
  const fields = operation.error ?? api.error ?? {};
  const answered: AnswerContext = { ...context, attempts, status };
  if (!response.ok) throw apiError(response, bytes, fields, answered);
  if (isBodiless(operation, status)) return { data: undefined, body: undefined };

  const body = successBody(response, bytes, operation, {
    ...answered,
    requestId: requestIdOf(response, undefined, fields),
  });
  const envelope = operation.envelope ?? api.envelope;
  if (!envelope || !isJson(mediaTypeOf(response))) return { data: body, body };

  const success = envelope.success === undefined ? true : pick(body, envelope.success);
  if (success !== true) {
    const message = messageOf(body, fields) ?? "the API reports a failure";
    throw new ResponseError(`${status} with ${envelope.success} not true: ${message}`, {
      ...answered,
      requestId: requestIdOf(response, body, fields),
    });
  }
  const data = pick(body, envelope.data);
  if (data === undefined && !operation.pagination) {
    throw new ResponseError(`${status} without \`${envelope.data}\``, {
      ...answered,
      requestId: requestIdOf(response, body, fields),
    });
  }
  return { data, body };
}

/** Follow a dotted path into a value; numbers index lists. */
export function pick(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split(".")) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

function isBodiless({ request, noContent = [] }: Operation, status: number): boolean {
  return status === 204 || status === 205 || noContent.includes(status) || request.startsWith("HEAD ");
}

function successBody(
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  operation: Operation,
  context: AnswerContext,
): unknown {
  const mediaType = mediaTypeOf(response);
  const accept = operation.accept ?? "application/json";
  const fail = (problem: string) => new ResponseError(`${context.status} ${problem}`, context);

  const isAccepted = accepts(accept, mediaType);
  if (bytes.byteLength === 0 && (isJson(mediaType) || !isAccepted)) throw fail("with an empty body");
  if (!isAccepted) throw fail(`with ${mediaType || "no media type"} where ${accept} belongs`);
  if (isJson(mediaType)) {
    try {
      return JSON.parse(decode(bytes));
    } catch {
      // The parser's own message quotes the body, which may hold a private key.
      throw fail("with a body that is not JSON");
    }
  }
  return isText(mediaType) ? decode(bytes) : new Blob([bytes], { type: mediaType });
}

function accepts(accept: string, mediaType: string): boolean {
  return accept.split(",").some((stated) => {
    const range = stated.split(";")[0]?.trim() ?? "";
    if (range === "*/*" || range === mediaType || (isJson(range) && isJson(mediaType))) return true;
    return range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1));
  });
}

function apiError(
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  fields: ErrorFields,
  context: AnswerContext,
): ApiError {
  const body = failureBody(response, bytes);
  const errors = fields.errors ? pick(body, fields.errors) : undefined;
  const code = fields.code ? pick(body, fields.code) : undefined;
  const message = messageOf(body, fields) ?? (response.statusText || "the API reports a failure");
  return new ApiError(`${response.status} ${message}`, {
    ...context,
    body,
    code: typeof code === "string" || typeof code === "number" ? code : undefined,
    errors: Array.isArray(errors) ? errors : undefined,
    requestId: requestIdOf(response, body, fields),
    retryAfterMs: retryAfterMs(response),
  });
}

/** Characters that an error keeps of a failure that is not JSON, such as a proxy's page. */
const mostText = 1024;

/** A failure's body as JSON where it is JSON, else the beginning of its text, else nothing. */
function failureBody(response: Response, bytes: Uint8Array<ArrayBuffer>): unknown {
  const text = decode(bytes);
  if (!text) return undefined;
  if (!isJson(mediaTypeOf(response))) return text.slice(0, mostText);
  try {
    return JSON.parse(text);
  } catch {
    // A failure that is not the JSON it claims to be is still that failure.
    return text.slice(0, mostText);
  }
}

function messageOf(body: unknown, fields: ErrorFields): string | undefined {
  const message = fields.message ? pick(body, fields.message) : undefined;
  return typeof message === "string" && message ? message.replace(/\s+/g, " ").slice(0, 300) : undefined;
}

function requestIdOf(response: Response, body: unknown, { requestId }: ErrorFields): string | undefined {
  if (!requestId) return undefined;
  if ("header" in requestId) return response.headers.get(requestId.header) ?? undefined;
  const id = pick(body, requestId.field);
  return typeof id === "string" ? id : undefined;
}

function mediaTypeOf(response: Response): string {
  return (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** UTF-8, its byte order mark dropped. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes);
}
