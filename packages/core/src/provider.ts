// The parts of a provider's package, for its `client.ts` and its generated files. Users do not import them.

export type { Api } from "./api.ts";
export { createClient } from "./client/create-client.ts";
export { createDownload } from "./client/download.ts";
export { createValueGuard } from "./client/known-values.ts";
export { createWaitFor } from "./client/wait-for.ts";
export type { ResourceStates } from "./client/wait-options.ts";
export { type LogIn, logIn } from "./credentials/log-in.ts";
export { createErrorGuard } from "./errors/error-guard.ts";
export { nextByLastId } from "./pages/next-by-last-id.ts";
export { nextByUrl } from "./pages/next-by-url.ts";
export type { PageFinder } from "./pages/page-state.ts";
export { serializeBody } from "./request/serialize-body.ts";
export type { BodySerializer, SerializedBody } from "./request/serialize-json.ts";
export { serializeParameter } from "./request/serialize-parameter.ts";
export type { ParameterSerializer } from "./request/serialize-plain.ts";
export { readStream } from "./streams/read-stream.ts";
export type { StreamReader } from "./streams/stream-reader.ts";
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
