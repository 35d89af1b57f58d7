import { expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { type BaseClient, createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";

interface Options extends ClientOptions {
  token?: string | (() => string) | undefined;
  key?: string | undefined;
  server?: string | undefined;
}

interface Things {
  things: { get: (values?: object, options?: object) => Promise<unknown> };
}

type Client = Things & BaseClient<Options>;

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { live: "https://live.test", trial: "https://trial.test" },
  schemes: { token: { option: "token", in: "bearer" }, key: { option: "key", in: "header", name: "x-key" } },
  security: [["token"], ["key"]],
  operations: { things_get: { request: "GET /things" } },
};

/** A client, and the requests of it and of those that it returns. */
function recorded(options: Options, status = 200): { client: Client; sent: string[] } {
  const sent: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const secret = headers.get("authorization") ?? headers.get("x-key");
    sent.push(`${url} ${secret} ${headers.get("x-a")} ${headers.get("x-b")}`);
    return Response.json({}, { status });
  };
  return { client: createClient<Things, Options>(api, { fetch, ...options } as ClientOptions), sent };
}

test("a client with other options keeps those that are not changed, and does not change the first client", async () => {
  const { client, sent } = recorded({ token: "t", headers: { "x-a": "1" }, server: "trial" });
  const other = client.withOptions({ headers: { "x-b": "2" }, timeoutMs: 5 });

  await other.things.get();
  await client.things.get();
  await other.withOptions({ server: "live" }).things.get();
  await other.request("GET", "/free");

  expect(sent).toEqual([
    "https://trial.test/things Bearer t null 2",
    "https://trial.test/things Bearer t 1 null",
    "https://live.test/things Bearer t null 2",
    "https://trial.test/free Bearer t null 2",
  ]);
});

test("a server replaces a base URL, and a base URL a server", async () => {
  const { client, sent } = recorded({ token: "t", baseUrl: "https://mine.test" });

  await client.withOptions({ server: "trial" }).things.get();
  await client.withOptions({ server: "trial" }).withOptions({ baseUrl: "https://other.test" }).things.get();

  expect(sent).toEqual([
    "https://trial.test/things Bearer t null null",
    "https://other.test/things Bearer t null null",
  ]);
});

test("other credentials replace those of the client, so that they do not conflict", async () => {
  const { client, sent } = recorded({ token: "t" });

  await client.withOptions({ key: "k" }).things.get();
  await client.withOptions({ token: "t2" }).things.get();

  expect(sent).toEqual(["https://live.test/things k null null", "https://live.test/things Bearer t2 null null"]);
});

test("a token is shared on the same server, and requested anew for another one", async () => {
  const token = vi.fn(() => "t");
  const { client } = recorded({ token });
  await client.things.get();

  await client.withOptions({ maxRetries: 1 }).things.get();
  expect(token).toHaveBeenCalledTimes(1);
  await client.withOptions({ server: "trial" }).things.get();
  expect(token).toHaveBeenCalledTimes(2);
});

test("retries are spent together, unless the other client has a budget of its own", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { client, sent } = recorded({ token: "t", retryBudget: 2 }, 503);
  const attempts = async ({ things }: Client) => {
    sent.length = 0;
    await things.get().catch(() => undefined);
    return sent.length;
  };

  expect(await attempts(client)).toBe(3);
  expect(await attempts(client.withOptions({ timeoutMs: 5_000 }))).toBe(1);
  expect(await attempts(client.withOptions({ retryBudget: 1 }))).toBe(2);
});

test("other options are checked like those of a new client", () => {
  const { client } = recorded({ token: "t" });

  for (const [options, message] of [
    [{ timeout: 5 }, 'Unknown option "timeout" in the options of the acme client. Did you mean "timeoutMs"?'],
    [{ baseUrl: "http://a.test" }, 'Insecure "baseUrl" in the options of the acme client.'],
    [{ token: "a", key: "b" }, "Conflicting credentials in the options of the acme client."],
  ] as const)
    expect(() => client.withOptions(options as Options)).toThrow(message);
});
