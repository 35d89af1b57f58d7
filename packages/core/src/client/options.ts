import type { HeadersOption } from "../request/headers.ts";
import type { Hooks } from "../transport/hooks.ts";

/**
 * A secret, or a function that returns one. It is called on first use, before the token expires, and once more after a 401.
 * Concurrent calls share the result.
 */
export type Secret = string | (() => string | Token | Promise<string | Token>);

/** A secret that can expire. */
export interface Token {
  token: string;
  /** Expiry, as a date or in milliseconds since 1970. The token is renewed half a minute earlier. @default never */
  expiresAt?: Date | number | undefined;
}

/** Options of every call. Its hooks are called after those of the client. */
export interface CallOptions extends Hooks {
  /** Cancels the call, including retry delays and the body download. The abort reason is rethrown unchanged. */
  signal?: AbortSignal | undefined;
  /** Timeout of one attempt in milliseconds, from connecting to the last byte of the body; of a stream, the wait for each event. @default 60000 */
  timeoutMs?: number | undefined;
  /** Timeout of the whole call in milliseconds, including all attempts and retry delays. @default none */
  totalTimeoutMs?: number | undefined;
  /** Number of retries after a failed attempt. @default 2 */
  maxRetries?: number | undefined;
  /** Whether the request can be retried safely. Takes precedence over its method and the spec. */
  idempotent?: boolean | undefined;
  /** Whether a request that got 429 is retried whatever its method, because the API has done nothing. @default as the spec states, or false */
  retry429?: boolean | undefined;
  /**
   * Additional headers, as an object, a `Headers` or pairs. They take precedence over those of the client; `undefined` omits a header.
   * Pass credentials as client options instead.
   */
  headers?: HeadersOption | undefined;
  /** Query parameters that the spec does not declare. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sends the requests. @default the client's, or else `globalThis.fetch` */
  fetch?: Fetch | undefined;
}

/** Options of a call that returns a list. */
export interface PageOptions extends CallOptions {
  /** Number of pages after which the iteration throws. @default 1000 */
  maxPages?: number | undefined;
  /** Resumes a list after a page: the `cursor` of that page, with the same parameters. @default none */
  cursor?: string | number | undefined;
  /**
   * Number of pages to prefetch while you process the current one. An unused page is discarded.
   * @default 0
   */
  prefetch?: 0 | 1 | undefined;
}

/** Options of every client, in addition to the credentials of its provider. */
export interface ClientOptions extends Omit<CallOptions, "query" | "idempotent"> {
  /** Base URL, such as that of a mock. @default the first server of the spec */
  baseUrl?: string | undefined;
  /** Allows credentials over plain HTTP to another machine, such as a mock in a container. @default false */
  allowInsecureHttp?: boolean | undefined;
  /** User agent. @default `@certspec/<provider>/<version>` */
  userAgent?: string | undefined;
  /** Retries that the client can spend. Every call that succeeds on the first attempt refunds 0.2 of a retry. @default 20 */
  retryBudget?: number | undefined;
  /** Prints a line for each attempt, to `console.debug` or to a function. @default false */
  debug?: boolean | ((line: string) => void) | undefined;
  /** Maximum size of a response body in bytes. A longer one is rejected. Of a stream, it limits each event. @default 10485760 */
  maxResponseBytes?: number | undefined;
}

/** The part of `fetch` that the client uses. Replace it in tests, for proxies and in other runtimes. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
