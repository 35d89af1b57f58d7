import { type ErrorContext, RequestError } from "./errors.ts";
import { InvalidRequest } from "./invalid-request.ts";

/** Returns the error that a call throws for a value that was thrown inside it: an `InvalidRequest` gets the context of the call. */
export function requestErrorOf(thrown: unknown, context: ErrorContext): unknown {
  return thrown instanceof InvalidRequest ? new RequestError(thrown.message, context) : thrown;
}
