import { type OpenApiDocument, startMock } from "@certspec/mock";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf, query } from "./document.ts";
import { verdict } from "./verdict.ts";

// Each fault of Prism's that the mock works round. A test here fails when Prism mends the fault: then the workaround goes.

const strings = { type: "array", items: { type: "string" } };
const letters = { type: "array", items: { enum: ["a", "b"] } };
const range = { type: "object", required: ["createdAfter"], properties: { createdAfter: { type: "string" } } };

const base = { type: "object", required: ["type"], properties: { type: { type: "string" } } };
const discriminator = { propertyName: "type", mapping: { car: "#/components/schemas/Car", bike: "Bike" } };
const heir = (property: string): object => ({
  allOf: [{ $ref: "#/components/schemas/Vehicle" }, { properties: { [property]: { type: "integer" } } }],
});
const vehicles = { Vehicle: { ...base, discriminator }, Car: heir("doors"), Bike: heir("gears") };

const none = (): void => undefined;
const logger = {
  info: none,
  warn: none,
  error: none,
  debug: none,
  success: none,
  trace: none,
  child: (): unknown => logger,
} as never;

interface Fault {
  document: OpenApiDocument;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** What plain Prism says of this right request. */
  plain: RegExp;
}

const thing = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
};
const idInPath = (name: string): object => ({ name, in: "path", required: true, schema: { type: "string" } });
const withComponents = (document: OpenApiDocument, schemas: object): OpenApiDocument =>
  ({ ...document, components: { schemas } }) as OpenApiDocument;

const inPath = (more: object): OpenApiDocument =>
  documentOf("/things/{ids}", { parameters: [{ name: "ids", in: "path", required: true, ...more }] });
const inQuery = (name: string, schema: object, more: object = {}): OpenApiDocument =>
  documentOf("/things", { parameters: [query(name, schema, more)] });
const inHeader = (schema: object): OpenApiDocument =>
  documentOf("/things", {
    parameters: [
      { name: "X-Tags", in: "header", schema },
      { name: "X-More", in: "header", schema },
    ],
  });
const withBody = (mediaType: string, schema: object): OpenApiDocument =>
  documentOf("/things", { requestBody: { required: true, content: { [mediaType]: { schema } } } }, { method: "post" });
const answering = (header: object): OpenApiDocument =>
  documentOf("/things", {
    responses: {
      200: {
        description: "",
        headers: { "X-Value": { required: true, ...header } },
        content: { "application/json": { example: {} } },
      },
    },
  });

const answer = { description: "", content: { "application/json": { example: {} } } };
const form = "application/x-www-form-urlencoded";
const jsonPart =
  '--b\r\ncontent-disposition: form-data; name="meta"\r\ncontent-type: application/json\r\n\r\n{"a":1}\r\n--b--\r\n';
const meta = { type: "object", properties: { meta: { type: "object", properties: { a: { type: "integer" } } } } };

const faults: Record<string, Fault> = {
  "a list in the path stops it (stoplightio/prism#2710)": {
    document: inPath({ schema: strings }),
    path: "/things/a,b",
    plain: /split is not a function/,
  },
  "a label list in the path stops it (stoplightio/prism#2710)": {
    document: inPath({ style: "label", schema: strings }),
    path: "/things/.a,b",
    plain: /startsWith is not a function/,
  },
  "a comma in a text in the path makes it a list (stoplightio/prism#2710)": {
    document: inPath({ schema: { type: "string" } }),
    path: "/things/a,b",
    plain: /must be string/,
  },
  "a path parameter called constructor stops it (unreported)": {
    document: documentOf("/things/{constructor}", {
      parameters: [{ name: "constructor", in: "path", required: true, schema: { type: "string" } }],
    }),
    path: "/things/a",
    plain: /Invalid regular expression/,
  },
  "a path with other characters than ASCII is not compared as it is sent (unreported)": {
    document: documentOf("/größen und/{id}", { parameters: [idInPath("id")] }),
    path: "/gr%C3%B6%c3%9Fen%20und/a",
    plain: /must have required property 'id'/,
  },
  "a path parameter whose name is no plain word is not found (unreported)": {
    document: documentOf("/things/{größe}", { parameters: [idInPath("größe")] }),
    path: "/things/a",
    plain: /must have required property .größe./,
  },
  "a tuple in the query is read as draft-07 (unreported)": {
    document: inQuery("area", { type: "array", prefixItems: [{}, {}], items: false }, { explode: false }),
    path: "/things?area=1,2",
    plain: /false schema/,
  },
  "an empty text is no body (unreported)": {
    document: withBody("text/plain", { type: "string" }),
    path: "/things",
    headers: { "content-type": "text/plain" },
    body: "",
    plain: /Body parameter is required/,
  },
  "a number as a text is a text (unreported)": {
    document: withBody("text/plain", { type: "integer" }),
    path: "/things",
    headers: { "content-type": "text/plain" },
    body: "3",
    plain: /must be integer/,
  },
  "what is read-only is wanted in an alternative (unreported)": {
    document: withBody("application/json", { oneOf: [thing, { type: "object", required: ["other"] }] }),
    path: "/things",
    headers: { "content-type": "application/json" },
    body: { name: "a" },
    plain: /must have required property 'id'/,
  },
  "what is read-only is wanted in a map (unreported)": {
    document: withBody("application/json", { type: "object", additionalProperties: thing }),
    path: "/things",
    headers: { "content-type": "application/json" },
    body: { one: { name: "a" } },
    plain: /must have required property 'id'/,
  },
  "what is read-only is wanted further down in a tree (unreported)": {
    document: withComponents(withBody("application/json", { $ref: "#/components/schemas/Tree" }), {
      Id: { type: "string", readOnly: true },
      Named: { required: ["id", "name"] },
      Tree: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          name: { type: "string" },
          trees: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
    }),
    path: "/things",
    headers: { "content-type": "application/json" },
    body: { name: "a", trees: [{ name: "b", trees: [] }] },
    plain: /must have required property 'id'/,
  },
  "an absent deep object is missed in (unreported)": {
    document: inQuery("range", range, { style: "deepObject" }),
    path: "/things",
    plain: /must have required property 'createdAfter'/,
  },
  "a deep object's camelCase properties are not found (unreported)": {
    document: inQuery("range", range, { style: "deepObject" }),
    path: "/things?range[createdAfter]=x",
    plain: /must have required property 'createdAfter'/,
  },
  "only the last of repeated values is seen (unreported)": {
    document: inQuery("tags", { ...strings, minItems: 2 }),
    path: "/things?tags=a&tags=b",
    plain: /fewer than 2 items/,
  },
  "the space-delimited style is not split (unreported)": {
    document: inQuery("tags", letters, { style: "spaceDelimited", explode: false }),
    path: "/things?tags=a%20b",
    plain: /allowed values/,
  },
  "an absent exploded pipe-delimited list has an item (unreported)": {
    document: inQuery("tags", strings, { style: "pipeDelimited", explode: true }),
    path: "/things",
    plain: /must be string/,
  },
  "one value of a nullable list is none (stoplightio/prism#2675)": {
    document: inQuery("tags", { anyOf: [strings, { type: "null" }] }),
    path: "/things?tags=a",
    plain: /must be array/,
  },
  "an absent list header stops it (unreported)": {
    document: inHeader(strings),
    path: "/things",
    headers: { "x-tags": "a" },
    plain: /reading 'split'/,
  },
  "3.1 is judged as draft-07 (stoplightio/prism#2797)": {
    document: withBody("application/json", { type: "array", prefixItems: [{ type: "string" }], items: false }),
    path: "/things",
    headers: { "content-type": "application/json" },
    body: ["a"],
    plain: /boolean schema is false/,
  },
  "an int64 above 2^53 is too large (unreported)": {
    document: inQuery("id", { type: "integer", format: "int64" }),
    path: "/things?id=9007199254740993",
    plain: /must be <= 9007199254740991/,
  },
  "a JSON body of 0 is missing (unreported)": {
    document: withBody("application/json", { type: "integer" }),
    path: "/things",
    headers: { "content-type": "application/json" },
    body: 0,
    plain: /Body parameter is required/,
  },
  "repeated form fields are one (stoplightio/prism#2473)": {
    document: withBody(form, { type: "object", properties: { tags: strings } }),
    path: "/things",
    headers: { "content-type": form },
    body: "tags=a&tags=b",
    plain: /must be array/,
  },
  "a JSON part of a form is a text (stoplightio/prism#2008)": {
    document: withBody("multipart/form-data", meta),
    path: "/things",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: jsonPart,
    plain: /must be object/,
  },
  "a discriminator decides nothing (unreported)": {
    document: {
      ...withBody("application/json", {
        oneOf: [{ $ref: "#/components/schemas/Car" }, { $ref: "#/components/schemas/Bike" }],
      }),
      components: { schemas: vehicles },
    },
    path: "/things",
    headers: { "content-type": "application/json" },
    body: { type: "car", doors: 4 },
    plain: /exactly one schema in oneOf/,
  },
  "XML is judged as a text (unreported)": {
    document: withBody("application/xml", { type: "object" }),
    path: "/things",
    headers: { "content-type": "application/xml" },
    body: "<a/>",
    plain: /must be object/,
  },
  "a list header of the answer stops it (unreported)": {
    document: answering({ schema: strings, example: ["a", "b"] }),
    path: "/things",
    plain: /split is not a function/,
  },
  "a list header of the answer without an example stops it (unreported)": {
    document: documentOf("/things", {
      responses: { 200: { ...answer, headers: { "X-Value": { schema: strings }, "X-Other": { schema: strings } } } },
    }),
    path: "/things",
    plain: /reading 'split'/,
  },
  "an answer's header of 0 is missing (unreported)": {
    document: answering({ schema: { type: "integer" } }),
    path: "/things",
    plain: /must have required property 'x-value'/,
  },
  "an answer's boolean header is not made up (unreported)": {
    document: answering({ schema: { type: "boolean" } }),
    path: "/things",
    plain: /must have required property 'x-value'/,
  },
};

test.each(Object.entries(faults))(
  "%s, and the mock takes it as it is",
  async (_, { document, path, headers = {}, body, plain }) => {
    const method = body === undefined ? "GET" : "POST";
    const text = typeof body === "string" ? body : JSON.stringify(body);

    expect(await askPrism(document, { method, path, headers, body })).toMatch(plain);
    expect(await ask(document, path, { method, headers, ...(body !== undefined && { body: text }) })).toMatchObject({
      status: 200,
      request: { violations: [] },
    });
  },
);

interface Oversight {
  document: OpenApiDocument;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** What plain Prism says of this wrong request: nothing, or that it stops. */
  plain: RegExp;
  /** What the mock says. */
  expected: string;
}

const nothing = /^\{"input":\[\],"output":\[\]\}$/;
const page = inQuery("page", { type: "integer" });
const oversights: Record<string, Oversight> = {
  "a malformed percent sign in the path stops it, and the process of its command (unreported)": {
    document: inPath({ schema: { type: "string" } }),
    path: "/things/%E0%A4%A",
    plain: /URIError/,
    expected: "400 malformed-path",
  },
  "a number in hexadecimal is one (unreported)": {
    document: page,
    path: "/things?page=0x10",
    plain: nothing,
    expected: "422 query.page type",
  },
  "no text at all is a number (unreported)": {
    document: page,
    path: "/things?page=",
    plain: nothing,
    expected: "422 query.page type",
  },
  "a pattern with a needless escape makes its schema judge nothing (unreported)": {
    document: inQuery("code", { type: "string", pattern: "^[a\\-c]\\-\\_\\d$" }),
    path: "/things?code=b-_1",
    plain: nothing,
    expected: "422 query.code pattern",
  },
  "a part of a form without a name stops it (stoplightio/prism#2672)": {
    document: withBody("multipart/form-data", { type: "object" }),
    path: "/things",
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
    plain: /TypeError.*reading 'split'/,
    expected: "422 body form",
  },
  "a part's parameter that looks like JSON stops it (stoplightio/prism#2672)": {
    document: withBody("multipart/form-data", { type: "object" }),
    path: "/things",
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: '--b\r\nContent-Disposition: form-data; {"a": 1}"; type=application/json\r\n\r\n\r\n--b--\r\n',
    plain: /SyntaxError/,
    expected: "422 body form",
  },
  "a JSON body of null is not judged (unreported)": {
    document: documentOf(
      "/things",
      { requestBody: { content: { "application/json": { schema: { type: "object" } } } } },
      { method: "post" },
    ),
    path: "/things",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: null,
    plain: nothing,
    expected: "422 body type",
  },
  "a subtype of JSON is taken for JSON (unreported)": {
    document: withBody("application/merge-patch+json", {}),
    path: "/things",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: {},
    plain: nothing,
    expected: "415 415",
  },
  "a nullable schema without a type judges nothing (unreported)": {
    document: { ...withBody("application/json", { nullable: true, oneOf: [{ type: "string" }] }), openapi: "3.0.3" },
    path: "/things",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: 1,
    plain: nothing,
    expected: "422 body type body oneOf",
  },
  "a subtype that a discriminator names is not judged (unreported)": {
    document: withComponents(withBody("application/json", { $ref: "#/components/schemas/Vehicle" }), vehicles),
    path: "/things",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: { type: "car", doors: "many" },
    plain: nothing,
    expected: "422 body.doors type body if",
  },
};

test.each(Object.entries(oversights))("%s, and the mock refuses it", async (_, fault) => {
  const { document, path, method = "GET", headers = {}, body, plain, expected } = fault;
  const text = typeof body === "string" ? body : JSON.stringify(body);

  expect(await askPrism(document, { method, path, headers, body })).toMatch(plain);
  const { status, request } = await ask(document, path, { method, headers, ...(body !== undefined && { body: text }) });
  expect(verdict(status, request.violations)).toBe(expected);
});

test("a value that fits a pattern with needless escapes is right", async () => {
  const document = inQuery("code", { type: "string", pattern: "^[a\\-c]\\-\\_\\d$" });

  expect(await ask(document, "/things?code=--_1")).toMatchObject({ status: 200, request: { violations: [] } });
});

test("a schema that does not compile judges nothing (unreported), so the mock does not start with one", async () => {
  const document = withBody("application/json", { type: "object", properties: { a: { type: "text" } } });
  const headers = { "content-type": "application/json" };

  expect(await askPrism(document, { method: "POST", path: "/things", headers, body: 5 })).toMatch(nothing);
  await expect(startMock(document)).rejects.toThrow('unknown type "text"');
});

test("the base path of the server is no part of its paths (unreported), and the mock serves below it", async () => {
  const document = documentOf("/things", {}, { servers: [{ url: "https://api.example.com/v1" }] });

  expect(await statusOfPrism(document, "get", "/v1/things")).toBe(404);
  expect(await statusOfPrism(document, "get", "/things")).toBe(200);
  const mock = await startMock(document);
  expect([(await fetch(`${mock.url}/things`)).status, new URL(mock.url).pathname]).toEqual([200, "/v1"]);
  await mock.close();
});

test("HEAD is not answered from GET (unreported), and the mock does", async () => {
  const document = documentOf("/things", {});

  expect(await statusOfPrism(document, "head", "/things")).toBe(405);
  expect((await ask(document, "/things", { method: "HEAD" })).status).toBe(200);
});

test("what the first request accepts is kept for all (unreported), so the mock configures each anew", async () => {
  const document = documentOf("/things", {});
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const config = configuration();
  const instance = createInstance(config, { logger });
  const accepting = (accept: string): Promise<unknown> =>
    instance.request({ method: "get", url: { path: "/things", query: {} }, headers: { accept } }, operations, config)();

  expect(await accepting("application/json")).toHaveProperty("right");
  // It should be a 406.
  expect(await accepting("text/csv")).toHaveProperty("right");
  const mock = await startMock(document);
  const statuses = [];
  for (const accept of ["application/json", "text/csv"])
    statuses.push((await fetch(`${mock.url}/things`, { headers: { accept } })).status);
  expect(statuses).toEqual([200, 406]);
  await mock.close();
});

test("a seed counts for the whole process (unreported), so the mock gives every answer its own", async () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const made = async (seed?: string): Promise<string> => {
    const mock = { dynamic: true, ...(seed !== undefined && { seed }) };
    const config = { ...configuration(), mock } as Parameters<typeof createInstance>[0];
    const request = { method: "get" as const, url: { path: "/things", query: {} }, headers: {} };
    const result = await createInstance(config, { logger }).request(request, operations, config)();
    return JSON.stringify("right" in result && result.right.output.body);
  };
  const afterSeed = async (): Promise<string> => {
    await made("a");
    return made();
  };

  const first = await afterSeed();
  expect(JSON.parse(first)).toMatchObject({ a: expect.any(Number) });
  // Somebody else's seed decides.
  expect(await afterSeed()).toBe(first);
});

test("a recursive schema is made up wrongly (stoplightio/prism#2291), and the mock says so", async () => {
  const Node = { type: "object", required: ["parent"], properties: { parent: { $ref: "#/components/schemas/Node" } } };
  const schema = { anyOf: [{ $ref: "#/components/schemas/Node" }] };
  const document = {
    ...documentOf("/things", { responses: { 200: { description: "", content: { "application/json": { schema } } } } }),
    components: { schemas: { Node } },
  };

  const { status, request } = await ask(document, "/things", { headers: { prefer: "dynamic=true" } });

  expect([status, request.violations.every(({ on }) => on === "response")]).toEqual([200, true]);
  expect(request.violations.length).toBeGreaterThan(0);
});

test("a wrong value is still found where the mock decodes for Prism", async () => {
  const wrong: [expected: string, document: OpenApiDocument, path: string, init?: RequestInit][] = [
    [
      "422 query.range additionalProperties",
      inQuery("range", { ...range, additionalProperties: false }, { style: "deepObject" }),
      "/things?range[createdAfter]=x&range[other]=y",
    ],
    [
      "422 query.tags.1 enum",
      inQuery("tags", letters, { style: "spaceDelimited", explode: false }),
      "/things?tags=a%20c",
    ],
    [
      "422 query.tags.1 enum",
      inQuery("tags", letters, { style: "pipeDelimited", explode: false }),
      "/things?tags=a%7Cc",
    ],
    ["422 query.tags.0 enum", inQuery("tags", letters, { explode: false }), "/things?tags=a%2Cb"],
    ["422 query.tags.0 enum", inQuery("tags", letters), "/things?tags=a,b"],
    ["422 query required", inQuery("tags", strings, { required: true }), "/things"],
    [
      "422 query.range required",
      inQuery("range", range, { content: { "application/json": { schema: range } }, schema: undefined }),
      "/things?range=%7B%7D",
    ],
    [
      "422 body.type enum body.type enum body oneOf",
      {
        ...withBody("application/json", {
          discriminator,
          oneOf: [{ $ref: "#/components/schemas/Car" }, { $ref: "#/components/schemas/Bike" }],
        }),
        components: { schemas: { Car: base, Bike: base } },
      },
      "/things",
      { method: "POST", headers: { "content-type": "application/json" }, body: '{"type":"plane"}' },
    ],
    [
      "422 body maxLength",
      withBody("text/plain", { type: "string", maxLength: 2 }),
      "/things",
      { method: "POST", headers: { "content-type": "text/plain" }, body: "abc" },
    ],
    ["422 header.x-tags.1 enum", inHeader(letters), "/things", { headers: { "x-tags": "a, c" } }],
    [
      "422 body.tags.1 enum",
      withBody(form, { type: "object", properties: { tags: letters } }),
      "/things",
      { method: "POST", headers: { "content-type": form }, body: "tags=a&tags=c" },
    ],
    [
      "422 body.meta.a type",
      withBody("multipart/form-data", meta),
      "/things",
      {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=b" },
        body: jsonPart.replace("1", '"x"'),
      },
    ],
    [
      "422 body unevaluatedItems",
      withBody("application/json", { type: "array", prefixItems: [{}], unevaluatedItems: false }),
      "/things",
      { method: "POST", headers: { "content-type": "application/json" }, body: "[1,2]" },
    ],
  ];

  for (const [expected, document, path, init] of wrong) {
    const { status, request } = await ask(document, path, init);
    expect(verdict(status, request.violations)).toBe(expected);
    expect(request.violations.every(({ on }) => on === "request")).toBe(true);
  }
});

test("a form or XML that the document does not offer is refused", async () => {
  for (const type of [form, "application/xml"]) {
    const init = { method: "POST", headers: { "content-type": type }, body: "a=1" };
    expect((await ask(withBody("application/json", {}), "/things", init)).status).toBe(415);
  }
});

test("no answer that is made up holds what is write-only", async () => {
  const secret = { type: "object", required: ["secret"], properties: { secret: { type: "string", writeOnly: true } } };
  const schema = { type: "object", required: ["kept"], properties: { kept: { type: "array", items: secret } } };
  const document = documentOf("/things", {
    responses: { 200: { description: "", content: { "application/json": { schema: { allOf: [secret, schema] } } } } },
  });

  const { text, request } = await ask(document, "/things");

  expect(JSON.parse(text)).toEqual({ kept: [{}] });
  expect(request.violations).toEqual([]);
});

test("a request that repeats what is read-only passes, and one that lacks anything else does not", async () => {
  const document = withBody("application/json", { type: "array", items: { anyOf: [thing] } });
  const post = (body: unknown): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

  expect(await ask(document, "/things", post([{ id: "a", name: "b" }]))).toMatchObject({ status: 200 });
  expect(await ask(document, "/things", post([{ id: "a" }]))).toMatchObject({ status: 422 });
});

test("JSON in the query may be a list or a text", async () => {
  const json = (schema: object): OpenApiDocument =>
    documentOf("/things", { parameters: [{ name: "f", in: "query", content: { "application/json": { schema } } }] });

  expect(await ask(json({ type: "array" }), "/things?f=[1]")).toMatchObject({ status: 200 });
  expect(await ask(json({ type: "string" }), '/things?f="a"')).toMatchObject({ status: 200 });
  expect(await ask(json({ type: "string", maxLength: 1 }), '/things?f="ab"')).toMatchObject({ status: 422 });
});

/** What Prism itself finds wrong, or stops at. */
async function askPrism(
  document: OpenApiDocument,
  { method, path, headers, body }: { method: string; path: string; headers: Record<string, string>; body: unknown },
): Promise<string> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const config = configuration();
  const [pathname = "", search = ""] = path.split("?");
  const url = {
    path: pathname,
    query: Object.fromEntries([...new URLSearchParams(search)].map(([name], _, all) => [name, valuesOf(all, name)])),
  };
  const length = body === undefined ? {} : { "content-length": "1" };
  const request = { method: method.toLowerCase() as "get", url, headers: { ...headers, ...length }, body };
  try {
    const result = await createInstance(config, { logger }).request(request, operations, config)();
    return JSON.stringify(
      "right" in result ? result.right.validations : (result.left as { additional?: unknown }).additional,
    );
  } catch (error) {
    return String(error);
  }
}

/** The status that Prism itself answers with. */
async function statusOfPrism(document: OpenApiDocument, method: "get" | "head", path: string): Promise<unknown> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const request = { method, url: { path, query: {} }, headers: {} };
  const result = await createInstance(configuration(), { logger }).request(request, operations, configuration())();
  return "right" in result ? result.right.output.statusCode : (result.left as { status?: number }).status;
}

function configuration(): Parameters<typeof createInstance>[0] {
  return {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    mock: { dynamic: false },
    upstreamProxy: undefined,
    isProxy: false as const,
  };
}

function valuesOf(pairs: [string, string][], wanted: string): string | string[] {
  const values = pairs.filter(([name]) => name === wanted).map(([, value]) => value);
  return values.length === 1 ? (values[0] ?? "") : values;
}
