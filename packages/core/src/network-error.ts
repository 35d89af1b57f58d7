import { type ErrorContext, NetworkError } from "./errors.ts";
import { redact } from "./redact.ts";

/** The error for what a fetch has thrown; that may quote the URL, so the cause is a copy without secrets. */
export function networkError(thrown: unknown, context: ErrorContext): NetworkError {
  const { code, cause } = (thrown ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const known = [cause?.code, code].find((value) => typeof value === "string");
  const text = redact(cause ? `${thrown}: ${cause}` : `${thrown}`, context.secrets);
  return new NetworkError(`the connection failed${known ? ` (${known})` : ""}`, context, {
    cause: Object.assign(new Error(text), { code: known }),
  });
}
