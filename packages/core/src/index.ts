// What users name. Every provider's package exports all of it, so a name added here must not be one that specs use for their schemas.
export type { BaseClient, RequestOptions } from "./create-client.ts";
export type { Download, DownloadFile, DownloadOptions } from "./download.ts";
export type { ErrorGuard } from "./error-guard.ts";
export {
  ApiError,
  CertspecError,
  isApiError,
  isCertspecError,
  NetworkError,
  RequestError,
  ResponseError,
  TimeoutError,
} from "./errors.ts";
export type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { CallOptions, ClientOptions, Fetch, PageOptions, Secret, Token } from "./options.ts";
export type { ApiPromise, Page, PageInfo, PagePromise, SafeResult } from "./results.ts";
export { isStateError, StateError } from "./state-error.ts";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./status.ts";
export type { PollEvent, WaitOptions } from "./wait-options.ts";
