import type { ErrorFields, Operation } from "./api.ts";
import type { BuiltRequest } from "./build-request.ts";
import { CertspecError, type ErrorContext, ResponseError, TimeoutError } from "./errors.ts";
import { fetchFollowing } from "./follow-redirects.ts";
import { type Hooks, type RequestEvent, tell } from "./hooks.ts";
import { networkError } from "./network-error.ts";
import type { Fetch } from "./options.ts";
import { readBody } from "./read-body.ts";
import { delayBefore, isRepeatable, isRetriedStatus, sleep } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { within } from "./within.ts";

/** How a request is sent. */
export interface SendPolicy {
  fetch: Fetch;
  /** Milliseconds for one attempt, body included. */
  timeoutMs: number;
  /** Milliseconds for all attempts and the sleeps between them. */
  totalTimeoutMs?: number | undefined;
  maxRetries: number;
  maxResponseBytes: number;
  /** Whether it may be sent twice, where neither its method nor the spec says so. */
  idempotent?: boolean | undefined;
  signals: readonly (AbortSignal | undefined)[];
  budget: RetryBudget;
  hooks: readonly Hooks[];
}

/** An answer whose body has been read. */
export interface Answer {
  response: Response;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Send a request, again where that is safe and promising, and read the answer to its end.
 * The context learns the attempts, and the status and id of the last answer.
 * @throws {NetworkError} {@link TimeoutError} {@link ResponseError}, or the reason of the caller's abort.
 */
export function send(
  request: BuiltRequest,
  policy: SendPolicy,
  context: ErrorContext,
  {
    idempotent,
    requestId,
  }: { idempotent?: Operation["idempotent"] | undefined; requestId?: ErrorFields["requestId"] | undefined },
): Promise<Answer> {
  const { fetch, timeoutMs, totalTimeoutMs, maxRetries, maxResponseBytes, budget, hooks } = policy;
  const { method } = request;
  const mayRepeat = policy.idempotent ?? idempotent ?? isRepeatable(method);
  const { provider, operation } = context;
  const late = (timeoutMs: number | undefined, what: string) => () =>
    new TimeoutError(`no ${what} within ${timeoutMs} ms`, context, { timeoutMs });

  /** One attempt: its answer, or the error that another attempt may mend. */
  async function attempted(
    outer: AbortSignal | undefined,
    eventOf: () => RequestEvent,
  ): Promise<Answer | CertspecError> {
    let { headers } = request;
    for (const added of tell(hooks, "onRequest", eventOf)) {
      if (added) headers = new Headers(headers);
      for (const name in added) if (added[name] !== undefined) headers.set(name, added[name]);
    }
    const startedMs = performance.now();
    let answer: Answer;
    try {
      answer = await within([outer], timeoutMs, late(timeoutMs, "whole answer"), async (signal) => {
        const observe = ({ status, headers }: Response) => {
          // What comes too late is not what the next error is about.
          signal.throwIfAborted();
          context.status = status;
          if (requestId && "header" in requestId) context.requestId = headers.get(requestId.header) ?? undefined;
        };
        const response = await fetchFollowing({ ...request, headers }, { fetch, signal, observe, context });
        return { response, bytes: await readBody(response, maxResponseBytes, context) };
      });
    } catch (thrown) {
      if (outer?.aborted) throw thrown;
      const error = thrown instanceof CertspecError ? thrown : networkError(thrown, context);
      tell(hooks, "onError", () => ({ ...eventOf(), error }));
      if (error instanceof ResponseError) throw error;
      return error;
    }
    // Out here, because a hook that throws is no failed connection.
    const { status } = answer.response;
    tell(hooks, "onResponse", () => ({ ...eventOf(), status, durationMs: performance.now() - startedMs }));
    return answer;
  }

  const attempts = async (signal?: AbortSignal): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const eventOf = () => ({
        provider,
        operation,
        method,
        path: context.request?.replace(/\S+ /, "") ?? "",
        attempt,
      });
      context.attempts = attempt;
      context.status = context.requestId = undefined;
      const outcome = await attempted(signal, eventOf);
      const { response } = outcome as Partial<Answer>;
      if (attempt === 1 && response?.ok) budget.earn();
      const mayRetry = mayRepeat && attempt <= maxRetries && (!response || isRetriedStatus(response.status));
      const delayMs = mayRetry ? delayBefore(attempt, response) : undefined;
      if (delayMs === undefined || !budget.take()) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      const reason = response?.status ?? (outcome as CertspecError).name;
      tell(hooks, "onRetry", () => ({ ...eventOf(), reason, delayMs }));
      await sleep(delayMs, signal);
    }
  };
  return totalTimeoutMs || policy.signals.some(Boolean)
    ? within(policy.signals, totalTimeoutMs, late(totalTimeoutMs, "answer in all"), attempts)
    : attempts();
}
