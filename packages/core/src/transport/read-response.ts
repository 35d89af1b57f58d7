import { responses } from "../client/api-promise.ts";
import type { ParsedResponse } from "../client/run.ts";
import type { CompleteOperation } from "../complete-operation.ts";
import { ApiError, type ErrorContext, ResponseError } from "../errors/errors.ts";
import { redact } from "../errors/redact.ts";
import { pick, scalarAt } from "../pages/pick.ts";
import { isJson, isText } from "../request/media-type.ts";
import { attempt } from "./attempt.ts";
import { retryAfterMs } from "./retry.ts";
import type { ReceivedResponse } from "./send.ts";

const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Returns the data of a response.
 * @throws {ApiError} for a failure that the API reports, {@link ResponseError} for a response that breaks the contract.
 */
export function readResponse(
  { response, bytes }: ReceivedResponse,
  {
    request,
    accept,
    acceptsMediaType: accepts,
    noContent = [],
    pagination,
    envelope,
    error: fields,
  }: CompleteOperation,
  context: ErrorContext,
): ParsedResponse {
  const { ok, status } = response;
  const mediaType = (response.headers.get("content-type") ?? "").replace(/\s*;.*/s, "").toLowerCase();
  const json = isJson(mediaType);
  // As UTF-8, without its byte order mark.
  const text = json || !ok || isText(mediaType) ? decoder.decode(bytes) : undefined;
  // Errors keep only the start of an unexpected body, such as a proxy's page.
  const start = text?.slice(0, 1024) || undefined;
  const fail = (problem: string) => new ResponseError(`${status} ${problem}`, context, { body: start });
  // The message of the parser is dropped, because it quotes the body, which may contain a private key.
  const parsed = json ? attempt((): unknown => JSON.parse(text ?? "")) : undefined;
  const id = pick(parsed, fields.requestId?.field);
  if (typeof id === "string") context.requestId = id;
  const message = pick(parsed, fields.message);
  const stated =
    (typeof message === "string" && message) || (!ok && response.statusText) || "the API reported a failure";
  // Redacted before it is cut, because half a secret would not be recognised.
  const reason = redact(stated, context.secrets).slice(0, 300);

  if (!ok) {
    const details = pick(parsed, fields.errors);
    const error = new ApiError(`${status} ${reason}`, context, {
      body: parsed === undefined ? start : parsed,
      code: scalarAt(parsed, fields.code),
      details: Array.isArray(details) ? details : undefined,
      retryAfterMs: retryAfterMs(response),
    });
    responses.set(error, response);
    throw error;
  }
  if ([204, 205, ...noContent].includes(status) || request.startsWith("HEAD ")) return {} as ParsedResponse;

  const isAccepted = accepts ? accepts(accept, mediaType) : json || accept === "*/*";
  if (!bytes.length && (json || !isAccepted)) throw fail("with an empty body");
  if (!isAccepted) throw fail(`with ${mediaType || "no media type"}, expected ${accept}`);
  const body = json ? parsed : (text ?? new Blob([bytes], { type: mediaType }));
  if (body === undefined) throw fail("with a body that is not JSON");
  if (!json || !envelope) return { data: body, body };
  if (envelope.success && pick(body, envelope.success) !== true)
    throw fail(`but \`${envelope.success}\` is not true: ${reason}`);
  const data = pick(body, envelope.data);
  if (data === undefined && !pagination) throw fail(`without \`${envelope.data}\``);
  return { data, body };
}
