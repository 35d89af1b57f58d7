import type { Direction, Document, Schema, Sourced } from "@certspec/openapi";
import { arbitraryFor } from "@certspec/openapi/samples";
import fc from "fast-check";
import { expect, test } from "vitest";
import { operationsOf } from "../src/checker/operations-of.ts";
import { createSchemas } from "../src/checker/schema/create-schemas.ts";
import { forum, ledger, media } from "./fixtures/outsiders.ts";
import { shop } from "./fixtures/shop.ts";

/** All schemas of bodies and responses of a document. */
function bodies(document: Document): [string, Sourced<Schema>, Direction][] {
  return operationsOf(document).flatMap(({ id, requestBody, responses }) =>
    [["request", requestBody] as const, ...Object.values(responses).map((each) => ["response", each] as const)].flatMap(
      ([direction, owner]) =>
        Object.entries(owner?.value.content ?? {}).flatMap(([mediaType, { schema }]) => {
          const pointer = `${owner?.pointer}/content/${mediaType.replaceAll("/", "~1")}/schema`;
          return schema ? [[`${id} ${direction} ${pointer}`, { value: schema, pointer }, direction] as const] : [];
        }),
    ),
  ) as [string, Sourced<Schema>, Direction][];
}

const documents = { forum, media, ledger, shop } as unknown as Record<string, Document>;

for (const [name, document] of Object.entries(documents)) {
  const schemas = createSchemas(document);
  test.each(bodies(document))(`what is generated for the ${name} is valid: %s`, (_, schema, direction) => {
    const isValid = (pointer: string, value: unknown): boolean => schemas.isValid({ pointer, value, direction });

    const values = fc.sample(arbitraryFor(schema, { document, direction, isValid }), { numRuns: 100, seed: 7 });

    expect(values.filter((value) => !isValid(schema.pointer, value))).toEqual([]);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
  });
}

/** Values of one schema. */
function sample(schema: object): unknown[] {
  const document = { openapi: "3.1.0", components: { schemas: { It: schema } } } as unknown as Document;
  const schemas = createSchemas(document);
  const isValid = (pointer: string, value: unknown): boolean =>
    schemas.isValid({ pointer, value, direction: "response" });
  const located = { value: schema as Schema, pointer: "/components/schemas/It" };
  return fc.sample(arbitraryFor(located, { document, direction: "response", isValid }), { numRuns: 200, seed: 7 });
}

test("bounds, alternatives and absent properties all come up", () => {
  const values = sample({
    type: "object",
    required: ["n"],
    properties: {
      n: { type: "integer", minimum: 3, maximum: 9 },
      kind: { enum: ["a", "b"] },
      at: { oneOf: [{ const: 1 }, { const: "x" }] },
    },
  }) as { n: number; kind?: string; at?: unknown }[];

  expect(new Set(values.map(({ n }) => n))).toContain(3);
  expect(new Set(values.map(({ n }) => n))).toContain(9);
  expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(["a", "b", undefined]));
  expect(new Set(values.map(({ at }) => at))).toEqual(new Set([1, "x", undefined]));
});

test.each([
  ["rounded to a float", { type: "number", format: "float", minimum: -1e-50, maximum: 1 }],
  ["rounded to a whole number", { type: "integer", minimum: -0.5, maximum: 3 }],
])("no number is a zero below zero: %s", (_, schema) => {
  expect(sample(schema).filter((value) => Object.is(value, -0))).toEqual([]);
});

test.each([
  ["the bounds of int64", { minimum: -(2 ** 63), maximum: 2 ** 63 }],
  ["the bounds of int64, exclusive", { exclusiveMinimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 }],
])("a whole number within %s is one that JavaScript writes to the digit", (_, bounds) => {
  const values = sample({ type: "integer", format: "int64", ...bounds });

  expect(values.filter((value) => !Number.isSafeInteger(value))).toEqual([]);
});

test("a whole number is a large one where its schema allows no other", () => {
  expect(new Set(sample({ type: "integer", minimum: 2 ** 60, maximum: 2 ** 60 }))).toEqual(new Set([2 ** 60]));
});

test("a schema for which nothing can be made up takes its example, or is rejected", () => {
  expect(new Set(sample({ type: "string", pattern: "^(?<=^)Q(?!.)", example: "Q" }))).toContain("Q");
  expect(() => sample({ type: "string", not: {} })).toThrow(
    "no value can be made up for the schema at #/components/schemas/It",
  );
});

const text = (more: object): object => ({ type: "string", ...more });
const object = (more: object): object => ({ type: "object", ...more });

/** Schemas for which values were hard to find. */
const odd: Record<string, object> = {
  "32 hexadecimal digits": text({ pattern: "^[a-f0-9]{32}$" }),
  "a pattern without ends": text({ pattern: "[a-f\\d]{24}" }),
  "at least 24 characters": text({ pattern: "^sk_(live|test)_[A-Za-z0-9]{24,}$" }),
  "a UUID as a pattern": text({ pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }),
  "the begin of a PEM": text({ pattern: "^-----BEGIN CERTIFICATE-----" }),
  "a whole PEM": text({ pattern: "^-----BEGIN A-----\\n([A-Za-z0-9+/=]{1,64}\\n)+-----END A-----\\n?$" }),
  "an ARN": text({ pattern: "^arn:aws:[a-z]+::\\d{12}:.+$" }),
  "a group that is referred to": text({ pattern: "^(a|b)-(?<c>c|d)\\1\\k<c>$" }),
  "ends of words": text({ pattern: "^\\w+\\b.\\b\\w+$" }),
  "escapes that are not needed": text({ pattern: "^[\\w\\-\\.]+\\@[\\w\\-]+$" }),
  "looking behind": text({ pattern: "^(?!-)[a-z0-9-]{1,63}(?<!-)(\\.[a-z]{2,})+$" }),
  "a pattern and lengths": text({ pattern: "^[a-z]+$", minLength: 100, maxLength: 200 }),
  "two patterns": { allOf: [text({ pattern: "^[a-z]+$" }), { pattern: "^.{7}$" }] },
  "a format and a pattern": text({ format: "uuid", pattern: "^[0-9a-f-]{36}$" }),
  "a short address": text({ format: "uri", maxLength: 12 }),
  "a short email": text({ format: "email", maxLength: 10 }),
  "a long email": text({ format: "email", minLength: 40 }),
  "a long host": text({ format: "hostname", minLength: 130, maxLength: 160 }),
  "long base64": text({ format: "byte", minLength: 21 }),
  "cents between bounds": { type: "number", multipleOf: 0.01, minimum: 19.985, maximum: 19.995 },
  "a tenth that is its bound": { type: "number", multipleOf: 0.1, minimum: 0.3, maximum: 0.3 },
  "a text beside an object": object({
    properties: { lid: { allOf: [object({ properties: { id: {} } }), { title: "A" }] } },
  }),
  "a required name without a property": object({ required: ["kind"], properties: { height: { type: "integer" } } }),
  "what a required property brings": object({ required: ["a"], dependentRequired: { a: ["c"] } }),
  "a tuple": { type: "array", prefixItems: [{ type: "integer" }, text({})], items: false, minItems: 2 },
  "anything but texts": { not: { type: "string" } },
  "alternatives that nearly every value fits twice": {
    oneOf: [object({ properties: { a: text({}) } }), object({ properties: { b: text({}) } })],
  },
};

test.each(Object.entries(odd))("makes values of %s", (_, schema) => {
  const values = sample(schema);

  expect(values.length).toBeGreaterThan(0);
});

test("a value of a parent is one of a subtype that its discriminator names", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const child = (name: string) => ({
    allOf: [ref("Pet"), object({ required: [name], properties: { [name]: text({}) } })],
  });
  const Pet = object({
    required: ["kind"],
    properties: { kind: text({}) },
    discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
  });
  const document = {
    openapi: "3.1.0",
    components: { schemas: { Pet, Cat: child("lives"), Dog: child("bark") } },
  } as unknown as Document;
  const schemas = createSchemas(document);
  const isValid = (pointer: string, value: unknown) => schemas.isValid({ pointer, value, direction: "request" });
  const located = { value: Pet as Schema, pointer: "/components/schemas/Pet" };

  const values = fc.sample(arbitraryFor(located, { document, direction: "request", isValid }), 50) as {
    kind: string;
  }[];

  expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(["cat", "dog"]));
  expect(isValid("/components/schemas/Pet", { kind: "cat" })).toBe(false);
  expect(isValid("/components/schemas/Pet", { kind: "cat", lives: "9" })).toBe(true);
  expect(isValid("/components/schemas/Pet", { kind: "cow" })).toBe(true);
});

test("an object of many choices that nearly every value fits twice is generated", () => {
  const choice = {
    oneOf: [
      { type: "object", properties: { a: { type: "string" } } },
      { type: "object", required: ["b"] },
    ],
  };
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);

  const values = sample({
    type: "object",
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { type: "array", minItems: 2, items: choice }])),
  });

  expect(values).toHaveLength(200);
});
