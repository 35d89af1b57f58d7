import { createContract, type DiagnosticCode } from "@certspec/contract";
import { expect, test } from "vitest";
import { shop } from "./fixtures/shop.ts";

type Paths = Record<string, Record<string, object>>;

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const page = { name: "page", in: "query", schema: { type: "integer" } };
const fine = { operationId: "a", responses: { 204: {} } };
const valued = (media: object): Paths => ({
  "/": { get: { responses: { 200: { content: { "application/json": media } } } } },
});
const read = (operation: object): Paths => ({ "/": { get: { ...fine, ...operation } } });

const cases: Readonly<
  Record<Extract<DiagnosticCode, `SPEC-${string}`>, [wrong: Paths, right: Paths, pointer: string]>
> = {
  "SPEC-REFERENCE-UNRESOLVED": [
    valued({ schema: { $ref: "#/components/schemas/Thnig" } }),
    valued({ schema: { $ref: "#/components/schemas/Thing" } }),
    "/paths/~1/get/responses/200/content/application~1json/schema/$ref",
  ],
  "SPEC-SCHEMA-INVALID": [
    valued({ schema: { type: "strnig" } }),
    valued({ schema: { type: "string", pattern: "[\\w-.]" } }),
    "/paths/~1/get/responses/200/content/application~1json/schema",
  ],
  "SPEC-EXAMPLE-INVALID": [
    valued({ schema: { type: "object", required: ["a"] }, examples: { one: { value: { a: 1 } }, two: { value: {} } } }),
    valued({ schema: { type: "object", required: ["a"] }, examples: { one: { value: { a: 1 } } } }),
    "/paths/~1/get/responses/200/content/application~1json/examples/two/value",
  ],
  "SPEC-PATH-PARAMETER": [
    { "/{id}": { get: { ...fine, parameters: [{ ...id, name: "ID" }] } } },
    { "/{id}": { get: { ...fine, parameters: [id] } } },
    "/paths/~1{id}/get",
  ],
  "SPEC-PATH-AMBIGUOUS": [
    {
      "/{id}": { get: { ...fine, parameters: [id] } },
      "/{name}": { get: { responses: { 204: {} }, parameters: [{ ...id, name: "name" }] } },
    },
    { "/{id}": { get: { ...fine, parameters: [id] } }, "/name": { get: { responses: { 204: {} } } } },
    "/paths/~1{name}/get",
  ],
  "SPEC-OPERATION-ID": [
    { "/": { get: fine, put: fine } },
    { "/": { get: fine, put: { ...fine, operationId: "b" } } },
    "/paths/~1/put/operationId",
  ],
  "SPEC-PARAMETER-DUPLICATE": [
    read({ parameters: [page, page] }),
    read({ parameters: [page, { ...page, in: "header" }] }),
    "/paths/~1/get/parameters/1",
  ],
  "SPEC-PARAMETER-STYLE": [
    read({ parameters: [{ ...page, style: "matrix" }] }),
    read({ parameters: [{ ...page, style: "form" }] }),
    "/paths/~1/get/parameters/0/style",
  ],
  "SPEC-PARAMETER-SCHEMA": [
    read({ parameters: [{ name: "page", in: "query" }] }),
    read({ parameters: [page] }),
    "/paths/~1/get/parameters/0",
  ],
  "SPEC-SECURITY-UNKNOWN": [
    read({ security: [{ tokn: [] }] }),
    read({ security: [{ token: [] }] }),
    "/paths/~1/get/security",
  ],
  "SPEC-PATH-UNREACHABLE": [
    { "/a#b": { get: fine } },
    { "/a/{b#}": { get: { ...fine, parameters: [{ ...id, name: "b#" }] } } },
    "/paths/~1a#b/get",
  ],
  "SPEC-SECURITY-CLASH": [
    read({ security: [{ token: [], oauth: [] }] }),
    read({ security: [{ token: [], key: [] }, { oauth: [] }] }),
    "/paths/~1/get/security",
  ],
  "SPEC-RESPONSES-MISSING": [read({ responses: {} }), read({}), "/paths/~1/get"],
};

const components = {
  schemas: { Thing: { type: "object" } },
  securitySchemes: {
    token: { type: "http", scheme: "bearer" },
    oauth: { type: "openIdConnect" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
  },
};

test.each(Object.entries(cases))("%s fires where it must, and only there", (code, [wrong, right, pointer]) => {
  // Only OpenAPI 3.0 demands responses.
  const openapi = code === "SPEC-RESPONSES-MISSING" ? "3.0.3" : "3.1.0";
  const found = createContract({ openapi, paths: wrong, components }).checkDocument();

  expect(found.map((each) => [each.code, each.pointer])).toContainEqual([code, pointer]);
  expect(createContract({ openapi, paths: right, components }).checkDocument()).toEqual([]);
});

test("a document that agrees with itself has no diagnostics", () => {
  expect(createContract(shop).checkDocument()).toEqual([]);
});

test("a schema that cannot be used is said once for each message, and blames the document", async () => {
  const contract = createContract({ openapi: "3.1.0", paths: cases["SPEC-SCHEMA-INVALID"][0] });

  const found = await contract.checkResponse(
    { method: "GET", url: "/" },
    { status: 200, headers: { "content-type": "application/json" }, body: "1" },
  );

  expect(found.map(({ code, blame }) => [code, blame])).toEqual([["SPEC-SCHEMA-INVALID", "spec"]]);
});

test("what is no OpenAPI 3 document is rejected", () => {
  expect(() => createContract({ swagger: "2.0" })).toThrow(
    "Expected an OpenAPI 3.0 or 3.1 document, got openapi: undefined",
  );
});

test("OpenAPI 3.1 allows operations without responses, and anything in extensions", () => {
  const paths = { "/": { get: { operationId: "a", "x-notes": { $ref: "./notes.md" } } } };

  expect(createContract({ openapi: "3.1.0", paths }).checkDocument()).toEqual([]);
  expect(createContract({ openapi: "3.0.3", paths }).checkDocument()).toMatchObject([
    { code: "SPEC-RESPONSES-MISSING" },
  ]);
});

test("what follows from a choice that fits nothing, or from a property of the other direction, is not said as well", () => {
  const card = {
    type: "object",
    required: ["number"],
    properties: { number: {}, cvc: { type: "string", writeOnly: true } },
  };
  const schema = {
    type: "object",
    properties: { source: { oneOf: [card, { type: "object", required: ["iban"] }], unevaluatedProperties: false } },
  };
  const found = (value: object) =>
    createContract({ openapi: "3.1.0", paths: valued({ schema, example: value }) }).checkDocument();

  expect(found({ source: { number: 1, cvc: "123" } }).map(({ place }) => place)).toEqual(["example /source/cvc"]);
  expect(found({ source: { name: "a" } }).map(({ place }) => place)).toEqual(["example /source"]);
});
