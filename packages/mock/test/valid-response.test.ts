import { type OpenApiDocument, startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";

const reference = { $ref: "#/components/schemas/Node" };
const schemas: Record<string, object> = {
  "a chain that ends with null": {
    type: "object",
    required: ["id", "next"],
    properties: { id: { type: "integer" }, next: { oneOf: [reference, { type: "null" }] } },
  },
  "an expression of expressions": {
    oneOf: [
      {
        type: "object",
        required: ["operator", "arguments"],
        properties: { operator: { enum: ["and", "or"] }, arguments: { type: "array", minItems: 1, items: reference } },
        additionalProperties: false,
      },
      { type: "object", required: ["value"], properties: { value: { type: "string" } }, additionalProperties: false },
    ],
  },
};

test.each(Object.entries(schemas))("a made-up answer fits %s, and is the same each time", async (_, Node) => {
  const document = answering({ schema: reference }, Node);
  const first = await ask(document, "/things");
  const again = await ask(document, "/things");
  const dynamic = await ask(document, "/things", { headers: { prefer: "dynamic=true" } });

  for (const { status, request } of [first, again, dynamic]) {
    expect(status).toBe(200);
    expect(request.violations).toEqual([]);
  }
  expect(again.text).toBe(first.text);
});

const patterns = ["(?<!-)$", "^(?<year>\\d{4})$", "^\\p{L}+$", "^(?=.*\\d)[a-z\\d]{4,8}$", "^([ab])\\1$"];
const uneasy: Record<string, object> = {
  ...Object.fromEntries(patterns.map((pattern) => [`a text of ${pattern}`, { type: "string", pattern }])),
  "a tuple": { type: "array", minItems: 2, prefixItems: [{ type: "integer" }, { type: "string" }], items: false },
};

test.each(Object.entries(uneasy))(
  "a made-up answer fits %s, beside the examples of other properties",
  async (_, part) => {
    const Node = {
      type: "object",
      required: ["part", "name"],
      properties: { part, name: { type: "string", example: "Ann" } },
    };
    const document = { ...answering({ schema: reference }, Node), openapi: "3.1.0" };

    const plain = await ask(document, "/things");
    const dynamic = await ask(document, "/things", { headers: { prefer: "dynamic=true" } });

    expect(JSON.parse(plain.text)).toEqual({ part: expect.anything(), name: "Ann" });
    expect([plain, dynamic].map(({ status, request }) => [status, request.violations])).toEqual([
      [200, []],
      [200, []],
    ]);
  },
);

test("a made-up answer is of a subtype that the discriminator names", async () => {
  const discriminator = { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } };
  const Node = { type: "object", required: ["kind"], properties: { kind: { type: "string" } }, discriminator };
  const Cat = {
    allOf: [reference, { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } }],
  };
  const document = {
    ...answering({ schema: { type: "array", minItems: 1, items: reference } }, Node),
    components: { schemas: { Node, Cat } },
  };

  const { text, request } = await ask(document, "/things");

  expect(JSON.parse(text)).toEqual([{ kind: "cat", lives: expect.any(Number) }]);
  expect(request.violations).toEqual([]);
});

test("an example that does not fit is answered as it is, and the mock says so", async () => {
  const [Node = {}] = Object.values(schemas);
  const { text, request } = await ask(answering({ schema: reference, example: { id: 1 } }, Node), "/things");

  expect(JSON.parse(text)).toEqual({ id: 1 });
  expect(request.violations).toMatchObject([{ on: "response" }]);
});

test("where no value can fit, the mock says so", async () => {
  const Node = { type: "object", required: ["parent"], properties: { parent: reference } };

  for (const prefer of ["dynamic=false", "dynamic=true"]) {
    const { status, request } = await ask(answering({ schema: reference }, Node), "/things", { headers: { prefer } });
    expect(status).toBe(200);
    expect(request.violations.length).toBeGreaterThan(0);
    expect(request.violations.every(({ on }) => on === "response")).toBe(true);
  }
});

test("the things of a mock with a memory fit as well", async () => {
  const [Node = {}] = Object.values(schemas);
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
  const document = {
    ...answering({ schema: { type: "array", items: reference } }, Node),
    paths: {
      "/things": {
        get: { operationId: "things_list", responses: { 200: answer({ type: "array", items: reference }) } },
        post: {
          operationId: "things_create",
          requestBody: { content: { "application/json": { schema: {} } } },
          responses: { 201: answer(reference) },
        },
      },
      "/things/{id}": { get: { operationId: "things_get", parameters, responses: { 200: answer(reference) } } },
    },
  } as OpenApiDocument;
  const mock = await startMock(document, { stateful: true });
  try {
    await fetch(`${mock.url}/things`, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    await fetch(`${mock.url}/things`);

    expect(mock.requests.map(({ violations }) => violations)).toEqual([[], []]);
  } finally {
    await mock.close();
  }
});

function answer(schema: object): object {
  return { description: "", content: { "application/json": { schema } } };
}

function answering(content: object, Node: object): OpenApiDocument {
  const responses = { 200: { description: "", content: { "application/json": content } } };
  return { ...documentOf("/things", { responses }), components: { schemas: { Node } } };
}

test("made-up headers fit their format and pattern, and stated ones are sent as they are", async () => {
  const headers = {
    Location: { schema: { type: "string", format: "url" } },
    "X-Serial": { schema: { type: "string", pattern: "^[a-f\\d]{8}$" } },
    "X-Stated": { schema: { type: "string", pattern: "^a$" }, example: "b" },
  };
  const responses = { 204: { description: "Done.", headers } };
  const document = documentOf("/things", { responses });

  const { headers: sent, request } = await ask(document, "/things");

  expect(sent.get("location")).toMatch(/^https:/);
  expect(sent.get("x-serial")).toMatch(/^[a-f\d]{8}$/);
  expect(sent.get("x-stated")).toBe("b");
  expect(request.violations.map(({ location }) => location)).toEqual([["header", "x-stated"]]);
});
