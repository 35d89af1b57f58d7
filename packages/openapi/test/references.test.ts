import { expect, test } from "vitest";
import { createReferences } from "../src/index.ts";

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const names = (references: Iterable<string>) => [...references].map((each) => each.split("/").at(-1)).sort();

const document = {
  openapi: "3.1.0",
  components: {
    schemas: {
      A: { properties: { b: refer("B"), example: refer("E") }, example: refer("D") },
      B: { items: [refer("C"), refer("Missing")] },
      C: refer("A"),
      D: { discriminator: { propertyName: "kind", mapping: { b: "B", e: "#/components/schemas/E" } } },
      E: { $dynamicRef: "#dynamic" },
      F: { $dynamicAnchor: "dynamic", type: "string" },
      G: {},
    },
  },
};

test("a value reaches what it refers to, and what that refers to", () => {
  const { reach } = createReferences(document);

  expect(names(reach({ content: { schema: refer("A") } }))).toEqual(["#dynamic", "A", "B", "C", "E", "Missing"]);
  expect(names(reach([undefined, { schema: refer("G") }, null, undefined]))).toEqual(["G"]);
  expect(names(reach({ examples: refer("G"), example: refer("G") }))).toEqual([]);
});

test("the mapping of a discriminator refers to schemas by references and by names", () => {
  const { reach } = createReferences(document);

  expect(names(reach(refer("D")))).toEqual(["#dynamic", "A", "B", "C", "D", "E", "Missing"]);
});

test("what leads to a reference is found among what was reached", () => {
  const { reach, leadingTo } = createReferences(document);
  reach([refer("A"), refer("D")]);

  expect(names(leadingTo([refer("B").$ref]))).toEqual(["A", "B", "C", "D"]);
  expect(names(leadingTo([refer("G").$ref]))).toEqual(["G"]);
  expect(names(leadingTo([]))).toEqual([]);
});

test("a value that holds itself is read", () => {
  const loop: Record<string, unknown> = { a: refer("G") };
  loop.itself = [loop];

  expect(names(createReferences(document).reach(loop))).toEqual(["G"]);
});

test("nothing reads what extensions and other data refer to, and names that begin with x- are no extensions", () => {
  const { reach } = createReferences(document);

  expect(names(reach({ schema: { "x-expands": refer("G"), default: refer("G"), enum: [refer("G")] } }))).toEqual([]);
  expect(names(reach({ schema: { properties: { "x-id": refer("G") } }, headers: { "x-id": refer("F") } }))).toEqual([
    "F",
    "G",
  ]);
});

test("an object that is an example here and a schema there is read as a schema", () => {
  const both = { properties: { a: refer("G") } };

  expect(names(createReferences(document).reach({ example: both, schema: both }))).toEqual(["G"]);
});
