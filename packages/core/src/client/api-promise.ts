import { isApiError, isCertspecError, responseOf } from "../errors/errors.ts";
import type { ApiPromise, SafeResult } from "./results.ts";

/** The result of a call: its data, and the response that contained it. */
export interface Outcome<Data> {
  data: Data;
  response: Response;
}

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
        // The types of the results are those of the spec.
        ({ data, response }) => ({ ok: true, status: response.status, data, response }) as SafeResult<Data, Errors>,
        (error: unknown) => failureOf(error) as SafeResult<Data, Errors>,
      ),
    withResponse: () => handled().then(({ data, response }) => ({ data, response })),
  });
}

function failureOf(error: unknown): object {
  if (!isCertspecError(error)) throw error;
  if (!isApiError(error)) return { ok: false, status: undefined, error };
  return { ok: false, status: error.status, body: error.body, response: responseOf(error), error };
}
