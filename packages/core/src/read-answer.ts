import type { Api, Operation } from "./api.ts";
import { responses } from "./api-promise.ts";
import { ApiError, type ErrorContext, ResponseError } from "./errors.ts";
import { isJson, isText } from "./media-type.ts";
import { retryAfterMs } from "./retry.ts";
import type { Answer } from "./send.ts";

const decoder = /* @__PURE__ */ new TextDecoder();

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
  { response, bytes }: Answer,
  api: Pick<Api, "envelope" | "error">,
  operation: Operation,
  context: ErrorContext,
): ReadAnswer {
  const { ok, status } = response;
  const { error: fields = api.error ?? {}, envelope = api.envelope, accept = "application/json" } = operation;
  const mediaType = (response.headers.get("content-type") ?? "").replace(/\s*;.*/s, "").toLowerCase();
  const json = isJson(mediaType);
  // UTF-8, its byte order mark dropped.
  const text = json || !ok || isText(mediaType) ? decoder.decode(bytes) : undefined;
  const start = text?.slice(0, mostText) || undefined;
  const fail = (problem: string) => new ResponseError(`${status} ${problem}`, context, { body: start });
  let body: unknown = text ?? new Blob([bytes], { type: mediaType });
  let isParsed = false;
  if (json) {
    try {
      body = JSON.parse(text ?? "");
      isParsed = true;
    } catch {
      // Told below, where it matters; the parser's own message quotes the body, which may hold a private key.
    }
  }
  const at = (path: string | undefined) => path && pick(body, path);
  const { message, requestId } = fields;
  const told = at(message);
  const problem = typeof told === "string" && told ? told.slice(0, 300) : undefined;
  const id = requestId && "field" in requestId && at(requestId.field);
  if (typeof id === "string") context.requestId = id;

  if (!ok) {
    const [code, errors] = [at(fields.code), at(fields.errors)];
    const error = new ApiError(`${status} ${problem ?? (response.statusText || noReason)}`, context, {
      body: isParsed ? body : start,
      code: /string|number/.test(typeof code) ? (code as string) : undefined,
      errors: Array.isArray(errors) ? errors : undefined,
      retryAfterMs: retryAfterMs(response),
    });
    responses.set(error, response);
    throw error;
  }
  if (isBodiless(operation, status)) return { data: undefined, body: undefined };

  const isAccepted = accepts(accept, mediaType);
  if (!bytes.length && (json || !isAccepted)) throw fail("with an empty body");
  if (!isAccepted) throw fail(`with ${mediaType || "no media type"} where ${accept} belongs`);
  if (json && !isParsed) throw fail("with a body that is not JSON");
  if (!json || !envelope) return { data: body, body };
  if (envelope.success && at(envelope.success) !== true)
    throw fail(`with ${envelope.success} not true: ${problem ?? noReason}`);
  const data = at(envelope.data);
  if (data === undefined && !operation.pagination) throw fail(`without \`${envelope.data}\``);
  return { data, body };
}

const noReason = "the API reports a failure";

/** Characters that an error keeps of a body that is not what it should be, such as a proxy's page. */
const mostText = 1024;

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

function accepts(accept: string, mediaType: string): boolean {
  if (accept === mediaType) return true;
  return accept.split(",").some((stated) => {
    const range = stated.replace(/;.*/, "").trim();
    if (range === mediaType || (isJson(range) && isJson(mediaType))) return true;
    return range.endsWith("*") && mediaType.startsWith(range.replace(/\*.*/, ""));
  });
}
