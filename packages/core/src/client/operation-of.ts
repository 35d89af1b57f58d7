import type { ErrorContext } from "../errors/errors.ts";
import type { Values } from "../request/prepare-operation.ts";

/** Returns the context of a call of an operation, for errors that its arguments lead to. */
export type ContextOf = (values: Values) => ErrorContext;

/** Shared by all copies of this package, because a program may pass a client of one copy to a function of another. */
const operation = Symbol.for("certspec.operation");

/** Records on a method of a client which operation it calls. */
export function noteOperation(method: object, contextOf: ContextOf): void {
  Object.defineProperty(method, operation, { value: contextOf });
}

/** Returns the context of a call of a client's method; `undefined` for anything else. */
export function operationOf(method: unknown, values: Values): ErrorContext | undefined {
  if (typeof method !== "function") return undefined;
  const contextOf: ContextOf | undefined = Reflect.get(method, operation);
  return contextOf?.(values);
}
