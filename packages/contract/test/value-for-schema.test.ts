import type { Document, Schema } from "@certspec/openapi";
import { expect, test } from "vitest";
import { valueForSchema } from "../src/suite/value-for-schema.ts";

const tree = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, parent: { $ref: "#/components/schemas/Tree" } },
};
const endless = { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Endless" } } };
const document = { openapi: "3.1.0", components: { schemas: { Tree: tree, Endless: endless } } } as Document;

test.each<[string, Schema, unknown]>([
  ["a constant", { const: "a" }, "a"],
  ["an example", { type: "string", example: "a" }, "a"],
  ["the first example", { type: "string", examples: ["a", "b"] }, "a"],
  ["a default of false", { type: "boolean", default: false }, false],
  ["an enum that begins with null", { enum: [null, "a"] }, "a"],
  ["a nullable type", { type: ["null", "integer"] }, 1],
  ["null alone", { type: "null" }, null],
  ["a text", { type: "string" }, "a&b/c"],
  ["a longer text", { type: "string", minLength: 8 }, "a&b/cxxx"],
  ["a shorter text", { type: "string", maxLength: 2 }, "a&"],
  ["a pattern", { type: "string", pattern: "^[a-z]\\d$" }, "a1"],
  ["a format", { type: "string", format: "uuid" }, "9b2f3c1e-5d47-4a8b-8c6d-1e2f3a4b5c6d"],
  ["a number", { type: "number" }, 1],
  ["a least number", { type: "integer", minimum: 5 }, 5],
  ["a number from the least of int64", { type: "integer", minimum: -(2 ** 63) }, Number.MIN_SAFE_INTEGER],
  ["a number above", { type: "integer", exclusiveMinimum: 5 }, 6],
  ["a number below", { type: "integer", maximum: -3 }, -3],
  ["a multiple", { type: "integer", minimum: 5, multipleOf: 4 }, 8],
  ["a list", { type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1]],
  ["a tuple", { type: "array", prefixItems: [{ type: "integer" }, { type: "boolean" }] }, [1, true]],
  ["an object, without what is read only", { properties: { a: { type: "integer" }, b: { readOnly: true } } }, { a: 1 }],
  [
    "parts",
    {
      allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }],
      properties: { c: { const: 3 } },
    },
    { a: 1, b: 2, c: 3 },
  ],
  ["alternatives", { oneOf: [{ type: "null" }, { const: 2 }, { const: 3 }] }, 2],
  ["a tree", { $ref: "#/components/schemas/Tree" } as Schema, { name: "a&b/c" }],
])("%s", (_, schema, value) => {
  expect(valueForSchema(document, schema)).toEqual(value);
});

test("a pattern that is not met, and a schema without end, take an example", () => {
  expect(() => valueForSchema(document, { type: "string", pattern: "^x$" })).toThrow(
    "no text can be made up for the pattern ^x$",
  );
  expect(() => valueForSchema(document, { $ref: "#/components/schemas/Endless" } as Schema)).toThrow(
    "the schema contains itself",
  );
});
