/** Statuses of answers that are worth another attempt. */
export const retriedStatuses: RegExp = /408|429|50[0234]/;
/** Methods of requests that may be sent twice, as far as a method says it. */
export const repeatableMethods: RegExp = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/;
const longestWaitMs = 60_000;
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/**
 * Milliseconds to wait before the next attempt, `undefined` when that would be longer than a minute.
 * Without a `Retry-After` it is a random part of a doubling back-off (full jitter): 0.5 s, 1 s, 2 s, up to 8 s.
 */
export function delayBefore(attempt: number, response?: Response): number | undefined {
  const asked = response && retryAfterMs(response);
  if (asked !== undefined) return asked <= longestWaitMs ? asked : undefined;
  return Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
}

/**
 * Milliseconds that an answer asks to wait, from seconds or an HTTP date; garbage and the past count as nothing said.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const waitMs = /^[a-z]{3}/i.test(value) ? Date.parse(value) - Date.now() : -1;
  return waitMs >= 0 ? waitMs : undefined;
}

/** Sleep, for ever when the signal aborts: whoever set the signal gives the reason. */
export function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal?.addEventListener("abort", () => clearTimeout(timer));
  });
}
