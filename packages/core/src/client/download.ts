import { type ErrorContext, ResponseError, TimeoutError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { networkError } from "../errors/network-error.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import { ownProperties } from "../own-properties.ts";
import { mediaTypeOf } from "../request/media-type.ts";
import { delayBefore, retriedStatuses, sleep } from "../transport/retry.ts";
import { withTimeout } from "../transport/with-timeout.ts";
import { checkOptions, count, fetchFunction, positive, type Rule, signal } from "./check-options.ts";
import type { Fetch } from "./options.ts";

/** Options of `download`. */
export interface DownloadOptions {
  /** Cancels the download, including retry delays and the stream. The abort reason is rethrown unchanged. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the first byte must arrive, for each attempt. @default 60000 */
  timeoutMs?: number | undefined;
  /** Number of retries before the first byte arrives. @default 2 */
  maxRetries?: number | undefined;
  /** Sends the requests. @default globalThis.fetch */
  fetch?: Fetch | undefined;
}

/** A file whose body has not been read yet. Read it once: with `stream`, `blob()` or `text()`. */
export interface Download {
  /** Media type without parameters; empty if the server does not send one. */
  readonly type: string;
  /** Size in bytes, if the server sends it. */
  readonly size: number | undefined;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  text(): Promise<string>;
}

/** Fetches the file at a URL that an API returned. It sends no credentials, because the URL may lead to any host. */
export type DownloadFile = (url: string | URL, options?: DownloadOptions) => Promise<Download>;

const rules: Readonly<Record<keyof DownloadOptions, Rule>> = {
  signal,
  timeoutMs: positive,
  maxRetries: count,
  fetch: fetchFunction,
};

/** Creates the `download` function of a provider. */
export function createDownload(provider: string): DownloadFile {
  return async (url, options = {}) => {
    // No message contains the URL, because anyone who has it can fetch the file.
    const context: ErrorContext = { provider, operation: "download", call: "download()", request: "GET a file" };
    try {
      checkOptions(options, rules);
      if (!/^https?:/i.test(`${url}`) || !URL.canParse(`${url}`))
        throw new InvalidRequest("Invalid URL", "Expected an absolute URL that begins with https:// or http://.");
    } catch (error) {
      throw requestErrorOf(error, context);
    }
    const { fetch = globalThis.fetch, signal, timeoutMs = 60_000, maxRetries = 2 } = ownProperties(options);
    const signals = signal ? [signal] : [];
    context.secrets = new URL(url).pathname.split("/");
    const lateError = timeoutError("file", timeoutMs, context);
    const begin = async (inner: AbortSignal) =>
      // Not `inner` alone: it does not abort after the response has arrived, and the caller's signal must cancel the stream too.
      fetch(`${url}`, {
        signal: signal ? AbortSignal.any([inner, signal]) : inner,
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
    for (let attempt = 1; ; attempt += 1) {
      context.attempts = attempt;
      context.status = undefined;
      const outcome = await withTimeout(signals, timeoutMs, lateError, begin).catch((thrown: unknown) => {
        if (signal?.aborted) throw signal.reason;
        if (thrown instanceof TimeoutError) return thrown;
        return networkError(thrown, context, { url: `${url}`, headers: {} });
      });
      const response = outcome instanceof Error ? undefined : outcome;
      if (response?.ok) return fileOf(response);
      context.status = response?.status;
      await response?.body?.cancel();
      const mayRetry = attempt <= maxRetries && (!response || retriedStatuses.includes(response.status));
      const delayMs = mayRetry ? delayBefore(attempt, response) : undefined;
      if (delayMs !== undefined) await withTimeout(signals, undefined, lateError, (inner) => sleep(delayMs, inner));
      else if (outcome instanceof Error) throw outcome;
      else throw new ResponseError(`Got status ${outcome.status} instead of the file`, context);
    }
  };
}

function fileOf(response: Response): Download {
  const { headers, body } = response;
  const length = headers.get("content-encoding") === null ? headers.get("content-length") : null;
  return {
    type: mediaTypeOf(headers),
    size: length === null ? undefined : Number(length),
    stream: body ?? new Blob([]).stream(),
    blob: () => response.blob(),
    text: () => response.text(),
  };
}
