import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { documentOf, documentWith } from "./cases/case-documents.ts";
import { components, sameFragments, sameSchemas } from "./cases/same-cases.ts";

const text = { type: "string" };
const query = { in: "query", name: "sort", schema: text };
const json = { schema: text };

for (const [name, [before, after]] of Object.entries(sameSchemas))
  for (const direction of ["request", "response"] as const) {
    test(`nothing changes in a ${direction} when ${name}`, () => {
      const [first, second] = [before, after].map((schema) => documentWith(schema, direction, components));

      expect(classify(first, second).changes).toEqual([]);
      expect(classify(second, first).changes).toEqual([]);
    });
  }

for (const [name, [before, after]] of Object.entries(sameFragments)) {
  test(`nothing changes when ${name}`, () => {
    expect(classify(documentOf(before), documentOf(after)).changes).toEqual([]);
  });
}

test("nothing changes when parameters are said for the path instead of the operation", () => {
  const responses = { 200: { description: "OK" } };
  const at = (item: object) => ({ ...documentOf({}), paths: { "/things": item } });

  const found = classify(
    at({ get: { parameters: [query], responses } }),
    at({ parameters: [query], get: { responses } }),
  );

  expect(found.changes).toEqual([]);
});

test("nothing changes when a parameter, a body and an answer become components", () => {
  const inPlace = {
    parameters: [query],
    requestBody: { content: { "application/json": json } },
    responses: { 200: { description: "OK", content: { "application/json": json } } },
  };
  const components = {
    parameters: { sort: query },
    requestBodies: { Thing: inPlace.requestBody },
    responses: { Thing: inPlace.responses[200] },
  };
  const apart = {
    parameters: [{ $ref: "#/components/parameters/sort" }],
    requestBody: { $ref: "#/components/requestBodies/Thing" },
    responses: { 200: { $ref: "#/components/responses/Thing" } },
  };

  const found = classify(
    documentOf({ operation: inPlace }),
    documentOf({ operation: apart, document: { components } }),
  );

  expect(found.changes).toEqual([]);
});

test("names of types and operations change nothing where they are ignored", () => {
  const named = (id: string, type: string): object =>
    documentOf({ operation: { operationId: id }, document: { components: { schemas: { [type]: text } } } });

  const [before, after] = [named("things_list", "Thing"), named("things_all", "Item")];

  expect(classify(before, after).level).toBe("major");
  expect(classify(before, after, { ignoreNames: true }).changes).toEqual([]);
});
