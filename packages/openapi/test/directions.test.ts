import { expect, test } from "vitest";
import { hiddenBy, hiddenProperties, isHiddenIn } from "../src/index.ts";

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** Schemas that positions are written with: `S` travels, `Flagged` does not. */
function documentOf(version: string, keyword: string): { openapi: string; components: { schemas: object } } {
  const schemas = {
    S: text,
    Null: { type: "null" },
    Flagged: { ...text, [keyword]: true },
    Alias: refer("Flagged"),
    Again: refer("Alias"),
    Component: { ...refer("S"), [keyword]: true },
    Loop: { allOf: [refer("Loop")] },
    Choice: { anyOf: [refer("Choice"), text] },
    First: refer("Second"),
    Second: refer("First"),
  };
  return { openapi: version, components: { schemas } };
}

const both = ["3.0.3", "3.1.0"];

/** Where a schema may say that its values do not travel, with the versions of OpenAPI in which it says so. */
const positions: [what: string, schema: (flag: object) => unknown, hidden: string[]][] = [
  ["itself", (flag) => ({ ...text, ...flag }), both],
  ["beside a reference", (flag) => ({ ...refer("S"), ...flag }), ["3.1.0"]],
  ["behind a reference", () => refer("Flagged"), both],
  ["behind two references", () => refer("Alias"), both],
  ["behind three references", () => refer("Again"), both],
  ["beside allOf", (flag) => ({ allOf: [refer("S")], ...flag }), both],
  ["behind a reference in allOf", () => ({ allOf: [refer("Flagged")] }), both],
  ["in a part of allOf", (flag) => ({ allOf: [refer("S"), flag] }), both],
  ["in a part of a part", (flag) => ({ allOf: [text, { allOf: [flag] }] }), both],
  ["beside a reference in allOf", (flag) => ({ allOf: [{ ...refer("S"), ...flag }] }), ["3.1.0"]],
  ["beside the reference that a component is", () => refer("Component"), ["3.1.0"]],
  ["in an alternative to null", () => ({ anyOf: [refer("Flagged"), { type: "null" }] }), both],
  ["in an alternative to null by reference", () => ({ oneOf: [refer("Null"), refer("Flagged")] }), both],
  ["in an alternative to a null enum", (flag) => ({ oneOf: [{ enum: [null] }, { ...text, ...flag }] }), both],
  ["in an alternative to a null constant", (flag) => ({ oneOf: [{ const: null }, { ...text, ...flag }] }), both],
  ["in each alternative", (flag) => ({ oneOf: [refer("Flagged"), { type: "number", ...flag }] }), both],
  ["in each alternative of a part", () => ({ allOf: [{ anyOf: [refer("Flagged")] }] }), both],
  ["in one alternative of two", () => ({ anyOf: [refer("Flagged"), { type: "number" }] }), []],
  ["in a property", (flag) => ({ properties: { a: { ...text, ...flag } } }), []],
  ["in an item", () => ({ type: "array", items: refer("Flagged") }), []],
  ["in what it is not", (flag) => ({ not: flag }), []],
  ["nowhere", () => ({ anyOf: [{ type: "null" }], oneOf: [] }), []],
  ["in a schema that is a part of itself", () => refer("Loop"), []],
  ["in a schema that is an alternative of itself", () => refer("Choice"), []],
  ["behind references that lead to each other", () => refer("First"), []],
  ["behind a reference that leads nowhere", () => refer("Missing"), []],
  ["in what is no schema", () => null, []],
  ["as a text", () => ({ readOnly: "true", writeOnly: "true" }), []],
];

const sides = [
  ["readOnly", "request", "response"],
  ["writeOnly", "response", "request"],
] as const;

for (const [keyword, direction, other] of sides)
  for (const version of both)
    test.each(positions)(
      `in OpenAPI ${version}, ${keyword} %s says whether a ${direction} has the property`,
      (_, schema, hidden) => {
        const document = documentOf(version, keyword);

        expect(isHiddenIn(document, schema({ [keyword]: true }), direction)).toBe(hidden.includes(version));
        expect(isHiddenIn(document, schema({ [keyword]: true }), other)).toBe(false);
      },
    );

test("what hides a property is found where it is written", () => {
  const document = documentOf("3.1.0", "readOnly");
  const at = (value: unknown) => hiddenBy(document, { value, pointer: "/here" }, "request")?.pointer;

  expect(at({ allOf: [refer("S"), { readOnly: true }] })).toBe("/here/allOf/1");
  expect(at({ anyOf: [{ type: "null" }, { readOnly: true }] })).toBe("/here/anyOf/1");
  expect(at(refer("Alias"))).toBe("/components/schemas/Flagged");
  expect(at(refer("Component"))).toBe("/components/schemas/Component");
});

test("the hidden properties of a schema are those of all its parts", () => {
  const document = documentOf("3.1.0", "readOnly");
  const schema = {
    properties: { a: refer("Flagged"), b: text },
    allOf: [{ properties: { b: { readOnly: true } } }, { allOf: [{ properties: { c: refer("Alias"), d: text } }] }],
    anyOf: [{ properties: { e: refer("Flagged") } }],
  };

  expect([...hiddenProperties(document, schema, "request")]).toEqual(["a", "b", "c"]);
  expect([...hiddenProperties(document, schema, "response")]).toEqual([]);
});
