import type { ParsedResponse } from "../client/run.ts";
import { ApiError, type ErrorContext, ResponseError } from "../errors/errors.ts";
import { redact } from "../errors/redact.ts";
import { pick, scalarAt } from "../pages/pick.ts";
import { acceptsMediaType, isJson, isText, mediaTypeOf } from "../request/media-type.ts";
import type { PreparedOperation } from "../request/prepare-operation.ts";
import type { ErrorFields } from "../table.ts";
import { attempt } from "./attempt.ts";
import { retryAfterMs } from "./retry.ts";
import type { ReceivedResponse } from "./send.ts";

/** Errors keep only the start of an unexpected body, such as a proxy's page. */
export const keptCharacters = 1024;

/** Maximum length of the API's own words in a message. */
const longestReason = 500;

/**
 * Returns the data of a response.
 * @throws {ApiError} for a failure that the API reports, {@link ResponseError} for a response that breaks the contract.
 */
export function readResponse(
  { response, bytes }: ReceivedResponse,
  { method, accept, noContent = [], pagination, envelope, error: fields }: PreparedOperation,
  context: ErrorContext,
): ParsedResponse {
  const { ok, status, headers } = response;
  const mediaType = mediaTypeOf(headers);
  const json = isJson(mediaType);
  const text = json || !ok || isText(mediaType) ? decode(bytes, json ? undefined : headers) : undefined;
  const start = text?.slice(0, keptCharacters) || undefined;
  // The message of the parser is dropped, because it quotes the body, which may contain a private key.
  const parsed = json ? attempt((): unknown => JSON.parse(text ?? "")) : undefined;
  const id = pick(parsed, fields.requestId?.field);
  if (typeof id === "string") context.requestId = id;

  if (!ok) {
    const details = pick(parsed, fields.errors);
    throw new ApiError(
      `${status} ${reasonOf(parsed, fields, context) || response.statusText || "without a reason"}`,
      context,
      {
        body: parsed === undefined ? start : parsed,
        code: scalarAt(parsed, fields.code),
        details: Array.isArray(details) ? details : undefined,
        retryAfterMs: retryAfterMs(response),
        response,
      },
    );
  }
  const fail = (problem: string) => new ResponseError(`${status} ${problem}`, context, { body: start });
  if (status === 204 || status === 205 || noContent.includes(status) || method === "HEAD")
    return { data: undefined, body: undefined };

  const isAccepted = acceptsMediaType(accept, mediaType);
  if (!bytes.length && (json || !isAccepted)) throw fail("with an empty body");
  if (!isAccepted) throw fail(`with ${mediaType || "no media type"}, expected ${accept}`);
  const body = json ? parsed : (text ?? new Blob([bytes], { type: mediaType }));
  if (body === undefined) throw fail("with a body that is not JSON");
  if (!json || !envelope) return { data: body, body };
  if (envelope.success && pick(body, envelope.success) !== true)
    throw fail(
      `but "${envelope.success}" is not true: ${reasonOf(body, fields, context) || "the API reported a failure"}`,
    );
  const data = pick(body, envelope.data);
  if (data === undefined && !pagination) throw fail(`without "${envelope.data}"`);
  return { data, body };
}

const utf8 = /* @__PURE__ */ new TextDecoder();

/** Decodes a text in the charset that its headers name, without a byte order mark. JSON is always UTF-8. */
function decode(bytes: Uint8Array, headers?: Headers): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers?.get("content-type") ?? "")?.[1];
  const decoder = charset === undefined ? utf8 : attempt(() => new TextDecoder(charset));
  return (decoder ?? utf8).decode(bytes);
}

/** Returns the API's own words: the messages of all its errors, each with those behind it. */
function reasonOf(body: unknown, { message, errors, causes }: ErrorFields, { secrets }: ErrorContext): string {
  const first = textAt(body, message);
  const list = pick(body, errors);
  // The path of the message leads into the list where the list has the messages.
  const inItem =
    errors !== undefined && message?.startsWith(`${errors}.0.`) ? message.slice(errors.length + 3) : undefined;
  const reasons = Array.isArray(list) && inItem ? list.map((item) => reasonIn(item, inItem, causes)) : [first];
  // Redacted before it is cut, because half a secret would not be recognised.
  return redact(reasons.filter(Boolean).join("; "), secrets).slice(0, longestReason);
}

function reasonIn(item: unknown, message: string, causes: string | undefined): string {
  const behind = pick(item, causes);
  const reasons = Array.isArray(behind) ? behind.map((cause) => textAt(cause, message)) : [];
  return [textAt(item, message), ...reasons].filter(Boolean).join(": ");
}

function textAt(body: unknown, path: string | undefined): string {
  const text = pick(body, path);
  return typeof text === "string" ? text : "";
}
