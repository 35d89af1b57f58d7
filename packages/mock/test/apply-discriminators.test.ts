import { expect, test } from "vitest";
import { applyDiscriminators } from "../src/document/apply-discriminators.ts";

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** The alternatives of a schema, once its discriminator is written out. */
function alternatives(schema: object, schemas: object = {}): unknown {
  const document = { components: { schemas: { Subject: structuredClone(schema), ...structuredClone(schemas) } } };
  applyDiscriminators(document);
  return Object.values(document.components.schemas.Subject as object).find(Array.isArray);
}

const only = (name: string, ...values: string[]): object => ({
  allOf: [reference(name), { properties: { kind: { enum: values } } }],
});

test("an alternative takes the names that are mapped to it, by reference or by name, else its own", () => {
  const mapping = { cat: "#/components/schemas/Cat", kitten: "Cat", dog: "#/components/schemas/Dog" };
  const oneOf = [reference("Cat"), reference("Dog"), reference("Bird")];

  expect(alternatives({ oneOf, discriminator: { propertyName: "kind", mapping } })).toEqual([
    only("Cat", "cat", "kitten"),
    only("Dog", "dog"),
    only("Bird", "Bird"),
  ]);
  expect(alternatives({ anyOf: oneOf, discriminator: { propertyName: "kind" } })).toEqual([
    only("Cat", "Cat"),
    only("Dog", "Dog"),
    only("Bird", "Bird"),
  ]);
});

test("an alternative that states its own values is named by them, also through references and parts", () => {
  const schemas = {
    Cat: { properties: { kind: { const: "cat" } } },
    Dog: { allOf: [reference("Base"), { properties: { kind: reference("DogKind") } }] },
    Base: { type: "object" },
    DogKind: { enum: ["dog", "puppy"] },
    Bird: { properties: { kind: { enum: ["Bird", "other"] } } },
    Fish: { properties: { kind: { type: "string" } } },
  };
  const oneOf = Object.keys(schemas).map(reference);

  expect(alternatives({ oneOf, discriminator: { propertyName: "kind" } }, schemas)).toEqual([
    only("Cat", "cat"),
    only("Dog", "dog", "puppy"),
    only("Base", "Base"),
    only("DogKind", "DogKind"),
    only("Bird", "Bird"),
    only("Fish", "Fish"),
  ]);
});

test("a discriminator is inherited, however far", () => {
  const Animal = { discriminator: { propertyName: "kind" } };
  const Pet = { allOf: [reference("Animal")] };
  const schemas = { Animal, Pet, Cat: { allOf: [{ type: "object" }, reference("Pet")] }, Dog: { allOf: [Animal] } };

  expect(alternatives({ oneOf: [reference("Cat"), reference("Dog")] }, schemas)).toEqual([
    only("Cat", "Cat"),
    only("Dog", "Dog"),
  ]);
});

test("what has no discriminator, or no name, stays as it is", () => {
  const oneOf = [reference("Cat"), { type: "null" }, reference("Missing"), true];
  const Loop = { allOf: [reference("Loop")] };

  expect(alternatives({ oneOf }, { Cat: { type: "object" } })).toEqual(oneOf);
  expect(alternatives({ oneOf: [reference("Loop")] }, { Loop })).toEqual([reference("Loop")]);
  expect(alternatives({ oneOf: [{ type: "null" }], discriminator: { propertyName: "kind" } })).toEqual([
    { type: "null" },
  ]);
});
