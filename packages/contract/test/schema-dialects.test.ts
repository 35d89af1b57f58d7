import { createContract } from "@certspec/contract";
import { expect, test } from "vitest";

const own = { $id: "/schemas/own", properties: { part: { $anchor: "part", type: "integer" } } };

/** Codes for a response, by a schema of one version of OpenAPI. */
async function codes(openapi: string, schema: object, value: unknown): Promise<string[]> {
  const content = { "application/json": { schema } };
  const contract = createContract({
    openapi,
    paths: { "/": { get: { responses: { 200: { description: "", content } } } } },
    components: { schemas: { Text: { type: "string" }, Named: { $anchor: "named", type: "integer" }, Own: own } },
  });
  const answer = { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
  return (await contract.checkResponse({ method: "GET", url: "/" }, answer)).map(({ code }) => code);
}

const Text = { $ref: "#/components/schemas/Text" };

test("what stands beside a reference counts in OpenAPI 3.1, and not in 3.0", async () => {
  expect(await codes("3.1.0", { ...Text, maxLength: 1 }, "ab")).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.0.3", { ...Text, maxLength: 1 }, "ab")).toEqual([]);
});

test("nullable and exclusive marks belong to OpenAPI 3.0", async () => {
  expect(await codes("3.0.3", { type: "string", nullable: true }, null)).toEqual([]);
  expect(await codes("3.1.0", { type: "string", nullable: true }, null)).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.0.3", { type: "number", maximum: 1, exclusiveMaximum: true }, 1)).toEqual(["RES-BODY-INVALID"]);
  expect(await codes("3.1.0", { type: "number", exclusiveMaximum: 1 }, 1)).toEqual(["RES-BODY-INVALID"]);
});

test("an anchor is a reference too", async () => {
  expect(await codes("3.1.0", { $ref: "#named" }, 1)).toEqual([]);
  expect(await codes("3.1.0", { $ref: "#named" }, "1")).toEqual(["RES-BODY-INVALID"]);
});

test.each(["/schemas/own#part", "/schemas/own#/properties/part"])(
  "%s leads into the schema of that name",
  async ($ref) => {
    expect(await codes("3.1.0", { $ref }, 1)).toEqual([]);
    expect(await codes("3.1.0", { $ref }, "1")).toEqual(["RES-BODY-INVALID"]);
    expect(await codes("3.1.0", { $ref: `${$ref}s` }, 1)).toEqual(["SPEC-REFERENCE-UNRESOLVED"]);
  },
);

test("the alternatives of a choice are one diagnostic, at the choice", async () => {
  const schema = {
    properties: { a: { anyOf: [{ type: "integer" }, { properties: { b: { type: "integer" } }, type: "object" }] } },
  };

  expect(await codes("3.1.0", schema, { a: { b: "x" } })).toEqual(["RES-BODY-INVALID"]);
});

test("a sensitive value is not shown", async () => {
  const contract = createContract({
    openapi: "3.1.0",
    paths: {
      "/": {
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "application/json": {
                  schema: { properties: { key: { type: "string", "x-sensitive": true, maxLength: 1 } } },
                },
              },
            },
          },
        },
      },
    },
  });
  const answer = { status: 200, headers: { "content-type": "application/json" }, body: '{"key":"hidden-one"}' };

  const [found] = await contract.checkResponse({ method: "GET", url: "/" }, answer);

  expect(found?.code).toBe("RES-BODY-INVALID");
  expect(JSON.stringify(found)).not.toContain("hidden-one");
});

const marked = (openapi: string, properties: object) => ({
  openapi,
  info: { title: "Marked", version: "1" },
  paths: {
    "/things/{id}": {
      put: {
        operationId: "things_update",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", readOnly: true } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object", readOnly: true, properties } } },
        },
        responses: { 204: { description: "Changed." } },
      },
    },
  },
  components: { schemas: { Id: { type: "string" }, Given: { type: "string", readOnly: true } } },
});

const sent = (body: object): { method: string; url: string; headers: Record<string, string>; body: string } => ({
  method: "PUT",
  url: "/things/7",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const given = { $ref: "#/components/schemas/Given" };

test("only properties can be read only: a parameter, a body and an item are not", async () => {
  const contract = createContract(marked("3.1.0", { tags: { type: "array", items: given } }));

  expect(await contract.checkRequest(sent({ tags: ["a"] }))).toEqual([]);
});

test.each([
  ["by its reference", "3.0.3", given],
  ["beside its reference", "3.1.0", { $ref: "#/components/schemas/Id", readOnly: true }],
  ["by a part", "3.0.3", { allOf: [given] }],
  ["by a part of a part", "3.1.0", { allOf: [{ type: "string" }, { allOf: [given] }] }],
])("a property that is read only %s is rejected in a request", async (_, openapi, property) => {
  const contract = createContract(marked(openapi, { id: property }));

  const found = await contract.checkRequest(sent({ id: "a" }));

  expect(found.map(({ code }) => code)).toEqual(["REQ-BODY-READONLY"]);
});

test("what stands beside a reference in OpenAPI 3.0 is passed over, and so is its mark", async () => {
  const property = { $ref: "#/components/schemas/Id", readOnly: true };
  const contract = createContract(marked("3.0.3", { id: property }));

  expect(await contract.checkRequest(sent({ id: "a" }))).toEqual([]);
});

test("a schema that cannot be used does not spoil those that are checked after it", async () => {
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const responses = (of: object) => ({ 200: { description: "", content: { "application/json": { schema: of } } } });
  const contract = createContract({
    openapi: "3.1.0",
    paths: {
      "/broken": { get: { responses: responses(schema("Broken")) } },
      "/right": { get: { responses: responses(schema("Right")) } },
    },
    components: {
      schemas: {
        Broken: { properties: { part: schema("Part"), wrong: { $ref: "#/components/schemas/Missing" } } },
        Part: { type: "integer" },
        Right: { properties: { part: schema("Part"), other: schema("Other") } },
        Other: { type: "string" },
      },
    },
  });
  const answer = (value: unknown) => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  });
  const check = async (url: string, value: unknown) =>
    (await contract.checkResponse({ method: "GET", url }, answer(value))).map(({ code }) => code);

  expect(await check("/broken", { part: 1 })).toEqual(["SPEC-REFERENCE-UNRESOLVED"]);
  expect(await check("/right", { part: 1, other: "a" })).toEqual([]);
  expect(await check("/right", { part: "1", other: "a" })).toEqual(["RES-BODY-INVALID"]);
});
