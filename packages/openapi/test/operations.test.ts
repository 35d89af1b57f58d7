import { expect, test } from "vitest";
import { createReader, UnresolvedReference } from "../src/index.ts";
import { createNodes, createSchemaReader, readOperations, requestOf, type SchemaNode } from "../src/operations.ts";

const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });

function read(document: object) {
  const reader = createSchemaReader(createReader({ openapi: "3.1.0", ...document }));
  return readOperations(reader, createNodes(reader));
}

/** The node of a schema, in a document that has some components. */
function nodeOf(schema: object, schemas: object = {}): SchemaNode {
  const document = { openapi: "3.1.0", components: { schemas }, schema };
  const reader = createSchemaReader(createReader(document));
  return createNodes(reader)([{ value: schema, pointer: "/schema" }], "/schema");
}

test("an operation has its parameters, body and responses behind their references", () => {
  const { called } = read({
    components: {
      parameters: { Page: { in: "query", name: "page", schema: { type: "integer" } } },
      responses: { Failed: { description: "Failed", ...json(text) } },
    },
    paths: {
      "/things/{id}": {
        parameters: [{ in: "path", name: "id", schema: text }],
        post: {
          operationId: "things_call",
          parameters: [{ $ref: "#/components/parameters/Page" }],
          requestBody: { required: true, ...json(text) },
          responses: { 200: { description: "OK" }, "4xx": { $ref: "#/components/responses/Failed" } },
        },
      },
    },
  });

  expect(called).toHaveLength(1);
  const [{ parameters, body, responses } = expect.fail("no operation")] = called;
  // A path parameter goes by its position, so that its name does not matter.
  expect([...parameters].map(([key, { name, required }]) => [key, name, required])).toEqual([
    ["path 0", "id", true],
    ["query page", "page", false],
  ]);
  expect([body?.required, [...(body?.contents.keys() ?? [])]]).toEqual([true, ["application/json"]]);
  expect([...responses].map(([status, { pointer }]) => [status, pointer])).toEqual([
    ["200", "/paths/~1things~1{id}/post/responses/200"],
    ["4XX", "/components/responses/Failed"],
  ]);
});

test("an operation without security or servers has those of the document", () => {
  const [{ requirements, servers, usualServers } = expect.fail("no operation")] = read({
    security: [{ key: [] }],
    servers: [{ url: "https://API.acme.test:443/v1/" }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
    paths: { "/things": { get: {} } },
  }).called;

  expect(requirements.map(({ kind }) => kind)).toEqual(["header x-key"]);
  expect([servers, usualServers.map(({ url }) => url)]).toEqual([undefined, ["https://api.acme.test/v1"]]);
});

test("webhooks are received, and callbacks belong to their operation", () => {
  const { called, received } = read({
    paths: { "/things": { post: { callbacks: { done: { "{$request.body#/url}": { post: {} } } } } } },
    webhooks: { created: { post: {} } },
  });

  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST created"]);
  expect(called[0]?.callbacks.map(({ path }) => path)).toEqual(["done {$request.body#/url}"]);
});

test("a request is the same whatever its path parameters are called", () => {
  expect(requestOf({ method: "GET", path: "/a/{id}/b/{other}" })).toBe("GET /a/{}/b/{}");
});

test("a schema has the properties of all parts of its allOf, and those that any of them requires", () => {
  const { shape } = nodeOf(
    { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["name"], properties: { name: text } }] },
    { Base: { type: "object", required: ["id"], properties: { id: { ...text, readOnly: true }, note: text } } },
  );

  expect([...shape.properties].map(([name, { required, readOnly }]) => [name, required, readOnly])).toEqual([
    ["id", true, true],
    ["note", false, false],
    ["name", true, false],
  ]);
});

test.each([
  ["a list of types", { type: ["string", "null"] }],
  ["nullable", { type: "string", nullable: true }],
  ["an alternative", { anyOf: [text, { type: "null" }] }],
  ["a value", { type: ["string", "null"], oneOf: [{ type: "string" }, { enum: [null] }] }],
])("null is an allowed value when it is said by %s", (_, schema) => {
  const { nullable, types } = nodeOf(schema).shape;

  expect([nullable, [...(types ?? [])]]).toEqual([true, ["string"]]);
});

test("a schema with a discriminator stands for the schemas that extend it", () => {
  const base = { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: text } };
  const cat = { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { meows: { type: "boolean" } } }] };

  const { shape } = nodeOf({ $ref: "#/components/schemas/Pet" }, { Pet: base, Cat: cat, Dog: { ...cat } });

  expect(shape.unions.map(({ implicit, alternatives }) => [implicit, alternatives.map(({ name }) => name)])).toEqual([
    [true, ["Cat", "Dog"]],
  ]);
});

test("a schema that contains itself is one node", () => {
  const list = { type: "object", properties: { next: { $ref: "#/components/schemas/List" } } };
  const node = nodeOf({ $ref: "#/components/schemas/List" }, { List: list });

  expect(node.shape.properties.get("next")?.node).toBe(node);
});

test("a reference that leads nowhere throws what its reader throws", () => {
  const document = { openapi: "3.1.0", paths: { "/a": { get: { $ref: "#/nowhere" } } } };
  const plain = createReader(document);
  const named = createSchemaReader({
    ...plain,
    follow: (source) => {
      try {
        return plain.follow(source);
      } catch (cause) {
        throw new Error("acme.yaml is broken", { cause });
      }
    },
  });
  const usual = createSchemaReader(plain);

  expect(() => readOperations(usual, createNodes(usual))).toThrow(UnresolvedReference);
  expect(() => readOperations(named, createNodes(named))).toThrow("acme.yaml is broken");
});
