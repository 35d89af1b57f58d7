import type { Level } from "../../src/level.ts";

/** One change of a schema, and what it means in a request and in an answer; null where nothing is to be said. */
export interface SchemaCase {
  rule: string;
  before: unknown;
  after: unknown;
  request: Level | null;
  response: Level | null;
  /** OpenAPI 3.0 has no way to write it. */
  since31?: true;
}

const text = { type: "string" };
const number = { type: "number" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const cat = object({ meows: { type: "boolean" } }, { required: ["meows"], title: "Cat" });
const fatCat = object({ meows: { type: "boolean" }, fat: text }, { required: ["meows"], title: "Fat cat" });
const dog = object({ barks: { type: "boolean" } }, { required: ["barks"], title: "Dog" });
const cow = object({ moos: { type: "boolean" } }, { required: ["moos"], title: "Cow" });

export const schemaCases: readonly SchemaCase[] = [
  of("property-added", object({ a: text }), object({ a: text, b: text }), "minor", "minor"),
  of("property-added", object({}), object({ b: object({ c: text }) }), "minor", "minor"),
  of("property-added", object({}), object({ b: text }, { required: ["b"] }), null, "minor"),
  of("required-property-added", object({}), object({ b: text }, { required: ["b"] }), "major", null),
  of("property-removed", object({ a: text, b: text }), object({ a: text }), "major", "major"),
  of("property-removed", object({ b: text }, { required: ["b"] }), object({}), "major", "major"),
  of("property-became-required", object({ a: text }), object({ a: text }, { required: ["a"] }), "major", "minor"),
  of("property-became-optional", object({ a: text }, { required: ["a"] }), object({ a: text }), "minor", "major"),
  of("property-became-read-only", object({ a: text }), object({ a: { ...text, readOnly: true } }), "major", null),
  of("property-became-writable", object({ a: { ...text, readOnly: true } }), object({ a: text }), "minor", null),
  of("property-became-write-only", object({ a: text }), object({ a: { ...text, writeOnly: true } }), null, "major"),
  of("property-became-readable", object({ a: { ...text, writeOnly: true } }), object({ a: text }), null, "minor"),
  of("additional-properties-forbidden", object({}), object({}, { additionalProperties: false }), "major", "patch"),
  of("additional-properties-allowed", object({}, { additionalProperties: false }), object({}), "minor", "minor"),
  of("additional-properties-typed", object({}), object({}, { additionalProperties: text }), "major", "minor"),
  of("additional-properties-untyped", object({}, { additionalProperties: text }), object({}), "minor", "major"),
  of(
    "type-changed",
    object({}, { additionalProperties: text }),
    object({}, { additionalProperties: number }),
    "major",
    "major",
  ),
  of(
    "additional-properties-removed",
    object({}, { additionalProperties: text }),
    object({}, { additionalProperties: false }),
    "major",
    "major",
  ),
  of("type-changed", text, number, "major", "major"),
  of("type-changed", text, { type: "array", items: text }, "major", "major"),
  of("type-changed", object({ a: text }), text, "major", "major"),
  of("type-changed", { type: "array", items: text }, { type: "array", items: number }, "major", "major"),
  of("type-changed", text, { type: "string", format: "binary" }, "major", "major"),
  of("type-changed", { oneOf: [cat, dog] }, text, "major", "major"),
  of("type-widened", text, { type: ["string", "number"] }, "minor", "major", true),
  of("type-widened", text, {}, "minor", "major"),
  of("type-narrowed", { type: ["string", "number"] }, text, "major", "minor", true),
  of("type-narrowed", {}, text, "major", "minor"),
  of("integer-became-number", { type: "integer" }, number, "minor", "minor"),
  of("number-became-integer", number, { type: "integer" }, "major", "patch"),
  of("became-nullable", text, { type: ["string", "null"] }, "minor", "major"),
  of("became-nullable", object({ a: text }), { anyOf: [object({ a: text }), { type: "null" }] }, "minor", "major"),
  of("became-not-nullable", { type: ["string", "null"] }, text, "major", "minor"),
  of("enum-values-added", listed("a", "b"), listed("a", "b", "c"), "minor", "minor"),
  of("enum-values-added", { type: "string", const: "a" }, listed("a", "b"), "minor", "minor"),
  of("enum-values-added", { type: "integer", enum: [1, 2] }, { type: "integer", enum: [1, 2, 3] }, "minor", "minor"),
  of("enum-values-removed", listed("a", "b", "c"), listed("a", "b"), "major", "minor"),
  of("enum-added", text, listed("a", "b"), "major", "minor"),
  of("enum-removed", listed("a", "b"), text, "minor", "minor"),
  of("bound-tightened", { type: "number", maximum: 100 }, { type: "number", maximum: 50 }, "major", "patch"),
  of("bound-tightened", number, { type: "number", minimum: 1 }, "major", "patch"),
  of("bound-tightened", { type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }, "major", "patch"),
  of("bound-tightened", text, { type: "string", maxLength: 32 }, "major", "patch"),
  of("bound-tightened", { type: "string", minLength: 1 }, { type: "string", minLength: 2 }, "major", "patch"),
  of("bound-tightened", items({ maxItems: 9 }), items({ maxItems: 5 }), "major", "patch"),
  of("bound-tightened", items({}), items({ minItems: 1 }), "major", "patch"),
  of("bound-tightened", items({}), items({ uniqueItems: true }), "major", "patch"),
  of("bound-tightened", object({}), object({}, { minProperties: 1 }), "major", "patch"),
  of("bound-tightened", number, { type: "number", multipleOf: 2 }, "major", "patch"),
  of("bound-tightened", { type: "number", multipleOf: 2 }, { type: "number", multipleOf: 4 }, "major", "patch"),
  of("bound-loosened", { type: "number", maximum: 50 }, { type: "number", maximum: 100 }, "minor", "minor"),
  of("bound-loosened", { type: "number", minimum: 1 }, number, "minor", "minor"),
  of("bound-loosened", { type: "number", exclusiveMaximum: 9 }, { type: "number", maximum: 9 }, "minor", "minor"),
  of("bound-loosened", { type: "string", maxLength: 32 }, { type: "string", maxLength: 36 }, "minor", "minor"),
  of("bound-loosened", items({ uniqueItems: true }), items({}), "minor", "minor"),
  of("bound-loosened", object({}, { maxProperties: 3 }), object({}, { maxProperties: 4 }), "minor", "minor"),
  of("bound-loosened", { type: "number", multipleOf: 4 }, { type: "number", multipleOf: 2 }, "minor", "minor"),
  of("pattern-added", text, { type: "string", pattern: "^a" }, "major", "patch"),
  of("pattern-changed", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }, "major", "minor"),
  of("pattern-removed", { type: "string", pattern: "^a" }, text, "minor", "minor"),
  of("format-added", text, { type: "string", format: "uuid" }, "major", "patch"),
  of("format-changed", { type: "string", format: "date" }, { type: "string", format: "date-time" }, "major", "major"),
  of("format-removed", { type: "string", format: "uuid" }, text, "minor", "minor"),
  of("format-hint-changed", { type: "integer" }, { type: "integer", format: "int64" }, "patch", "patch"),
  of("format-narrowed", sized("int64"), sized("int32"), "major", "patch"),
  of("format-widened", sized("float"), sized("double"), "minor", "minor"),
  of("default-added", text, { type: "string", default: "a" }, "minor", "patch"),
  of("default-changed", { type: "string", default: "a" }, { type: "string", default: "b" }, "major", "minor"),
  of("default-removed", { type: "string", default: "a" }, text, "minor", "patch"),
  of("alternative-added", { oneOf: [cat, dog] }, { oneOf: [cat, dog, cow] }, "minor", "minor"),
  of("alternative-removed", { anyOf: [cat, dog, cow] }, { anyOf: [cat, dog] }, "major", "minor"),
  of("became-union", cat, { oneOf: [cat, dog] }, "minor", "major"),
  of("became-single", { oneOf: [cat, dog] }, cat, "major", "minor"),
  of("choice-added", object({ a: text }), object({ a: text }, { oneOf: [cat, dog] }), "major", "minor"),
  of("choice-removed", object({ a: text }, { oneOf: [cat, dog] }), object({ a: text }), "major", "major"),
  of(
    "choice-of-required-added",
    object({ a: text, b: text }, { required: ["a"] }),
    object({ a: text, b: text }, { required: ["a"], anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
    "minor",
    "minor",
  ),
  of("shapes-overlap", { anyOf: [cat, fatCat] }, { oneOf: [cat, fatCat] }, "major", null),
  of("shapes-merged", { oneOf: [listOf(text), listOf(number)] }, listOf(text, number), "minor", null, true),
  of("shape-divided", listOf(text, number), { oneOf: [listOf(text), listOf(number)] }, null, "minor", true),
  of("shape-changed", { oneOf: [fatCat, dog] }, object({ fat: number }), "major", "major"),
  of("union-kind-changed", { anyOf: [cat, dog] }, { oneOf: [cat, dog] }, "minor", "minor"),
  of("discriminator-added", { oneOf: [cat, dog] }, told("kind"), "patch", "patch"),
  of("discriminator-changed", told("kind"), told("sort"), "major", "major"),
  of("discriminator-changed", told("kind"), { oneOf: [cat, dog] }, "major", "major"),
  of("tuple-changed", { type: "array", prefixItems: [text] }, tuple(text, number), "major", "major", true),
  of("type-changed", tuple(text, text), tuple(text, number), "major", "major", true),
  of("constraint-added", object({}), object({}, { not: { required: ["a"] } }), "major", "patch"),
  of("constraint-changed", { not: { enum: ["a"] } }, { not: { enum: ["b"] } }, "major", "minor"),
  of("constraint-loosened", { not: { enum: ["a", "b"] } }, { not: { enum: ["a"] } }, "minor", "minor"),
  of("constraint-removed", object({}, { not: { required: ["a"] } }), object({}), "minor", "minor"),
  of("content-changed", text, { type: "string", contentEncoding: "base64" }, "major", "major"),
  of("note-changed", text, { type: "string", "x-sensitive": true }, "patch", "patch"),
  of("deprecated", text, { type: "string", deprecated: true }, "minor", "minor"),
  of("no-longer-deprecated", { type: "string", deprecated: true }, text, "patch", "patch"),
  of("words-changed", text, { type: "string", description: "A name." }, "patch", "patch"),
  of("words-changed", { type: "string", examples: ["a"] }, { type: "string", examples: ["b"] }, "patch", "patch"),
];

function of(
  rule: string,
  before: unknown,
  after: unknown,
  request: Level | null,
  response: Level | null,
  since31?: true,
): SchemaCase {
  return { rule, before, after, request, response, ...(since31 && { since31 }) };
}

function listed(...values: string[]): object {
  return { type: "string", enum: values };
}

function sized(format: string): object {
  return { type: "number", format };
}

function items(bounds: object): object {
  return { type: "array", items: { type: "string" }, ...bounds };
}

/** An object with a list of some types. */
function listOf(...types: { type: string }[]): object {
  return object({ list: { type: "array", items: { type: types.map(({ type }) => type) } } });
}

function tuple(...places: object[]): object {
  return { type: "array", prefixItems: places };
}

function told(propertyName: string): object {
  return { oneOf: [cat, dog], discriminator: { propertyName } };
}
