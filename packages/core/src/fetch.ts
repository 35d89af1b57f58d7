// What a provider's `fetch.ts` is made from: openapi-fetch's client over the transport of the methods.
export { createFetchClient, type FetchCallOptions, type FetchClient } from "./fetch/create-fetch-client.ts";
