import { type ErrorContext, RequestError } from "./errors.ts";
import { Refusal } from "./refusal.ts";

/** Returns the error that a call throws for what was thrown inside it: a refusal learns which call it is about. */
export function requestErrorOf(thrown: unknown, context: ErrorContext): unknown {
  return thrown instanceof Refusal ? new RequestError(thrown.message, context) : thrown;
}
