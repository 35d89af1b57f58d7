import type { Fragment } from "./case-documents.ts";

const text = { type: "string" };
const thing = { type: "object", properties: { id: text, size: { type: "number" } }, required: ["id", "size"] };
/** The component that the schemas refer to. */
export const components: { Thing: object } = { Thing: thing };
const refers = { $ref: "#/components/schemas/Thing" };

/** Two ways to write one schema, by what is between them. */
export const sameSchemas: Record<string, [before: unknown, after: unknown]> = {
  "a schema is put in place of the reference to it": [refers, thing],
  "a schema is wrapped in a single allOf": [thing, { allOf: [thing] }],
  "a reference is wrapped in a single allOf": [refers, { allOf: [refers] }],
  "a reference is wrapped in a single oneOf": [refers, { oneOf: [refers] }],
  "a default of a text is written as what it looks like": [
    { type: "string", default: true },
    { type: "string", default: "true" },
  ],
  "an allOf is merged": [
    {
      allOf: [
        { type: "object", properties: { a: text } },
        { properties: { b: text }, required: ["a"] },
      ],
    },
    { type: "object", properties: { a: text, b: text }, required: ["a"] },
  ],
  "properties of one name are joined by allOf": [
    { allOf: [{ type: "object", properties: { a: text } }, { properties: { a: { maxLength: 5 } } }] },
    { type: "object", properties: { a: { type: "string", maxLength: 5 } } },
  ],
  "keys are in another order": [
    { type: "object", properties: { a: text, b: text }, required: ["a", "b"] },
    { required: ["b", "a"], properties: { b: text, a: text }, type: "object" },
  ],
  "values of an enum are in another order": [
    { type: "string", enum: ["a", "b"] },
    { enum: ["b", "a"], type: "string" },
  ],
  "null is a type or an alternative": [{ type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
  "null is an alternative of oneOf or of anyOf": [
    { oneOf: [refers, { type: "null" }] },
    { anyOf: [{ type: "null" }, refers] },
  ],
  "null is an alternative or nullable beside an allOf": [
    { anyOf: [refers, { type: "null" }] },
    { nullable: true, allOf: [refers] },
  ],
  "null is a value or a type": [{ enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
  "null is one of several alternatives or stands beside them": [
    { oneOf: [text, thing, { type: "null" }] },
    { oneOf: [{ type: "null" }, { oneOf: [text, thing] }] },
  ],
  "one value is a const or an enum": [{ const: "a" }, { type: "string", enum: ["a"] }],
  "values are alternatives or an enum": [{ oneOf: [{ const: "a" }, { const: "b" }] }, { enum: ["a", "b"] }],
  "types are alternatives or a list": [{ anyOf: [text, { type: "number" }] }, { type: ["number", "string"] }],
  "alternatives are in another order": [{ oneOf: [text, thing] }, { oneOf: [thing, text] }],
  "what is usual is said": [
    { type: "object", properties: { a: { type: "array", items: {} } } },
    {
      type: "object",
      required: [],
      additionalProperties: true,
      properties: { a: { type: "array", minItems: 0, uniqueItems: false, items: true, deprecated: false } },
    },
  ],
  "an inclusive bound is said in two ways": [
    { type: "number", minimum: 1, exclusiveMinimum: 0 },
    { type: "number", minimum: 1 },
  ],
  "an object is called one": [{ properties: { a: text } }, { type: "object", properties: { a: text } }],
  "an example is one of examples": [
    { type: "string", example: "a" },
    { type: "string", examples: ["a"] },
  ],
  "an unknown extension comes": [text, { type: "string", "x-forge-hidden": true }],
};

const query = { in: "query", name: "sort", schema: text };
const json = { schema: text };
const answer = (more: object): Fragment => ({ operation: { responses: { 200: { description: "OK", ...more } } } });

/** Two ways to write one operation, by what is between them. */
export const sameFragments: Record<string, [before: Fragment, after: Fragment]> = {
  "the form of a bearer token is described": [
    { operation: { security: [{ user: [] }] }, ...bearer({}) },
    { operation: { security: [{ user: [] }] }, ...bearer({ bearerFormat: "JWT" }) },
  ],
  "parameters are in another order": [
    { operation: { parameters: [query, { ...query, name: "order" }] } },
    { operation: { parameters: [{ ...query, name: "order" }, query] } },
  ],
  "the usual style is said": [
    { operation: { parameters: [query] } },
    { operation: { parameters: [{ ...query, style: "form", explode: true, required: false, allowReserved: false }] } },
  ],
  "a text is not exploded, which cannot be seen": [
    { operation: { parameters: [query] } },
    { operation: { parameters: [{ ...query, explode: false }] } },
  ],
  "a header is written in other letters": [
    { operation: { parameters: [{ ...query, in: "header", name: "X-Trace" }] } },
    { operation: { parameters: [{ ...query, in: "header", name: "x-trace" }] } },
  ],
  "a header that clients set anyway is declared": [
    {},
    { operation: { parameters: [{ ...query, in: "header", name: "Accept" }] } },
  ],
  "a media type gets parameters": [
    answer({ content: { "application/json": json } }),
    answer({ content: { "Application/JSON; charset=utf-8": json } }),
  ],
  "a server's URL ends in a slash": [
    { document: { servers: [{ url: "https://a.test/v1" }] } },
    { document: { servers: [{ url: "https://a.test/v1/" }] } },
  ],
  "the usual server is said for the operation": [{}, { operation: { servers: [{ url: "https://things.test" }] } }],
  "security is said for the operation instead of for all": [
    { document: { security: [{ token: [] }] }, path: "/other" },
    { path: "/other", operation: { operationId: "things_call", security: [{ token: [] }] } },
  ],
  "the version of the document is another": [
    { document: { info: { title: "Things", version: "1" } } },
    { document: { info: { title: "Things", version: "2" } } },
  ],
  "an unused type comes": [{}, { document: { components: { schemas: { Thing: text } } } }],
};

function bearer(more: object): Fragment {
  return { document: { components: { securitySchemes: { user: { type: "http", scheme: "bearer", ...more } } } } };
}
