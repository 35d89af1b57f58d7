import { startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf, json, query } from "./document.ts";

const many = documentOf("/things", {
  responses: {
    200: json(undefined, { empty: [], default: [1], full: [1, 2] }),
    "4XX": json(undefined, { notFound: { code: 1 }, gone: { code: 2 } }),
    default: json({ code: 0 }),
  },
});
const prefer = (value: string): RequestInit => ({ headers: { prefer: value } });

test("the example named default answers, wherever it stands", async () => {
  const { status, text, headers, request } = await ask(many, "/things");

  expect([status, text, headers.get("content-type")]).toEqual([200, "[1]", "application/json"]);
  expect(request.violations).toEqual([]);
  expect(headers.has("x-certspec-violations")).toBe(false);
});

test("without an example named default the first one answers", async () => {
  const { text } = await ask(
    documentOf("/things", { responses: { 200: json(undefined, { b: "first", a: "second" }) } }),
    "/things",
  );

  expect(text).toBe('"first"');
});

test("without any example the schema answers, the same each time", async () => {
  const document = documentOf("/things", {
    responses: {
      200: {
        description: "",
        content: {
          "application/json": { schema: { type: "object", properties: { id: { type: "string", format: "uuid" } } } },
        },
      },
    },
  });

  const first = await ask(document, "/things");

  expect(JSON.parse(first.text)).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect((await ask(document, "/things")).text).toBe(first.text);
});

test.each([
  ["example=full", 200, "[1,2]"],
  ['example="empty"', 200, "[]"],
  ["code=404", 404, '{"code":1}'],
  ["code=410, example=gone", 410, '{"code":2}'],
  ["code=418; example=notFound", 418, '{"code":1}'],
  ["code=503", 503, '{"code":0}'],
  ["respond-async, wait=10, code=200", 200, "[1]"],
])("Prefer: %s chooses the answer", async (value, status, text) => {
  expect(await ask(many, "/things", prefer(value))).toMatchObject({ status, text, request: { violations: [] } });
});

test("Prefer: dynamic=true answers from the schema instead of the examples", async () => {
  const schema = { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 7 } } };
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "application/json": { schema, example: { id: 1 } } } } },
  });

  const { text } = await ask(document, "/things", prefer("dynamic=true"));

  expect(JSON.parse(text).id).toBeGreaterThanOrEqual(7);
});

test("Prefer: dynamic=false answers from the examples", async () => {
  expect(await ask(many, "/things", prefer("dynamic=false"))).toMatchObject({ status: 200, text: "[1]" });
});

test("an unknown code gets a problem that lists the documented ones", async () => {
  const document = documentOf("/things", { responses: { 200: json(1), "4XX": json(2) } });

  const { status, text, headers } = await ask(document, "/things", prefer("code=500"));

  expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(JSON.parse(text)).toMatchObject({
    title: "Bad request",
    status: 400,
    detail: "thing_do does not document 500; it documents 200, 4XX",
    codes: ["200", "4XX"],
  });
});

test("an unknown example gets a problem that lists all of them", async () => {
  const { status, text } = await ask(many, "/things", prefer("code=404, example=full"));

  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({
    examples: { 200: ["default", "empty", "full"], "4XX": ["notFound", "gone"], default: ["default"] },
  });
});

test("examples are looked for in the answer that nothing else is preferred to", async () => {
  const answered = async (responses: object, example: string): Promise<number> =>
    (await ask(documentOf("/things", { responses }), "/things", prefer(`example=${example}`))).status;

  expect(await answered({ 404: json(1, { a: 1 }), 202: json(1, { b: 1 }), 201: json(1, { c: 1 }) }, "c")).toBe(201);
  expect(await answered({ 404: json(1, { a: 1 }), 202: json(1, { b: 1 }), 201: json(1, { c: 1 }) }, "b")).toBe(400);
  expect(await answered({ 404: json(1, { a: 1 }), "2XX": json(1, { b: 1 }) }, "b")).toBe(200);
  expect(await answered({ 404: json(1, { a: 1 }), default: json(1, { b: 1 }) }, "b")).toBe(200);
  expect(await answered({ 404: json(1, { a: 1 }) }, "a")).toBe(404);
});

test("an operation without answers, or without a name, is a problem and no crash", async () => {
  expect((await ask(documentOf("/things", { responses: {} }), "/things", prefer("example=a"))).status).toBe(500);
  expect((await ask(documentOf("/things", { responses: {} }), "/things")).request.violations).toMatchObject([
    { on: "response" },
  ]);

  const nameless = documentOf("/things", {
    operationId: undefined,
    responses: { 404: json(1), 200: { description: "" } },
  });
  const { text, request } = await ask(nameless, "/things", prefer("example=a"));
  expect(JSON.parse(text).detail).toBe(
    "unknown example for 200 of GET /things; documented examples: 200: none; 404: default",
  );
  expect(request).not.toHaveProperty("operationId");
  expect((await ask(nameless, "/things")).status).toBe(200);
});

test.each(["code=abc", "code=4040", "code=99", "dynamic=yes"])(
  "Prefer: %s makes no sense, and the answer says so",
  async (value) => {
    expect(await ask(many, "/things", prefer(value))).toMatchObject({
      status: 400,
      request: { violations: [{ location: ["header", "prefer"] }] },
    });
  },
);

test("a success that the request does not accept is a 406, also when it is asked for", async () => {
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "text/csv": { example: "a,b" } } }, 201: json({}) },
  });
  const accept = (type: string, prefer = ""): RequestInit => ({ headers: { accept: type, prefer } });

  expect((await ask(document, "/things", accept("application/json"))).status).toBe(406);
  expect((await ask(document, "/things", accept("application/json", "code=200"))).status).toBe(406);
  expect((await ask(document, "/things", accept("text/csv", "code=201"))).status).toBe(406);
  expect(await ask(document, "/things", accept("text/*"))).toMatchObject({ status: 200, text: "a,b" });
});

test("a failure is answered whatever the request accepts, as servers do", async () => {
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "text/csv": { example: "a,b" } } }, 404: json({ code: 1 }) },
  });

  expect(await ask(document, "/things", { headers: { accept: "text/csv", prefer: "code=404" } })).toMatchObject({
    status: 404,
    text: '{"code":1}',
    request: { violations: [] },
  });
});

test("missing credentials get the documented answer, also that of a range", async () => {
  const secured = (responses: object): ReturnType<typeof documentOf> =>
    documentOf(
      "/things",
      { responses },
      { security: [{ token: [] }, { mail: [], key: [] }], components: { securitySchemes: schemes } },
    );
  const schemes = {
    token: { type: "http", scheme: "bearer" },
    mail: { type: "apiKey", in: "header", name: "X-Mail" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
  };
  const ranged = secured({ 200: json(1), "4XX": json({ success: false }) });

  expect(await ask(ranged, "/things")).toMatchObject({
    status: 401,
    text: '{"success":false}',
    request: {
      violations: [
        {
          location: ["security"],
          code: "401",
          message: "Request needs credentials: token, or mail and key",
          on: "request",
        },
      ],
    },
  });
  expect((await ask(secured({ 200: json(1), 401: json("no") }), "/things")).text).toBe('"no"');
  expect((await ask(ranged, "/things", { headers: { "x-mail": "m" } })).status).toBe(401);
  expect((await ask(ranged, "/things", { headers: { "x-mail": "m", "x-key": "k" } })).status).toBe(200);
  expect((await ask(ranged, "/things", { headers: { authorization: "Bearer t" } })).status).toBe(200);

  const undocumented = await ask(secured({ 200: json(1) }), "/things");
  expect(undocumented.status).toBe(401);
  expect(undocumented.headers.get("www-authenticate")).toContain("Bearer");
});

test("an invalid request gets the documented 4XX body, and the reason in record and header", async () => {
  const document = documentOf("/things", {
    parameters: [query("page", { type: "integer", minimum: 1 })],
    responses: { 200: json(1), "4XX": json({ success: false }) },
  });

  const { status, text, headers, request } = await ask(document, "/things?page=0");

  expect([status, text]).toEqual([422, '{"success":false}']);
  expect(request.violations).toEqual([
    {
      location: ["query", "page"],
      severity: "Error",
      code: "minimum",
      message: "Request query parameter page must be >= 1",
      on: "request",
    },
  ]);
  expect(JSON.parse(headers.get("x-certspec-violations") ?? "")).toEqual(request.violations);
});

test("a deprecated parameter is a warning, and the request is right all the same", async () => {
  const document = documentOf("/things", { parameters: [query("old", { type: "string" }, { deprecated: true })] });

  expect(await ask(document, "/things?old=1")).toMatchObject({
    status: 200,
    request: { violations: [{ severity: "Warning", code: "deprecated" }] },
  });
});

test("an example that breaks its own schema is served, with a violation of the response", async () => {
  const document = documentOf("/things", {
    responses: {
      200: { description: "", content: { "application/json": { schema: { type: "string" }, example: 5 } } },
    },
  });

  expect(await ask(document, "/things")).toMatchObject({
    status: 200,
    text: "5",
    request: { violations: [{ location: ["body"], code: "type", on: "response" }] },
  });
});

test("204 and HEAD have no body, and no headers that speak of one", async () => {
  const document = documentOf(
    "/things",
    { responses: { 204: { description: "Gone." }, default: json({}) } },
    { method: "delete" },
  );
  const deleted = await ask(document, "/things", { method: "DELETE" });
  const forced = await ask(document, "/things", { method: "DELETE", headers: { prefer: "code=205" } });
  const head = await ask(documentOf("/things", { responses: { 200: json({}) } }, { method: "head" }), "/things", {
    method: "HEAD",
  });

  for (const { status, headers, text, request } of [deleted, forced, head]) {
    expect([status, text, headers.get("content-type"), headers.get("content-length")]).toEqual([
      status,
      "",
      null,
      null,
    ]);
    expect(request.violations).toEqual([]);
  }
  expect([deleted.status, forced.status, head.status]).toEqual([204, 205, 200]);
});

test("a method that a path does not have gets a 405 with the ones it has", async () => {
  const { status, headers, request } = await ask(many, "/things", { method: "DELETE" });

  expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(request.violations).toMatchObject([{ code: "no-such-method", on: "request" }]);
});

test("a header that the document demands and gives no example for is a violation of the answer", async () => {
  const headers = {
    "X-Tags": { required: true, schema: { type: "array", items: {} } },
    "X-Count": { required: true, schema: { type: "integer" } },
  };
  const { status, request } = await ask(
    documentOf("/things", { responses: { 200: { ...json({}), headers } } }),
    "/things",
  );

  expect(status).toBe(200);
  expect(request.violations).toEqual([
    {
      location: ["header"],
      severity: "Error",
      code: "required",
      message: "Response header must have required property 'x-tags'",
      on: "response",
    },
  ]);
});

test("a property that an example lacks is a violation of the answer", async () => {
  const schema = { type: "object", required: ["id"] };
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "application/json": { schema, example: {} } } } },
  });

  expect((await ask(document, "/things")).request.violations).toMatchObject([{ location: ["body"], code: "required" }]);
});

test("headers of the document are sent, those of the transport are not", async () => {
  const header = (schema: object, more: object = {}): object => ({ schema, ...more });
  const headers = {
    "X-Count": header({ type: "integer" }, { required: true, example: 0 }),
    "X-Flag": header({ type: "boolean" }, { required: true }),
    "X-Tags": header({ type: "array", items: { type: "string" } }, { required: true, example: ["a", "b"] }),
    "X-More": header({ type: "array", items: {} }),
    "X-Flat": header({ type: "object" }, { example: { r: 1, g: 2 } }),
    "X-Pairs": header({ type: "object" }, { explode: true, example: { r: 1, g: 2 } }),
    "Content-Encoding": header({ type: "string" }, { example: "gzip" }),
    "Content-Length": header({ type: "integer" }, { example: 3 }),
  };

  const answered = await ask(documentOf("/things", { responses: { 200: { ...json({ a: 1 }), headers } } }), "/things");

  expect(answered.text).toBe('{"a":1}');
  const names = ["x-count", "x-flag", "x-tags", "x-more", "x-flat", "x-pairs", "content-encoding"];
  const sent = ["0", "true", "a,b", null, "r,1,g,2", "r=1,g=2", null];
  expect(names.map((name) => answered.headers.get(name))).toEqual(sent);
  expect(answered.request.violations).toEqual([]);
});

test("a list in a header of the answer is judged", async () => {
  const headers = { "X-Tags": { schema: { type: "array", items: { enum: ["a"] } }, example: ["a", "b"] } };

  expect(await ask(documentOf("/things", { responses: { 200: { ...json({}), headers } } }), "/things")).toMatchObject({
    status: 200,
    request: { violations: [{ location: ["header", "x-tags", "1"], code: "enum", on: "response" }] },
  });
});

test("an interim status is no answer that a mock can give", async () => {
  const document = documentOf("/things", { responses: { 200: json(1), 102: json(2) } });

  expect(await ask(document, "/things", prefer("code=102"))).toMatchObject({
    status: 501,
    request: { violations: [{ code: "interim-status", on: "response" }] },
  });
});

test("a header that HTTP cannot carry is a problem, not a crash", async () => {
  const headers = { "X-Name": { schema: { type: "string" }, example: "a\nb" } };

  expect((await ask(documentOf("/things", { responses: { 200: { ...json({}), headers } } }), "/things")).status).toBe(
    500,
  );
});

test("texts are sent as they are, a JSON text in quotes, XML from its example", async () => {
  const answering = (mediaType: string, example: unknown): ReturnType<typeof documentOf> =>
    documentOf("/things", { responses: { 200: { description: "", content: { [mediaType]: { example } } } } });

  expect((await ask(answering("text/plain", "a"), "/things")).text).toBe("a");
  expect((await ask(answering("application/problem+json", "a"), "/things")).text).toBe('"a"');
  expect((await ask(answering("application/xml", "<a/>"), "/things")).text).toBe("<a/>");
  expect((await ask(answering("application/xml", { a: 1 }), "/things")).text).toContain("<root><a>1</a></root>");
});

test("callbacks of the document are not run", async () => {
  const called = await startMock(documentOf("/hook", {}, { method: "post" }));
  const callbacks = { done: { "{$request.body#/url}": { post: { responses: { 200: { description: "" } } } } } };
  const body = JSON.stringify({ url: `${called.url}/hook` });
  const requestBody = { content: { "application/json": { schema: { type: "object" } } } };

  await ask(documentOf("/things", { callbacks, requestBody }, { method: "post" }), "/things", {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  await new Promise((resolve) => setTimeout(resolve, 100));

  expect(called.requests).toEqual([]);
  await called.close();
});
