import { expect, test } from "vitest";
import { classify } from "../src/classify.ts";
import { DriftError } from "../src/drift-error.ts";

const responses = { 200: { description: "OK" } };
const servers = [{ url: "https://a.test/v1" }];
const schemas = (components: object) => ({ components: { schemas: components } });

function documentOf(more: object): object {
  return {
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    paths: { "/x": { post: { responses } } },
    ...more,
  };
}

/** A document whose one response is a component. */
function answering(components: object): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
  const paths = { "/x": { post: { responses: { 200: { description: "OK", content } } } } };
  return documentOf({ paths, ...schemas(components) });
}

test.each([
  ["path", { "/x": { servers, post: { responses } } }],
  ["operation", { "/x": { post: { servers, responses } } }],
])("servers that move to the %s are no change", (_, paths) => {
  expect(classify(documentOf({ servers }), documentOf({ paths })).changes).toEqual([]);
  expect(classify(documentOf({ paths }), documentOf({ servers })).changes).toEqual([]);
});

test("a server that only some operations move to is gone for the others", () => {
  const other = { "/y": { get: { responses } } };
  const before = documentOf({ servers, paths: { "/x": { post: { responses } }, ...other } });
  const after = documentOf({ paths: { "/x": { servers, post: { responses } }, ...other } });

  expect(classify(before, after).changes.map(({ rule }) => rule)).toEqual(["server-removed"]);
});

test("servers of a document without operations are compared", () => {
  const { changes } = classify(documentOf({ servers, paths: {} }), documentOf({ paths: {} }));

  expect(changes.map(({ rule }) => rule)).toEqual(["server-removed"]);
});

test("a callback that holds itself is compared", () => {
  const holding = (status: number) => {
    const post = { callbacks: { cb: { $ref: "#/components/callbacks/cb" } }, responses };
    const called = { ...post, responses: { [status]: { description: "OK" } } };
    return documentOf({ paths: { "/x": { post } }, components: { callbacks: { cb: { "{$url}": { post: called } } } } });
  };

  expect(classify(holding(200), holding(200)).changes).toEqual([]);
  expect(
    classify(holding(200), holding(204))
      .changes.map(({ rule }) => rule)
      .sort(),
  ).toEqual(["given-status-added", "given-status-removed"]);
  expect(classify(documentOf({}), holding(200)).changes.map(({ rule }) => rule)).toEqual(["operation-added"]);
});

test("a schema that forbids itself is compared", () => {
  const forbidding = (more: object) =>
    answering({ A: { type: "object", not: { $ref: "#/components/schemas/A" }, ...more } });

  expect(classify(forbidding({}), forbidding({ maxProperties: 3 })).changes.map(({ rule }) => rule)).toContain(
    "response-bound-tightened",
  );
});

/** Properties in properties, as deep as said. */
function nested(depth: number, wrap: (schema: object) => object, leaf: object): object {
  let schema = leaf;
  for (let level = 0; level < depth; level += 1) schema = wrap(schema);
  return schema;
}

test("fifteen hundred nested properties are compared", () => {
  const deep = (leaf: object) =>
    answering({ A: nested(1500, (schema) => ({ type: "object", properties: { a: schema } }), leaf) });

  expect(classify(deep({ type: "string" }), deep({ type: "number" })).changes.map(({ rule }) => rule)).toEqual([
    "response-type-changed",
  ]);
});

test("schemas that are nested too deep to be compared are named in a sentence", () => {
  const deep = (leaf: object) =>
    answering({
      A: nested(20_000, (schema) => ({ allOf: [schema, { type: "object", properties: { a: {} } }] }), leaf),
    });

  const run = () => classify(deep({ type: "string" }), deep({ type: "number" }), { names: ["old.json", "new.json"] });

  expect(run).toThrow(DriftError);
  expect(run).toThrow("old.json, new.json: schemas are nested too deep to be compared");
});
