import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { type BaseClient, createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { token: { option: "token", env: "ACME_TOKEN", in: "bearer" } },
  security: [["token"]],
  operations: { things_get: { request: "GET /things/{id}" } },
};

interface Things {
  things: { get: (values: object, options?: object) => ApiPromise<unknown> };
}

type Free = Pick<BaseClient, "request">;

function client(options: ClientOptions & { token?: string } = {}) {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ ok: true });
  };
  return { urls, ...createClient<Things>(api, { token: "a-token", fetch, ...options } as ClientOptions) };
}

for (const [path, url] of [
  ["/things", "https://a.test/things?a=1"],
  ["things", "https://a.test/things?a=1"],
  ["//evil.test/things", "https://a.test/evil.test/things?a=1"],
  ["https://evil.test/", "https://a.test/https://evil.test/?a=1"],
  ["/things?b=2", "https://a.test/things?b=2&a=1"],
  ["/two words", "https://a.test/two words?a=1"],
] as const) {
  test(`client.request to ${JSON.stringify(path)} stays on the client's server`, async () => {
    const { request, urls } = client();

    await request("get", path, { query: { a: 1 } });

    expect(urls).toEqual([url]);
  });
}

for (const call of [
  ({ request }: Free) => request("GET", undefined as never),
  ({ request }: Free) => request(undefined as never, "/things"),
  ({ request }: Free) => request("G ET", "/things"),
]) {
  test(`${call} is rejected, and nothing is sent`, async () => {
    const { request, urls } = client();

    await expect(call({ request })).rejects.toMatchObject({
      name: "RequestError",
      message: expect.stringContaining('Expected a method and a path that begins with "/"'),
      attempts: 0,
    });
    expect(urls).toEqual([]);
  });
}

for (const baseUrl of ["not a url", "/api", "", "file:///etc", "api.example.org/v1"]) {
  test(`the base URL ${JSON.stringify(baseUrl)} is rejected when the client is created`, () => {
    expect(() => client({ baseUrl })).toThrow("`baseUrl` must be a URL that begins with http:// or https://");
  });
}

test("an empty token is rejected, and not sent as an empty bearer", async () => {
  const { things, urls } = client({ token: "" });

  await expect(things.get({ id: 1 })).rejects.toMatchObject({
    name: "RequestError",
    message: "`token` is empty. Omit it to use environment variables: GET /things/{id}",
  });
  expect(urls).toEqual([]);
});

for (const [options, message] of [
  [{ timeoutMs: Number.NaN }, "`timeoutMs` is NaN; it must be a number above 0"],
  [{ timeoutMs: 0 }, "`timeoutMs` is 0; it must be a number above 0"],
  [{ totalTimeoutMs: -1 }, "`totalTimeoutMs` is -1; it must be a number above 0"],
  [{ maxRetries: -1 }, "`maxRetries` is -1; it must be 0 or more"],
  [{ maxRetries: null as never }, "`maxRetries` is null; it must be 0 or more"],
  [{ timeoutMs: "9" as never }, '`timeoutMs` is "9"; it must be a number above 0'],
] as const) {
  test(`${JSON.stringify(options)} is rejected for a client and for a call`, async () => {
    const ofClient = client(options).things.get({ id: 1 });
    const ofCall = client().things.get({ id: 1 }, options);

    for (const call of [ofClient, ofCall]) {
      await expect(call).rejects.toMatchObject({ name: "RequestError", message: `${message}: GET /things/{id}` });
    }
  });
}

test("a header that is undefined is omitted, also where it removes one of the client's", async () => {
  const seen: Headers[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(new Headers(init.headers));
    return Response.json({ ok: true });
  };
  const onRequest = () => ({ traceparent: undefined, "x-hook": "h" });
  const { things } = client({ fetch, headers: { "x-client": "c", "x-none": undefined }, onRequest });

  await things.get({ id: 1 }, { headers: { "x-call": undefined } });
  await things.get({ id: 1 }, { headers: { "x-client": undefined } });

  expect(seen.map((headers) => [...headers.keys()].filter((name) => /^x-|^trace/.test(name)))).toEqual([
    ["x-client", "x-hook"],
    ["x-hook"],
  ]);
});
