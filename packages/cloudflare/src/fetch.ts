import { createFetchClient, type FetchCallOptions, type FetchClient } from "@certspec/core/fetch";
import type { CloudflareOptions } from "./client.ts";
import { api } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";

export type { FetchCallOptions };

/** openapi-fetch's client of Cloudflare's certificate API. */
export type CloudflareFetch = FetchClient<paths>;

/**
 * Creates openapi-fetch's client of Cloudflare's certificate API, with the credentials, retries, timeouts and limits of
 * {@link createCloudflare}. Needs openapi-fetch beside this package: `npm install openapi-fetch@0.16` (0.15 to 0.17 work).
 * @throws {RequestError} when an option is unknown or invalid, or when credentials conflict.
 */
export function createCloudflareFetch(options: CloudflareOptions = {}): CloudflareFetch {
  return createFetchClient<paths>(api, options);
}
