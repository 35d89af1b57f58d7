import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { argumentsForOperation } from "../src/suite/arguments-for-operation.ts";
import { type ContractCase, contractCases } from "../src/suite/contract-cases.ts";

const Version = { type: "string", enum: ["v1"] };

/** The arguments for one operation, in all and with what is required alone. */
function argumentsFor(operation: object, more: Partial<ContractCase> = {}): ReturnType<typeof argumentsForOperation> {
  const get = { operationId: "things_get", responses: { 200: {} }, ...operation };
  const document = {
    openapi: "3.1.0",
    paths: { "/": { get } },
    components: { schemas: { Version } },
  } as unknown as Document;
  const [first] = contractCases(document);
  if (!first) throw new Error("there is no case");
  return argumentsForOperation(document, { ...first, ...more });
}

const meant = ({ parameters }: ReturnType<typeof argumentsFor>): unknown =>
  Object.fromEntries(parameters.map(({ parameter, value }) => [parameter.name, value]));

test("a required header of one value is meant, but not passed", () => {
  const parameters = [
    { name: "A", in: "header", required: true, schema: Version },
    { name: "B", in: "header", required: true, schema: { $ref: "#/components/schemas/Version" } },
    { name: "C", in: "header", required: true, schema: { const: 1 } },
    { name: "D", in: "header", schema: Version },
    { name: "E", in: "query", required: true, schema: Version },
    { name: "F", in: "header", required: true, schema: { enum: ["x", "y"] } },
    { name: "G", in: "header", required: true },
  ];

  const call = argumentsFor({ parameters });

  expect(call.params).toEqual({ D: "v1", E: "v1", F: "x", G: "a&b/c" });
  expect(meant(call)).toEqual({ A: "v1", B: "v1", C: 1, D: "v1", E: "v1", F: "x", G: "a&b/c" });
});

test("what may be left out is left out when only the required arguments are asked for", () => {
  const parameters = [
    { name: "a", in: "query", required: true, example: 1 },
    { name: "b", in: "query", example: 2 },
  ];
  const content = { "application/json": { example: 3 } };

  expect(argumentsFor({ parameters, requestBody: { content } })).toMatchObject({ params: { a: 1, b: 2, body: 3 } });
  const short = argumentsFor({ parameters, requestBody: { content } }, { requiredOnly: true });
  expect(short.params).toEqual({ a: 1 });
  expect(meant(short)).toEqual({ a: 1, b: undefined });
  expect(short.body).toBeUndefined();
  expect(argumentsFor({ requestBody: { required: true, content } }, { requiredOnly: true }).params).toEqual({
    body: 3,
  });
});

test("a value is the example, a named example, that of the content, or what the schema states", () => {
  const parameters = [
    { name: "a", in: "query", example: 0, schema: { default: 9 } },
    { name: "b", in: "query", examples: { one: { value: "x" }, two: { value: "y" } } },
    { name: "c", in: "query", content: { "application/json": { example: { d: 1 } } } },
    { name: "e", in: "query", content: { "application/json": { schema: { const: 2 } } } },
    { name: "f", in: "query", schema: { default: false } },
    { name: "__proto__", in: "query", example: "p" },
  ];

  const { params } = argumentsFor({ parameters });

  expect(Object.entries(params)).toEqual([
    ["a", 0],
    ["b", "x"],
    ["c", { d: 1 }],
    ["e", 2],
    ["f", false],
    ["__proto__", "p"],
  ]);
});

test("a name that stands for path parameters replaces them", () => {
  const operation = {
    parameters: [
      { name: "kind", in: "path", required: true, example: "accounts" },
      { name: "id", in: "path", required: true, example: "i" },
      { name: "kind", in: "query", example: "q" },
    ],
    "x-one-of-parameters": { account: { kind: "accounts", id: "{account}" }, zone: { kind: "zones", id: "{zone}" } },
  };

  const call = argumentsFor(operation, { alternative: "zone" });

  expect(call.params).toEqual({ zone: "i", kind: "q" });
  expect(call.parameters.map(({ value }) => value)).toEqual(["zones", "i", "q"]);
});

test("a body is in JSON where that is possible, else in the first media type, and made up where it has no example", () => {
  const json = { "application/merge-patch+json": { schema: { properties: { a: { const: 1 } } } } };

  expect(argumentsFor({ requestBody: { content: { "text/plain": { example: "t" }, ...json } } }).params).toEqual({
    body: { a: 1 },
  });
  expect(
    argumentsFor({ requestBody: { content: { "text/plain": { example: "t" }, "text/html": {} } } }).params,
  ).toEqual({ body: "t" });
  const impossible = { pattern: "^$", minLength: 1 };
  expect(() => argumentsFor({ requestBody: { content: { "text/plain": { schema: impossible } } } })).toThrow(
    "the request body needs an example in the document: no value can be made up for the schema at #/paths/~1/get/requestBody/content/text~1plain/schema",
  );
});

test("what a plain value does not fit is generated", () => {
  const pair = { type: "object", required: ["id"], properties: { id: { type: "integer", exclusiveMinimum: 0 } } };
  const filterSchema = { type: "object", required: ["a"], properties: { a: { type: "string" } }, default: {} };
  const parameters = [
    { name: "locale", in: "query", schema: { type: "string", pattern: "^[a-z]{2}$" } },
    { name: "after", in: "query", schema: { type: "integer", exclusiveMinimum: 0, default: 0 } },
    { name: "filter", in: "query", style: "deepObject", schema: filterSchema },
  ];
  const content = { "application/json": { schema: { oneOf: [{ type: "object", required: ["id"] }, pair] } } };

  const { locale, after, filter, body } = argumentsFor({ parameters, requestBody: { content } }).params;

  expect(locale).toMatch(/^[a-z]{2}$/);
  expect(after).toBeGreaterThan(0);
  expect(filter).toHaveProperty("a");
  expect(body).toHaveProperty("id");
});

test("files are blobs, texts are not", async () => {
  const properties = {
    binary: { type: "string", format: "binary" },
    media: { type: "string", contentMediaType: "image/png" },
    encoded: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
    typed: { type: "string" },
    either: { type: "string", format: "binary" },
    noted: { type: "string" },
    meta: { type: "object" },
    list: { type: "array", items: { type: "string", format: "binary" } },
  };
  const encoding = {
    typed: { contentType: "application/pdf" },
    either: { contentType: "image/png, image/jpeg" },
    noted: { contentType: "text/csv" },
    meta: { contentType: "application/json" },
  };
  const example = {
    binary: "1",
    media: "2",
    encoded: "3",
    typed: "4",
    either: "9",
    noted: "5",
    meta: { a: 1 },
    list: ["6", "7"],
    other: "8",
  };
  const content = { "multipart/form-data": { schema: { type: "object", properties }, encoding, example } };

  const { params, body } = argumentsFor({ requestBody: { content } });

  const shown = Object.entries(params.body as object).map(async ([name, value]) => [
    name,
    await Promise.all([value].flat().map(shownBlob)),
  ]);
  expect(Object.fromEntries(await Promise.all(shown))).toEqual({
    binary: ["1 application/octet-stream"],
    media: ["2 application/octet-stream"],
    encoded: ["3"],
    typed: ["4 application/pdf"],
    either: ["9 image/png"],
    noted: ["5"],
    meta: [{ a: 1 }],
    list: ["6 application/octet-stream", "7 application/octet-stream"],
    other: ["8"],
  });
  expect(body?.value).toEqual(example);
});

test.each([
  ["application/octet-stream", "1 application/octet-stream"],
  ["image/png", "1 image/png"],
  ["image/*", "1 image/png"],
  ["text/plain", "1"],
  ["application/xml", "1"],
  ["application/x-www-form-urlencoded", "1"],
])("a whole body in %s is %s", async (mediaType, shown) => {
  const { params } = argumentsFor({ requestBody: { content: { [mediaType]: { example: "1" } } } });

  expect(await shownBlob(params.body)).toBe(shown);
});

async function shownBlob(value: unknown): Promise<unknown> {
  return value instanceof Blob ? `${await value.text()} ${value.type}` : value;
}

test("a path parameter is not given the value with which its path is that of a neighbour", () => {
  const parameter = (name: string, schema: object) => ({ name, in: "path", required: true, schema });
  const operation = (operationId: string, parameters: object[] = []) => ({
    get: { operationId, parameters, responses: { 204: {} } },
  });
  const scope = parameter("scope", { enum: ["global", "own"] });
  const document = {
    openapi: "3.1.0",
    paths: {
      "/trees/pending": operation("pending"),
      "/trees/{id}": operation("tree", [{ ...parameter("id", { type: "string" }), example: "pending" }]),
      "/data/global/skills": operation("skills"),
      "/data/own/skills": operation("own"),
      "/data/{scope}/{key}": operation("data", [scope, { ...parameter("key", { type: "string" }), example: "skills" }]),
    },
  } as unknown as Document;
  const paramsOf = (id: string) => {
    const contractCase = contractCases(document).find(({ operation: { id: own } }) => own === id);
    return contractCase && argumentsForOperation(document, contractCase).params;
  };

  expect(paramsOf("tree")).not.toMatchObject({ id: "pending" });
  expect(paramsOf("data")).toMatchObject({ scope: "global" });
  expect(paramsOf("data")).not.toMatchObject({ key: "skills" });
});
