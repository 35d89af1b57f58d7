import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/create-client.ts";
import type { ClientOptions } from "../src/options.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { key: { option: "key", in: "header", name: "X-Key" } },
  security: [["key"]],
  operations: { get: { request: "GET /thing" } },
};

/** The headers of the two requests of a call that is redirected once. */
async function headersAcross(location: string): Promise<(Record<string, string> | undefined)[]> {
  const met: Record<string, string>[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    met.push(Object.fromEntries(new Headers(headers)));
    return met.length === 1 ? new Response(null, { status: 302, headers: { location } }) : Response.json({});
  };
  const options = { fetch, key: "secret-key", headers: { "accept-language": "nl", "x-other": "1" } };
  await createClient<{ get: () => Promise<unknown> }, object>(api, options as ClientOptions).get();
  return met;
}

test("a redirect to another origin takes the harmless headers along, and no others", async () => {
  const [, second] = await headersAcross("https://b.test/thing");

  expect(second).toEqual({
    accept: "application/json",
    "accept-language": "nl",
    "user-agent": "@certspec/acme/1",
  });
});

test("a redirect within the origin takes all headers along", async () => {
  const [first, second] = await headersAcross("/other");

  expect(first).toMatchObject({ "x-key": "secret-key", "x-other": "1" });
  expect(second).toEqual(first);
});

test("a free request sends its body as JSON", async () => {
  let sent: RequestInit = {};
  const fetch = async (_: string, init: RequestInit) => {
    sent = init;
    return Response.json({});
  };

  await createClient<object, object>(api, { fetch, key: "secret-key" } as ClientOptions).request("post", "/any", {
    body: { a: 1 },
  });

  expect(new Headers(sent.headers).get("content-type")).toBe("application/json");
  expect(sent.body).toBe('{"a":1}');
});
