import type { Api } from "../api.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { ownProperties } from "../own-properties.ts";
import { type PreparedOperation, prepareOperation } from "../request/prepare-operation.ts";
import { serializeAny } from "../request/serialize-any.ts";
import { callRules, type Rule } from "./check-options.ts";
import type { CallOptions } from "./options.ts";
import type { Run, RunResult } from "./run.ts";

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
  /** Request body: a form, a stream, bytes, or a value that is sent as JSON. A string is sent unchanged if `mediaType` is not JSON. */
  body?: unknown;
  /** Media type of the body. @default that of a form or `Blob`, `application/octet-stream` for other bytes, or else `application/json` */
  mediaType?: string | undefined;
}

const rules: Readonly<Record<keyof RequestOptions, Rule>> = {
  ...callRules,
  body: { expected: "a body", isValid: () => true },
  mediaType: { expected: "a media type", isValid: (value) => typeof value === "string" && value.includes("/") },
};

/**
 * Sends a request to a path that the spec does not declare.
 * @throws {RequestError} for a path that leaves the API, and for a body that the method or the media type cannot have.
 */
export async function runRequest(
  api: Api,
  run: Run,
  method: string,
  path: string,
  options: RequestOptions,
): Promise<RunResult> {
  const name = "client.request()";
  const { body, mediaType = "*/*" } = ownProperties(options);
  let operation: PreparedOperation;
  try {
    operation = requestOperation(api, method, path, mediaType);
    if (body !== undefined && /^(GET|HEAD)$/.test(operation.method))
      throw new InvalidRequest('Unexpected "body"', `A ${operation.method} request cannot have one.`);
  } catch (error) {
    throw requestErrorOf(error, { provider: api.provider, operation: "request", call: name });
  }
  return run({ operation, values: { body }, options, rules, name });
}

function requestOperation(api: Api, method: string, path: string, body: string): PreparedOperation {
  if (typeof method !== "string" || !/^[a-z-]+$/i.test(method))
    throw new InvalidRequest("Invalid method", 'Expected a name such as "GET".');
  if (typeof path !== "string") throw new InvalidRequest("Invalid path", 'Expected a text such as "/items/1".');
  // Exactly one slash, so that neither `items` nor `//host` leads to another server.
  const request = `${method.toUpperCase()} /${path.replace(/^\/+/, "")}`;
  checkPath(path);
  const operation = prepareOperation(api, "request", { request, body, accept: "*/*", envelope: false });
  return { ...operation, serializeBody: serializeAny };
}

/** Rejects a path that `fetch` would resolve to another one. */
function checkPath(path: string): void {
  const [pathname = ""] = path.split("?");
  const isDots = (segment: string) => /^(\.|%2e){1,2}$/i.test(segment);
  // Some servers decode slashes before they resolve dots.
  if (/[\\#\p{Cc}]/u.test(pathname) || pathname.split(/\/|%2f|%5c/i).some(isDots))
    throw new InvalidRequest(
      "Invalid path",
      'It must not contain ".." or "." segments, "\\", "#" or control characters.',
    );
}
