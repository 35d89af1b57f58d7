import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";

/** The status that a JSON body gets under a schema. */
async function judged(schema: object, body: unknown, root: Record<string, unknown> = {}): Promise<number> {
  const requestBody = { content: { "application/json": { schema } } };
  const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return (await ask(documentOf("/things", { requestBody }, { method: "post", ...root }), "/things", init)).status;
}

const tuple = { type: "array", prefixItems: [{ type: "string" }], items: false };

test("3.1 is judged as 2020-12, also where it names OpenAPI's own dialect", async () => {
  for (const root of [{}, { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" }]) {
    expect(await judged(tuple, ["a"], root)).toBe(200);
    expect(await judged(tuple, ["a", "b"], root)).toBe(422);
  }
});

test("a document that names another draft is judged by that one", async () => {
  const jsonSchemaDialect = "http://json-schema.org/draft-07/schema#";
  const schema = { type: "array", items: [{ type: "string" }], additionalItems: false };

  expect(await judged(schema, ["a"], { jsonSchemaDialect })).toBe(200);
  expect(await judged(schema, ["a", "b"], { jsonSchemaDialect })).toBe(422);
});

test("3.0 keeps its own keywords", async () => {
  const openapi = "3.0.3";
  const schema = {
    type: "object",
    properties: { a: { type: "integer", minimum: 1, exclusiveMinimum: true, nullable: true } },
  };

  expect(await judged(schema, { a: null }, { openapi })).toBe(200);
  expect(await judged(schema, { a: 1 }, { openapi })).toBe(422);
  expect(await judged(schema, { a: 2 }, { openapi })).toBe(200);
});

test.each([
  ["a vocabulary that is not an object", { $vocabulary: "https://spec.openapis.org/oas/3.1/schema-base" }],
  ["a dialect that nobody knows", { $schema: "https://example.com/dialect" }],
  ["its own dialect", { $schema: "https://json-schema.org/draft/2020-12/schema" }],
])("a schema with %s is judged", async (_, keywords) => {
  const inner = { type: "object", properties: { a: { type: "integer", ...keywords } }, ...keywords };

  expect(await judged(inner, { a: 1 })).toBe(200);
  expect(await judged(inner, { a: "x" })).toBe(422);
});
