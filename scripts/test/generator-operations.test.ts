import { runInThisContext } from "node:vm";
import type { OperationObject, Schema } from "@certspec/openapi";
import { expect, test } from "vitest";
import { answering, generate, taking } from "./generator-document.ts";

test("JSON is chosen among several media types of a request", async () => {
  const entry = await entryOf({ requestBody: { content: { "text/plain": {}, "application/json": {} } } });

  expect(entry).toEqual({ request: "POST /x", body: "application/json" });
});

test("a media type of an answer is asked for once, in lower case", async () => {
  const entry = await entryOf({
    responses: { 200: { content: { "Text/CSV": {} } }, 201: { content: { "text/csv": {} } } },
  });

  expect(entry).toEqual({ request: "GET /x", accept: "text/csv" });
});

test("without an answer's body, the media type of a failure is asked for", async () => {
  const failure = { content: { "application/problem+json": {} } };

  expect(await entryOf({ responses: { 204: {}, 400: failure } })).toEqual({
    request: "GET /x",
    accept: "application/problem+json",
  });
});

test("a range without a body leaves the statuses beside it alone", async () => {
  const json = { content: { "application/json": {} } };

  expect(await entryOf({ responses: { 200: json, 204: {}, "2XX": {} } })).toEqual({
    request: "GET /x",
    noContent: [201, 202, 203, 206, 207, 208, 226],
  });
});

test("security that repeats that of the API is left out", async () => {
  const security = [{ a: [] }];

  expect(await entryOf({ security }, { security })).toEqual({ request: "GET /x" });
  expect(await entryOf({ security: [] }, { security })).toEqual({ request: "GET /x", security: [] });
});

test("pages whose parameters are stated to be in the query are as usual", async () => {
  const pagination = { style: "page", page: "page", items: "items", in: "query" };

  expect(await entryOf({ "x-pagination": pagination })).toEqual({
    request: "GET /x",
    pagination: { style: "page", page: "page", items: "items" },
  });
});

const events = { "text/event-stream": { schema: { type: "object" } } };
const texts = { "text/event-stream; charset=utf-8": { schema: { type: "string" } } };

test.each<[NonNullable<OperationObject["responses"]>, object]>([
  [{ 200: { content: events } }, { accept: "text/event-stream", stream: "events" }],
  [{ 200: { content: texts } }, { accept: "text/event-stream; charset=utf-8", stream: "events", textEvents: true }],
  [
    { 200: { content: { "text/event-stream": {} } } },
    { accept: "text/event-stream", stream: "events", textEvents: true },
  ],
  [
    { 200: { content: { "application/jsonl": {}, "application/x-ndjson": {} } }, 204: {} },
    { accept: "application/jsonl, application/x-ndjson", stream: "lines" },
  ],
  [
    { 200: { content: { "application/geo+json-seq": {} } }, 400: { content: { "application/json": {} } } },
    { accept: "application/geo+json-seq", stream: "lines" },
  ],
  [{ default: { content: events } }, { accept: "text/event-stream", stream: "events" }],
  // Read whole, because no call knows beforehand which of them comes.
  [{ 200: { content: { ...events, "application/json": {} } } }, { accept: "text/event-stream, application/json" }],
  [
    { 200: { content: events }, 202: { content: { "application/json": {} } } },
    { accept: "text/event-stream, application/json" },
  ],
  [{ 200: { content: { ...events, "application/jsonl": {} } } }, { accept: "text/event-stream, application/jsonl" }],
  [{ 204: {}, 400: { content: events } }, { accept: "text/event-stream" }],
])("a stream is all that successes of %j are, or none", async (responses, expected) => {
  expect(await entryOf({ responses })).toEqual({ request: "GET /x", ...expected });
});

test("styles that are the default are left out", async () => {
  const parameters: OperationObject["parameters"] = [
    { name: "a", in: "query", style: "form", explode: true },
    { name: "b", in: "query", style: "form", explode: false, required: false },
    { name: "c", in: "query", style: "pipeDelimited", explode: false },
    { name: "d", in: "header", style: "simple", explode: false },
    { name: "e", in: "cookie", style: "form", explode: true, allowReserved: false },
  ];

  expect(await entryOf({ parameters })).toEqual({
    request: "GET /x",
    parameters: [
      "a",
      { name: "b", explode: false },
      { name: "c", style: "pipeDelimited" },
      { name: "d", in: "header" },
      { name: "e", in: "cookie" },
    ],
  });
});

test("a table refers to the optional parts of the runtime that its operations need, and to no others", async () => {
  const partsOf = async (operation: OperationObject) => {
    const source = { operationId: "x_get", responses: { 204: {} }, ...operation };
    const { "operations.ts": text } = await generate({ "post /x": source });
    return [...text.matchAll(/^ {2}(\w+): [a-z]\w+,$/gm)].map(([, name]) => name);
  };
  const sent = (type: string): OperationObject => ({ requestBody: { content: { [type]: {} } } });

  for (const place of ["query", "header", "cookie"] as const)
    expect(await partsOf({ parameters: [{ name: "a", in: place, schema: { type: "string" } }] })).toEqual([]);
  expect(await partsOf({ parameters: [{ name: "a", in: "query", style: "deepObject" }] })).toEqual([
    "serializeParameter",
  ]);
  expect(await partsOf(sent("text/plain"))).toEqual(["serializeBody"]);
  expect(await partsOf(sent("application/json"))).toEqual([]);
});

test("an `Idempotency-Key` is sent by the client, and makes an operation safe to retry", async () => {
  const key = { name: "Idempotency-Key", in: "header", required: true, schema: { type: "string" } } as const;

  expect(await entryOf({ parameters: [key] })).toEqual({
    request: "GET /x",
    parameters: [{ name: "Idempotency-Key", in: "header", isIdempotencyKey: true }],
    idempotent: true,
  });
  expect(await entryOf({ parameters: [key], "x-idempotent": false })).toMatchObject({ idempotent: false });
});

test("a table says whether a 429 is retried, for the API and for an operation, and which variable holds the base URL", async () => {
  expect(await entryOf({ "x-retry-429": true })).toEqual({ request: "GET /x", retry429: true });
  const operation = { operationId: "x_get", responses: { 204: {} } };
  const { "operations.ts": text } = await generate(
    { "get /x": operation },
    {},
    { "x-retry-429": true, "x-base-url-env": "ACME_BASE_URL" },
  );

  expect(text).toContain("\n  retry429: true,\n");
  expect(text).toContain('\n  baseUrlEnv: "ACME_BASE_URL",\n');
});

test("a field that would set a prototype is written as any other", async () => {
  const encoding = JSON.parse('{"__proto__":{"contentType":"text/plain"},"a-b":{"explode":false}}');
  const entry = await entryOf({ requestBody: { content: { "multipart/form-data": { encoding } } } });

  expect(Object.entries(entry.fields ?? {})).toEqual([
    ["__proto__", { type: "text/plain" }],
    ["a-b", { explode: false }],
  ]);
});

test("what the spec says of an operation is its documentation", async () => {
  const { "resources.ts": text } = await generate({
    "get /x/{id}": {
      operationId: "x_get",
      summary: "Get an x",
      description: "Not */ here.\r\n\r\nBut `here`.  ",
      deprecated: true,
      externalDocs: { url: "https://docs.test/x" },
      parameters: [
        {
          name: "id",
          in: "path",
          description: "Which one.",
          schema: { type: "string", maxLength: 3, default: "a" },
        },
        { name: "q", in: "query", deprecated: true, schema: { type: "string", description: "Its own.", minLength: 1 } },
      ],
      responses: { 204: {}, 404: { description: "None." }, default: { description: "Other." } },
    },
  });

  expect(text).toContain(
    [
      "  /**",
      "   * Get an x",
      "   *",
      "   * Not *\\/ here.",
      "   *",
      "   * But `here`.",
      "   *",
      "   * @throws ApiError when the API responds with 404, default.",
      "   * @see {@link https://docs.test/x}",
      "   * @deprecated",
      "   */",
      "  get(params: XGetParams, options?: CallOptions): ApiPromise<undefined, XGetErrors>;",
    ].join("\n"),
  );
  expect(text).toContain(
    ["  /**", "   * Which one.", "   *", "   * @maxLength 3", '   * @default "a"', "   */", "  id: Path"].join("\n"),
  );
  expect(text).toContain(
    ["  /**", "   * Its own.", "   *", "   * @minLength 1", "   * @deprecated", "   */", "  q?: Query"].join("\n"),
  );
});

test("bodies, failures and schemas are documented", async () => {
  const { "resources.ts": text } = await generate(
    {
      "post /x": {
        operationId: "x_send",
        requestBody: { content: { "text/csv": {} } },
        responses: {
          200: { content: { "application/json": { schema: { $ref: "#/components/schemas/9lives" } } } },
          404: { description: "None." },
          500: {},
        },
      },
    },
    { "9lives": { type: "object", properties: {}, title: "A cat", description: "It lives.", deprecated: true } },
  );

  expect(text).toContain("  /** The request body (text/csv). */\n  body?: ");
  expect(text).toContain("{\n  /** None. */\n  404: undefined;\n  500: undefined;\n}");
  expect(text).toContain(
    ["/**", " * A cat", " *", " * It lives.", " *", " * @deprecated", " */", "export interface _9lives extends"].join(
      "\n",
    ),
  );
});

test("a parameter has the bounds and the default of the schema that it refers to", async () => {
  const parameter = { name: "n", in: "query", schema: { $ref: "#/components/schemas/Size" } } as const;
  const { "resources.ts": text } = await generate(
    {
      "get /x": {
        operationId: "x_get",
        parameters: [{ ...parameter, description: "How many." }],
        responses: { 204: {} },
      },
    },
    { Size: { type: "integer", maximum: 9, default: 5 } },
  );

  expect(text).toContain(
    ["  /**", "   * How many.", "   *", "   * @maximum 9", "   * @default 5", "   */", "  n?: Query"].join("\n"),
  );
});

test("servers have names, and URLs without variables or a slash at the end", async () => {
  const servers = [
    { url: "https://{region}.a.test/{version}/", variables: { region: { default: "eu" }, version: { default: "v1" } } },
    { url: "https://b.test", "x-name": "other" },
    { url: "https://c.test/{unknown}" },
  ];
  const files = await generate({ "get /x": { operationId: "x_get", responses: { 204: {} } } }, {}, { servers });

  expect(files["operations.ts"].replaceAll(/\s+/g, " ")).toContain(
    'servers: { default: "https://eu.a.test/v1", other: "https://b.test", server3: "https://c.test/{unknown}" }',
  );
  expect(files["resources.ts"]).toContain('export type ServerName = "default" | "other" | "server3";');
});

test("an operation keeps a server of its own, or of its path, where it is not that of the client", async () => {
  const more = { servers: [{ url: "https://a.test/v1" }] };
  const serverOf = async (...urls: string[]): Promise<string | undefined> =>
    (await entryOf({ servers: urls.map((url) => ({ url })) }, more)).server;

  expect(await serverOf("https://files.test/v2/", "https://b.test")).toBe("https://files.test/v2");
  expect(await serverOf("https://a.test/v1/")).toBeUndefined();
  expect(await serverOf("/v3/")).toBe("/v3");
  expect(await serverOf("/")).toBe("/");
  expect(await serverOf()).toBeUndefined();
  const path = { servers: [{ url: "https://files.test" }], get: { operationId: "x_get", responses: { 204: {} } } };
  const { "operations.ts": text } = await generate({}, {}, { ...more, paths: { "/x": path } });
  expect(text).toContain('server: "https://files.test"');
});

test("a request form is what a method takes, and the schema what it gives", async () => {
  const state = { $ref: "#/components/schemas/State" };
  const { "resources.ts": text } = await generate(
    {
      "put /x": answering(state, {
        operationId: "x_set",
        requestBody: { required: true, content: { "application/json": { schema: state } } },
      }),
    },
    { State: { enum: ["a", "b"] } },
  );

  expect(text).toContain("  body: StateInput;");
  expect(text).toContain("set(params: XSetParams, options?: CallOptions): ApiPromise<State, XSetErrors>;");
});

test("a table names the parameters and fields of requests that are sensitive, wherever their schemas say so", async () => {
  const secret: Schema = { type: "string", "x-sensitive": true };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const parameters: OperationObject["parameters"] = [
    { name: "session", in: "query", schema: secret },
    { name: "filter", in: "query", schema: { type: "string" } },
    { name: "json", in: "query", content: { "application/json": { schema: { items: ref("Secret") } } } },
    { name: "account_id", in: "path", schema: secret },
  ];
  const { "operations.ts": text } = await generate(
    {
      "put /x/{account_id}": taking(ref("Body"), {
        operationId: "x_set",
        parameters,
        "x-one-of-parameters": { account: { account_id: "{account}" } },
      }),
      "get /y": answering({ properties: { answered: secret } }, { operationId: "y_get" }),
    },
    {
      Secret: secret,
      Body: {
        properties: {
          plain: { type: "string" },
          wrapped: { allOf: [ref("Secret")] },
          list: { type: "array", items: { properties: { deep: ref("Secret") } } },
          map: { additionalProperties: ref("Secret") },
          self: ref("Body"),
          shown: { ...secret, readOnly: true },
        },
      },
    },
  );

  expect(text).toContain('sensitive: ["account", "deep", "json", "map", "session", "wrapped"],');
});

test("a body that is sensitive as a whole is named so, and a table without secrets names none", async () => {
  const sending = async (schema: Schema) =>
    (await generate({ "put /x": taking(schema, { operationId: "x_set" }) }))["operations.ts"];

  expect(await sending({ type: "string", "x-sensitive": true })).toContain('sensitive: ["body"],');
  expect(await sending({ type: "string" })).not.toContain("sensitive");
});

interface Entry {
  request: string;
  server?: string;
  fields?: object;
}

async function entryOf(operation: OperationObject, more: Parameters<typeof generate>[2] = {}): Promise<Entry> {
  const source = { operationId: "x_get", responses: { 204: {} }, ...operation };
  const { "operations.ts": text } = await generate(
    { [`${operation.requestBody ? "post" : "get"} /x`]: source },
    {},
    more,
  );
  // References to the runtime are left out: the entry is data.
  const [, literal] = text.replace(/^ {2}\w+: [a-z]\w+,\n/gm, "").split("export const api: Api = ");
  const api = runInThisContext(`(${literal?.trim().slice(0, -1)})`) as { operations: { x_get: Entry } };
  return api.operations.x_get;
}
