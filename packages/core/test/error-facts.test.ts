import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { type BaseClient, createClient } from "../src/client/create-client.ts";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import type { ApiError, CertspecError } from "../src/errors/errors.ts";

interface Client extends BaseClient {
  csrs: { get: (values: object, options?: CallOptions) => Promise<unknown> };
  sessions: { get: (values: object) => Promise<unknown> };
}

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test" },
  schemes: { token: { option: "token", in: "bearer" } },
  security: [["token"]],
  error: { code: "errors.0.code", message: "errors.0.message", errors: "errors", causes: "error_chain" },
  sensitive: ["session"],
  operations: {
    csrs_get: {
      request: "GET /{kind}/{owner}/csrs/{csr_id}",
      parameters: ["filter"],
      oneOf: {
        account_id: { kind: "accounts", owner: "{account_id}" },
        zone_id: { kind: "zones", owner: "{zone_id}" },
      },
    },
    sessions_get: { request: "GET /sessions/{session}/of/{reset_token}/{number}" },
  },
};

function failing(body: unknown, headers: Record<string, string> = {}): Client {
  const fetch = async () => Response.json(body, { status: 404, headers });
  return createClient<Client>(api, { token: "a-token", fetch } as ClientOptions);
}

async function errorOf(call: Promise<unknown>): Promise<ApiError> {
  return call.then(
    () => expect.fail("nothing was thrown"),
    (error: ApiError) => error,
  );
}

const forms = (error: CertspecError) => [
  `${error}`,
  `${error.stack}`,
  JSON.stringify(error),
  inspect(error, { depth: 9 }),
  inspect(error, { depth: null, showHidden: true }),
];

test("an error shows the path that the caller chose, and its ids, so that one of 200 parallel calls can be found", async () => {
  const { csrs } = failing({ errors: [{ message: "nope" }] });

  const errors = await Promise.all(
    Array.from({ length: 200 }, (_, index) => errorOf(csrs.get({ zone_id: `zone-${index}`, csr_id: 7 }))),
  );

  expect(errors[42]).toMatchObject({
    message: "404 nope: GET /zones/{zone_id}/csrs/{csr_id}",
    parameters: { zone_id: "zone-42", csr_id: "7" },
  });
  for (const [index, error] of errors.entries()) {
    expect(JSON.stringify(error)).toContain(`"zone-${index}"`);
    expect(inspect(error)).toContain(`'zone-${index}'`);
  }
});

test("the other alternative has its own path and id", async () => {
  const error = await errorOf(failing({}).csrs.get({ account_id: "a1", csr_id: "c1" }));

  expect(error).toMatchObject({
    message: "404 without a reason: GET /accounts/{account_id}/csrs/{csr_id}",
    parameters: { account_id: "a1", csr_id: "c1" },
  });
});

test("an error has the parameters of its path, and no query, secret or sensitive one", async () => {
  const sessions = await errorOf(
    failing({}).sessions.get({ session: "s3cret-session", reset_token: "tok-9", number: 5 }),
  );
  const filtered = await errorOf(failing({}).csrs.get({ zone_id: "z1", csr_id: "c1", filter: "a-filter" }));

  expect(sessions.parameters).toEqual({ number: "5" });
  expect(filtered.parameters).toEqual({ zone_id: "z1", csr_id: "c1" });
  for (const text of [...forms(sessions), ...forms(filtered)]) expect(text).not.toMatch(/s3cret|tok-9|a-filter/);
});

test("an id that repeats a secret is redacted", async () => {
  const error = await errorOf(failing({}).csrs.get({ zone_id: "a-token", csr_id: "c1" }));

  expect(error.parameters).toEqual({ zone_id: "[redacted]", csr_id: "c1" });
});

test("every kind of error has the parameters, and a call without any has none", async () => {
  const client = (fetch: ClientOptions["fetch"], options: ClientOptions = {}) =>
    createClient<Client>(api, { token: "a-token", fetch, maxRetries: 0, ...options } as ClientOptions);
  const values = { zone_id: "z1", csr_id: "c1" };

  for (const [name, call] of [
    ["NetworkError", () => client(() => Promise.reject(new TypeError("fetch failed"))).csrs.get(values)],
    ["TimeoutError", () => client(() => new Promise(() => undefined), { timeoutMs: 1 }).csrs.get(values)],
    ["ResponseError", () => client(async () => new Response("<p>")).csrs.get(values)],
    ["RequestError", () => failing({}).csrs.get({ ...values, colour: 1 })],
  ] as const)
    expect(await errorOf(call())).toMatchObject({ name, parameters: values });
  expect("parameters" in (await errorOf(failing({}).request("GET", "/a")))).toBe(false);
});

test("headers of a failure can be read wherever its error is caught, and are not printed", async () => {
  const error = await errorOf(
    failing({}, { "x-ratelimit-remaining": "17", "set-cookie": "sid=c00kie" }).request("GET", "/a"),
  );

  expect(error.headers.get("x-ratelimit-remaining")).toBe("17");
  error.headers.set("x-ratelimit-remaining", "changed");
  expect(error.headers.get("x-ratelimit-remaining")).toBe("17");
  for (const text of forms(error)) expect(text).not.toMatch(/ratelimit|c00kie/);
});

test("a message has all messages of the API, each with those behind it", async () => {
  const { request } = failing({
    errors: [
      {
        code: 6003,
        message: "Invalid request headers",
        error_chain: [{ code: 6111, message: "Invalid format for Authorization header" }],
      },
      { code: 1, message: "Not this zone", error_chain: [{ message: "one" }, { message: "two" }] },
      { code: 2 },
      { code: 3, message: "The last", error_chain: "none" },
    ],
  });

  expect((await errorOf(request("GET", "/a"))).message).toBe(
    "404 Invalid request headers: Invalid format for Authorization header; Not this zone: one: two; The last: GET /a",
  );
});

for (const errors of [
  undefined,
  null,
  "no",
  {},
  [],
  [null],
  [1],
  ["a"],
  [{ message: 5 }],
  [{ error_chain: [null, 1, {}] }],
]) {
  test(`errors that are ${JSON.stringify(errors)} give no message`, async () => {
    expect((await errorOf(failing({ errors }).request("GET", "/a"))).message).toBe("404 without a reason: GET /a");
  });
}

const escapes = "a\u001b[2J\u001b]8;;https://evil.test\u0007b\u009bc\r\nd\u2028e\u202ef\u200bg\u0000h\u007fi";

test("control characters of an API's message are not printed, so that a terminal cannot obey them", async () => {
  const error = await errorOf(
    failing({ errors: [{ code: escapes, message: escapes, error_chain: [{ message: escapes }] }] }).csrs.get({
      zone_id: escapes,
      csr_id: "c1",
    }),
  );

  for (const text of [error.message, `${error.code}`, JSON.stringify(error.parameters), `${error}`]) {
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(text).toContain("a [2J ]8;;https://evil.test b c d e f g h i");
  }
});

test("control characters of other foreign texts are not printed either", async () => {
  const thrown = Object.assign(new Error(`it failed ${escapes}`), { code: `E${escapes}`, name: `N${escapes}` });
  const client = createClient<Client>(api, {
    token: "a-token",
    fetch: () => Promise.reject(thrown),
    maxRetries: 0,
  } as ClientOptions);
  const statusText = "No\u0009\u009b2J";
  const odd = createClient<Client>(api, {
    token: "a-token",
    fetch: async () => Object.defineProperty(new Response(null, { status: 500 }), "statusText", { value: statusText }),
    maxRetries: 0,
  } as ClientOptions);
  const lines: string[] = [];
  const debugged = createClient<Client>(api, {
    token: "a-token",
    fetch: () => Promise.reject(thrown),
    maxRetries: 0,
    debug: (line: string) => void lines.push(line),
  } as ClientOptions);

  const error = await errorOf(client.request("GET", "/a"));
  await errorOf(debugged.request("GET", "/a"));

  const { message, name } = error.cause as Error;
  for (const text of [error.message, message, name, (await errorOf(odd.request("GET", "/a"))).message, ...lines])
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(lines).toHaveLength(1);
});

test("the cause of a failed connection does not quote the URL, with its ids and its query", async () => {
  const fetch = async (url: string) => {
    throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${url}`);
  };
  const client = createClient<Client>(api, { token: "a-token", fetch, maxRetries: 0 } as ClientOptions);

  const error = await errorOf(client.csrs.get({ zone_id: "zone-id-1", csr_id: "c1" }, { query: { sig: "QSECRET" } }));

  expect(error).toMatchObject({
    name: "NetworkError",
    cause: { message: expect.stringContaining("cannot be constructed") },
  });
  for (const text of [`${error.cause}`, inspect(error.cause), `${(error.cause as Error).stack}`])
    expect(text).not.toMatch(/QSECRET|zone-id-1|a\.test/);
});
