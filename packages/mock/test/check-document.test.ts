import { createMockFetch, type OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf, query } from "./document.ts";

const body = (schema: object): OpenApiDocument =>
  documentOf("/a", { requestBody: { content: { "application/json": { schema } } } }, { method: "post" });
const at = "default: #/paths/~1a/post/requestBody/content/application~1json/schema";

test.each([
  ["a path without a slash", documentOf("a", {}), "default: #/paths/a: a path must begin with a slash"],
  [
    "an undeclared path parameter",
    documentOf("/a/{id}", {}),
    "default: #/paths/~1a~1{id}/get: {id} is not declared; add a parameter with in: path",
  ],
  [
    "a path parameter that no path has",
    documentOf("/a", { parameters: [{ name: "id", in: "path", required: true }] }),
    "default: #/paths/~1a/get: the path parameter id is not part of the path; add {id} to the path, or remove the parameter",
  ],
  [
    "a parameter in no place",
    documentOf("/a", { parameters: [{ name: "id", in: "body" }] }),
    "default: #/paths/~1a/get/parameters/0: `in` must be one of path, query, header, cookie",
  ],
  [
    "a parameter without a name",
    documentOf("/a", { parameters: [{ in: "query" }] }),
    "default: #/paths/~1a/get/parameters/0: a parameter must have a name",
  ],
  [
    "an odd status",
    documentOf("/a", { responses: { "20": { description: "" } } }),
    "default: #/paths/~1a/get/responses/20: expected a status such as 200, a range such as 4XX, or default",
  ],
  [
    "an unknown security scheme",
    documentOf("/a", { security: [{ token: [] }] }),
    "default: #/paths/~1a/get: unknown security scheme token; declare it in components.securitySchemes",
  ],
  [
    "an operationId twice",
    { openapi: "3.1.0", paths: { "/a": { get: { operationId: "x" } }, "/b": { get: { operationId: "x" } } } },
    "default: #/paths/~1b/get: duplicate operationId x, also at #/paths/~1a/get; rename one of them",
  ],
  [
    "a type that is none",
    body({ type: "text" }),
    `${at}/type: unknown type "text"; expected one of string, number, integer,`,
  ],
  [
    "a bound that is no number",
    body({ properties: { a: { minimum: "1" } } }),
    `${at}/properties/a/minimum: minimum must be a number`,
  ],
  [
    "a property that is not a schema",
    body({ properties: { "a/b": null } }),
    `${at}/properties/a~1b: expected a schema: an object, true or false`,
  ],
  [
    "a required that is no list",
    body({ items: { required: true } }),
    `${at}/items/required: required must be a list of property names`,
  ],
  ["an enum that is no list", body({ allOf: [{ enum: "a" }] }), `${at}/allOf/0/enum: enum must be a list`],
  ["a pattern that is none", body({ pattern: "(" }), `${at}/pattern: "(" is not a valid regular expression`],
  [
    "a component that is wrong",
    { ...documentOf("/a", {}), components: { schemas: { A: { type: "dict" } } } },
    'default: #/components/schemas/A/type: unknown type "dict"',
  ],
])("%s is rejected with the place", async (_, document, message) => {
  await expect(createMockFetch(document as OpenApiDocument)).rejects.toMatchObject({
    name: "MockError",
    message: expect.stringContaining(message),
    at: message.slice("default: ".length).split(": ")[0],
  });
});

test("an extension may hold anything, and a name may look like an extension", async () => {
  const patch = {
    patch: { requestBody: { content: { "application/json": { schema: { properties: { a: null } } } } } },
  };
  const wrong = { type: "object", properties: { "x-a": { type: "text" } } };

  await expect(createMockFetch(documentOf("/a", { "x-changes": [patch] }))).resolves.toBeTypeOf("function");
  await expect(createMockFetch(body(wrong))).rejects.toThrow('unknown type "text"');
});

test("members and examples that look like schemas are none", async () => {
  const properties = {
    type: { type: "string" },
    required: { type: "boolean" },
    pattern: {},
    properties: {},
    schema: {},
  };
  const parameters = [query("a", { type: "object", properties, example: { type: "dict", required: true } })];

  await expect(createMockFetch(documentOf("/a", { parameters }))).resolves.toBeTypeOf("function");
});

test("all faults of a document are told at once, each at its place", async () => {
  const paths = {
    "/a": { get: { security: [{ token: [] }] }, put: { responses: { "20": { description: "" } } } },
    "/b/{id}": { get: {} },
    "/c": { get: { responses: {} } },
  };
  const document = { openapi: "3.1.0", paths, components: { schemas: { A: { type: "dict" } } } };

  const error = await createMockFetch(document as OpenApiDocument).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "MockError", at: "#/paths/~1a/get" });
  expect((error as Error).message.split("\n")).toEqual([
    "default: #/paths/~1a/get: unknown security scheme token; declare it in components.securitySchemes",
    expect.stringContaining("default: #/paths/~1a/put/responses/20: expected a status"),
    "default: #/paths/~1b~1{id}/get: {id} is not declared; add a parameter with in: path",
    expect.stringContaining('default: #/components/schemas/A/type: unknown type "dict"'),
  ]);
});

test("a long list of faults is cut, and its length told", async () => {
  const paths = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`/p${index}/{id}`, { get: {} }]));

  const error = await createMockFetch({ openapi: "3.1.0", paths } as OpenApiDocument).catch(
    (thrown: unknown) => thrown,
  );

  const lines = (error as Error).message.split("\n");
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("and 3 more");
  expect((error as { faults?: unknown[] }).faults).toHaveLength(23);
});
