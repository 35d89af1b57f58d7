import type { BuiltRequest } from "./build-request.ts";
import { type ErrorContext, NetworkError, ResponseError, TimeoutError } from "./errors.ts";
import type { Fetch } from "./options.ts";
import { readBody } from "./read-body.ts";
import { delayBefore, isRepeatable, isRetriedStatus, sleep } from "./retry.ts";

/** How a request is sent. */
export interface SendPolicy {
  fetch: Fetch;
  /** Milliseconds for one attempt, body included. */
  timeoutMs: number;
  maxRetries: number;
  maxResponseBytes: number;
  idempotent?: boolean | undefined;
  signal?: AbortSignal | undefined;
  context: ErrorContext;
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
  const repeatable = isRepeatable(request.method, policy.idempotent);
  for (let attempts = 1; ; attempts += 1) {
    const mayRetry = repeatable && attempts <= policy.maxRetries;
    let delayMs: number | undefined;
    try {
      const answer = await attempt(request, policy, attempts);
      if (!mayRetry || !isRetriedStatus(answer.response.status)) return answer;
      delayMs = delayBefore(attempts, answer.response);
      if (delayMs === undefined) return answer;
    } catch (error) {
      if (policy.signal?.aborted || !mayRetry || !isPassing(error)) throw error;
      delayMs = delayBefore(attempts);
    }
    await sleep(delayMs ?? 0, policy.signal);
  }
}

async function attempt(request: BuiltRequest, policy: SendPolicy, attempts: number): Promise<Answer> {
  const { signal, timeoutMs, fetch, maxResponseBytes } = policy;
  const context = { ...policy.context, attempts };
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  const timeout = new TimeoutError(`no whole answer within ${timeoutMs} ms`, {
    ...context,
    timeoutMs,
  });
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(() => controller.abort(timeout), timeoutMs);
  // A fetch or a body that does not listen to the signal must not outlive it.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const { method, url, headers, body } = request;
  try {
    const init: RequestInit = { method, headers, redirect: "manual", signal: controller.signal };
    if (body !== undefined) init.body = body;
    const response = await Promise.race([fetch(url, init), stopped]);
    const bytes = await Promise.race([readBody(response, { maxResponseBytes, context }), stopped]);
    return { response, bytes, attempts };
  } catch (error) {
    if (error instanceof ResponseError || error === timeout) throw error;
    if (signal?.aborted) throw signal.reason;
    throw new NetworkError(`${reasonOf(error)}`, { ...context, cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    stopped.catch(() => undefined);
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof TimeoutError;
}

function reasonOf(error: unknown): string {
  const code =
    (error as { cause?: { code?: unknown } } | undefined)?.cause?.code ??
    (error as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? `the connection failed (${code})` : "the connection failed";
}
