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
