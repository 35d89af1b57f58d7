import { type CertspecError, isApiError, isCertspecError } from "../errors/errors.ts";
import type { ApiPromise, SafeResult } from "./results.ts";

/** The result of a call: its data, and the response that contained it. */
export interface Outcome<Data> {
  data: Data;
  response: Response;
}

/** The response behind each `ApiError`. It is not a property, so that loggers do not print it. */
export const responses: WeakMap<CertspecError, Response> = /* @__PURE__ */ new WeakMap();

/** Returns a promise of the data, with `safe()` and `withResponse()`. */
export function createApiPromise<Data, Errors>(outcome: Promise<Outcome<Data>>): ApiPromise<Data, Errors> {
  const promise = outcome.then(({ data }) => data);
  // With `safe()` or `withResponse()`, nobody awaits the promise itself, so its error must not be reported as unhandled.
  const handled = () => {
    promise.catch(() => undefined);
    return outcome;
  };
  return Object.assign(promise, {
    safe: () =>
      handled().then(
        ({ data, response }) => ({ ok: true, status: response.status, data, response }),
        failureOf,
      ) as Promise<SafeResult<Data, Errors>>,
    withResponse: () => handled().then(({ data, response }) => ({ data, response })),
  });
}

function failureOf(error: unknown): unknown {
  if (!isCertspecError(error)) throw error;
  const response = isApiError(error) && { status: error.status, body: error.body, response: responses.get(error) };
  return { ok: false, status: undefined, ...response, error };
}
