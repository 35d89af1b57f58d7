import type { BuiltRequest } from "./build-request.ts";
import { CertspecError, type ErrorContext, NetworkError, TimeoutError } from "./errors.ts";
import { fetchFollowing } from "./follow-redirects.ts";
import type { Hooks, RequestEvent } from "./hooks.ts";
import { linkSignals } from "./link-signals.ts";
import type { Fetch } from "./options.ts";
import { readBody } from "./read-body.ts";
import { redact } from "./redact.ts";
import { delayBefore, isRepeatable, isRetriedStatus, sleep } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";

/** How a request is sent. */
export interface SendPolicy {
  fetch: Fetch;
  /** Milliseconds for one attempt, body included. */
  timeoutMs: number;
  /** Milliseconds for all attempts and the sleeps between them. */
  totalTimeoutMs?: number | undefined;
  maxRetries: number;
  maxResponseBytes: number;
  idempotent?: boolean | undefined;
  signals: readonly (AbortSignal | undefined)[];
  budget: RetryBudget;
  hooks: Hooks;
  event: Omit<RequestEvent, "attempt">;
  context: ErrorContext;
  /** Where an answer names its request. */
  requestIdHeader?: string | undefined;
}

/** An answer whose body has been read. */
export interface Answer {
  response: Response;
  bytes: Uint8Array<ArrayBuffer>;
  attempts: number;
}

/**
 * Send a request, again where that is safe and promising, and read the answer to its end.
 * @throws {NetworkError} {@link TimeoutError} {@link ResponseError}, or the reason of the caller's abort.
 */
export async function send(request: BuiltRequest, policy: SendPolicy): Promise<Answer> {
  const { totalTimeoutMs: timeoutMs, context, budget, hooks } = policy;
  let attempts = 1;
  const { signal, release } = linkSignals(policy.signals, {
    timeoutMs,
    reason: () =>
      new TimeoutError(`no answer within ${timeoutMs} ms in all`, { ...context, attempts, timeoutMs: timeoutMs ?? 0 }),
  });
  const repeatable = isRepeatable(request.method, policy.idempotent);
  try {
    for (; ; attempts += 1) {
      const mayRetry = repeatable && attempts <= policy.maxRetries;
      let reason: number | string;
      let delayMs: number | undefined;
      try {
        const answer = await attempt(request, policy, { attempts, signal });
        const { status } = answer.response;
        if (attempts === 1 && answer.response.ok) budget.earn();
        if (!mayRetry || !isRetriedStatus(status)) return answer;
        [reason, delayMs] = [status, delayBefore(attempts, answer.response)];
        if (delayMs === undefined || !budget.take()) return answer;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (!mayRetry || !isPassing(error) || !budget.take()) throw error;
        [reason, delayMs] = [error.name, delayBefore(attempts) ?? 0];
      }
      hooks.onRetry?.({ ...policy.event, attempt: attempts, reason, delayMs });
      await sleep(delayMs, signal);
    }
  } finally {
    release();
  }
}

async function attempt(
  request: BuiltRequest,
  policy: SendPolicy,
  { attempts, signal: outer }: { attempts: number; signal: AbortSignal },
): Promise<Answer> {
  const { timeoutMs, fetch, maxResponseBytes, requestIdHeader, hooks } = policy;
  const context = { ...policy.context, attempts };
  const event = { ...policy.event, attempt: attempts };
  if (outer.aborted) throw outer.reason;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(hooks.onRequest?.(event) ?? {})) headers.set(name, value);
  const { signal, release } = linkSignals([outer], {
    timeoutMs,
    reason: () => new TimeoutError(`no whole answer within ${timeoutMs} ms`, { ...context, timeoutMs }),
  });
  // A fetch or a body that does not listen to the signal must not outlive it.
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
  const started = performance.now();
  let answer: Answer;
  try {
    const response = await Promise.race([fetchFollowing({ ...request, headers }, { fetch, signal, context }), stopped]);
    const requestId = requestIdHeader === undefined ? undefined : (response.headers.get(requestIdHeader) ?? undefined);
    const bytes = await Promise.race([
      readBody(response, { maxResponseBytes, context: { ...context, requestId } }),
      stopped,
    ]);
    answer = { response, bytes, attempts };
  } catch (thrown) {
    if (outer.aborted) throw outer.reason;
    const error =
      thrown instanceof CertspecError
        ? thrown
        : new NetworkError(reasonOf(thrown), { ...context, cause: causeOf(thrown, context) });
    hooks.onError?.({ ...event, error });
    throw error;
  } finally {
    release();
    stopped.catch(() => undefined);
  }
  // Out here, because a hook that throws is no failed connection.
  hooks.onResponse?.({ ...event, status: answer.response.status, durationMs: performance.now() - started });
  return answer;
}

function isPassing(error: unknown): error is CertspecError {
  return error instanceof NetworkError || error instanceof TimeoutError;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code ? `the connection failed (${code})` : "the connection failed";
}

function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return [cause?.code, code].find((value) => typeof value === "string");
}

/** What a fetch throws may quote the URL, so the cause is a copy without secrets. */
function causeOf(error: unknown, { secrets }: ErrorContext): Error {
  const { message, cause } =
    error instanceof Error ? (error as Error & { cause?: unknown }) : { message: String(error), cause: undefined };
  const text = cause instanceof Error ? `${message}: ${cause.message}` : message;
  return Object.assign(new Error(redact(text, secrets)), { code: codeOf(error) });
}
