import { causeOf, type Quotable } from "./cause-of.ts";
import { type ErrorContext, NetworkError } from "./errors.ts";

/** Returns the error for a value that a `fetch` threw while it sent a request. */
export function networkError(thrown: unknown, context: ErrorContext, request: Quotable): NetworkError {
  const cause = causeOf(thrown, request, context.secrets);
  return new NetworkError(`The connection failed${cause.code ? ` (${cause.code})` : ""}`, context, { cause });
}
