import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions, Secret } from "../src/client/options.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { bearer: { option: "token", in: "bearer" } },
  security: [["bearer"]],
  error: { message: "message" },
  operations: { things_get: { request: "GET /things" } },
};

test("neither a rejected token nor the new one is in the error of the next attempt", async () => {
  const tokens = ["first-token", "second-token"];
  const token: Secret = () => tokens.shift() ?? "none";
  const fetch = async (_: string, { headers }: RequestInit) => {
    const sent = new Headers(headers).get("authorization");
    const isFirst = sent === "Bearer first-token";
    return Response.json({ message: `not first-token, not ${sent}` }, { status: isFirst ? 401 : 403 });
  };
  const { things } = createClient<{ things: { get: () => Promise<unknown> } }>(api, {
    fetch,
    token,
  } as ClientOptions);

  await expect(things.get()).rejects.toMatchObject({
    status: 403,
    message: "403 not [redacted], not Bearer [redacted]: GET /things",
  });
});
