import { tricky as of, type TrickySchema } from "./tricky-case.ts";
import { trickyConditions } from "./tricky-conditions.ts";
import { trickyFormats } from "./tricky-formats.ts";
import { trickyForms } from "./tricky-forms.ts";
import { trickyUnions } from "./tricky-unions.ts";

const text = { type: "string" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What the schemas may refer to. */
export const trickyComponents: Record<string, unknown> = {
  Cat: object({ meows: { type: "boolean" }, kind: text }, { required: ["meows"] }),
  Dog: object({ barks: { type: "boolean" }, kind: text }, { required: ["barks"] }),
  Tree: object({ children: { type: "array", items: refer("Tree") }, name: text }),
  Bush: object({ children: { type: "array", items: refer("Bush") }, name: text, age: { type: "integer" } }),
  Elm: object({ kind: text, height: text, leaves: text }),
  Oak: object({ kind: text, height: text, rings: text }),
  OldOak: object({ kind: text, height: text, rings: text, age: text }),
  OtherOak: object({ kind: text, height: text, rings: text }),
  Either: { oneOf: [refer("Cat"), refer("Dog")] },
  Secret: { type: "string", writeOnly: true },
  Named: { type: "string", description: "A name." },
  Wood: object({ rings: text }, { $anchor: "wood" }),
  Stone: { type: "string", $dynamicAnchor: "stone" },
};

const cats = (...more: unknown[]) => ({ oneOf: [refer("Cat"), refer("Dog"), ...more] });
const told = (mapping?: object) => ({
  ...cats(),
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});
const target = (name: string) => refer(name).$ref;
const numbers = (count: number) => ({ type: "integer", enum: Array.from({ length: count }, (_, index) => index) });

export const trickySchemas: readonly TrickySchema[] = [
  of("a mapping that says the names of the components", told(), told({ Cat: target("Cat"), Dog: target("Dog") })),
  of("a mapping by the names of components", told({ tom: target("Cat") }), told({ tom: "Cat" })),
  of(
    "another value for one alternative",
    told({ cat: target("Cat") }),
    told({ kitty: target("Cat") }),
    ["major", "discriminator-values-removed", "discriminator-values-added"],
    ["minor", "discriminator-values-added", "discriminator-values-removed"],
  ),
  of(
    "two values change their places",
    told(swap("a", "b")),
    told(swap("b", "a")),
    [
      "major",
      "discriminator-values-removed",
      "discriminator-values-removed",
      "discriminator-values-added",
      "discriminator-values-added",
    ],
    [
      "minor",
      "discriminator-values-added",
      "discriminator-values-added",
      "discriminator-values-removed",
      "discriminator-values-removed",
    ],
  ),
  of(
    "a new alternative looks more like one that its value tells from it",
    { ...cats(refer("Oak")), discriminator: { propertyName: "kind", mapping: { oak: target("Oak") } } },
    {
      ...cats(refer("Elm"), refer("OldOak")),
      discriminator: { propertyName: "kind", mapping: { elm: target("Elm"), oak: target("OldOak") } },
    },
    ["minor", "alternative-added", "property-added"],
    ["minor", "alternative-added", "property-added"],
  ),
  of(
    "a new alternative looks more like one that a property tells from it",
    { anyOf: [text, object({ kind: { const: "oak" }, height: text, rings: text })] },
    {
      anyOf: [
        text,
        object({ kind: { const: "elm" }, height: text, rings: text, leaves: text }),
        object({ kind: { const: "oak" }, height: text, rings: text, age: text }),
      ],
    },
    ["minor", "alternative-added", "property-added"],
    ["minor", "alternative-added", "property-added"],
  ),
  of(
    "other properties that may have any value are described, by some words or by several schemas that say nothing",
    object({ a: text }),
    object({ a: text }, { additionalProperties: { allOf: [{}, { description: "Anything." }] } }),
  ),
  of(
    "other properties that were described are texts now",
    object({ a: text }, { additionalProperties: { description: "Anything." } }),
    object({ a: text }, { additionalProperties: text }),
    ["major", "type-narrowed"],
    ["minor", "type-narrowed"],
  ),
  of(
    "two equal alternatives with a value each become one with both",
    {
      ...cats(refer("Oak"), refer("OtherOak")),
      discriminator: { propertyName: "kind", mapping: { one: target("Oak"), other: target("OtherOak") } },
    },
    {
      ...cats(refer("Oak"), refer("Oak")),
      discriminator: { propertyName: "kind", mapping: { one: target("Oak"), other: target("Oak") } },
    },
  ),
  of(
    "one more value for an alternative",
    told({ cat: target("Cat") }),
    told({ cat: target("Cat"), tom: target("Cat") }),
    ["minor", "discriminator-values-added"],
    ["minor", "discriminator-values-added"],
  ),
  of(
    "an alternative is replaced by one that is nothing like it",
    cats(refer("Tree")),
    cats({ ...object({ wings: text }), title: "Bird" }),
    ["major", "alternative-removed", "alternative-added"],
    ["minor", "alternative-added", "alternative-removed"],
  ),
  of(
    "an alternative gets another name and one more property",
    { oneOf: [refer("Cat"), refer("Tree")] },
    { oneOf: [refer("Cat"), refer("Bush")] },
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  of("a union in a union", { oneOf: [refer("Either"), refer("Tree")] }, cats(refer("Tree"))),
  of(
    "a union in place",
    { anyOf: [{ anyOf: [text, refer("Cat")] }, refer("Dog")] },
    { anyOf: [text, refer("Cat"), refer("Dog")] },
  ),
  of(
    "an alternative is gone from a nullable union",
    cats(refer("Tree"), { type: "null" }),
    cats({ type: "null" }),
    ["major", "alternative-removed"],
    ["minor", "alternative-removed"],
  ),
  of(
    "null is gone from a union",
    cats({ type: "null" }),
    cats(),
    ["major", "became-not-nullable"],
    ["minor", "became-not-nullable"],
  ),
  of(
    "null comes to a union",
    cats(),
    cats({ type: "null" }),
    ["minor", "became-nullable"],
    ["major", "became-nullable"],
  ),
  of("every type by name", {}, { type: ["string", "number", "boolean", "object", "array", "null"] }),
  of("an integer among numbers", { type: "number" }, { type: ["integer", "number"] }),
  of("a list of one type", text, { type: ["string"] }),
  of(
    "a type of a list goes",
    { type: ["string", "integer", "null"] },
    { type: ["string", "null"] },
    ["major", "type-narrowed"],
    ["minor", "type-narrowed"],
  ),
  of(
    "a type of a list comes",
    { type: ["string", "null"] },
    { type: ["string", "integer", "null"] },
    ["minor", "type-widened"],
    ["major", "type-widened"],
  ),
  of("both booleans by name", { type: "boolean" }, { type: "boolean", enum: [false, true] }),
  of(
    "one boolean only",
    { type: "boolean" },
    { type: "boolean", const: true },
    ["major", "enum-added"],
    ["minor", "enum-added"],
  ),
  of(
    "another const",
    { const: "a" },
    { const: "b" },
    ["major", "enum-values-removed", "enum-values-added"],
    ["minor", "enum-values-added", "enum-values-removed"],
  ),
  of(
    "a const becomes one of two",
    { const: "a" },
    { enum: ["a", "b"] },
    ["minor", "enum-values-added"],
    ["minor", "enum-values-added"],
  ),
  of(
    "null comes to an enum",
    { type: "string", enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
    ["minor", "became-nullable"],
    ["major", "became-nullable"],
  ),
  of(
    "a value that only its type tells from another",
    { enum: ["1"] },
    { enum: [1] },
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
  of(
    "a bound that is not there is exclusive",
    { type: "integer", exclusiveMaximum: false },
    { type: "integer", exclusiveMaximum: true },
    "none",
    "none",
    "3.0.3",
  ),
  of("above 0 is from 1 on", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }),
  of(
    "above 0 is not from 1 on for fractions",
    { type: "number", exclusiveMinimum: 0 },
    { type: "number", minimum: 1 },
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
  ),
  of(
    "a looser bound beside a tighter one",
    { type: "number", minimum: 5 },
    { type: "number", minimum: 5, exclusiveMinimum: 1 },
  ),
  of(
    "an exclusive bound at the value of the other",
    { type: "number", maximum: 5 },
    { type: "number", maximum: 5, exclusiveMaximum: 5 },
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
  ),
  of("whole steps of an integer", { type: "integer" }, { type: "integer", multipleOf: 1 }),
  of(
    "steps that do not divide each other",
    { type: "integer", multipleOf: 4 },
    { type: "integer", multipleOf: 6 },
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
  ),
  of("a pattern that every text matches", text, { type: "string", pattern: "^.*" }),
  of(
    "a pattern becomes one that every text matches",
    { type: "string", pattern: "^a" },
    { type: "string", pattern: ".*" },
    ["minor", "pattern-removed"],
    ["minor", "pattern-removed"],
  ),
  of(
    "a smaller integer",
    { type: "integer", format: "int64" },
    { type: "integer", format: "int32" },
    ["major", "format-narrowed"],
    ["patch", "format-narrowed"],
  ),
  of(
    "a larger integer",
    { type: "integer", format: "int32" },
    { type: "integer", format: "int64" },
    ["minor", "format-widened"],
    ["minor", "format-widened"],
  ),
  of(
    "base64 in 3.0's words and in 3.1's",
    { type: "string", format: "byte" },
    { type: "string", contentEncoding: "base64" },
  ),
  of(
    "a file in 3.0's words and in 3.1's",
    { type: "string", format: "binary" },
    { type: "string", contentMediaType: "application/octet-stream" },
  ),
  of(
    "another encoding",
    { type: "string", contentEncoding: "base64" },
    { type: "string", contentEncoding: "base64url" },
    ["major", "content-changed"],
    ["major", "content-changed"],
  ),
  of("other properties of any type, said", object({}), object({}, { additionalProperties: {} })),
  of(
    "other properties are forbidden and of a type then",
    object({}, { additionalProperties: false }),
    object({}, { additionalProperties: text }),
    ["minor", "additional-properties-allowed"],
    ["minor", "additional-properties-allowed"],
  ),
  of(
    "other properties of a type are forbidden",
    object({}, { additionalProperties: text }),
    object({}, { additionalProperties: false }),
    ["major", "additional-properties-removed"],
    ["major", "additional-properties-removed"],
  ),
  of(
    "other properties get one more field",
    map({ a: text }),
    map({ a: text, b: text }),
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  of(
    "other properties lose a field",
    map({ a: text, b: text }),
    map({ a: text }),
    ["major", "property-removed"],
    ["major", "property-removed"],
  ),
  of(
    "a required property that only answers have",
    object({}),
    object({ id: { ...text, readOnly: true } }, { required: ["id"] }),
    "none",
    ["minor", "property-added"],
  ),
  of(
    "a property that only answers have becomes required",
    object({ id: { ...text, readOnly: true } }),
    object({ id: { ...text, readOnly: true } }, { required: ["id"] }),
    "none",
    ["minor", "property-became-required"],
  ),
  of("a property that only answers have goes", object({ id: { ...text, readOnly: true } }), object({}), "none", [
    "major",
    "property-removed",
  ]),
  of(
    "a required property that is only sent",
    object({}),
    object({ id: { ...text, writeOnly: true } }, { required: ["id"] }),
    ["major", "required-property-added"],
    "none",
  ),
  of("a reference to what is only sent", object({ id: text }), object({ id: refer("Secret") }), "none", [
    "major",
    "property-became-write-only",
  ]),
  of(
    "read-only beside a reference",
    object({ id: refer("Named") }),
    object({ id: { ...refer("Named"), readOnly: true } }),
    ["major", "property-became-read-only"],
    "none",
  ),
  of(
    "read-only in an allOf",
    object({ id: refer("Named") }),
    object({ id: { allOf: [refer("Named")], readOnly: true } }),
    ["major", "property-became-read-only"],
    "none",
  ),
  of(
    "nothing counts beside a reference in 3.0",
    object({ id: refer("Named") }),
    object({ id: { ...refer("Named"), readOnly: true } }),
    "none",
    "none",
    "3.0.3",
  ),
  of(
    "words beside a reference",
    refer("Named"),
    { ...refer("Named"), description: "Another name." },
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  of("a required property is required again elsewhere", object({ a: text }, { required: ["a"] }), {
    allOf: [object({ a: text }), { required: ["a"] }],
  }),
  of(
    "an allOf gets a member that requires",
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text }), { required: ["a"] }] },
    ["major", "property-became-required"],
    ["minor", "property-became-required"],
  ),
  of(
    "an allOf loses a member with a property",
    { allOf: [object({ a: text }), object({ b: text })] },
    { allOf: [object({ a: text })] },
    ["major", "property-removed"],
    ["major", "property-removed"],
  ),
  of(
    "an allOf gets a member with a property",
    { allOf: [refer("Cat")] },
    { allOf: [refer("Cat"), object({ b: text })] },
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  of(
    "two bounds of an allOf are the tighter one",
    { allOf: [{ type: "string", maxLength: 5 }, { maxLength: 9 }] },
    { type: "string", maxLength: 5 },
  ),
  of(
    "two enums of an allOf are what they share",
    { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] },
    { const: "b" },
  ),
  of(
    "an allOf of nested allOfs",
    { allOf: [{ allOf: [refer("Cat"), refer("Dog")] }] },
    { allOf: [refer("Dog"), refer("Cat")] },
  ),
  of(
    "a schema that contains itself in another name",
    refer("Tree"),
    object({ children: { type: "array", items: refer("Tree") }, name: text }),
  ),
  of(
    "a schema that contains itself gets a field",
    refer("Tree"),
    refer("Bush"),
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  of(
    "a property is renamed",
    object({ a: text }),
    object({ b: text }),
    ["major", "property-removed", "property-added"],
    ["major", "property-removed", "property-added"],
  ),
  of(
    "an optional property is renamed in another case",
    object({ url: text }),
    object({ URL: text }),
    ["major", "property-removed", "property-added"],
    ["major", "property-removed", "property-added"],
  ),
  of(
    "a property called required",
    object({ required: text }),
    object({ required: text, properties: text }),
    ["minor", "property-added"],
    ["minor", "property-added"],
  ),
  of(
    "a required name without a schema",
    object({}),
    object({}, { required: ["a"] }),
    ["major", "required-property-added"],
    ["minor", "property-added"],
  ),
  of(
    "a list of anything gets a type",
    { type: "array" },
    { type: "array", items: text },
    ["major", "type-narrowed"],
    ["minor", "type-narrowed"],
  ),
  of(
    "a text becomes a list of texts",
    text,
    { type: "array", items: text },
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
  of(
    "a text or a list of them",
    text,
    { oneOf: [text, { type: "array", items: text }] },
    ["minor", "became-union"],
    ["major", "became-union"],
  ),
  of(
    "examples only",
    { type: "string", example: "a" },
    { type: "string", example: "b" },
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  of("an extension inside", object({ a: text }, { "x-order": 1 }), object({ a: { ...text, "x-order": 2 } })),
  of(
    "a default that is null",
    text,
    { type: ["string", "null"], default: null },
    ["minor", "became-nullable", "default-added"],
    ["major", "became-nullable", "default-added"],
  ),
  of("nullable is said to be false", text, { ...text, nullable: false }, "none", "none", "3.0.3"),
  of(
    "nullable beside an enum with null",
    { ...text, nullable: true, enum: ["a", null] },
    { nullable: true, type: "string", enum: ["a"] },
    "none",
    "none",
    "3.0.3",
  ),
  of(
    "nullable in an alternative",
    { nullable: true, oneOf: [refer("Cat"), refer("Dog")] },
    cats(),
    ["major", "became-not-nullable"],
    ["minor", "became-not-nullable"],
    "3.0.3",
  ),
  of(
    "an exclusive bound is a flag",
    { type: "number", minimum: 1, exclusiveMinimum: false },
    { type: "number", minimum: 1, exclusiveMinimum: true },
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
    "3.0.3",
  ),
  of(
    "a schema that allows nothing",
    object({ a: text }),
    object({ a: false }),
    ["major", "constraint-added", "type-widened"],
    ["major", "type-widened", "constraint-added"],
  ),
  of(
    "pattern properties come",
    object({}),
    object({}, { patternProperties: { "^x-": text } }),
    ["major", "constraint-added"],
    ["patch", "constraint-added"],
  ),
  of(
    "a title only",
    object({ a: text }, { title: "A" }),
    object({ a: text }, { title: "B" }),
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  ...trickyConditions,
  ...trickyForms,
  ...trickyFormats,
  ...trickyUnions,
];

/** Enums of a number of values and of one more. */
export function longEnums(count: number): TrickySchema[] {
  return [
    of(
      "a long enum gets one more value",
      numbers(count),
      numbers(count + 1),
      ["minor", "enum-values-added"],
      ["minor", "enum-values-added"],
    ),
    of(
      "a long enum loses one value",
      numbers(count + 1),
      numbers(count),
      ["major", "enum-values-removed"],
      ["minor", "enum-values-removed"],
    ),
  ];
}

function swap(first: string, second: string): object {
  return { [first]: target("Cat"), [second]: target("Dog") };
}

function map(properties: object): object {
  return object({}, { additionalProperties: object(properties) });
}
