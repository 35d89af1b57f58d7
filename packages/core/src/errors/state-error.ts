import { CertspecError, isCertspecError } from "./errors.ts";

/** What `waitFor` waited for has ended in another state, and does not leave it by itself. */
export class StateError extends CertspecError {
  static override readonly kind = "StateError";
  override readonly name = "StateError";
  declare readonly state: string;
}

/** Tell whether something thrown is the error of a wait that ended in another state, also of another copy of the package. */
export function isStateError(error: unknown): error is StateError {
  return isCertspecError(error) && error.name === "StateError";
}
