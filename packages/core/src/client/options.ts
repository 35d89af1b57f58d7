import type { Hooks } from "../transport/hooks.ts";

/**
 * A secret, or a function that is asked for it: once at first, again when it expires, and once after a 401.
 * Calls at the same time share one question.
 */
export type Secret = string | (() => string | Token | Promise<string | Token>);

/** A secret that ends. */
export interface Token {
  token: string;
  /** When it ends, as a date or in milliseconds since 1970; asked anew half a minute before. */
  expiresAt?: Date | number | undefined;
}

/** What every call takes beside its parameters; its hooks are called after the client's. */
export interface CallOptions extends Hooks {
  /** Aborts the call, its sleeps and its body; the reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, from connecting to the last byte of the body. @default 60000 */
  timeoutMs?: number | undefined;
  /** Milliseconds for the whole call: all attempts, and the sleeps between them. @default none */
  totalTimeoutMs?: number | undefined;
  /** Further attempts after a failed one. @default 2 */
  maxRetries?: number | undefined;
  /** Whether the request may be sent again, where its method and the spec do not say so. */
  idempotent?: boolean | undefined;
  /** Headers beside the declared ones; they win over the client's, and `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Query parameters that the spec does not declare, sent as they are. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sends this call's requests. */
  fetch?: Fetch | undefined;
}

/** What a paged call takes. */
export interface PageOptions extends CallOptions {
  /** Pages after which iterating stops with an error. @default 1000 */
  maxPages?: number | undefined;
  /** Resume a list where a page of it ended: that page's `cursor`, with the same parameters. @default none */
  cursor?: string | number | undefined;
  /**
   * Pages to fetch ahead while the items of one are worked on; one that is not needed in the end is thrown away.
   * @default 0
   */
  prefetch?: 0 | 1 | undefined;
}

/** What every client takes beside its provider's credentials. */
export interface ClientOptions extends Omit<CallOptions, "query" | "idempotent"> {
  /** Replaces the server that the spec names, such as a mock's URL. */
  baseUrl?: string | undefined;
  /** Replaces the user agent, `@certspec/<provider>/<version>`. */
  userAgent?: string | undefined;
  /** Retries that the client has to spend; a call that works at once earns a fifth of one back. @default 20 */
  retryBudget?: number | undefined;
  /** Print a line for each attempt, to `console.debug` or to a function. @default false */
  debug?: boolean | ((line: string) => void) | undefined;
  /** Bytes of an answer's body above which it is refused. @default 10485760 */
  maxResponseBytes?: number | undefined;
}

/** The part of `fetch` that the client needs: the seam for tests, proxies and other runtimes. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
