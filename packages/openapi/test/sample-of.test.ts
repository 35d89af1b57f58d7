import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, test } from "vitest";
import { type SampleOptions, sampleOf } from "../src/samples.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: string[]): object => ({ type: "object", properties, required });
const text = { type: "string" };
const whole = { type: "integer" };

const shared = {
  Tree: object({ name: text, parent: ref("Tree"), children: { type: "array", items: ref("Tree") } }, "name"),
  Endless: object({ next: ref("Endless") }, "next"),
  Cat: object({ kind: text, lives: whole }, "kind", "lives"),
  Dog: object({ kind: { const: "dog" }, bark: text }, "kind", "bark"),
  Vehicle: {
    ...object({ wheels: whole, type: text }, "wheels", "type"),
    discriminator: { propertyName: "type", mapping: { two: "#/components/schemas/Bike" } },
  },
  Less: object({ b: text }),
  More: { ...ref("Less"), properties: { a: whole } },
  Bike: { allOf: [ref("Vehicle"), object({ bell: { type: "boolean" } })] },
};

const documentOf = (schema: unknown, openapi = "3.1.0") => ({
  openapi,
  components: { schemas: { ...shared, It: schema } },
});
const located = (schema: unknown) => ({ value: schema as object, pointer: "/components/schemas/It" });

function sample(schema: unknown, options: Partial<SampleOptions> = {}): unknown {
  return sampleOf(documentOf(schema), located(schema), { direction: "response", ...options });
}

function checkerOf(document: object): (pointer: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, formats: fullFormats });
  ajv.addSchema({ $id: "document:/", ...document });
  return (pointer, value) => ajv.getSchema(`document:/#${pointer}`)?.(value) === true;
}

const plain: [what: string, schema: object, value: unknown][] = [
  ["a constant before an example", { const: "a", example: "b" }, "a"],
  ["an example", { ...text, example: "a" }, "a"],
  ["the first example", { ...text, examples: ["a", "b"] }, "a"],
  ["an example before the default and the enum", { enum: ["a", "b", "c"], example: "c", default: "b" }, "c"],
  ["the default before the enum", { enum: ["a", "b"], default: "b" }, "b"],
  ["a default of false", { type: "boolean", default: false }, false],
  ["no example that breaks the schema", { ...whole, example: "many" }, 1],
  [
    "no example that breaks the pattern",
    { ...text, pattern: "^[a-z]$", example: "A" },
    expect.stringMatching(/^[a-z]$/),
  ],
  ["no example that lacks what is required", { ...object({ a: whole }, "a"), example: {} }, { a: 1 }],
  ["an enum that begins with null", { enum: [null, "a"] }, "a"],
  ["a nullable type", { type: ["null", "integer"] }, 1],
  ["null alone", { type: "null" }, null],
  ["a boolean", { type: "boolean" }, true],
  ["nothing that is said", {}, "text"],
  ["a text", text, "text"],
  ["a longer text", { ...text, minLength: 8 }, "textxxxx"],
  ["a shorter text", { ...text, maxLength: 2 }, "xt"],
  ["a pattern that the usual text matches", { ...text, pattern: "^[a-z]+$" }, "text"],
  ["a pattern", { ...text, pattern: "^[A-Z]{3}-\\d{2}$" }, expect.stringMatching(/^[A-Z]{3}-\d{2}$/)],
  [
    "two patterns",
    { allOf: [{ ...text, pattern: "^\\d+$" }, { pattern: "^.{3}$" }] },
    expect.stringMatching(/^\d{3}$/),
  ],
  ["a pattern of a format", { ...text, format: "uri", pattern: "^https:" }, "https://www.example.com/a?b=1"],
  ["a number", { type: "number" }, 1],
  ["a least number", { ...whole, minimum: 5 }, 5],
  ["zero", { ...whole, minimum: 0 }, 0],
  ["the least of int64", { ...whole, minimum: -(2 ** 63) }, 1],
  ["a number above", { ...whole, exclusiveMinimum: 5 }, 6],
  ["a number below", { ...whole, maximum: -3 }, -3],
  ["a number between", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
  ["a multiple", { ...whole, minimum: 5, multipleOf: 4 }, 8],
  ["a multiple of a fraction", { type: "number", multipleOf: 0.01 }, 1],
  ["a list", { type: "array", items: whole }, [1]],
  ["a longer list", { type: "array", items: text, minItems: 3 }, ["text", "text 2", "text 3"]],
  ["different items", { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true }, ["a", "b"]],
  ["a list of nothing", { type: "array", items: text, maxItems: 0 }, []],
  ["a list of anything", { type: "array" }, []],
  ["a tuple", { type: "array", prefixItems: [whole, { type: "boolean" }], items: false }, [1, true]],
  ["a list that has one of a kind", { type: "array", items: whole, contains: { const: 7 } }, [7]],
  ["an object", object({ a: whole, b: text }, "a"), { a: 1, b: "text" }],
  ["what nobody describes", { type: "object", required: ["a"] }, { a: "text" }],
  ["a map", { type: "object", additionalProperties: whole }, {}],
  ["a map of two", { type: "object", additionalProperties: whole, minProperties: 2 }, { key1: 1, key2: 1 }],
  [
    "names by a pattern",
    { type: "object", patternProperties: { "^x$": whole }, additionalProperties: false, minProperties: 1 },
    { x: 1 },
  ],
  [
    "names by a schema",
    { type: "object", propertyNames: { enum: ["a", "b"] }, minProperties: 2 },
    { a: "text", b: "text" },
  ],
  ["few properties", { ...object({ a: whole, b: whole, c: whole }, "c"), maxProperties: 2 }, { a: 1, c: 1 }],
  ["what a property asks for", { ...object({ a: whole }, "a"), dependentRequired: { a: ["b"] } }, { a: 1, b: "text" }],
  [
    "parts",
    { ...object({ c: whole }), allOf: [object({ a: whole }), object({ b: whole, c: { minimum: 3 } })] },
    { a: 1, b: 1, c: 3 },
  ],
  ["alternatives", { oneOf: [{ type: "null" }, { const: 2 }, { const: 3 }] }, 2],
  ["a reference", ref("Dog"), { kind: "dog", bark: "text" }],
  ["a reference to one that says more", { ...ref("More"), properties: { c: whole } }, { c: 1, a: 1, b: "text" }],
  ["a tree, which ends at once", ref("Tree"), { name: "text", children: [] }],
  ["a property that repeats itself", object({ it: { anyOf: [ref("It"), { type: "null" }] } }, "it"), { it: null }],
  [
    "an alternative by its mapping",
    {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { tom: "#/components/schemas/Cat" } },
    },
    { kind: "tom", lives: 1 },
  ],
  [
    "an alternative by its own name",
    { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    { kind: "Cat", lives: 1 },
  ],
  ["what inherits a discriminator", ref("Bike"), { wheels: 1, type: "two", bell: true }],
  ["a parent, as one of its subtypes", ref("Vehicle"), { wheels: 1, type: "two", bell: true }],
  ...Object.entries({
    date: "2026-01-01",
    "date-time": "2026-01-01T09:30:00Z",
    time: "09:30:01Z",
    duration: "P1D",
    email: "person1@example.com",
    hostname: "host1.example.com",
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    uri: "https://www.example.com/a?b=1",
    uuid: "00000000-0000-4000-8000-000000000001",
    byte: "dGV4dCAx",
  }).map(([format, value]): [string, object, string] => [`the format ${format}`, { ...text, format }, value]),
];

test.each(plain)("is what a reader understands, and valid: %s", (_, schema, expected) => {
  const value = sample(schema);

  expect(value).toEqual(expected);
  expect(checkerOf(documentOf(schema))("/components/schemas/It", value)).toBe(true);
});

test.each(plain)("is the same each time: %s", (_, schema) => {
  expect(sample(structuredClone(schema))).toEqual(sample(schema));
});

const checked: [what: string, schema: object, value: unknown][] = [
  ["what it is not", { ...text, not: { const: "text" } }, "a1"],
  ["an example that breaks what only a check tells", { ...text, not: { const: "b" }, examples: ["b", "c"] }, "c"],
  ["an alternative that another one allows as well", { oneOf: [text, { maxLength: 9, type: "string" }, whole] }, 1],
  ["an alternative deep inside", object({ a: { oneOf: [whole, { type: "number" }, text] } }, "a"), { a: "text" }],
  [
    "what must be generated",
    { ...text, format: "date", not: { pattern: "^20" } },
    expect.stringMatching(/^[12][019]\d\d-\d\d-\d\d$/),
  ],
];

test.each(checked)("is valid where validity can be checked: %s", (_, schema, expected) => {
  const isValid = checkerOf(documentOf(schema));

  const value = sample(schema, { isValid });

  expect(value).toEqual(expected);
  expect(isValid("/components/schemas/It", value)).toBe(true);
});

test("has no properties of the other direction, in examples either", () => {
  const properties = { id: { ...text, readOnly: true }, name: text, secret: { allOf: [{ ...text, writeOnly: true }] } };
  const made = object(properties, "id", "name", "secret");
  const stated = { ...made, example: { id: "1", name: "a", secret: "b" } };

  expect(sample(made, { direction: "request" })).toEqual({ name: "text", secret: "text" });
  expect(sample(made, { direction: "response" })).toEqual({ id: "text", name: "text" });
  expect(sample(stated, { direction: "request" })).toEqual({ name: "a", secret: "b" });
  expect(sample(stated, { direction: "response" })).toEqual({ id: "1", name: "a" });
});

test("has only what is required where it is to be minimal", () => {
  const schema = { ...object({ a: whole, b: whole, c: object({ d: whole, e: whole }, "e") }, "c"), minProperties: 2 };

  expect(sample(schema, { minimal: true })).toEqual({ a: 1, c: { e: 1 } });
});

test("takes another alternative, word or example where that is asked for", () => {
  const schema = object({ a: { anyOf: [text, whole] }, b: text }, "a", "b");

  expect(sample(schema, { branch: 1 })).toEqual({ a: 1, b: "text" });
  expect(sample(schema, { word: "a&b" })).toEqual({ a: "a&b", b: "a&b" });
  expect(sample(schema, { examplesOf: (each) => (each.type === "string" ? ["known"] : []) })).toEqual({
    a: "known",
    b: "known",
  });
});

test("suits its place, or is refused", () => {
  expect(sample({ type: ["string", "integer"] }, { suits: (value) => typeof value === "number" })).toEqual(
    expect.any(Number),
  );
  expect(() => sample(text, { suits: () => false })).toThrow(
    "nothing that the schema at #/components/schemas/It allows suits its place",
  );
});

test("reads the forms of OpenAPI 3.0", () => {
  const schema = {
    ...object({ a: { ...whole, minimum: 3, exclusiveMinimum: true }, b: { nullable: true, enum: ["x"], ...text } }),
  };

  expect(sampleOf(documentOf(schema, "3.0.3"), located(schema), { direction: "response" })).toEqual({ a: 4, b: "x" });
});

test("ends, however schemas refer to each other", () => {
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
  const links = Object.fromEntries(names.map((name) => [name, ref(name)]));
  const web = Object.fromEntries(names.map((name) => [name, object({ ...links, id: whole }, "id")]));
  const document = { openapi: "3.1.0", components: { schemas: web } };
  const schema = { value: web.S0 as object, pointer: "/components/schemas/S0" };

  const value = sampleOf(document, schema, { direction: "response" });

  expect(value).toMatchObject({ id: 1, S1: { id: 1 } });
  expect(JSON.stringify(value).length).toBeLessThan(100_000);
});

test.each([
  ["a schema without end", ref("Endless")],
  ["bounds that exclude each other", { ...whole, minimum: 5, maximum: 4 }],
  ["nothing at all", { not: {} }],
])("is refused where there is none: %s", (_, schema) => {
  expect(() => sample(schema, { isValid: checkerOf(documentOf(schema)) })).toThrow(
    "no value can be made up for the schema at #/components/schemas/It",
  );
});

test("optional parts are kept on as many outer levels as are asked for", () => {
  const inner = { type: "object", required: ["a"], properties: { a: { type: "integer" }, b: { type: "integer" } } };
  const schema = { type: "object", properties: { list: { type: "array", items: inner }, one: inner } };
  const sample = (fullLevels: number) =>
    sampleOf({ openapi: "3.1.0" }, { value: schema as never, pointer: "" }, { direction: "response", fullLevels });

  expect(sample(2)).toEqual({ list: [{ a: 1, b: 1 }], one: { a: 1, b: 1 } });
  expect(sample(1)).toEqual({ list: [{ a: 1 }], one: { a: 1 } });
  expect(sample(0)).toEqual({});
});
