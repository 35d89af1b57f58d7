import type { Fetch } from "../client/options.ts";
import { CertspecError, type ErrorContext, ResponseError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { headerSecrets } from "../errors/secrets-of.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import { ownProperties } from "../own-properties.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { overrideHeaders, overridingHeaders, type RequestHeaders } from "../request/headers.ts";
import type { PreparedOperation } from "../request/prepare-operation.ts";
import { fetchFollowing } from "./follow-redirects.ts";
import { addedHeaders, attemptEvent } from "./hooks.ts";
import { readBody } from "./read-body.ts";
import type { ReceivePolicy } from "./receive-body.ts";
import { delayBefore, repeatableMethods, retriedStatuses, sleep } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { withTimeout } from "./with-timeout.ts";

/** Options for sending a request. */
export interface SendPolicy extends ReceivePolicy {
  fetch: Fetch;
  maxRetries: number;
  /** Whether the request can be retried safely. Takes precedence over its method and the spec. */
  idempotent?: boolean | undefined;
  /** Whether 429 is retried whatever the method. Takes precedence over the spec. */
  retry429?: boolean | undefined;
  budget: RetryBudget;
  /** Further options for `fetch`. They cannot override the request or the handling of redirects. */
  init?: RequestInit | undefined;
}

/** A response whose body has been read. */
export interface ReceivedResponse {
  response: Response;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Sends a request, retries it when that is safe and likely to succeed, and reads the body of the response.
 * It writes the attempts, and the status and id of the last response, to the context.
 * @throws {NetworkError} {@link TimeoutError} {@link ResponseError}, or the abort reason of the caller.
 */
export function send(
  request: BuiltRequest,
  policy: SendPolicy,
  context: ErrorContext,
  operation: PreparedOperation,
): Promise<ReceivedResponse> {
  const { totalTimeoutMs, signals } = policy;
  if (totalTimeoutMs === undefined && signals.length === 0) return sendRepeatedly(request, policy, context, operation);
  const lateError = timeoutError("response", totalTimeoutMs, context, "totalTimeoutMs");
  return withTimeout(signals, totalTimeoutMs, lateError, (signal) =>
    sendRepeatedly(request, policy, context, operation, signal),
  );
}

async function sendRepeatedly(
  request: BuiltRequest,
  policy: SendPolicy,
  context: ErrorContext,
  operation: PreparedOperation,
  outer?: AbortSignal,
): Promise<ReceivedResponse> {
  const { hooks, budget, maxRetries } = policy;
  const mayRetry = retryRule(request, policy, operation);
  for (let attempt = 1; ; attempt += 1) {
    context.status = context.requestId = undefined;
    const event = attemptEvent(context, attempt);
    const headers = hooks.length ? headersWith(addedHeaders(hooks, event), request.headers, context) : request.headers;
    context.attempts = attempt;
    const startedMs = performance.now();
    const outcome = await sendOnce({ ...request, headers }, policy, context, operation, outer).catch(
      (thrown: unknown) => {
        if (outer?.aborted) throw thrown;
        const error = thrown instanceof CertspecError ? thrown : networkError(thrown, context, { ...request, headers });
        for (const hook of hooks) hook.onError?.({ ...event, error });
        // The same request would get the same response.
        if (error instanceof ResponseError) throw error;
        return error;
      },
    );
    const response = outcome instanceof Error ? undefined : outcome.response;
    // Outside of the `catch`, because a hook that throws is not a failed connection.
    if (response) {
      const durationMs = performance.now() - startedMs;
      for (const hook of hooks) hook.onResponse?.({ ...event, status: response.status, durationMs });
      if (attempt === 1 && response.ok) budget.refund();
    }
    const delayMs = attempt <= maxRetries && mayRetry(response) ? delayBefore(attempt, response) : undefined;
    if (delayMs === undefined || !budget.take()) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    const reason = outcome instanceof Error ? outcome.name : outcome.response.status;
    for (const hook of hooks) hook.onRetry?.({ ...event, reason, delayMs });
    await sleep(delayMs, outer);
  }
}

/** Sends a request once, within the timeout of an attempt, and reads the body of the response. */
function sendOnce(
  request: BuiltRequest,
  policy: SendPolicy,
  context: ErrorContext,
  { error: { requestId }, receiveBody }: PreparedOperation,
  outer: AbortSignal | undefined,
): Promise<ReceivedResponse> {
  const { timeoutMs, fetch, init, maxResponseBytes } = policy;
  const { method, body = null } = request;
  const lateError = timeoutError("response", timeoutMs, context);
  return withTimeout(outer ? [outer] : [], timeoutMs, lateError, async (signal) => {
    const response = await fetchFollowing(request, context, async (url, headers) => {
      // `fetch` requires this option for a stream.
      const duplex = body instanceof ReadableStream ? { duplex: "half" } : {};
      const response = await fetch(url, { ...init, ...duplex, method, headers, body, redirect: "manual", signal });
      // A response after the timeout must not change the context of the next error.
      signal.throwIfAborted();
      context.status = response.status;
      if (requestId?.header) context.requestId = response.headers.get(requestId.header) || undefined;
      return response;
    });
    const bytes =
      receiveBody?.(response, { request, policy, context }) ?? readBody(response, maxResponseBytes, context);
    return { response, bytes: await bytes };
  });
}

/** Returns whether an attempt may be followed by another one, by its response; without one, the connection failed. */
function retryRule(
  { method, body }: BuiltRequest,
  policy: SendPolicy,
  operation: PreparedOperation,
): (response: Response | undefined) => boolean {
  // A stream can be sent only once.
  if (body instanceof ReadableStream) return () => false;
  const isSafe = policy.idempotent ?? operation.idempotent ?? repeatableMethods.includes(method);
  const retries429 = isSafe || (policy.retry429 ?? operation.retry429 ?? false);
  return (response) => {
    if (response?.status === 429) return retries429;
    return isSafe && (!response || retriedStatuses.includes(response.status));
  };
}

function headersWith(
  added: Readonly<Record<string, string | undefined>>,
  headers: RequestHeaders,
  context: ErrorContext,
): RequestHeaders {
  const merged = { ...headers };
  // An `undefined` header of a hook adds nothing; it does not omit one of the request.
  overrideHeaders(merged, ownProperties(overridingHeaders(added)));
  context.secrets?.push(() => headerSecrets(added));
  return merged;
}
