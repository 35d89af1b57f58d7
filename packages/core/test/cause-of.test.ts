import { inspect } from "node:util";
import { expect, test } from "vitest";
import { causeOf, type Quotable } from "../src/errors/cause-of.ts";

const secrets = ["t0ken-of-the-client"];
const request: Quotable = {
  url: "https://a.test/zones/an-id/items?filter=nosegay",
  headers: { authorization: `Bearer ${secrets[0]}`, "x-own": "marigold" },
  body: JSON.stringify({ name: "a\nhollyhock", private_key: "snapdragon" }),
};
const cleaned = (thrown: unknown) => causeOf(thrown, request, secrets);

test("what a runtime says of a connection is kept, with name and code", () => {
  for (const [thrown, kept] of [
    [
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:443"), { code: "ECONNREFUSED" }),
      }),
      { name: "TypeError", message: "fetch failed: connect ECONNREFUSED …", code: "ECONNREFUSED" },
    ],
    [
      Object.assign(new Error("getaddrinfo ENOTFOUND api.example.test"), { code: "ENOTFOUND" }),
      { name: "Error", message: "getaddrinfo ENOTFOUND api.example.test", code: "ENOTFOUND" },
    ],
    [
      Object.assign(
        new Error("unable to verify the first certificate; if the root CA is installed locally, try Node.js"),
        {
          code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        },
      ),
      {
        message: "unable to verify the first certificate; if the root CA is installed locally, try Node.js",
        code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      },
    ],
    [new TypeError("Failed to parse URL from /an-id"), { name: "TypeError", message: "Failed to parse URL from …" }],
  ] as const)
    expect(cleaned(thrown)).toMatchObject(kept);
});

test("all errors of an AggregateError are in the message, each once", () => {
  const failed = (message: string, code: string) => Object.assign(new Error(message), { code });
  const thrown = new TypeError("fetch failed", {
    cause: new AggregateError(
      [
        failed("connect ECONNREFUSED 10.0.0.1:443", "ECONNREFUSED"),
        failed("connect ECONNREFUSED 10.0.0.2:443", "ECONNREFUSED"),
        failed("connect ETIMEDOUT 10.0.0.3:443", "ETIMEDOUT"),
      ],
      "",
    ),
  });

  expect(cleaned(thrown)).toMatchObject({
    message: "fetch failed: connect ECONNREFUSED …: connect ETIMEDOUT …",
    code: "ETIMEDOUT",
  });
});

test("a ring of causes ends", () => {
  const [one, other] = [new Error("one"), new Error("other")];
  one.cause = other;
  other.cause = one;

  expect(cleaned(one).message).toBe("one: other");
});

test("whatever can be thrown gives a cause", () => {
  const thrower = new Proxy(new Error("x"), {
    get: () => {
      throw new Error("no property can be read");
    },
  });

  for (const thrown of [undefined, null, 7, "a text", Symbol("s"), Object.create(null), new Response("r"), thrower])
    expect(inspect(cleaned(thrown))).toContain("Error");
  expect(cleaned("a text").message).toBe("a text");
  expect(cleaned(new Response("r")).message).toBe("a value of type object");
});

for (const [name, thrown] of [
  ["a URL", new Error("cannot reach https://user:passw0rd@b.test/an-id?sig=51gn")],
  ["a user name and password without a URL", new Error("proxy user:passw0rd@b.test:8080 refused")],
  ["a path with its query", new Error("cannot GET /an-id?sig=51gn")],
  ["headers", new Error(`invalid headers: { authorization: 'Bearer ${secrets[0]}', 'x-own': 'marigold' }`)],
  ["a header by itself", new Error("marigold is not allowed")],
  ["a body", new Error(`cannot send ${request.body}`)],
  [
    "a response that is printed as an object",
    new Error(`failed: ${inspect({ body: "the lilies are marigold lilies" })}`),
  ],
  ["a body that is cut", new Error(`cannot send ${`${request.body}`.slice(0, 15)}`)],
  ["a value of the body", new Error("Snapdragon, or hollyhock, is wrong")],
  ["a value of the query", new Error("nosegay?")],
  ["a response that is not JSON", new SyntaxError(`Unexpected token 'M', "MIIEvQIB_51gn" is not valid JSON`)],
  ["a key", new Error("bad key -----BEGIN PRIVATE KEY-----\nsnapdragon\n-----END PRIVATE KEY-----")],
  ["a cause", new Error("", { cause: new Error("", { cause: new Error("marigold https://b.test/an-id?sig=51gn") }) })],
  ["errors of an AggregateError", new AggregateError([new Error("marigold"), "sig=51gn"], "passw0rd")],
  [
    "properties of its own",
    Object.assign(new Error("failed"), {
      input: request.url,
      config: { headers: { "x-own": "marigold" } },
      request,
      options: { auth: "user:passw0rd" },
      response: { body: "snapdragon" },
      code: "t0ken_51gn",
      [Symbol("kept")]: { request },
    }),
  ],
  ["a name and a code", Object.assign(new Error("failed"), { name: "marigold", code: "snapdragon" })],
  ["a text that is no error", "cannot reach https://user:passw0rd@b.test?sig=51gn with marigold"],
  ["an object that is no error", { message: "marigold", url: request.url, headers: { "x-own": "marigold" } }],
] satisfies [string, unknown][]) {
  test(`a cause does not quote the request or a response in ${name}`, () => {
    const cause = cleaned(thrown);

    for (const text of [
      cause.message,
      cause.stack,
      JSON.stringify(cause),
      inspect(cause, { depth: null, showHidden: true, getters: true }),
    ])
      expect(text).not.toMatch(
        /t0ken-of|passw0rd|user:|51gn|an-id|nosegay|marigold|lilies|hollyhock|snapdragon|private_key|MIIE/i,
      );
  });
}
