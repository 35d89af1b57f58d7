import { type TrickySchema, tricky } from "./tricky-case.ts";

const text = { type: "string" };
const number = { type: "number" };
const integer = { type: "integer" };
const nothing = { type: "null" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const list = (items: object) => ({ type: "array", items });
const either = (...alternatives: unknown[]) => ({ oneOf: alternatives });
const some = (...alternatives: unknown[]) => ({ anyOf: alternatives });
const demand = (...required: string[]) => ({ required });
const both = object({ x: text, y: text }, demand("x", "y"));
const x = object({ x: text }, demand("x"));

/** Shapes that overlap, that stand beside null, and that become one or several. */
export const trickyUnions: readonly TrickySchema[] = [
  // Exactly one of `oneOf` has to fit.
  tricky(
    "every object fits two of the new shapes",
    both,
    either(object({ x: text, y: text }, demand("x")), object({ x: text, y: text }, demand("y"))),
    ["major", "shapes-overlap"],
    ["major", "shape-changed"],
  ),
  tricky(
    "every object fits some of the new shapes",
    both,
    some(object({ x: text, y: text }, demand("x")), object({ x: text, y: text }, demand("y"))),
    ["minor", "became-union"],
    ["major", "shape-changed"],
  ),
  tricky(
    "what fits one shape fits a new one, too",
    either(x, text),
    either(x, text, object({ x: text })),
    ["major", "shapes-overlap", "alternative-added"],
    ["minor", "alternative-added"],
  ),
  tricky(
    "what fits one shape fits a new one of several that may fit, too",
    some(x, text),
    some(x, text, object({ x: text })),
    ["minor", "alternative-added"],
    ["minor", "alternative-added"],
  ),
  tricky(
    "any text fits beside a text of a format",
    either({ ...text, format: "ipv4" }, integer),
    either({ ...text, format: "ipv4" }, integer, text),
    ["major", "shapes-overlap", "alternative-added"],
    ["minor", "alternative-added"],
  ),
  tricky(
    "shapes overlapped before",
    either(object({ x: text }), object({ x: text, y: text })),
    either(object({ x: text }), object({ x: text, y: text }), object({ x: text, z: text })),
    ["minor", "alternative-added"],
    ["minor", "alternative-added"],
  ),
  tricky(
    "only one of several shapes may fit now",
    some(x, both),
    either(x, both),
    ["major", "shapes-overlap"],
    ["minor", "union-kind-changed"],
  ),
  tricky(
    "only one of several shapes may fit now, and no value fits two",
    some(x, integer, { ...text, maxLength: 3 }, { ...text, minLength: 4 }, { enum: [true] }),
    either(x, integer, { ...text, maxLength: 3 }, { ...text, minLength: 4 }, { enum: [true] }),
    ["minor", "union-kind-changed"],
    ["minor", "union-kind-changed"],
  ),
  tricky(
    "values tell overlapping shapes apart",
    some(object({ kind: { const: "a" } }, demand("kind")), object({ kind: { const: "b" } }, demand("kind"))),
    either(object({ kind: { const: "a" } }, demand("kind")), object({ kind: { const: "b" } }, demand("kind"))),
    ["minor", "union-kind-changed"],
    ["minor", "union-kind-changed"],
  ),
  tricky(
    "several shapes may fit now",
    either(x, both),
    some(x, both),
    ["minor", "union-kind-changed"],
    ["minor", "union-kind-changed"],
  ),

  // Null beside shapes.
  ...[text, object({ v: text }), list(text)].flatMap((single) => [
    tricky(
      `a nullable ${single.type} becomes a nullable union`,
      { ...single, nullable: true },
      { nullable: true, ...either(single, object({ w: integer }, demand("w"))) },
      ["minor", "became-union"],
      ["major", "became-union"],
      "3.0.3",
    ),
    tricky(
      `a nullable union becomes a nullable ${single.type}`,
      { nullable: true, ...either(single, object({ w: integer }, demand("w"))) },
      { ...single, nullable: true },
      ["major", "became-single"],
      ["minor", "became-single"],
      "3.0.3",
    ),
  ]),
  tricky(
    "a nullable text becomes a nullable union in 3.1",
    { type: ["string", "null"], maxLength: 5 },
    some({ ...text, maxLength: 5 }, object({ v: text }), nothing),
    ["minor", "became-union"],
    ["major", "became-union"],
  ),
  tricky(
    "a nullable text becomes one of two types in 3.1",
    { type: ["string", "null"] },
    some(text, object({}), nothing),
    ["minor", "became-union"],
    ["major", "became-union"],
  ),
  tricky(
    "a shape of the new union has the null",
    { ...text, nullable: true },
    either({ ...text, nullable: true }, object({ v: text })),
    ["minor", "became-union"],
    ["major", "became-union"],
    "3.0.3",
  ),
  tricky(
    "null moves from a union to one of its shapes",
    { nullable: true, ...either(text, object({ v: text })) },
    either(text, { ...object({ v: text }), nullable: true }),
    "none",
    "none",
    "3.0.3",
  ),
  tricky(
    "a text becomes a nullable union",
    text,
    some(text, object({ v: text }), nothing),
    ["minor", "became-union", "became-nullable"],
    ["major", "became-union", "became-nullable"],
  ),

  // Texts in shapes.
  tricky(
    "a text on a type of two",
    some(number, integer),
    some(number, { ...integer, description: "whole" }),
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  tricky(
    "examples on types of three",
    some(text, number, integer),
    some({ ...text, example: "a" }, { ...number, example: 1.5 }, { ...integer, example: 1 }),
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),

  // Sets of required names.
  tricky(
    "a required property becomes one of two",
    object({ s: text }, demand("s")),
    object({ s: text, a: text }, some(demand("s"), demand("a"))),
    ["minor", "property-added", "property-became-optional", "choice-of-required-added"],
    ["major", "property-added", "property-became-optional", "choice-of-required-added"],
  ),
  tricky(
    "the only set of required names becomes one of two",
    object({ s: text }, some(demand("s"))),
    object({ s: text, a: text }, some(demand("s"), demand("a"))),
    ["minor", "property-added", "property-became-optional", "choice-of-required-added"],
    ["major", "property-added", "property-became-optional", "choice-of-required-added"],
  ),
  tricky(
    "one of two properties becomes required",
    object({ s: text, a: text }, some(demand("s"), demand("a"))),
    object({ s: text, a: text }, demand("s")),
    ["major", "property-became-required", "constraint-removed"],
    ["minor", "property-became-required", "constraint-removed"],
  ),
  tricky(
    "optional properties become one of two sets",
    object({ s: text, a: text }),
    object({ s: text, a: text }, some(demand("s"), demand("a"))),
    ["major", "constraint-added"],
    ["patch", "constraint-added"],
  ),
  tricky(
    "two required properties exclude each other",
    object({ s: text, a: text }, demand("s", "a")),
    object({ s: text, a: text }, either(demand("s"), demand("a"))),
    ["major", "property-became-optional", "property-became-optional", "constraint-added"],
    ["major", "property-became-optional", "property-became-optional", "constraint-added"],
  ),

  // Schemas that become anything.
  tricky(
    "a list of objects becomes a list of anything",
    list(object({ bar: integer })),
    { type: "array" },
    ["minor", "type-widened"],
    ["major", "type-widened"],
  ),
  tricky(
    "an object becomes anything",
    object({ bar: integer }),
    {},
    ["minor", "type-widened"],
    ["major", "type-widened"],
  ),
  tricky(
    "anything becomes an object",
    { description: "Anything." },
    object({ bar: integer }, demand("bar")),
    ["major", "type-narrowed"],
    ["minor", "type-narrowed"],
  ),

  // Shapes that become one, or one that becomes several.
  tricky(
    "lists of two kinds become one list of both",
    either(object({ l: list(text) }), object({ l: list(integer) })),
    object({ l: list({ type: ["string", "integer"] }) }),
    ["minor", "shapes-merged"],
    ["major", "shape-changed"],
  ),
  tricky(
    "a list of two kinds becomes two lists",
    object({ l: list({ type: ["string", "integer"] }) }),
    either(object({ l: list(text) }), object({ l: list(integer) })),
    ["major", "shape-changed"],
    ["minor", "shape-divided"],
  ),
  tricky(
    "any of two shapes becomes one, and a part of the other is gone",
    either(x, object({ z: text }, demand("z"))),
    object({ x: text }),
    ["major", "became-single"],
    ["major", "shape-changed"],
  ),
];
