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

/** The table of a provider with the optional parts of the runtime that it needs: the generated `operations.ts` holds one. */
export interface Api extends ApiTable {
  /** Writes parameters, where some are not in the default style; a reference, so that clients without any do not ship it. */
  readonly parameterWriter?: ParameterWriter;
  /** Puts parameters into headers and cookies, where there are any; a reference, as the others are. */
  readonly placeParameter?: ParameterPlacer;
  /** Writes bodies, where some are not JSON; a reference, so that clients without any do not ship it. */
  readonly bodySerializer?: BodyWriter;
  /** Judges media types of answers, where some are not JSON; a reference, as the others are. */
  readonly acceptsMediaType?: AcceptCheck;
  /** Logs in, where a scheme states how; a reference, so that clients without it do not ship it. */
  readonly logIn?: LogIn;
  /** Carries secrets, where some are neither bearer tokens nor headers; a reference, as the others are. */
  readonly applyCredential?: CredentialWriter;
  /** Checks the ways to authenticate, where there are several schemes; a reference, as the others are. */
  readonly checkCredentials?: CredentialsCheck;
  /** Fills path parameters, where names stand for them (`oneOf`); a reference, as the others are. */
  readonly fillAlternative?: AlternativeFiller;
  /** Chooses a server by name, where there are several; a reference, as the others are. */
  readonly chooseServer?: ServerChooser;
  /** Finds the next page of a list, where some have more than one; a reference, as the others are. */
  readonly nextPage?: PageFinder;
}
