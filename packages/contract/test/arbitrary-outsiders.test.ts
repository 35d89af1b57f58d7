import type { Document, Schema } from "@certspec/openapi";
import { arbitraryFor } from "@certspec/openapi/samples";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSchemas } from "../src/checker/schema/create-schemas.ts";

interface Sampled {
  values: unknown[];
  isValid: (value: unknown) => boolean;
}

function sample(schema: object, schemas: object = {}, numRuns = 200): Sampled {
  const document = { openapi: "3.1.0", components: { schemas: { It: schema, ...schemas } } } as unknown as Document;
  const checker = createSchemas(document);
  const isValid = (pointer: string, value: unknown): boolean =>
    checker.isValid({ pointer, value, direction: "response" });
  const pointer = "/components/schemas/It";
  const located = { value: schema as Schema, pointer };
  const values = fc.sample(arbitraryFor(located, { document, direction: "response", isValid }), { numRuns, seed: 3 });
  return { values, isValid: (value) => isValid(pointer, value) };
}

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: string[]): object => ({ type: "object", properties, required });
const text = { type: "string" };
const whole = { type: "integer" };

const possible: [what: string, schema: object, schemas?: object][] = [
  ["a tree", object({ value: text, children: { type: "array", items: ref("It") } }, "value")],
  ["a list that must end by null", object({ next: { oneOf: [ref("It"), { type: "null" }] } }, "next")],
  [
    "trees that need each other",
    object({ other: ref("B") }, "other"),
    { B: object({ back: { type: "array", items: ref("It") } }, "back") },
  ],
  [
    "ten ways back to itself",
    object(Object.fromEntries([..."abcdefghij"].map((name) => [name, { type: "array", items: ref("It") }]))),
  ],
  ["a map of itself", { type: "object", additionalProperties: ref("It") }],
  [
    "parts of parts that bound the same property",
    {
      allOf: [
        { allOf: [object({ n: { minimum: 3 } }, "n"), object({ n: whole })] },
        object({ n: { maximum: 5 }, m: text }, "m"),
      ],
    },
  ],
  [
    "a part beside properties and a reference",
    { ...object({ a: whole }, "a", "b"), ...ref("B"), allOf: [object({ c: text }, "c")] },
    { B: object({ b: text }) },
  ],
  [
    "alternatives beside properties",
    { ...object({ id: text }, "id"), oneOf: [object({ left: whole }, "left"), object({ right: whole }, "right")] },
  ],
  [
    "alternatives told by a discriminator, with its mapping",
    {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { tom: "#/components/schemas/Cat" } },
    },
    { Cat: object({ kind: text, lives: whole }, "kind"), Dog: object({ kind: text, bark: text }, "kind", "bark") },
  ],
  [
    "alternatives told by a discriminator that state their own names",
    { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    {
      Cat: object({ kind: { const: "cat" }, lives: whole }, "kind"),
      Dog: { allOf: [object({ kind: ref("DogKind") }, "kind"), object({ bark: text }, "bark")] },
      DogKind: { enum: ["dog", "puppy"] },
    },
  ],
  [
    "alternatives of alternatives",
    { anyOf: [{ oneOf: [{ const: 1 }, { const: 2 }] }, { oneOf: [text, { type: "boolean" }] }] },
  ],
  [
    "two choices at once",
    {
      allOf: [
        { anyOf: [object({ a: text }, "a"), object({ b: text }, "b")] },
        { anyOf: [object({ c: text }, "c"), object({ d: text }, "d")] },
      ],
    },
  ],
  [
    "names by patterns",
    {
      type: "object",
      patternProperties: { "^x-[a-z]+$": whole, "^\\d{3}$": text },
      additionalProperties: false,
      minProperties: 2,
    },
  ],
  [
    "names by a schema",
    { type: "object", propertyNames: { pattern: "^[A-Z]{2}$" }, additionalProperties: whole, minProperties: 1 },
  ],
  [
    "few and many properties",
    { ...object({ a: text, b: text, c: text, d: text }), minProperties: 2, maxProperties: 3 },
  ],
  ["required properties that nobody describes", { type: "object", required: ["a", "b"] }],
  ["a tuple with a tail", { type: "array", prefixItems: [text, whole], items: { type: "boolean" }, minItems: 3 }],
  ["a closed tuple", { type: "array", prefixItems: [text, whole], items: false, minItems: 2 }],
  [
    "what a property asks for",
    { ...object({ card: text, address: text, code: text }), dependentRequired: { card: ["address", "code"] } },
  ],
  [
    "what a property brings",
    { ...object({ card: text }), dependentSchemas: { card: object({ address: text }, "address") } },
  ],
  ["what it is not", { type: "string", not: { enum: ["", "a"] }, minLength: 0 }],
  [
    "a condition",
    {
      ...object({ kind: { enum: ["mail", "phone"] } }, "kind"),
      if: object({ kind: { const: "mail" } }),
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
      then: object({ to: text }, "to"),
      else: object({ number: whole }, "number"),
    },
  ],
  ["a long list", { type: "array", items: object({ id: whole, name: text }, "id", "name"), minItems: 2000 }],
  ["a long list of different ones", { type: "array", items: whole, minItems: 300, uniqueItems: true }],
  [
    "different objects",
    { type: "array", items: object({ a: { enum: [1, 2, 3] } }, "a"), minItems: 3, maxItems: 3, uniqueItems: true },
  ],
  [
    "a list that has one of a kind",
    { type: "array", items: { type: ["string", "integer"] }, contains: { const: 7 }, minContains: 2 },
  ],
  ["a long text", { type: "string", minLength: 100_000 }],
  ["a pattern that looks ahead", { type: "string", pattern: "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$" }],
  ["a pattern that rejects", { type: "string", pattern: "^(?!admin$)[a-z]{3,9}$" }],
  [
    "a pattern of host names",
    { type: "string", pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", maxLength: 64 },
  ],
  ["a pattern with bounds", { type: "string", pattern: "^\\d+$", minLength: 4, maxLength: 6 }],
  ["two patterns", { allOf: [{ type: "string", pattern: "^[a-z]+$" }, { pattern: "[aeiou]" }] }],
  ["cents", { type: "number", multipleOf: 0.01, minimum: 0, maximum: 10 }],
  ["between two bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  ["whole numbers between bounds that are not", { type: "integer", minimum: 0.5, exclusiveMaximum: 3 }],
  ["multiples far away", { type: "integer", multipleOf: 7, minimum: 1000, maximum: 1010 }],
  ["int64", { type: "integer", format: "int64" }],
  ["int32 below zero", { type: "integer", format: "int32", maximum: -5 }],
  ["bytes", { type: "string", contentEncoding: "base64" }],
  ["values of several types", { enum: [1, "a", null, true] }],
  ["a type that parts narrow", { allOf: [{ type: ["string", "integer", "null"] }, { type: ["number", "null"] }] }],
  ["nothing but a description", { description: "anything" }],
  ...[
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "byte",
    "base64url",
    "iso-time",
    "iso-date-time",
  ].map((format): [string, object] => [`the format ${format}`, { type: "string", format }]),
];

test.each(possible)("all that is made up is valid: %s", (_, schema, schemas) => {
  const { values, isValid } = sample(schema, schemas);

  expect(values).toHaveLength(200);
  expect(values.filter((value) => !isValid(value))).toEqual([]);
});

const varied = possible.filter(([what]) => !/closed|different objects/.test(what));

test.each(varied)("it is not always the same: %s", (_, schema, schemas) => {
  const { values } = sample(schema, schemas);

  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
});

const impossible: [what: string, schema: object | boolean, message: RegExp][] = [
  [
    "itself without end",
    object({ it: ref("It") }, "it"),
    /#\/components\/schemas\/It \(.*contains itself without end\)/,
  ],
  ["twice itself without end", object({ a: ref("It"), b: ref("It") }, "a", "b"), /contains itself without end/],
  [
    "bounds that exclude each other",
    { type: "integer", minimum: 5, maximum: 4 },
    /nothing that was made up is valid by it/,
  ],
  ["types that exclude each other", { allOf: [text, whole] }, /nothing that was made up is valid by it/],
  [
    "more different ones than there are",
    { type: "array", items: { type: "boolean" }, uniqueItems: true, minItems: 3 },
    /no value can be made up/,
  ],
  [
    "nothing at all",
    { not: {} },
    /no value can be made up for the schema at #\/components\/schemas\/It .*; give it an example, or mend it/,
  ],
];

test.each(impossible)("what cannot be made up is rejected: %s", (_, schema, message) => {
  expect(() => sample(schema as object)).toThrow(message);
});
