import type { CredentialWriter } from "./credentials/apply-bearer-or-header.ts";
import type { CredentialsCheck } from "./credentials/check-credentials.ts";
import type { LogIn } from "./credentials/log-in.ts";
import type { PageFinder } from "./pages/page-state.ts";
import type { AcceptCheck } from "./request/accepts-any.ts";
import type { ServerChooser } from "./request/choose-server.ts";
import type { AlternativeFiller } from "./request/fill-alternative.ts";
import type { ParameterPlacer } from "./request/place-parameter.ts";
import type { BodyWriter } from "./request/serialize-json.ts";
import type { ParameterWriter } from "./request/serialize-plain.ts";
import type { ApiTable } from "./table.ts";

/** The table of a provider, with the optional parts of the runtime that it needs. The generated `operations.ts` exports one. */
export interface Api extends ApiTable {
  /** Serializes parameters that are not in the default style; optional, so that bundlers can drop it. */
  readonly parameterWriter?: ParameterWriter;
  /** Adds parameters to headers and cookies; optional, so that bundlers can drop it. */
  readonly placeParameter?: ParameterPlacer;
  /** Serializes request bodies that are not JSON; optional, so that bundlers can drop it. */
  readonly bodySerializer?: BodyWriter;
  /** Checks media types of responses that are not JSON; optional, so that bundlers can drop it. */
  readonly acceptsMediaType?: AcceptCheck;
  /** Logs in where a scheme declares a login; optional, so that bundlers can drop it. */
  readonly logIn?: LogIn;
  /** Adds credentials that are neither bearer tokens nor headers; optional, so that bundlers can drop it. */
  readonly applyCredential?: CredentialWriter;
  /** Checks the credential set where an API has several schemes; optional, so that bundlers can drop it. */
  readonly checkCredentials?: CredentialsCheck;
  /** Fills path parameters from the names that stand for them (`oneOf`); optional, so that bundlers can drop it. */
  readonly fillAlternative?: AlternativeFiller;
  /** Chooses one of several servers by name; optional, so that bundlers can drop it. */
  readonly chooseServer?: ServerChooser;
  /** Finds the next page of a list; optional, so that bundlers can drop it. */
  readonly nextPage?: PageFinder;
}
