/** Statuses of responses that are retried. */
export const retriedStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
/** Methods whose requests can be retried safely, unless the spec or the caller says otherwise. */
export const repeatableMethods: readonly string[] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];
const longestWaitMs = 60_000;
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/**
 * Returns the delay before the next attempt in milliseconds; `undefined` when `Retry-After` asks for more than a minute.
 * Without a `Retry-After`, it is exponential back-off with full jitter: 0.5 s, 1 s, 2 s, up to 8 s.
 */
export function delayBefore(attempt: number, response?: Response): number | undefined {
  const requestedMs = response && retryAfterMs(response);
  if (requestedMs !== undefined) return requestedMs <= longestWaitMs ? requestedMs : undefined;
  return Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
}

/**
 * Returns the `Retry-After` of a response in milliseconds, from seconds or an HTTP date; `undefined` for an invalid or past one.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const waitMs = /^[a-z]{3}/i.test(value) ? Date.parse(value) - Date.now() : -1;
  return waitMs >= 0 ? waitMs : undefined;
}

/** Sleeps. It never resolves when the signal aborts: whoever passes the signal has to reject. */
export function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal?.addEventListener("abort", () => clearTimeout(timer));
  });
}
