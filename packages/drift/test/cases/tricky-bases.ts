import type { Fragment } from "./case-documents.ts";
import type { TrickyDocument } from "./tricky-documents.ts";

const text = { type: "string" };
const ok = { description: "OK" };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const extend = (...names: string[]) => ({
  allOf: [refer("Pet"), { type: "object", properties: Object.fromEntries(names.map((name) => [name, text])) }],
});

/** Changes of what extends a schema with a discriminator: nothing refers there, and answers hold it. */
export const trickyBases: readonly TrickyDocument[] = [
  of(
    "what extends a base loses a field",
    { Cat: extend("meows", "purrs") },
    { Cat: extend("meows") },
    "major",
    "response-property-removed",
  ),
  of(
    "what extends a base gets a field",
    { Cat: extend("meows") },
    { Cat: extend("meows", "purrs") },
    "minor",
    "response-property-added",
  ),
  of(
    "one more extends a base",
    { Cat: extend("meows") },
    { Cat: extend("meows"), Dog: extend("barks") },
    "minor",
    "response-alternative-added",
  ),
  {
    says: "a base is wrapped where it is used",
    before: pets({ Cat: extend("meows") }, refer("Pet")),
    after: pets({ Cat: extend("meows") }, { allOf: [refer("Pet")] }),
    wire: "none",
    types: "none",
    rules: [],
  },
  {
    says: "what a base maps to has another type",
    before: pets({ Cat: { ...text, maxLength: 5 } }, refer("Pet"), { cat: "#/components/schemas/Cat" }),
    after: pets({ Cat: { type: "number" } }, refer("Pet"), { cat: "#/components/schemas/Cat" }),
    wire: "major",
    types: "major",
    rules: ["response-type-changed"],
  },
];

function of(says: string, before: object, after: object, level: "major" | "minor", ...rules: string[]): TrickyDocument {
  const [first, second] = [pets(before, refer("Pet")), pets(after, refer("Pet"))];
  return { says, before: first, after: second, wire: level, types: level, rules };
}

function pets(schemas: object, schema: object, mapping?: object): Fragment {
  const discriminator = { propertyName: "kind", ...(mapping && { mapping }) };
  const Pet = { type: "object", properties: { kind: text }, required: ["kind"], discriminator };
  return {
    operation: { responses: { 200: { ...ok, content: { "application/json": { schema } } } } },
    document: { components: { schemas: { Pet, ...schemas } } },
  };
}
