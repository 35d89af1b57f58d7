import type { OpenApiDocument } from "@certspec/openapi";
import { expect, onTestFinished, test } from "vitest";
import { servableDocument } from "../src/document/servable-document.ts";
import { createMockFetch, startMock } from "../src/index.ts";

/** Schemas that all refer to each other: written out, they would be more than any memory holds. */
function web(count: number): OpenApiDocument {
  const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
  const indexes = Array.from({ length: count }, (_, index) => index);
  const schemas = indexes.map((index) => {
    const others = indexes.filter((other) => other !== index);
    const links = others.map((other) => [`p${other}`, { anyOf: [{ type: "integer" }, ref(other)] }]);
    return [
      `S${index}`,
      { type: "object", required: ["id"], properties: { id: { type: "string" }, ...Object.fromEntries(links) } },
    ];
  });
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const operation = {
    requestBody: { required: true, ...json(ref(0)) },
    responses: { 200: { description: "", ...json(ref(1)) } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Web", version: "1" },
    paths: { "/nodes": { post: operation, get: { responses: operation.responses } } },
    components: { schemas: Object.fromEntries(schemas) },
  } as OpenApiDocument;
}

const post = (body: unknown) => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

test("serves schemas that all refer to each other, and judges bodies at any depth", async () => {
  const mock = await startMock(web(20));
  onTestFinished(() => mock.close());

  const right = await fetch(`${mock.url}/nodes`, post({ id: "a", p1: { id: "b", p2: { id: "c", p3: 4 } } }));
  const wrong = await fetch(`${mock.url}/nodes`, post({ id: "a", p1: { id: "b", p2: { id: "c", p3: { id: 4 } } } }));

  expect(right.status).toBe(200);
  expect(await right.json()).toHaveProperty("id");
  expect(wrong.status).toBe(422);
  expect(mock.requests.map(({ violations }) => violations.length > 0)).toEqual([false, true]);
});

test("reads an operation alone: what others and extensions refer to does not matter to it", async () => {
  const document = web(3) as { paths: Record<string, unknown>; components: object; "x-webhooks"?: unknown };
  document["x-webhooks"] = { moved: { post: { requestBody: { $ref: "#/components/schemas/S0" } } } };
  document.paths["/shared"] = { get: { responses: { 200: { $ref: "#/paths/~1nodes/get/responses/200" } } } };
  const examples = { shown: { $ref: "#/components/examples/Shown" } };
  const content = { "application/json": { schema: { type: "object" }, examples } };
  document.paths["/shown"] = { get: { responses: { 200: { description: "", content } } } };
  Object.assign(document.components, { examples: { Shown: { value: { a: 1 } } } });
  const mockFetch = await createMockFetch(document as OpenApiDocument);

  const response = await mockFetch("http://localhost/shared");

  expect(response.status).toBe(200);
  expect(await response.json()).toHaveProperty("id");
  expect(await (await mockFetch("http://localhost/shown")).json()).toEqual({ a: 1 });
});

test("what Prism follows as a reference is there: in examples, in other operations, and out of order", async () => {
  const document = web(2) as { paths: Record<string, unknown>; components: object };
  const shown = {
    type: "object",
    properties: { a: { type: "integer" } },
    example: { $ref: "#/components/examples/Shown" },
  };
  const inner = "#/paths/~1shown/get/responses/200/content/application~1json/schema/properties/a";
  const both = {
    type: "object",
    properties: { inner: { $ref: inner }, outer: { $ref: inner.replace(/\/properties.*/, "") } },
  };
  const of = (schema: object) => ({
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  document.paths["/shown"] = { get: of(shown), put: of({ type: "string" }) };
  document.paths["/both"] = { get: of(both) };
  Object.assign(document.components, { examples: { Shown: { a: 1 } } });
  const mock = await createMockFetch(document as OpenApiDocument);

  expect(await (await mock("http://localhost/shown")).json()).toEqual({ a: 1 });
  expect(await (await mock("http://localhost/both")).json()).toEqual({ inner: 0, outer: { a: 1 } });
  expect(await (await mock("http://localhost/shown", { method: "PUT" })).json()).toBe("string");
});

test("an operation that is nested too deeply to be read is left out by name", () => {
  const deep = JSON.parse(`${'{"properties":{"a":'.repeat(300)}{}${"}}".repeat(300)}`);
  const document = web(2) as { paths: Record<string, unknown> };
  document.paths["/deep"] = {
    get: { responses: { 200: { description: "", content: { "application/json": { schema: deep } } } } },
  };

  const { faults, leftOut } = servableDocument(document, "deep.yaml");

  expect(leftOut).toEqual(["GET /deep"]);
  expect(faults[0]?.message).toMatch(/^deep\.yaml: #\/paths\/~1deep\/get\/.*more than 200 levels deep$/);
});

test("an operation that Prism cannot read is the mock's failure, not the request's, and leaves the others alone", async () => {
  const document = web(2) as { paths: Record<string, unknown>; components: { schemas: Record<string, object> } };
  for (let index = 0; index < 3000; index += 1)
    document.components.schemas[`L${index}`] = { allOf: [{ $ref: `#/components/schemas/L${index + 1}` }] };
  document.components.schemas.L3000 = { type: "object" };
  const schema = { $ref: "#/components/schemas/L0" };
  document.paths["/long"] = {
    get: { responses: { 200: { description: "", content: { "application/json": { schema } } } } },
  };

  for (const stateful of [false, true]) {
    const mock = await createMockFetch(document as unknown as OpenApiDocument, { stateful });

    expect((await mock("http://localhost/long")).status).toBe(501);
    expect((await mock("http://localhost/nodes")).status).toBe(200);
    expect(mock.requests[0]?.violations).toMatchObject([{ on: "response", code: "unreadable-operation" }]);
  }
});

test("extensions do not matter, whatever they refer to: another schema, or what cannot be read", async () => {
  const document = web(2) as unknown as {
    paths: { "/nodes": Record<string, { responses: Record<number, { content: { "application/json": object } }> }> };
    components: { schemas: Record<string, Record<string, unknown>> };
  };
  for (let index = 0; index < 3000; index += 1)
    document.components.schemas[`L${index}`] = { allOf: [{ $ref: `#/components/schemas/L${index + 1}` }] };
  document.components.schemas.L3000 = { type: "object" };
  const refers = {
    "x-expands": { oneOf: [{ $ref: "#/components/schemas/L0" }] },
    "x-of": [{ $ref: "#/paths/~1nodes" }],
  };
  Object.assign(document.components.schemas.S1 as object, refers, {
    properties: { shared: { $ref: "#/x-shared/Text" } },
  });
  Object.assign(document, { "x-shared": { Text: { type: "string", ...refers } } });
  const operation = document.paths["/nodes"].get as (typeof document.paths)["/nodes"][string];
  Object.assign(operation, refers);
  Object.assign(operation.responses[200] as object, refers);

  const mock = await createMockFetch(document as unknown as OpenApiDocument);

  expect((await mock("http://localhost/nodes")).status).toBe(200);
  expect(mock.requests[0]?.violations).toEqual([]);
});

test("names that begin with x- are no extensions: properties, headers, media types and schemas", async () => {
  const document = web(2) as unknown as { paths: Record<string, unknown>; components: { schemas: object } };
  const schemas = {
    "x-id": { type: "string", const: "a" },
    Thing: { type: "object", required: ["x-id"], properties: { "x-id": { $ref: "#/components/schemas/x-id" } } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const headers = { "x-trace": { $ref: "#/components/headers/x-trace" } };
  Object.assign(document.components.schemas, schemas);
  Object.assign(document.components, {
    headers: { "x-trace": { required: true, schema: { type: "string", const: "b" } } },
  });
  document.paths["/things"] = { get: { responses: { 200: { description: "", headers, content } } } };
  const mock = await createMockFetch(document as unknown as OpenApiDocument);

  const response = await mock("http://localhost/things");

  expect(await response.json()).toEqual({ "x-id": "a" });
  expect(response.headers.get("x-trace")).toBe("b");
});

test("responses of schemas that all refer to each other are valid at any depth, and are judged", async () => {
  const document = web(20) as unknown as {
    paths: Record<string, { get: { responses: Record<number, { content: { "application/json": object } }> } }>;
    components: { schemas: Record<string, { required: string[]; properties: Record<string, object> }> };
  };
  for (const [name, inner] of [
    ["S1", "S2"],
    ["S2", "S3"],
  ] as const) {
    document.components.schemas[name]?.required.push("own");
    Object.assign(document.components.schemas[name]?.properties ?? {}, {
      own: { $ref: `#/components/schemas/${inner}` },
    });
  }
  const example = { id: "a", own: { id: "b", own: { id: 3 } } };
  const schema = { $ref: "#/components/schemas/S1" };
  document.paths["/stated"] = { get: { responses: { 200: { content: { "application/json": { schema, example } } } } } };
  const mock = await createMockFetch(document as unknown as OpenApiDocument);

  const made = await mock("http://localhost/nodes");
  await mock("http://localhost/stated");

  expect(await made.json()).toMatchObject({ id: expect.any(String), own: { own: { id: expect.any(String) } } });
  expect(mock.requests.map(({ violations }) => violations.map(({ message }) => message))).toEqual([
    [],
    [expect.stringContaining("own.own.id")],
  ]);
});
