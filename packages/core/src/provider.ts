// What a provider's package is made from: its `client.ts` and its generated files import it, users do not.
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
export { createClient } from "./create-client.ts";
export { createDownload } from "./download.ts";
export { createErrorGuard } from "./error-guard.ts";
export { type AlternativeFiller, fillAlternative } from "./fill-alternative.ts";
export { createValueGuard } from "./known-values.ts";
export { type LogIn, logIn } from "./log-in.ts";
export { isJson, isText } from "./media-type.ts";
export { nextByCursor } from "./next-by-cursor.ts";
export { nextByOffset } from "./next-by-offset.ts";
export { nextByPage } from "./next-by-page.ts";
export { nextPosition } from "./next-page.ts";
export type { PageFinder } from "./page-state.ts";
export { type ParameterPlacer, placeParameter } from "./place-parameter.ts";
export { serializeBody } from "./serialize-body.ts";
export type { BodyWriter, SerializedBody } from "./serialize-json.ts";
export { serializeParameter } from "./serialize-parameter.ts";
export type { ParameterWriter } from "./serialize-plain.ts";
export {
  createTransport,
  type Exchange,
  type SettledOptions,
  type Transport,
  type TransportCall,
} from "./transport/create-transport.ts";
export { writeRequest } from "./transport/write-request.ts";
export { createWaitFor } from "./wait-for.ts";
export type { States } from "./wait-options.ts";
export { type OperationGroup, writeOut } from "./write-out.ts";
