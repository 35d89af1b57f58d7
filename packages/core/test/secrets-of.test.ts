import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { login: { option: "login", in: "basic" } },
  security: [["login"]],
  error: { code: "code", message: "message", requestId: { field: "id" } },
  sensitive: ["session", "pem"],
  operations: {
    sessions_get: { request: "GET /sessions/{session}" },
    things_create: { request: "POST /things/{id}", parameters: ["filter"], body: "application/json" },
  },
};

interface Client {
  sessions: { get: (values: object) => ApiPromise<unknown> };
  things: { create: (values: object, options?: CallOptions) => ApiPromise<unknown> };
  request: (method: string, path: string, options?: CallOptions & { body?: unknown }) => ApiPromise<unknown>;
}

/** A client of an API that says no, in these words. */
function rejecting(body: unknown, options: ClientOptions = {}): Client {
  return createClient<Client>(api, {
    login: "a user:a-passw0rd",
    fetch: async () => Response.json(body, { status: 400 }),
    ...options,
  } as ClientOptions);
}

const message = (text: string) => ({ message: text });

test("an error may repeat values that are not secret, such as ids and request ids", async () => {
  const text = "thing-17 is taken: example.test, req-123456, my-app/1.0";
  const call = rejecting(message(text), { userAgent: "my-app/1.0" }).things.create(
    { id: "thing-17", body: { name: "example.test" } },
    { headers: { "X-Request-ID": "req-123456" } },
  );

  await expect(call).rejects.toThrow(`400 ${text}: POST /things/{id}`);
});

for (const [name, secret, call] of [
  ["the password of basic authentication", "a-passw0rd", (client) => client.things.create({ id: "a" })],
  [
    "a header of a call",
    "client-secret-1",
    (client) => client.things.create({ id: "a" }, { headers: { "X-Access": "client-secret-1" } }),
  ],
  [
    "a token within a header of a call",
    "abcdefgh-12345678",
    (client) => client.things.create({ id: "a" }, { headers: { cookie: "a=1; sid=abcdefgh-12345678" } }),
  ],
  [
    "a query parameter of a call",
    "signature-1",
    (client) => client.things.create({ id: "a" }, { query: { sig: "signature-1" } }),
  ],
  ["a query parameter", "a filter/1", (client) => client.things.create({ id: "a", filter: "a filter/1" })],
  ["a query of a free request", "signature-2", (client) => client.request("GET", "/x?sig=signature-2")],
  ["a sensitive parameter", "123456", (client) => client.sessions.get({ session: 123_456 })],
  [
    "a sensitive field",
    "MIIEvQIBADAN",
    (client) => client.things.create({ id: "a", body: { keys: [{ pem: "-----BEGIN X-----\nMIIEvQIBADAN" }] } }),
  ],
  [
    "a field whose name says that it is a secret",
    "hunter33",
    (client) => client.request("POST", "/x", { body: [{ newPassword: "hunter33" }] }),
  ],
  [
    "a private key by its name",
    "hunter44",
    (client) => client.request("POST", "/x", { body: { privateKey: "hunter44" } }),
  ],
  [
    "a field whose name says that it is a secret",
    "hunter33",
    (client) => client.request("POST", "/x", { body: [{ newPassword: "hunter33" }] }),
  ],
  [
    "a private key by its name",
    "hunter44",
    (client) => client.request("POST", "/x", { body: { privateKey: "hunter44" } }),
  ],
  [
    "a sensitive field of a free request",
    "hunter22",
    (client) => client.request("POST", "/x", { body: { pem: ["hunter22"] } }),
  ],
] satisfies [string, string, (client: Client) => ApiPromise<unknown>][]) {
  test(`an error does not repeat ${name}`, async () => {
    const error = await call(rejecting({ ...message(`no: ${secret}!`), code: secret, id: secret })).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );

    expect(error).toMatchObject({
      name: "ApiError",
      message: expect.stringContaining("400 no: [redacted]!: "),
      code: "[redacted]",
      requestId: "[redacted]",
    });
  });
}

test("an error does not repeat a header of a client, or one that a hook adds", async () => {
  const client = rejecting(message("no: of-the-client, of-the-hook"), {
    headers: { "x-client": "of-the-client" },
    onRequest: () => ({ "x-hook": "of-the-hook" }),
  });

  await expect(client.things.create({ id: "a" })).rejects.toThrow("400 no: [redacted], [redacted]: POST /things/{id}");
});

test("a secret where a message is cut is redacted before", async () => {
  const call = rejecting(message(`${"word ".repeat(99)}a-passw0rd`)).things.create({ id: "a" });

  await expect(call).rejects.toThrow(`400 ${"word ".repeat(99)}[reda: POST /things/{id}`);
});
