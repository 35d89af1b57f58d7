import type { Api } from "../api.ts";
import { type ApiError, isApiError } from "./errors.ts";
import type { StatusOf } from "./status.ts";

/** Narrows an error by operation and status, to the body that the spec documents for that response. */
export interface ErrorGuard<Operations> {
  (error: unknown): error is ApiError;
  <Id extends keyof Operations>(error: unknown, operation: Id): error is ApiError<Operations[Id][keyof Operations[Id]]>;
  <Id extends keyof Operations, Status extends StatusesIn<Operations[Id]>>(
    error: unknown,
    operation: Id,
    status: Status,
  ): error is ApiError<BodyAt<Operations[Id], Status>> & { readonly status: Status };
}

/** Creates the guard of an API. It checks the provider too, because two providers may use the same operationId. */
export function createErrorGuard<Operations>(api: Pick<Api, "provider">): ErrorGuard<Operations> {
  const guard = (error: unknown, operation?: string, status?: number): boolean =>
    isApiError(error) &&
    error.provider === api.provider &&
    (operation === undefined || error.operation === operation) &&
    (status === undefined || error.status === status);
  // TypeScript cannot derive the narrowing of the overloads from their common implementation.
  return guard as ErrorGuard<Operations>;
}

type StatusesIn<Errors> = { [Key in keyof Errors]: StatusOf<Key, keyof Errors> }[keyof Errors];

type BodyAt<Errors, Status> = {
  [Key in keyof Errors]: Status extends StatusOf<Key, keyof Errors> ? Errors[Key] : never;
}[keyof Errors];
