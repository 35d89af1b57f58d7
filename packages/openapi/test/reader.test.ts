import { expect, test } from "vitest";
import { child, createReader, resolve, UnresolvedReference } from "../src/index.ts";

const document = {
  openapi: "3.1.0",
  paths: { "/pets/{id}": { get: { description: "One pet" } } },
  components: {
    schemas: {
      Pet: { type: "object" },
      Alias: { $ref: "#/components/schemas/Pet" },
      Again: { $ref: "#/components/schemas/Alias" },
      "a/b~c": { type: "string" },
      "50%": { type: "number" },
      Named: { $anchor: "named", type: "boolean" },
      Dynamic: { $dynamicAnchor: "dynamic", type: "null" },
      Identified: { $id: "https://example.org/identified", type: "integer" },
      Relative: { $id: "/schemas/relative", properties: { id: { $anchor: "relative-id", type: "string" } } },
      First: { $ref: "#/components/schemas/Second" },
      Second: { $ref: "#/components/schemas/First" },
      Itself: { $ref: "#/components/schemas/Itself" },
      "": { type: "array" },
    },
  },
};
const reader = createReader(document);
const schema = (name: string) => document.components.schemas[name as "Pet"];

test.each([
  ["#/components/schemas/Pet", "Pet"],
  ["#/components/schemas/Again", "Pet"],
  ["#/components/schemas/a~1b~0c", "a/b~c"],
  ["#/components/schemas/a%2Fb~0c", undefined],
  ["#/components/schemas/50%25", "50%"],
  ["#%2Fcomponents%2Fschemas%2FPet", "Pet"],
  ["#named", "Named"],
  ["#dynamic", "Dynamic"],
  ["https://example.org/identified", "Identified"],
  ["#/components/schemas/", ""],
])("the reference %s leads to %s", (reference, name) => {
  expect(resolve(document, { $ref: reference })).toBe(name === undefined ? undefined : schema(name));
});

test.each([
  ["https://example.org/identified#", "/components/schemas/Identified"],
  ["/schemas/relative", "/components/schemas/Relative"],
  ["/schemas/relative#/properties/id", "/components/schemas/Relative/properties/id"],
  ["/schemas/relative#relative-id", "/components/schemas/Relative/properties/id"],
  ["/schemas/relative#%72elative-id", "/components/schemas/Relative/properties/id"],
])("the reference %s leads behind the name of a schema", (reference, pointer) => {
  expect(reader.target(reference).pointer).toBe(pointer);
});

test.each([
  ["/schemas/relative#/properties/other", "missing"],
  ["/schemas/relative#other", "external"],
  ["/schemas/other#relative-id", "external"],
  ["/schemas/relative#%", "malformed"],
])("the reference %s leads nowhere: %s", (reference, reason) => {
  expect(() => reader.target(reference)).toThrow(expect.objectContaining({ reason }));
});

test("an anchor or a pointer below a schema with an $id is found, and another schema's is not", () => {
  const schemas = {
    Tree: { $id: "/schemas/tree", properties: { age: { $anchor: "age", type: "integer" } } },
    Pear: { $id: "/schemas/pear", properties: { age: { $anchor: "age", type: "string" } } },
  };
  const { target } = createReader({ openapi: "3.1.0", components: { schemas } });

  expect(target("/schemas/tree#age").pointer).toBe("/components/schemas/Tree/properties/age");
  expect(target("/schemas/pear#age").pointer).toBe("/components/schemas/Pear/properties/age");
  expect(target("/schemas/pear#/properties/age").value).toMatchObject({ type: "string" });
  for (const reference of ["/schemas/plum#age", "/schemas/tree#height", "/schemas/tree#/properties/height"])
    expect(() => target(reference)).toThrow(UnresolvedReference);
});

test("a dynamic reference leads to its anchor", () => {
  expect(resolve(document, { $dynamicRef: "#dynamic" })).toBe(schema("Dynamic"));
});

test("a value that is not a reference is its own", () => {
  const value = { type: "string" };

  expect(reader.follow({ value, pointer: "/here" })).toEqual({ value, pointer: "/here" });
});

test("a followed reference knows where its target is written", () => {
  expect(reader.follow({ value: { $ref: "#/components/schemas/Again" }, pointer: "/here" }).pointer).toBe(
    "/components/schemas/Pet",
  );
  expect(reader.step({ value: { $ref: "#/components/schemas/Again" }, pointer: "/here" }).pointer).toBe(
    "/components/schemas/Again",
  );
});

test.each([
  ["#/components/schemas/Missing", "missing"],
  ["#/paths/~1pets~1{id}/put", "missing"],
  ["#nameless", "missing"],
  ["#/components/schemas/100%", "malformed"],
  ["#/components/schemas/%zz", "malformed"],
  ["pets.yaml", "external"],
  ["https://example.org/pets.yaml#/Pet", "external"],
  ["#/components/schemas/First", "circular"],
  ["#/components/schemas/Itself", "circular"],
  ["#/constructor", "missing"],
])("the reference %s is %s, and says where it is written", (reference, reason) => {
  const source = { value: { $ref: reference }, pointer: "/paths/~1a" };

  const error = (() => {
    try {
      return reader.follow(source);
    } catch (thrown) {
      return thrown;
    }
  })();

  expect(error).toBeInstanceOf(UnresolvedReference);
  expect(error).toMatchObject({ reason, pointer: expect.stringMatching(/^\/paths\/~1a$|^\/components/) });
  expect(reader.find(source)).toBeUndefined();
});

test("a property that is not there has no place", () => {
  expect(child({ value: document, pointer: "" }, "paths", "/pets/{id}", "get")?.pointer).toBe(
    "/paths/~1pets~1{id}/get",
  );
  expect(child({ value: document, pointer: "" }, "paths", "toString")).toBeUndefined();
});

test("a document that holds itself is read", () => {
  const loop: Record<string, unknown> = { openapi: "3.1.0", a: { $anchor: "a" } };
  loop.itself = loop;

  expect(resolve(loop, { $ref: "#a" })).toBe(loop.a);
});
