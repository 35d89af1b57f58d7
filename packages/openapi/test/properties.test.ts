import { expect, test } from "vitest";
import { itemsOf, keywordOf, propertiesOf, schemaAt } from "../src/index.ts";

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

const schemas = {
  Base: { type: "object", required: ["a", "b"], properties: { a: text, b: { type: "integer" } } },
  Thing: {
    allOf: [refer("Base"), { required: ["c"], properties: { a: { type: "null" }, c: refer("Base") } }],
    properties: { d: { anyOf: [{ type: "null" }, refer("Base")] } },
    oneOf: [{ required: ["e"], properties: { e: text } }, { properties: { f: text } }],
  },
  Things: { allOf: [{ description: "All." }, { anyOf: [{ type: "null" }, { type: "array", items: refer("Base") }] }] },
  Usual: { type: "string", default: "usual" },
  Loop: { anyOf: [refer("Loop"), { properties: { a: refer("Loop") } }] },
};
const document = { openapi: "3.1.0", components: { schemas } };

test("the properties of a schema are its own, and those of its parts and alternatives", () => {
  const { properties, required } = propertiesOf(document, refer("Thing"));

  expect(Object.keys(properties).sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(properties.a).toBe(text);
  expect(properties.c).toEqual(refer("Base"));
  expect([...required].sort()).toEqual(["a", "b", "c"]);
});

test("what every object inherits is not a property", () => {
  expect(propertiesOf(document, refer("Thing")).properties.constructor).toBeUndefined();
  expect(schemaAt(document, refer("Thing"), "toString")).toBeUndefined();
});

test("a schema that is an alternative of itself has its properties once", () => {
  expect(propertiesOf(document, refer("Loop")).properties).toEqual({ a: refer("Loop") });
  expect(itemsOf(document, refer("Loop"))).toBeUndefined();
});

test.each([
  ["", refer("Thing")],
  ["a", text],
  ["c", refer("Base")],
  ["c.b", { type: "integer" }],
  ["d.b", { type: "integer" }],
  ["e", text],
  ["a.b", undefined],
  ["missing.b", undefined],
])("the path %j leads to a schema as it is written", (path, schema) => {
  expect(schemaAt(document, refer("Thing"), path)).toEqual(schema);
});

test.each([
  [{ items: text }, text],
  [{ items: false }, false],
  [{ type: "array" }, true],
  [{ type: ["null", "array"] }, true],
  [refer("Things"), refer("Base")],
  [{ oneOf: [text, { type: "array", items: text }] }, text],
  [text, undefined],
  [undefined, undefined],
])("the items of %j are found", (schema, items) => {
  expect(itemsOf(document, schema)).toEqual(items);
});

test("a keyword beside a reference comes before that of its target", () => {
  expect(keywordOf(document, { ...refer("Usual"), default: "own" }, "default")).toBe("own");
  expect(keywordOf(document, refer("Usual"), "default")).toBe("usual");
  expect(keywordOf(document, { allOf: [refer("Base"), refer("Usual")] }, "default")).toBe("usual");
  expect(keywordOf({ ...document, openapi: "3.0.3" }, { ...refer("Usual"), default: "own" }, "default")).toBe("usual");
  expect(keywordOf(document, undefined, "default")).toBeUndefined();
});
