import { type ErrorContext, RequestError } from "./errors.ts";
import { InvalidRequest } from "./invalid-request.ts";

/** Returns the error that a call throws for what was thrown inside it: a refusal learns which call it is about. */
export function requestErrorOf(thrown: unknown, context: ErrorContext): unknown {
  return thrown instanceof InvalidRequest ? new RequestError(thrown.message, context) : thrown;
}
