import type { ErrorContext } from "../errors/errors.ts";

/** Shared by all copies of this package, because a program may pass a client of one copy to a function of another. */
const operation = Symbol.for("certspec.operation");

/** Records on a method of a client which operation it calls. */
export function noteOperation(method: object, context: ErrorContext): void {
  Object.defineProperty(method, operation, { value: context });
}

/** Returns the operation that a method of a client calls; `undefined` for anything else. */
export function operationOf(method: unknown): ErrorContext | undefined {
  return (method as Record<symbol, ErrorContext> | undefined)?.[operation];
}
