import { type ErrorContext, TimeoutError } from "./errors.ts";

/** Gives the error for what has not come in time. */
export function timeoutError(what: string, timeoutMs: number | undefined, context: ErrorContext): () => TimeoutError {
  return () => new TimeoutError(`no ${what} within ${timeoutMs} ms`, context, { timeoutMs });
}
