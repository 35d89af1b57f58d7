// For a provider's `fetch.ts`: openapi-fetch's client on the transport of the named methods.
export { createFetchClient, type FetchCallOptions, type FetchClient } from "./fetch/create-fetch-client.ts";
