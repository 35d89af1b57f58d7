import { CertspecError, isCertspecError } from "./errors.ts";

/** The resource of a `waitFor` has reached a final state other than the expected ones. */
export class StateError extends CertspecError {
  static override readonly kind = "StateError";
  override readonly name = "StateError";
  declare readonly state: string;
}

/** Returns whether a thrown value is a `StateError`, also of another copy of this package. */
export function isStateError(error: unknown): error is StateError {
  return isCertspecError(error) && error.name === "StateError";
}
