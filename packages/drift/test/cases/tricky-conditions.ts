import { type TrickySchema, tricky } from "./tricky-case.ts";

const text = { type: "string" };
const number = { type: "number" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (more: object) => ({ type: "array", items: text, ...more });
const short = (maxLength: number) => ({ type: "string", maxLength });
const byPattern = (value: unknown) => object({}, { patternProperties: { "^x-": value } });
const needs = (...names: string[]) => object({ a: text, b: text, c: text }, { dependentRequired: { a: names } });
const when = (then: object, condition: object = { required: ["a"] }) =>
  object({ a: text, b: text }, { if: condition, ...keyword("then", then) });
/** An object that has `then` written in it looks like a promise. */
const keyword = (name: string, value: unknown) => ({ [name]: value });
const json = (schema: unknown) => ({ type: "string", contentMediaType: "application/json", contentSchema: schema });

/** What the schemas refer to. */
const cat = object({ meows: { type: "boolean" }, kind: text }, { required: ["meows"] });

/** Changes of schemas inside keywords that restrict others, which are compared by their meaning like all schemas. */
export const trickyConditions: readonly TrickySchema[] = [
  tricky("a schema by pattern in place of its reference", byPattern(refer("Cat")), byPattern(cat)),
  tricky(
    "a nullable schema by pattern",
    byPattern({ anyOf: [text, { type: "null" }] }),
    byPattern({ type: ["string", "null"] }),
  ),
  tricky(
    "a schema by pattern has another type",
    byPattern(text),
    byPattern(number),
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
  tricky(
    "a schema by pattern gets a field",
    byPattern(object({ a: text })),
    byPattern(object({ a: text, b: text })),
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  tricky(
    "a schema by pattern loses a field",
    byPattern(object({ a: text, b: text })),
    byPattern(object({ a: text })),
    ["major", "property-removed"],
    ["major", "property-removed"],
  ),
  tricky(
    "words of a schema by pattern",
    byPattern(text),
    byPattern({ ...text, description: "A." }),
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  tricky(
    "pattern properties go",
    byPattern(text),
    object({}),
    ["minor", "additional-properties-untyped"],
    ["major", "additional-properties-untyped"],
  ),
  tricky("not, by reference or in place", object({}, { not: refer("Cat") }), object({}, { not: cat })),
  tricky(
    "not, in a single allOf",
    object({}, { not: { required: ["a"] } }),
    object({}, { not: { allOf: [{ required: ["a"] }] } }),
  ),
  tricky("words of a not", { ...text, not: { const: "a" } }, { ...text, not: { const: "a", description: "A." } }),
  tricky(
    "not forbids more",
    { ...text, not: { enum: ["a"] } },
    { ...text, not: { enum: ["a", "b"] } },
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "not forbids less",
    { ...text, not: { enum: ["a", "b"] } },
    { ...text, not: { enum: ["a"] } },
    ["minor", "constraint-loosened"],
    ["minor", "constraint-loosened"],
  ),
  tricky(
    "contains, by reference or in place",
    list({ contains: refer("Named") }),
    list({ contains: { type: "string", description: "A name." } }),
  ),
  tricky(
    "contains asks for more",
    list({ contains: short(5) }),
    list({ contains: short(4) }),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "contains asks for less",
    list({ contains: short(4) }),
    list({ contains: short(5) }),
    ["minor", "constraint-loosened"],
    ["minor", "constraint-loosened"],
  ),
  tricky(
    "contains asks for less, of which there may be few",
    list({ contains: short(4), maxContains: 2 }),
    list({ contains: short(5), maxContains: 2 }),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky("one item has to match, said", list({ contains: text }), list({ contains: text, minContains: 1 })),
  tricky("counts of nothing", list({}), list({ minContains: 2, maxContains: 3 })),
  tricky(
    "fewer items have to match",
    list({ contains: text, minContains: 3 }),
    list({ contains: text, minContains: 2 }),
    ["minor", "bound-loosened"],
    ["minor", "bound-loosened"],
  ),
  tricky(
    "no item has to match",
    list({ contains: text }),
    list({ contains: text, minContains: 0 }),
    ["minor", "constraint-removed"],
    ["minor", "constraint-removed"],
  ),
  tricky(
    "more items can match",
    list({ contains: text, maxContains: 2 }),
    list({ contains: text, maxContains: 3 }),
    ["minor", "bound-loosened"],
    ["minor", "bound-loosened"],
  ),
  tricky("dependencies in another order", needs("b", "c"), needs("c", "b")),
  tricky("a dependency on nothing", object({ a: text, b: text, c: text }), needs()),
  tricky(
    "a dependency as a schema",
    needs("b"),
    object({ a: text, b: text, c: text }, { dependentSchemas: { a: { required: ["b"] } } }),
  ),
  tricky(
    "one more dependency",
    needs("b"),
    needs("b", "c"),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "one dependency less",
    needs("b", "c"),
    needs("b"),
    ["minor", "constraint-loosened"],
    ["minor", "constraint-loosened"],
  ),
  tricky(
    "a dependent schema, by reference or in place",
    object({}, { dependentSchemas: { a: refer("Cat") } }),
    object({}, { dependentSchemas: { a: cat } }),
  ),
  tricky(
    "if, by reference or in place",
    when(refer("Cat"), refer("Dog")),
    when(cat, object({ barks: { type: "boolean" }, kind: text }, { required: ["barks"] })),
  ),
  tricky("if decides nothing", object({ a: text }), object({ a: text }, { if: { required: ["a"] } })),
  tricky("then without an if", object({ a: text }), object({ a: text }, keyword("then", { required: ["a"] }))),
  tricky(
    "then asks for more",
    when({ properties: { b: short(5) } }),
    when({ properties: { b: short(4) } }),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "then asks for less",
    when({ properties: { b: short(4) } }),
    when({ properties: { b: short(5) } }),
    ["minor", "constraint-loosened"],
    ["minor", "constraint-loosened"],
  ),
  tricky(
    "another if",
    when({ required: ["b"] }),
    when({ required: ["b"] }, { required: ["c"] }),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "names of properties, by reference or in place",
    object({}, { propertyNames: refer("Named") }),
    object({}, { propertyNames: text }),
  ),
  tricky(
    "names of properties are freer",
    object({}, { propertyNames: short(4) }),
    object({}, { propertyNames: short(5) }),
    ["minor", "constraint-loosened"],
    ["minor", "constraint-loosened"],
  ),
  tricky(
    "names of properties are less free",
    object({}, { propertyNames: short(5) }),
    object({}, { propertyNames: short(4) }),
    ["major", "constraint-changed"],
    ["minor", "constraint-changed"],
  ),
  tricky(
    "what is left over can be anything, said",
    object({ a: text }),
    object({ a: text }, { unevaluatedProperties: true }),
  ),
  tricky(
    "what is left over has another type",
    object({}, { unevaluatedProperties: text }),
    object({}, { unevaluatedProperties: number }),
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
  tricky("what a text holds, by reference or in place", json(refer("Cat")), json(cat)),
  tricky(
    "what a text holds gets a field",
    json(object({ a: text })),
    json(object({ a: text, b: text })),
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  tricky(
    "what a text holds has another type",
    json(object({ a: text })),
    json(object({ a: number })),
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
  tricky(
    "a media type of a text in capitals",
    { ...text, contentMediaType: "image/png" },
    { ...text, contentMediaType: "Image/PNG" },
  ),
  tricky(
    "a list ends with its places",
    { type: "array", prefixItems: [text] },
    { type: "array", prefixItems: [text], items: false },
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
  ),
  tricky(
    "other properties are forbidden in two ways",
    object({}, { additionalProperties: false }),
    object({}, { additionalProperties: { not: {} } }),
  ),
  tricky("a bound of texts for a number", number, { ...number, maxLength: 5, pattern: "^a" }),
  tricky("a name in XML, where all is JSON", object({ a: text }), object({ a: { ...text, xml: { name: "A" } } })),
];
