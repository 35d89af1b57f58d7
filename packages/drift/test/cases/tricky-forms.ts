import { type TrickySchema, tricky } from "./tricky-case.ts";

const text = { type: "string" };
const number = { type: "number" };
const integer = { type: "integer" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (items: object) => ({ type: "array", items });
const either = (...alternatives: unknown[]) => ({ oneOf: alternatives });
const open = (...values: string[]) => ({ anyOf: [{ type: "string", enum: values }, text] });

/** Changes between a type and a choice of types, and of what can be told in several forms. */
export const trickyForms: readonly TrickySchema[] = [
  tricky(
    "an integer may also be a fraction or a text",
    integer,
    { type: ["number", "string"] },
    ["minor", "type-widened"],
    ["major", "type-widened"],
  ),
  tricky(
    "a number or a text is always an integer",
    { type: ["number", "string"] },
    integer,
    ["major", "type-narrowed"],
    ["minor", "type-narrowed"],
  ),
  tricky("whole values without their type", { ...integer, enum: [1, 2] }, either({ const: 1 }, { const: 2 })),
  tricky(
    "a text becomes a freer one, or a list",
    { ...text, maxLength: 5 },
    either(text, list(text)),
    ["minor", "became-union"],
    ["major", "became-union"],
  ),
  tricky(
    "a text or a list becomes a stricter text",
    either(text, list(text)),
    { ...text, maxLength: 5 },
    ["major", "shape-changed"],
    ["minor", "became-single"],
  ),
  tricky(
    "an object becomes a choice, with one more field",
    object({ a: text }),
    either(object({ a: text, b: text }), refer("Cat")),
    ["minor", "became-union"],
    ["major", "became-union"],
  ),
  tricky(
    "an object becomes a choice, without a field",
    object({ a: text, b: text, c: text }),
    either(object({ a: text, b: text }), refer("Cat")),
    ["major", "shape-changed"],
    ["major", "shape-changed"],
  ),
  tricky(
    "two types are alternatives",
    { type: ["string", "number"], maxLength: 5 },
    either({ ...text, maxLength: 5 }, number),
  ),
  tricky(
    "one of two types is bounded",
    { type: ["string", "number"] },
    either({ ...text, maxLength: 5 }, number),
    ["major", "bound-tightened"],
    ["patch", "bound-tightened"],
  ),
  tricky(
    "two types are two of three alternatives",
    { type: ["string", "number"] },
    either({ ...text, maxLength: 5 }, number, refer("Cat")),
    ["major", "bound-tightened", "type-widened"],
    ["major", "type-widened", "bound-tightened"],
  ),
  tricky(
    "a choice beside properties goes",
    object({ a: text }, either(refer("Cat"), refer("Dog"))),
    object({ a: text }),
    ["major", "choice-removed"],
    ["major", "choice-removed"],
  ),
  tricky(
    "a choice beside properties comes",
    object({ a: text }),
    object({ a: text }, either(refer("Cat"), refer("Dog"))),
    ["major", "choice-added"],
    ["minor", "choice-added"],
  ),
  tricky(
    "two choices in another order",
    { allOf: [either(refer("Cat"), refer("Dog")), either(refer("Tree"), refer("Bush"))] },
    { allOf: [either(refer("Bush"), refer("Tree")), either(refer("Dog"), refer("Cat"))] },
  ),
  tricky("an alternative that nothing meets", text, { anyOf: [text, false] }),
  tricky("known values beside any text", text, open("a", "b"), ["patch", "words-changed"], ["patch", "words-changed"]),
  tricky(
    "one more known value beside any text",
    open("a"),
    open("a", "b"),
    ["patch", "words-changed"],
    ["patch", "words-changed"],
  ),
  tricky(
    "a list of values is opened",
    { ...text, enum: ["a"] },
    open("a"),
    ["minor", "enum-removed", "words-changed"],
    ["minor", "enum-removed", "words-changed"],
  ),
  tricky(
    "an open list of values is closed",
    open("a"),
    { ...text, enum: ["a"] },
    ["major", "enum-added", "words-changed"],
    ["minor", "enum-added", "words-changed"],
  ),
  tricky("keys of a value in another order", { enum: [{ a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }] }),
  tricky(
    "every tenth becomes every third of a tenth",
    { ...number, multipleOf: 0.3 },
    { ...number, multipleOf: 0.1 },
    ["minor", "bound-loosened"],
    ["minor", "bound-loosened"],
  ),
  tricky("a reference by anchor", { $ref: "#wood" }, refer("Wood")),
  tricky("a dynamic reference", { $dynamicRef: "#stone" }, refer("Stone")),
  tricky(
    "a reference by anchor leads elsewhere",
    { $ref: "#wood" },
    { $ref: "#stone" },
    ["major", "type-changed"],
    ["major", "type-changed"],
  ),
];
