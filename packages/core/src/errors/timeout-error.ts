import { type ErrorContext, TimeoutError } from "./errors.ts";

/** Returns a function that creates the error of a timeout. */
export function timeoutError(
  what: string,
  timeoutMs: number | undefined,
  context: ErrorContext,
  option = "timeoutMs",
): () => TimeoutError {
  return () => new TimeoutError(`No ${what} within ${timeoutMs} ms (${option})`, context, { timeoutMs });
}
