import { type ErrorContext, TimeoutError } from "./errors.ts";

/** Returns a function that creates the error of a timeout. */
export function timeoutError(what: string, timeoutMs: number | undefined, context: ErrorContext): () => TimeoutError {
  return () => new TimeoutError(`no ${what} within ${timeoutMs} ms`, context, { timeoutMs });
}
