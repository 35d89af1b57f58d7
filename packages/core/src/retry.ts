const retriedStatuses = new Set([408, 429, 500, 502, 503, 504]);
const retriedMethods = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);
const longestWaitMs = 60_000;
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** Tell whether an answer with this status is worth another attempt. */
export function isRetriedStatus(status: number): boolean {
  return retriedStatuses.has(status);
}

/** Tell whether a request may be sent twice: by its method, unless the spec says otherwise. */
export function isRepeatable(method: string, idempotent: boolean | undefined): boolean {
  return idempotent ?? retriedMethods.has(method);
}

/**
 * Milliseconds to wait before the next attempt, `undefined` when that would be longer than a minute.
 * Without a `Retry-After` it is a random part of a doubling back-off (full jitter).
 */
export function delayBefore(attempt: number, response?: Response): number | undefined {
  const asked = retryAfterMs(response);
  if (asked !== undefined) return asked <= longestWaitMs ? asked : undefined;
  return Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
}

/**
 * Milliseconds that an answer asks to wait, from seconds or an HTTP date; garbage and the past count as nothing said.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(response: Response | undefined): number | undefined {
  const value = response?.headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = /^[A-Za-z]{3}/.test(value) ? Date.parse(value) - Date.now() : Number.NaN;
  return wait >= 0 ? wait : undefined;
}

/** Sleep; rejects with the signal's reason as soon as it aborts. */
export function sleep(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
