import type { Fetch } from "../client/options.ts";
import type { CompleteOperation } from "../complete-operation.ts";
import { CertspecError, type ErrorContext, ResponseError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import { headerSecrets } from "../errors/secrets-of.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { fetchFollowing } from "./follow-redirects.ts";
import { callHooks, type Hooks } from "./hooks.ts";
import { readBody } from "./read-body.ts";
import { delayBefore, repeatableMethods, retriedStatuses, sleep } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { withTimeout } from "./with-timeout.ts";

/** Options for sending a request. */
export interface SendPolicy {
  fetch: Fetch;
  /** Timeout of an attempt in milliseconds, including the body. */
  timeoutMs: number;
  /** Timeout of all attempts and retry delays in milliseconds. */
  totalTimeoutMs?: number | undefined;
  maxRetries: number;
  maxResponseBytes: number;
  /** Whether the request can be retried safely. Takes precedence over its method and the spec. */
  idempotent?: boolean | undefined;
  signals: readonly (AbortSignal | undefined)[];
  budget: RetryBudget;
  hooks: readonly Hooks[];
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
  { idempotent, error: { requestId } }: CompleteOperation,
): Promise<ReceivedResponse> {
  const { timeoutMs, totalTimeoutMs, signals, hooks, budget } = policy;
  const { method, body } = request;
  const { provider, operation, request: template } = context;
  const mayRepeat = policy.idempotent ?? idempotent ?? repeatableMethods.test(method);

  const fetchOnce = async (headers: Headers, signal: AbortSignal): Promise<ReceivedResponse> => {
    const response = await fetchFollowing({ ...request, headers }, context, async (url, headers) => {
      const init = { ...policy.init, method, headers, body: body ?? null, redirect: "manual", signal } as const;
      const response = await policy.fetch(url, init);
      // A response after the timeout must not change the context of the next error.
      signal.throwIfAborted();
      context.status = response.status;
      if (requestId?.header) context.requestId = response.headers.get(requestId.header) || undefined;
      return response;
    });
    return { response, bytes: await readBody(response, policy.maxResponseBytes, context) };
  };

  const attempts = async (outer?: AbortSignal): Promise<ReceivedResponse> => {
    for (let attempt = 1; ; attempt += 1) {
      const event = { provider, operation, request: template, method, attempt };
      context.attempts = attempt;
      context.status = context.requestId = undefined;
      let { headers } = request;
      for (const added of callHooks(hooks, "onRequest", event)) {
        if (!added) continue;
        headers = new Headers(headers);
        for (const name in added) if (added[name] !== undefined) headers.set(name, added[name]);
        context.secrets?.push(...headerSecrets(added));
      }
      const startedMs = performance.now();
      const lateError = timeoutError("response", timeoutMs, context);
      const outcome = await withTimeout([outer], timeoutMs, lateError, (signal) => fetchOnce(headers, signal)).catch(
        (thrown: unknown) => {
          if (outer?.aborted) throw thrown;
          const error =
            thrown instanceof CertspecError ? thrown : networkError(thrown, context, { ...request, headers });
          callHooks(hooks, "onError", event, { error });
          if (error instanceof ResponseError) throw error;
          return error;
        },
      );
      const { response } = outcome as Partial<ReceivedResponse>;
      // Outside of the `catch`, because a hook that throws is not a failed connection.
      if (response)
        callHooks(hooks, "onResponse", event, { status: response.status, durationMs: performance.now() - startedMs });
      if (attempt === 1 && response?.ok) budget.refund();
      const mayRetry =
        mayRepeat && attempt <= policy.maxRetries && (!response || retriedStatuses.test(`${response.status}`));
      const delayMs = mayRetry ? delayBefore(attempt, response) : undefined;
      if (delayMs === undefined || !budget.take()) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      callHooks(hooks, "onRetry", event, { reason: response?.status ?? (outcome as CertspecError).name, delayMs });
      await sleep(delayMs, outer);
    }
  };
  return totalTimeoutMs || signals.some(Boolean)
    ? withTimeout(
        signals,
        totalTimeoutMs,
        timeoutError("response", totalTimeoutMs, context, "totalTimeoutMs"),
        attempts,
      )
    : attempts();
}
