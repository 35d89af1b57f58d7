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
