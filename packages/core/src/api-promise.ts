import { type ApiError, type CertspecError, isApiError, isCertspecError } from "./errors.ts";
import type { ApiPromise, SafeResult } from "./results.ts";

/** What a call has brought: its value, and the response behind it. */
export interface Outcome<Data> {
  data: Data;
  response: Response;
}

/** The response that an `ApiError` was made from; kept beside it, so that logging the error does not print it. */
export const responses: WeakMap<CertspecError, Response> = new WeakMap();

/** Give a pending outcome the three ways in which it can be read. */
export function createApiPromise<Data, Errors>(outcome: Promise<Outcome<Data>>): ApiPromise<Data, Errors> {
  const promise = outcome.then(({ data }) => data);
  return Object.assign(promise, {
    safe: () => {
      // The result carries the error; the promise beneath it must not report it as unhandled.
      promise.catch(() => undefined);
      return outcome.then(successOf, failureOf) as Promise<SafeResult<Data, Errors>>;
    },
    withResponse: () => {
      promise.catch(() => undefined);
      return outcome.then(({ data, response }) => ({ data, response }));
    },
  });
}

function successOf<Data>({ data, response }: Outcome<Data>): unknown {
  return { ok: true, status: response.status, data, response };
}

function failureOf(error: unknown): unknown {
  if (!isCertspecError(error)) throw error;
  if (!isApiError(error)) return { ok: false, status: undefined, error };
  const { status, body } = error as ApiError;
  return { ok: false, status, body, error, response: responses.get(error) };
}
