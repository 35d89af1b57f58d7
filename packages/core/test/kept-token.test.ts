import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";
import { logIn } from "../src/credentials/log-in.ts";

test("a token without an expiry is kept", async () => {
  const api: Api = {
    provider: "acme",
    version: "1",
    servers: { default: "https://a.test" },
    schemes: {
      bearer: {
        option: "token",
        in: "bearer",
        login: { option: "auth", request: "POST /login", fields: { id: "ACME_ID" }, token: "token" },
      },
    },
    security: [["bearer"]],
    operations: { things_get: { request: "GET /things" } },
    logIn: logIn,
  };
  const paths: string[] = [];
  const bodies: unknown[] = [];
  const fetch = async (url: string, { body }: RequestInit) => {
    paths.push(new URL(url).pathname);
    bodies.push(body);
    return Response.json({ token: "t-1" });
  };
  const { things } = createClient<{ things: { get: () => Promise<unknown> } }>(api, {
    fetch,
    auth: { id: "an-id" },
  } as ClientOptions);

  await things.get();
  await things.get();

  expect(paths).toEqual(["/login", "/things", "/things"]);
  // Not undefined: for some stand-ins of fetch a body that is there is one to send.
  expect(bodies).toEqual(['{"id":"an-id"}', null, null]);
});
