import fc from "fast-check";

type Schema = Record<string, unknown>;

/** Names of the component schemas that arbitrary schemas may refer to. */
export const componentNames = ["Alpha", "Beta", "Gamma"] as const;

const names = fc.constantFrom("a", "b", "c", "d");
const words = fc.option(fc.constantFrom("One.", "Two."), { nil: undefined });

/** Schemas as people write them: objects, lists, unions, enums, null and references, some of which lead in circles. */
export const arbitrarySchema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    fc.record(
      { type: fc.constant("string"), maxLength: fc.constantFrom(8, 16), description: words },
      { requiredKeys: ["type"] },
    ),
    fc.record(
      { type: fc.constantFrom("integer", "number"), minimum: fc.constantFrom(0, 1) },
      { requiredKeys: ["type"] },
    ),
    fc.record({ type: fc.constant("string"), enum: fc.uniqueArray(names, { minLength: 1 }) }),
    fc.constantFrom(...componentNames).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    fc.record({ type: fc.constant("boolean"), readOnly: fc.boolean() }),
    tie("object"),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ anyOf: fc.tuple(tie("schema"), fc.constant({ type: "null" })) }),
    fc.record({ oneOf: fc.tuple(tie("object"), tie("object")) }),
  ) as fc.Arbitrary<Schema>,
  object: fc
    .record({
      type: fc.constant("object"),
      properties: fc.dictionary(names, tie("schema"), { maxKeys: 3 }),
      additionalProperties: fc.boolean(),
    })
    .chain((schema) =>
      fc.subarray(Object.keys(schema.properties)).map((required): Schema => ({ ...schema, required })),
    ),
})).schema;

/** A document in which one schema is sent and another one answered, and the components that both may refer to. */
export const arbitraryDocument: fc.Arbitrary<object> = fc
  .tuple(arbitrarySchema, arbitrarySchema, fc.tuple(object(), object(), object()))
  .map(([sent, answered, components]) => ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things/{id}": {
        post: {
          operationId: "things_change",
          parameters: [
            { in: "path", name: "id", required: true, schema: { type: "string" } },
            { in: "query", name: "sort", schema: { type: "string" } },
          ],
          requestBody: { content: { "application/json": { schema: sent } } },
          responses: { 200: { description: "OK", content: { "application/json": { schema: answered } } } },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(componentNames.map((name, index) => [name, components[index]])),
    },
  }));

/** Components are objects, so that a circle of references always has something in it. */
function object(): fc.Arbitrary<Schema> {
  return fc.dictionary(names, arbitrarySchema, { maxKeys: 3 }).map((properties) => ({ type: "object", properties }));
}
