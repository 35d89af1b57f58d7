import { type CloudflareFetch, createCloudflareFetch } from "@certspec/cloudflare/fetch";
import type { Middleware } from "openapi-fetch";

/** Returns a middleware that notes each call, by its path template and status. */
export function noteCalls(notes: string[]): Middleware {
  return {
    onRequest: ({ request }) => {
      request.headers.set("x-request-source", "example");
    },
    onResponse: ({ request, response, schemaPath }) => {
      notes.push(`${request.method} ${schemaPath} ${response.status}`);
    },
  };
}

/** Creates openapi-fetch's client of Cloudflare: the token from the environment, retries and timeouts as ever. */
export function createExample(options: { baseUrl: string; notes?: string[] }): CloudflareFetch {
  const { baseUrl, notes = [] } = options;
  const client = createCloudflareFetch({ baseUrl, apiToken: "token", timeoutMs: 10_000 });
  client.use(noteCalls(notes));
  return client;
}
