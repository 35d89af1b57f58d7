import { expect, test } from "vitest";
import { discriminatorOf } from "../src/index.ts";

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kind = (schema: object) => ({ properties: { kind: schema } });

const Animal = { type: "object", discriminator: { propertyName: "kind", mapping: { tom: "Tom" } } };
const schemas = {
  Cat: { type: "object" },
  "Sea/Cat": { type: "object" },
  Constant: kind({ const: "cat" }),
  Number: kind({ const: 7 }),
  Listed: { allOf: [refer("Cat"), kind(refer("Kinds"))] },
  Kinds: { enum: ["dog", "puppy"] },
  Narrowed: { allOf: [kind({ enum: ["a", "b", "c"] }), kind({ enum: ["c", "b"] })] },
  Own: kind({ enum: ["Own", "other"] }),
  Odd: { properties: { constructor: { const: 1 } } },
  Animal,
  Pet: { allOf: [refer("Animal")] },
  Tom: { allOf: [{ type: "object" }, refer("Pet")] },
  Rex: { allOf: [Animal], ...kind({ const: "rex" }) },
  Wrapper: { allOf: [{ oneOf: [refer("Tom")], discriminator: { propertyName: "kind" } }] },
  Loop: { allOf: [refer("Loop")] },
};
const document = { openapi: "3.1.0", components: { schemas } };
const plain = { discriminator: { propertyName: "kind" } };
const mapped = {
  discriminator: {
    propertyName: "kind",
    mapping: { cat: "#/components/schemas/Cat", kitten: "Cat", sea: "#/components/schemas/Sea~1Cat", const: "Number" },
  },
};

test.each([
  ["its name", plain, refer("Cat"), ["Cat"]],
  ["its name without escapes", plain, refer("Sea~1Cat"), ["Sea/Cat"]],
  ["what is mapped to it, by reference and by name", mapped, refer("Cat"), ["cat", "kitten"]],
  ["what is mapped to its escaped reference", mapped, refer("Sea~1Cat"), ["sea"]],
  ["what is mapped to it rather than what it states", mapped, refer("Number"), ["const"]],
  ["a constant that it states", plain, refer("Constant"), ["cat"]],
  ["a number that it states", plain, refer("Number"), [7]],
  ["values behind references and parts", plain, refer("Listed"), ["dog", "puppy"]],
  ["the values that all its parts allow", plain, refer("Narrowed"), ["b", "c"]],
  ["its name, where it states that among others", plain, refer("Own"), ["Own"]],
  [
    "its name, where the property is one that every object inherits",
    { discriminator: { propertyName: "constructor" } },
    refer("Cat"),
    ["Cat"],
  ],
  ["its name, where it leads nowhere", plain, refer("Missing"), ["Missing"]],
])("an alternative is named by %s", (_, union, alternative, values) => {
  expect(discriminatorOf(document, union, alternative)?.values).toEqual(values);
});

test.each([
  ["Tom", ["tom"]],
  ["Pet", ["Pet"]],
  ["Rex", ["rex"]],
])("%s inherits a discriminator", (name, values) => {
  expect(discriminatorOf(document, {}, refer(name))).toEqual({ propertyName: "kind", values });
});

test.each([
  ["without a reference", plain, { type: "object" }],
  ["of a union without a discriminator", {}, refer("Cat")],
  ["that has the discriminator of its subtypes itself", {}, refer("Animal")],
  ["that is built on a union with a discriminator", {}, refer("Wrapper")],
  ["that is built on itself", {}, refer("Loop")],
  ["of a discriminator without a property", { discriminator: {} }, refer("Cat")],
  ["that is no object", plain, true],
])("an alternative %s has no name", (_, union, alternative) => {
  expect(discriminatorOf(document, union, alternative)).toBeUndefined();
});
