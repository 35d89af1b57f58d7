import { type ErrorContext, RequestError } from "./errors.ts";
import { InvalidRequest } from "./invalid-request.ts";

/** Returns the error that a call throws for a value that was thrown inside it: an `InvalidRequest` gets the context of the call. */
export function requestErrorOf(thrown: unknown, { request: _, ...context }: ErrorContext): unknown {
  if (!(thrown instanceof InvalidRequest)) return thrown;
  return new RequestError(`${thrown.message} in ${context.call}. ${thrown.advice}`, context);
}
