import { type CertspecError, isApiError, isCertspecError } from "../errors/errors.ts";
import type { ApiPromise, SafeResult } from "./results.ts";

/** What a call has brought: its value, and the response behind it. */
export interface Outcome<Data> {
  data: Data;
  response: Response;
}

/** The response that an `ApiError` was made from; kept beside it, so that logging the error does not print it. */
export const responses: WeakMap<CertspecError, Response> = /* @__PURE__ */ new WeakMap();

/** Give a pending outcome the three ways in which it can be read. */
export function createApiPromise<Data, Errors>(outcome: Promise<Outcome<Data>>): ApiPromise<Data, Errors> {
  const promise = outcome.then(({ data }) => data);
  // Read in another way, the promise itself must not report its error as unhandled.
  const silenced = () => {
    promise.catch(() => undefined);
    return outcome;
  };
  return Object.assign(promise, {
    safe: () =>
      silenced().then(
        ({ data, response }) => ({ ok: true, status: response.status, data, response }),
        failureOf,
      ) as Promise<SafeResult<Data, Errors>>,
    withResponse: () => silenced().then(({ data, response }) => ({ data, response })),
  });
}

function failureOf(error: unknown): unknown {
  if (!isCertspecError(error)) throw error;
  const answer = isApiError(error) && { status: error.status, body: error.body, response: responses.get(error) };
  return { ok: false, status: undefined, ...answer, error };
}
