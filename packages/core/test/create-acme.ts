import type { Api } from "../src/api.ts";
import { type BaseClient, createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";

/** What a test says of the API: its operations, and where it differs from one server without credentials. */
type Parts = Partial<Api> & Pick<Api, "operations">;

/** Creates a client of a small API whose requests go to the function in its options. */
export function createAcme<Resources>(
  parts: Parts,
  options: ClientOptions & Required<Pick<ClientOptions, "fetch">>,
): Resources & BaseClient {
  const api = { provider: "acme", version: "1", servers: { default: "https://a.test" }, schemes: {}, security: [] };
  return createClient<Resources>({ ...api, ...parts }, options);
}
