// The names for users. Every provider's package re-exports them all, so a new name must not clash with a schema of any spec.
export type { BaseClient } from "./client/create-client.ts";
export type { Download, DownloadFile, DownloadOptions } from "./client/download.ts";
export type { CallOptions, ClientOptions, Fetch, PageOptions, Secret, Token } from "./client/options.ts";
export type {
  ApiPromise,
  EventStream,
  Page,
  PageInfo,
  PagePromise,
  SafeResult,
  ServerSentEvent,
} from "./client/results.ts";
export type { RequestOptions } from "./client/run-request.ts";
export type { PollEvent, WaitOptions } from "./client/wait-options.ts";
export type { ErrorGuard } from "./errors/error-guard.ts";
export {
  ApiError,
  CertspecError,
  isApiError,
  isCertspecError,
  NetworkError,
  RequestError,
  ResponseError,
  TimeoutError,
} from "./errors/errors.ts";
export { isStateError, StateError } from "./errors/state-error.ts";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./errors/status.ts";
export type { HeadersOption } from "./request/headers.ts";
export type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./transport/hooks.ts";
