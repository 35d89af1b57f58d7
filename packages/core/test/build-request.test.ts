import { expect, test } from "vitest";
import type { CallOptions } from "../src/client/options.ts";
import { buildRequest } from "../src/request/build-request.ts";
import { overridingHeaders } from "../src/request/headers.ts";
import { prepareOperation } from "../src/request/prepare-operation.ts";
import { serializeBody } from "../src/request/serialize-body.ts";
import { serializeParameter } from "../src/request/serialize-parameter.ts";
import type { Operation } from "../src/table.ts";

test("values that objects inherit are not given", () => {
  const operation = { request: "GET /things", parameters: ["constructor", "__proto__", "toString"] };

  expect(build(operation, {}).url).toBe("https://a.test/things");
});

test("an operation says how its path, query, headers and cookies are serialized", () => {
  const operation: Operation = {
    request: "GET /things/{id}/{list}",
    parameters: [
      { name: "list", in: "path", style: "matrix", explode: true },
      "plain",
      { name: "deep", style: "deepObject" },
      { name: "X-Kind", in: "header", const: "k" },
      { name: "a", in: "cookie" },
      { name: "b", in: "cookie" },
    ],
  };

  const { method, url, headers } = build(operation, {
    id: "1",
    list: ["a", "b"],
    plain: 1,
    deep: { c: "d" },
    a: [1, 2],
    b: "&",
  });

  expect(method).toBe("GET");
  expect(url).toBe("https://a.test/things/1/;list=a;list=b?plain=1&deep%5Bc%5D=d");
  expect(headers).toEqual({ accept: "application/json", cookie: "a=1; a=2; b=%26", "x-kind": "k" });
});

test("the caller's headers and query are added to those of the operation", () => {
  const operation: Operation = { request: "GET /things", parameters: ["a"], accept: "text/plain" };

  const { url, headers } = build(
    operation,
    { a: 1 },
    { query: { "b c": true, d: undefined }, headers: { Accept: "x/y" } },
  );

  expect(url).toBe("https://a.test/things?a=1&b%20c=true");
  expect(headers.accept).toBe("x/y");
});

test("a parameter that is required is sent, and null is a text in a query", () => {
  const operation: Operation = { request: "GET /things", parameters: [{ name: "a", required: true }, "b", "c"] };

  expect(build(operation, { a: 0, b: null, c: undefined, d: undefined }).url).toBe("https://a.test/things?a=0&b=null");
});

test("a name that is in the path and in the query belongs to the path", () => {
  expect(build({ request: "GET /things/{id}", parameters: ["id"] }, { id: 1 }).url).toBe("https://a.test/things/1");
});

test("an optional body can be omitted, and its media type with it", () => {
  const operation: Operation = { request: "POST /things", body: "application/json" };

  expect(build(operation, {}).body).toBeUndefined();
  expect(Object.keys(build(operation, {}).headers)).toEqual(["accept"]);
  expect(build(operation, { body: null }).body).toBe("null");
});

test("fields of a form are serialized as the operation says", () => {
  const operation: Operation = {
    request: "POST /things",
    body: "application/x-www-form-urlencoded",
    fields: { a: { explode: false } },
  };

  expect(String(build(operation, { body: { a: [1, 2], b: [3, 4] } }).body)).toBe("a=1,2&b=3&b=4");
});

test("a name of several fills the path parameters that it stands for", () => {
  const operation: Operation = {
    request: "GET /{kind}/{id}/{scope}",
    oneOf: {
      account: { kind: "accounts", id: "{account}", scope: "of-{account}-{account}" },
      zone: { kind: "zones", id: "{zone}", scope: "all" },
    },
  };

  expect(build(operation, { account: "$&/1" }).url).toBe("https://a.test/accounts/%24%26%2F1/of-%24%26%2F1-%24%26%2F1");
  expect(build(operation, { zone: "z", account: undefined }).url).toBe("https://a.test/zones/z/all");
  for (const values of [{}, { account: "a", zone: "z" }])
    expect(() => build(operation, values)).toThrow(
      expect.objectContaining({
        message: `${Object.keys(values).length ? "Conflicting parameters" : "Missing parameter"}`,
        advice: 'Pass exactly one of "account" or "zone".',
      }),
    );
});

const rejected: [
  name: string,
  operation: Operation,
  values: Record<string, unknown>,
  message: string,
  advice?: string,
][] = [
  ["a missing path parameter", { request: "GET /{id}" }, {}, 'Missing parameter "id"'],
  [
    "an unknown parameter",
    { request: "GET /{id}", parameters: ["q"] },
    { id: 1, page: 2 },
    'Unknown parameter "page"',
    "For a parameter that the spec does not declare, use options.query.",
  ],
  [
    "a misspelt parameter",
    { request: "GET /{zone_id}", parameters: ["q"] },
    { zoneId: 1 },
    'Unknown parameter "zoneId"',
    'Did you mean "zone_id"? For a parameter that the spec does not declare, use options.query.',
  ],
  [
    "a missing query parameter",
    { request: "GET /", parameters: [{ name: "q", required: true }] },
    { q: undefined },
    'Missing parameter "q"',
  ],
  ["null in a path", { request: "GET /{id}" }, { id: null }, 'Missing parameter "id"'],
  ["an empty path parameter", { request: "GET /{id}" }, { id: "" }, 'Empty parameter "id"'],
  ["a dot segment", { request: "GET /{id}" }, { id: "." }, 'Invalid value for "id"', '"." would change the path.'],
  [
    "an unpaired surrogate",
    { request: "GET /", parameters: ["q"] },
    { q: "\ud800" },
    'Invalid value for "q"',
    "It contains an unpaired surrogate.",
  ],
  [
    "an empty list that is required",
    { request: "GET /", parameters: [{ name: "q", required: true }] },
    { q: [] },
    'Empty parameter "q"',
  ],
  [
    "an object in a scalar's place",
    { request: "GET /", parameters: ["q"] },
    { q: { a: { b: 1 } } },
    'Invalid value for "q"',
    "It cannot contain a nested list or object.",
  ],
  [
    "a symbol in a query",
    { request: "GET /", parameters: ["q"] },
    { q: Symbol("a") },
    'Invalid value for "q"',
    "It cannot contain Symbol(a).",
  ],
  [
    "a symbol in a path",
    { request: "GET /{id}" },
    { id: Symbol("a") },
    'Invalid value for "id"',
    "It cannot contain Symbol(a).",
  ],
  [
    "a symbol for several path parameters",
    { request: "GET /{kind}", oneOf: { account: { kind: "of-{account}" } } },
    { account: Symbol("a") },
    'Invalid value for "account"',
    "It cannot contain Symbol(a).",
  ],
  ["a body that is missing", { request: "POST /", body: "application/json", bodyRequired: true }, {}, 'Missing "body"'],
  [
    "a body that the operation does not have",
    { request: "POST /" },
    { body: 1 },
    'Unexpected "body"',
    "This operation has no request body.",
  ],
  [
    "a body that cannot be written",
    { request: "POST /", body: "application/json" },
    { body: 1n },
    'Invalid value for "body"',
    "It is a bigint, which JSON cannot represent.",
  ],
];

test("symbols in options are rejected, and the error names them", () => {
  const symbol = Symbol("a") as unknown as string;

  expect(() => build({ request: "GET /" }, {}, { query: { q: symbol } })).toThrow('Invalid value for "q"');
  expect(() => build({ request: "GET /" }, {}, { headers: { "x-a": symbol } })).toThrow(
    expect.objectContaining({ message: 'Invalid value for "x-a"', advice: "Expected a string, got symbol." }),
  );
});

for (const [name, operation, values, message, advice = ""] of rejected) {
  test(`${name} is rejected`, () => {
    expect(() => build(operation, values)).toThrow(expect.objectContaining({ message, advice }));
  });
}

function build(
  operation: Operation,
  values: Record<string, unknown>,
  { headers, query }: Pick<CallOptions, "headers" | "query"> = {},
) {
  const api = { provider: "acme", version: "1", servers: {}, schemes: {}, security: [] };
  const settings = { headers: overridingHeaders(headers), query, baseUrl: "https://a.test" };
  return buildRequest({ serializeParameter, serializeBody }, prepareOperation(api, "id", operation), values, settings);
}
