import { createClient } from "@certspec/core/provider";
import { afterEach, expect, test, vi } from "vitest";
import { api, type Door, doors } from "./doors.ts";

// Wrong uses are rejected before anything is sent, through each of the doors.

/** A client whose requests are recorded. */
function opened(door: string, options: object = {}): Door & { sent: { url: string; init: RequestInit }[] } {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Response.json({ ok: true });
  };
  const client = doors[door]?.open({ apiToken: "secret-token", fetch, ...options });
  return { ...(client as Door), sent };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const clientOptions: [options: object, message: string][] = [
  [
    { baseURL: "https://mock.test" },
    'Unknown option "baseURL" in the options of the acme client. Did you mean "baseUrl"?',
  ],
  [{ apitoken: "t" }, 'Unknown option "apitoken" in the options of the acme client. Did you mean "apiToken"?'],
  [{ timeout: 5 }, 'Unknown option "timeout" in the options of the acme client. Did you mean "timeoutMs"?'],
  [{ fetchOptions: {} }, 'Unknown option "fetchOptions" in the options of the acme client. Did you mean "fetch"?'],
  [{ logger: {} }, 'Unknown option "logger" in the options of the acme client.'],
  [{ query: { a: 1 } }, 'Unknown option "query" in the options of the acme client.'],
  [{ debug: { log: console.log } }, invalid("debug", "true, false or a function, got an object")],
  [{ debug: "true" }, invalid("debug", 'true, false or a function, got "true"')],
  [{ timeoutMs: Number.NaN }, invalid("timeoutMs", "a number above 0, got NaN")],
  [{ timeoutMs: 0 }, invalid("timeoutMs", "a number above 0, got 0")],
  [{ timeoutMs: "9" }, invalid("timeoutMs", 'a number above 0, got "9"')],
  [{ totalTimeoutMs: -1 }, invalid("totalTimeoutMs", "a number above 0, got -1")],
  [{ maxRetries: -1 }, invalid("maxRetries", "0 or more, got -1")],
  [{ maxRetries: null }, invalid("maxRetries", "0 or more, got null")],
  [{ retryBudget: "20" }, invalid("retryBudget", '0 or more, got "20"')],
  [{ maxResponseBytes: 0 }, invalid("maxResponseBytes", "a number above 0, got 0")],
  [{ onRequest: async () => undefined }, invalidHook("onRequest")],
  [{ onResponse: async () => undefined }, invalidHook("onResponse")],
  [{ onRetry: async () => undefined }, invalidHook("onRetry")],
  [{ onError: async () => undefined }, invalidHook("onError")],
  [{ onRetry: "log" }, invalid("onRetry", 'a function that is not async, got "log"')],
  [{ fetch: "fetch" }, invalid("fetch", 'a function, got "fetch"')],
  [{ signal: new AbortController() }, invalid("signal", "an AbortSignal, got an object")],
  [{ headers: "x-a: 1" }, invalid("headers", 'an object, a Headers or pairs, got "x-a: 1"')],
  [{ headers: Promise.resolve({}) }, invalid("headers", "an object, a Headers or pairs, got an object")],
  [
    { headers: ["x-a: 1"] },
    'Invalid option "headers" in the options of the acme client. Expected pairs of a name and a value.',
  ],
  [{ userAgent: 1 }, invalid("userAgent", "a string, got 1")],
  [{ retry429: "yes" }, invalid("retry429", 'true or false, got "yes"')],
  [{ baseUrl: new URL("https://a.test") }, invalid("baseUrl", "a string, got an object")],
  ...["not a url", "/api", "", "file:///etc", "api.example.org/v1", "ftp://a.test"].map((baseUrl): [object, string] => [
    { baseUrl },
    'Invalid "baseUrl" in the options of the acme client. Expected a URL that begins with https:// or http://.',
  ]),
  ...["https://user:passw0rd@a.test", "https://user@a.test/v1", "http://:passw0rd@127.0.0.1:1"].map(
    (baseUrl): [object, string] => [
      { baseUrl },
      'Invalid "baseUrl" in the options of the acme client. A user name or password in the URL is not allowed. Pass credentials as options.',
    ],
  ),
  ...["https://a.test/?a=1", "https://a.test/#a", "https://a.test/v1?"].map((baseUrl): [object, string] => [
    { baseUrl },
    'Invalid "baseUrl" in the options of the acme client. Remove "?" or "#" and everything after it.',
  ]),
  ...[
    "http://a.test",
    "HTTP://10.0.0.1/v1",
    "http://localhost.evil.test",
    "http://127.0.0.1.evil.test",
    "http://[::2]",
  ].map((baseUrl): [object, string] => [
    { baseUrl },
    'Insecure "baseUrl" in the options of the acme client. Anyone on the way could read the credentials. Use https://, or pass "allowInsecureHttp: true".',
  ]),
  [
    { apiToken: "Bearer abc" },
    'Invalid option "apiToken" in the options of the acme client. Pass it without "Bearer", which the client adds.',
  ],
  [
    { apiToken: "bearer\tabc" },
    'Invalid option "apiToken" in the options of the acme client. Pass it without "bearer", which the client adds.',
  ],
  [{ apiToken: "a\nb" }, 'Invalid value for "apiToken" in the options of the acme client. It contains a line break.'],
  ...["", " ", "\n"].map((apiToken): [object, string] => [
    { apiToken },
    'Empty option "apiToken" in the options of the acme client. Omit it to use environment variables.',
  ]),
  [
    { apiToken: 7 },
    'Invalid option "apiToken" in the options of the acme client. Expected a string or a function, got number.',
  ],
];

for (const door of ["the named methods", "./fetch"]) {
  for (const [options, message] of clientOptions) {
    test(`a client of ${door} rejects ${described(options)} when it is created`, () => {
      expect(() => opened(door, options)).toThrow(
        expect.objectContaining({ name: "RequestError", provider: "acme", attempts: 0, message }),
      );
    });
  }
}

const callOptions: [options: object, problem: string, advice: string][] = [
  [{ baseURL: "https://mock.test" }, 'Unknown option "baseURL"', ""],
  [{ timeout: 5 }, 'Unknown option "timeout"', 'Did you mean "timeoutMs"?'],
  [{ apiToken: "other" }, 'Unknown option "apiToken"', ""],
  [{ debug: true }, 'Unknown option "debug"', ""],
  [{ timeoutMs: Number.NaN }, 'Invalid option "timeoutMs"', "Expected a number above 0, got NaN."],
  [{ totalTimeoutMs: 0 }, 'Invalid option "totalTimeoutMs"', "Expected a number above 0, got 0."],
  [{ maxRetries: null }, 'Invalid option "maxRetries"', "Expected 0 or more, got null."],
  [{ idempotent: "yes" }, 'Invalid option "idempotent"', 'Expected true or false, got "yes".'],
  [{ retry429: 1 }, 'Invalid option "retry429"', "Expected true or false, got 1."],
  [{ signal: new AbortController() }, 'Invalid option "signal"', "Expected an AbortSignal, got an object."],
  [
    { onRequest: async () => ({ traceparent: "00" }) },
    'Invalid option "onRequest"',
    "Expected a function that is not async, got AsyncFunction.",
  ],
  [
    { onRequest: () => Promise.resolve({ traceparent: "00" }) },
    'Invalid option "onRequest"',
    "Its function must not be async.",
  ],
  [
    { query: new URLSearchParams("a=1") },
    'Invalid option "query"',
    "Expected an object of names and values, got an object.",
  ],
  [{ query: "a=1" }, 'Invalid option "query"', 'Expected an object of names and values, got "a=1".'],
  [{ query: { a: { b: 1 } } }, 'Invalid value for "a"', "It cannot contain a nested list or object."],
  [{ query: { a: Symbol("s") } }, 'Invalid value for "a"', "It cannot contain Symbol(s)."],
  [{ headers: { "x-a": 1 } }, 'Invalid value for "x-a"', "Expected a string, got number."],
  [{ headers: { "x-a": "b\r\nx-c: d" } }, 'Invalid value for "x-a"', "It contains a line break."],
  [
    { headers: { "x-a": "\u2028" } },
    'Invalid value for "x-a"',
    "It contains characters that are not allowed in an HTTP header.",
  ],
  [{ headers: { "x a": "b" } }, 'Invalid header name "x a"', ""],
  [
    { headers: { Authorization: "Bearer other" } },
    'Unexpected header "authorization"',
    "The client sends its own credentials there. For others, create a client with them.",
  ],
];

/** Options that openapi-fetch has too, or checks itself. */
const notInFetch = ["headers"];

test("options that are not an object are rejected, and nothing is sent", async () => {
  for (const door of ["the named methods", "client.request"]) {
    const client = opened(door);

    for (const [options, found] of [
      ["GET", "string"],
      [5000, "number"],
    ] as const)
      await expect(client.get(options as never)).rejects.toMatchObject({
        name: "RequestError",
        message: `Invalid options in ${doors[door]?.get}. Expected an object, got ${found}.`,
      });
    expect(client.sent).toEqual([]);
  }
});

for (const [door, { get }] of Object.entries(doors)) {
  for (const [options, problem, advice] of callOptions) {
    if (door === "./fetch" && Object.keys(options).some((name) => notInFetch.includes(name))) continue;
    test(`a call through ${door} rejects ${described(options)}, and sends nothing`, async () => {
      const client = opened(door);

      await expect(client.get(options)).rejects.toMatchObject({
        name: "RequestError",
        attempts: 0,
        // openapi-fetch takes a base URL with each call.
        message:
          `${problem} in ${get}. ${advice}`.trim() +
          (door === "./fetch" && "baseURL" in options ? ' Did you mean "baseUrl"?' : ""),
      });
      expect(client.sent).toEqual([]);
    });
  }
}

class Money {
  amount = 1;
}

const looped: { self?: object } = {};
looped.self = looped;

const notJson: [name: string, body: unknown, reason: string | undefined][] = [
  ["a Map", new Map([["a", 1]]), "It is a Map, which JSON cannot represent."],
  ["a Set", new Set([1]), "It is a Set, which JSON cannot represent."],
  ["a promise", Promise.resolve({}), "It is a Promise, which JSON cannot represent."],
  [
    "a promise of another kind",
    new (class extends Promise<number> {})(() => undefined),
    "It is a Promise, which JSON cannot represent.",
  ],
  ["a function", () => ({}), "It is a function, which JSON cannot represent."],
  ["a symbol", Symbol("a"), "It is a symbol, which JSON cannot represent."],
  ["a bigint", 1n, "It is a bigint, which JSON cannot represent."],
  ["NaN", Number.NaN, "It is NaN, which JSON cannot represent."],
  ["a regular expression", /a/, "It is a RegExp, which JSON cannot represent."],
  ["an error", new Error("a"), "It is a Error, which JSON cannot represent."],
  ["a Map inside", { list: [{ map: new Map() }] }, '"map" is a Map, which JSON cannot represent.'],
  ["bytes inside", { file: new Uint8Array([1]) }, '"file" is a Uint8Array, which JSON cannot represent.'],
  ["a Node buffer inside", { file: Buffer.from("a") }, '"file" is a Uint8Array, which JSON cannot represent.'],
  ["a Blob inside", { file: new Blob(["a"]) }, '"file" is a Blob, which JSON cannot represent.'],
  ["a promise inside", [Promise.resolve(1)], '"0" is a Promise, which JSON cannot represent.'],
  ["Infinity inside", { a: Number.POSITIVE_INFINITY }, '"a" is Infinity, which JSON cannot represent.'],
  ["a circle", looped, undefined],
];

const sentAsTheyAre: [name: string, body: () => unknown, kind: string][] = [
  ["a FormData", () => new FormData(), "FormData"],
  ["a URLSearchParams", () => new URLSearchParams("a=1"), "URLSearchParams"],
  ["a Blob", () => new Blob(["a"]), "Blob"],
  ["a stream", () => new Blob(["a"]).stream(), "ReadableStream"],
  ["bytes", () => new Uint8Array([1]), "Uint8Array"],
  ["an ArrayBuffer", () => new ArrayBuffer(1), "ArrayBuffer"],
];

for (const [door, { get, create }] of Object.entries(doors)) {
  for (const [name, body, reason] of notJson) {
    test(`${name} as a JSON body is rejected through ${door}, and nothing is sent`, async () => {
      const client = opened(door);

      const error = await client.create(body).catch((thrown: unknown) => thrown);

      expect(error).toMatchObject({
        name: "RequestError",
        attempts: 0,
        message:
          reason === undefined
            ? expect.stringContaining(`Invalid value for "body" in ${create}. `)
            : `Invalid value for "body" in ${create}. ${reason}`,
      });
      expect(client.sent).toEqual([]);
    });
  }

  for (const [name, bodyOf, kind] of sentAsTheyAre) {
    if (door === "client.request") continue;
    test(`${name} where the spec has JSON is rejected through ${door}, and nothing is sent`, async () => {
      const client = opened(door);

      await expect(client.create(bodyOf())).rejects.toMatchObject({
        name: "RequestError",
        attempts: 0,
        message: `Invalid value for "body" in ${create}. It is a ${kind}, which JSON cannot represent.`,
      });
      expect(client.sent).toEqual([]);
    });
  }

  test(`what JSON can represent is sent through ${door}`, async () => {
    const client = opened(door);
    const bodies = [
      ["a text", 1, true, null],
      { a: undefined, b: new Date(0), c: Object.create(null) },
      new Money(),
      { toJSON: () => "own" },
      { url: new URL("https://a.test/") },
    ];

    for (const body of bodies) await client.create(body);

    expect(client.sent.map(({ init }) => init.body)).toEqual([
      '["a text",1,true,null]',
      '{"b":"1970-01-01T00:00:00.000Z","c":{}}',
      '{"amount":1}',
      '"own"',
      '{"url":"https://a.test/"}',
    ]);
  });

  test(`a Headers and pairs are accepted as headers through ${door}`, async () => {
    const client = opened(door);

    for (const headers of [{ "X-A": "1" }, new Headers({ "X-A": "1" }), [["X-A", "1"]], new Map([["X-A", "1"]])]) {
      // openapi-fetch itself knows no iterables.
      if (door === "./fetch" && headers instanceof Map) continue;
      client.sent.length = 0;
      await client.get({ headers });
      await client.create({}, { headers });

      for (const { init } of client.sent) expect(new Headers(init.headers).get("x-a")).toBe("1");
      expect(client.sent).toHaveLength(2);
    }
  });

  test(`a Headers and pairs are accepted as headers of a client through ${door}`, async () => {
    for (const headers of [{ "X-A": "1" }, new Headers({ "X-A": "1" }), [["X-A", "1"]]]) {
      const client = opened(door, { headers });
      await client.get();
      expect(new Headers(client.sent[0]?.init.headers).get("x-a")).toBe("1");
    }
  });

  for (const [name, token, advice] of [
    ["nothing", undefined, "Its function must return a string or { token, expiresAt }, got undefined."],
    ["null", null, "Its function must return a string or { token, expiresAt }, got null."],
    [
      "an object without a token",
      { value: "t" },
      "Its function must return a string or { token, expiresAt }, got object.",
    ],
    ["a number", 7, "Its function must return a string or { token, expiresAt }, got number."],
    ["a prefix", "Bearer abc", 'Pass it without "Bearer", which the client adds.'],
  ] as const) {
    test(`a token function that returns ${name} is rejected through ${door}, and nothing is sent`, async () => {
      for (const apiToken of [() => token, async () => token]) {
        const client = opened(door, { apiToken });

        await expect(client.get()).rejects.toMatchObject({
          name: "RequestError",
          attempts: 0,
          message: `Invalid option "apiToken" in ${get}. ${advice}`,
        });
        expect(client.sent).toEqual([]);
      }
    });
  }

  test(`a token function that returns two lines is rejected through ${door}, and nothing is sent`, async () => {
    const client = opened(door, { apiToken: async () => ({ token: "a\nb" }) });

    await expect(client.get()).rejects.toMatchObject({
      name: "RequestError",
      message: `Invalid value for "apiToken" in ${get}. It contains a line break.`,
    });
    expect(client.sent).toEqual([]);
  });

  test(`a token is sent without the line break behind it through ${door}`, async () => {
    vi.stubEnv("ACME_API_TOKEN", "tok\r\n");
    const seen: unknown[] = [];

    for (const apiToken of ["tok\n", " tok ", () => "tok\n", async () => ({ token: "tok\n" }), undefined]) {
      const client = opened(door, { apiToken });
      await client.get();
      seen.push(new Headers(client.sent[0]?.init.headers).get("authorization"));
    }

    expect(seen).toEqual(Array(5).fill("Bearer tok"));
  });

  test(`plain HTTP is accepted through ${door} to this machine, without credentials, and where it is allowed`, async () => {
    vi.stubEnv("ACME_API_TOKEN", "");
    for (const options of [
      { baseUrl: "http://localhost:1" },
      { baseUrl: "http://127.0.0.1:1/v1" },
      { baseUrl: "http://[::1]:1" },
      { baseUrl: "http://a.localhost" },
      { baseUrl: "http://a.test", allowInsecureHttp: true },
    ]) {
      const client = opened(door, options);
      await client.get();
      expect(client.sent).toHaveLength(1);
    }
    expect(() => opened(door, { baseUrl: "http://a.test", apiToken: undefined })).not.toThrow();
  });

  test(`the environment's base URL is checked like the option through ${door}`, async () => {
    for (const [value, advice] of [
      ["http://a.test/v2", "Insecure "],
      ["https://user:passw0rd@a.test", 'Invalid "ACME_BASE_URL"'],
      ["a.test", 'Invalid "ACME_BASE_URL"'],
    ] as const) {
      vi.stubEnv("ACME_BASE_URL", value);
      expect(() => opened(door)).toThrow(advice);
    }
    vi.stubEnv("ACME_BASE_URL", "https://b.test/v2\n");
    const client = opened(door);
    await client.get();

    expect(client.sent[0]?.url).toBe("https://b.test/v2/things/a");
    expect(opened(door, { baseUrl: "https://c.test" })).toBeDefined();
  });

  test(`options that only a polluted prototype has are not read through ${door}`, async () => {
    const polluted = {
      baseUrl: "https://evil.test",
      server: "evil",
      fetch: () => Promise.reject(new Error("another fetch")),
      query: { evil: 1 },
      totalTimeoutMs: -1,
      idempotent: true,
      retry429: true,
      mediaType: "text/evil",
      apiToken: "evil",
      params: { query: { evil: 1 } },
      // openapi-fetch, and the `Request` of the runtime, inherit these themselves.
      ...(door !== "./fetch" && { headers: { "x-evil": "1" }, body: "evil", signal: AbortSignal.abort() }),
    };
    const client = opened(door);
    try {
      for (const [name, value] of Object.entries(polluted)) Reflect.set(Object.prototype, name, value);
      const later = opened(door);

      for (const { get, create, sent } of [client, later]) {
        await get({});
        await create({ a: 1 }, {});
        expect(sent.map(({ url }) => url)).toEqual(["https://a.test/v1/things/a", "https://a.test/v1/things"]);
        expect(sent.map(({ init }) => [init.body ?? null, new Headers(init.headers).get("authorization")])).toEqual([
          [null, "Bearer secret-token"],
          ['{"a":1}', "Bearer secret-token"],
        ]);
        for (const { init } of sent) expect(new Headers(init.headers).get("x-evil")).toBeNull();
      }
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
}

test("a body where the operation has none is rejected, and nothing is sent", async () => {
  const methods = opened("the named methods");
  const request = opened("client.request");
  const fetch = opened("./fetch");

  for (const body of [{}, "", null, new FormData()]) {
    const free = await request.get({ body }).catch((thrown: unknown) => thrown);
    const ofFetch = await fetch.get({ body }).catch((thrown: unknown) => thrown);

    expect(free).toMatchObject({
      name: "RequestError",
      attempts: 0,
      message: 'Unexpected "body" in client.request(). A GET request cannot have one.',
    });
    expect(ofFetch).toMatchObject({
      name: "RequestError",
      attempts: 0,
      message: 'Unexpected "body" in GET("/things/{id}"). This operation has no request body.',
    });
  }
  expect([...methods.sent, ...request.sent, ...fetch.sent]).toEqual([]);
});

const { open: _, ...names } = doors["the named methods"] ?? expect.fail("no methods");

test("a body, and a parameter that is misspelt, are rejected by a method, which says what was meant", async () => {
  const { createClient } = await import("../src/client/create-client.ts");
  type Things = { things: { get: (values: object) => Promise<unknown> } };
  const fetch = vi.fn();
  const { things } = createClient<Things>(api, { apiToken: "t", fetch } as object);

  await expect(things.get({ id: "a", body: {} })).rejects.toMatchObject({
    name: "RequestError",
    message: `Unexpected "body" in ${names.get}. This operation has no request body.`,
  });
  await expect(things.get({ id: "a", fliter: "b" })).rejects.toMatchObject({
    name: "RequestError",
    message: `Unknown parameter "fliter" in ${names.get}. Did you mean "filter"? For a parameter that the spec does not declare, use options.query.`,
  });
  expect(fetch).not.toHaveBeenCalled();
});

function invalid(name: string, expected: string): string {
  return `Invalid option "${name}" in the options of the acme client. Expected ${expected}.`;
}

function invalidHook(name: string): string {
  return invalid(name, "a function that is not async, got AsyncFunction");
}

function described(options: object): string {
  const [[name, value] = ["", undefined]] = Object.entries(options);
  return `${name}: ${typeof value === "object" && value ? value.constructor.name + JSON.stringify(value) : String(value)}`;
}

for (const given of ["an-id", 7, null]) {
  test(`${JSON.stringify(given)} in place of the parameters is rejected`, async () => {
    const fetch = vi.fn(async () => Response.json({ ok: true }));
    const options = { apiToken: "secret-token", fetch };
    const { things } = createClient<{ things: { get: (values: unknown) => Promise<unknown> } }>(api, options);

    await expect(things.get(given)).rejects.toMatchObject({
      name: "RequestError",
      message: `Invalid arguments in things.get(). Expected an object of parameters, got ${given === null ? "null" : typeof given}.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
}
