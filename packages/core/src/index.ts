export { type AcceptCheck, acceptsAny } from "./accepts-any.ts";
export type {
  Api,
  Envelope,
  ErrorFields,
  Field,
  Login,
  Operation,
  Pagination,
  Parameter,
  Scheme,
  SecurityAlternatives,
} from "./api.ts";
export type { SecretCarrier } from "./carry-plain.ts";
export { carrySecret } from "./carry-secret.ts";
export { checkWays, type WaysCheck } from "./check-ways.ts";
export { chooseServer, type ServerChooser } from "./choose-server.ts";
export { type BaseClient, createClient, type RequestOptions } from "./create-client.ts";
export { createDownload, type Download, type DownloadFile, type DownloadOptions } from "./download.ts";
export { createErrorGuard, type ErrorGuard } from "./error-guard.ts";
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
export { type AlternativeFiller, fillAlternative } from "./fill-alternative.ts";
export type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export { createValueGuard } from "./known-values.ts";
export { type LogIn, logIn } from "./log-in.ts";
export { nextByCursor } from "./next-by-cursor.ts";
export { nextByOffset } from "./next-by-offset.ts";
export { nextByPage } from "./next-by-page.ts";
export { nextPosition } from "./next-page.ts";
export type { CallOptions, ClientOptions, Fetch, PageOptions, Secret, Token } from "./options.ts";
export type { PageFinder } from "./page-state.ts";
export { type ParameterPlacer, placeParameter } from "./place-parameter.ts";
export type { RawClient, RawResult } from "./raw.ts";
export type { ApiPromise, Page, PageInfo, PagePromise, SafeResult } from "./results.ts";
export { serializeBody } from "./serialize-body.ts";
export type { BodyWriter, SerializedBody } from "./serialize-json.ts";
export { serializeParameter } from "./serialize-parameter.ts";
export type { ParameterWriter } from "./serialize-plain.ts";
export { isStateError, StateError } from "./state-error.ts";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./status.ts";
export { createWaitFor } from "./wait-for.ts";
export type { PollEvent, States, WaitOptions } from "./wait-options.ts";
export { type OperationGroup, writeOut } from "./write-out.ts";
