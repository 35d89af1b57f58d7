import { createFetchClient, type FetchCallOptions, type FetchClient } from "@certspec/core/fetch";
import type { NumeralOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";

export type { FetchCallOptions };

/** openapi-fetch's client of Numeral's certificate API. */
export type NumeralFetch = FetchClient<paths>;

/**
 * Creates openapi-fetch's client of Numeral's certificate API, with the credentials, retries, timeouts and limits of
 * {@link createNumeral}. Needs openapi-fetch beside this package: `npm install openapi-fetch@0.16` (0.15 to 0.17 work).
 * @throws {RequestError} when an option is unknown or invalid, or when credentials conflict.
 */
export function createNumeralFetch(options: NumeralOptions = {}): NumeralFetch {
  return createFetchClient<paths>(api, options);
}
