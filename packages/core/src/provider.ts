// The parts of a provider's package, for its `client.ts` and its generated files. Users do not import them.

export type { Api } from "./api.ts";
export { createClient } from "./client/create-client.ts";
export { createDownload } from "./client/download.ts";
export { expandOperations, type OperationGroup } from "./client/expand-operations.ts";
export { createValueGuard } from "./client/known-values.ts";
export { createWaitFor } from "./client/wait-for.ts";
export type { States } from "./client/wait-options.ts";
export type { CredentialWriter } from "./credentials/apply-bearer-or-header.ts";
export { applyCredential } from "./credentials/apply-credential.ts";
export { type CredentialsCheck, checkCredentials } from "./credentials/check-credentials.ts";
export { type LogIn, logIn } from "./credentials/log-in.ts";
export { createErrorGuard } from "./errors/error-guard.ts";
export { nextByCursor } from "./pages/next-by-cursor.ts";
export { nextByOffset } from "./pages/next-by-offset.ts";
export { nextByPage } from "./pages/next-by-page.ts";
export { nextPosition } from "./pages/next-page.ts";
export type { PageFinder } from "./pages/page-state.ts";
export { type AcceptCheck, acceptsAny } from "./request/accepts-any.ts";
export { chooseServer, type ServerChooser } from "./request/choose-server.ts";
export { type AlternativeFiller, fillAlternative } from "./request/fill-alternative.ts";
export { isJson, isText } from "./request/media-type.ts";
export { type ParameterPlacer, placeParameter } from "./request/place-parameter.ts";
export { serializeBody } from "./request/serialize-body.ts";
export type { BodyWriter, SerializedBody } from "./request/serialize-json.ts";
export { serializeParameter } from "./request/serialize-parameter.ts";
export type { ParameterWriter } from "./request/serialize-plain.ts";
export type {
  Envelope,
  ErrorFields,
  Field,
  Login,
  Operation,
  Pagination,
  Parameter,
  Scheme,
  SecurityAlternatives,
} from "./table.ts";
export {
  createTransport,
  type Exchange,
  type SettledOptions,
  type Transport,
  type TransportCall,
} from "./transport/create-transport.ts";
export { writeRequest } from "./transport/write-request.ts";
