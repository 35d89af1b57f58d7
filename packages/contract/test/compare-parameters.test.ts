import { expect, test } from "vitest";
import { compareHeaders, comparePairs, comparePath } from "../src/compare-parameters.ts";
import type { Document, Parameter } from "../src/document.ts";
import { formatMismatch } from "../src/mismatch.ts";
import { cookiePairs, queryPairs } from "../src/raw-pairs.ts";

const document = { openapi: "3.1.0" } as Document;
const list = ["a", "b c"];
const object = { r: 1, g: "x y" };

type Row = [style: string, more: Partial<Parameter>, value: unknown, text: string];

const inPath: Row[] = [
  ["a text", {}, "ü/+", "%C3%BC%2F+"],
  ["a number", {}, 1.5, "1.5"],
  ["a list", {}, list, "a,b%20c"],
  ["an exploded list", { explode: true }, list, "a,b%20c"],
  ["an object", {}, object, "r,1,g,x%20y"],
  ["an exploded object", { explode: true }, object, "r=1,g=x%20y"],
  ["a label", { style: "label" }, true, ".true"],
  ["a label list", { style: "label" }, list, ".a,b%20c"],
  ["an exploded label list", { style: "label", explode: true }, list, ".a.b%20c"],
  ["a label object", { style: "label" }, object, ".r,1,g,x%20y"],
  ["an exploded label object", { style: "label", explode: true }, object, ".r=1.g=x%20y"],
  ["a matrix text", { style: "matrix" }, "a", ";p=a"],
  ["a matrix list", { style: "matrix" }, list, ";p=a,b%20c"],
  ["an exploded matrix list", { style: "matrix", explode: true }, list, ";p=a;p=b%20c"],
  ["a matrix object", { style: "matrix" }, object, ";p=r,1,g,x%20y"],
  ["an exploded matrix object", { style: "matrix", explode: true }, object, ";r=1;g=x%20y"],
  ["JSON", { content: { "application/json": {} } }, { a: [1] }, "%7B%22a%22%3A%5B1%5D%7D"],
];

test.each(inPath)("%s in a path is read", (_, more, value, text) => {
  const parameter = { name: "p", in: "path" as const, ...more };

  expect(comparePath("/v1.0/{p}/end", `/v1.0/${text}/end`, [{ parameter, value }])).toEqual([]);
  expect(comparePath("/v1.0/{p}/end", `/v1.0/${text}x/end`, [{ parameter, value }])).toHaveLength(1);
  expect(comparePath("/v1.0/{p}/end", `/v1x0/${text}/end`, [{ parameter, value }])).toHaveLength(1);
});

test("an exploded matrix list is not read from one value", () => {
  const parameter = { name: "p", in: "path" as const, style: "matrix", explode: true };

  expect(comparePath("/{p}", "/;p=a,b", [{ parameter, value: ["a", "b"] }]).map(formatMismatch)).toEqual([
    'path p: expected ["a","b"], received ["a,b"]',
  ]);
});

const inQuery: Row[] = [
  ["a text with a plus for a space", {}, "a b", "p=a+b"],
  ["a list", {}, list, "p=a&p=b%20c"],
  ["a list of one", {}, ["a"], "p=a"],
  ["a joined list", { explode: false }, ["a,", "b"], "p=a%2C,b"],
  ["an empty list", {}, [], ""],
  ["an object", {}, object, "r=1&g=x+y"],
  ["a joined object", { explode: false }, object, "p=r,1,g,x%20y"],
  ["a deep object", { style: "deepObject" }, { ...object, l: ["a", "b"] }, "p[r]=1&p%5Bg%5D=x%20y&p[l]=a&p[l]=b"],
  [
    "a list of one in a deep object",
    { style: "deepObject" },
    { l: ["a"], constructor: "b" },
    "p[l]=a&p[constructor]=b",
  ],
  ["a space-delimited list", { style: "spaceDelimited", explode: false }, ["a", "b"], "p=a+b"],
  ["a pipe-delimited list", { style: "pipeDelimited", explode: false }, ["a", "b"], "p=a%7cb"],
  ["JSON", { content: { "application/json": {} } }, [1], "p=%5B1%5D"],
  ["a value that is not meant", {}, undefined, ""],
];

test.each(inQuery)("%s in a query is read", (_, more, value, text) => {
  const parameters = [{ parameter: { name: "p", in: "query" as const, ...more }, value }];

  expect(comparePairs("query", queryPairs(text), { document, parameters })).toEqual([]);
  expect(comparePairs("query", queryPairs(`${text}&q=1`), { document, parameters }).map(formatMismatch)).toEqual([
    'query q: expected nothing, because it is not declared, received "1"',
  ]);
  expect(comparePairs("query", queryPairs(text ? `${text}x` : "p=x"), { document, parameters })).toHaveLength(1);
});

test("what belongs to an object that is left out may not be there", () => {
  const schema = { allOf: [{ properties: { r: {} } }, { oneOf: [{ $ref: "#/components/schemas/G" } as object] }] };
  const components = { schemas: { G: { properties: { g: {} } } } };
  const parameters = [{ parameter: { name: "p", in: "query" as const, schema }, value: undefined }];
  const compared = (text: string): string[] =>
    comparePairs("query", queryPairs(text), { document: { ...document, components } as Document, parameters }).map(
      formatMismatch,
    );

  expect(compared("g=1")).toEqual(['query p: expected nothing, received "1"']);
  expect(compared("p=1")).toEqual(['query p: expected nothing, because it is not declared, received "1"']);
});

test("a malformed percent sign is shown as it came", () => {
  const parameters = [{ parameter: { name: "p", in: "query" as const }, value: "a" }];

  expect(comparePairs("query", queryPairs("p=%zz"), { document, parameters }).map(formatMismatch)).toEqual([
    'query p: expected "a", received "%zz"',
  ]);
});

const inHeader: Row[] = [
  ["a text", {}, "a, b", "a, b"],
  ["a list", {}, ["a", "b"], "a, b"],
  ["an object", {}, { r: 1, g: "b" }, "r,1, g,b"],
  ["an exploded object", { explode: true }, { r: 1, g: "b" }, "r=1, g=b"],
  ["JSON", { content: { "application/json": {} } }, { a: 1 }, '{"a":1}'],
];

test.each(inHeader)("%s in a header is read", (_, more, value, text) => {
  const parameters = [{ parameter: { name: "X-P", in: "header" as const, ...more }, value }];

  expect(compareHeaders({ "x-p": text }, parameters)).toEqual([]);
  expect(compareHeaders({ "x-p": `${text}x` }, parameters)).toHaveLength(1);
  expect(compareHeaders({}, parameters)).toHaveLength(1);
});

test("a header that every object has is absent all the same", () => {
  const parameters = [{ parameter: { name: "constructor", in: "header" as const }, value: undefined }];

  expect(compareHeaders({}, parameters)).toEqual([]);
});

test("cookies are pairs, where a plus is a plus", () => {
  const parameters = [
    { parameter: { name: "a", in: "cookie" as const }, value: "1=+" },
    { parameter: { name: "b", in: "cookie" as const, explode: false }, value: ["x", "y"] },
  ];

  expect(cookiePairs(undefined)).toEqual([]);
  expect(comparePairs("cookie", cookiePairs("a=1=+; b=x,y"), { document, parameters })).toEqual([]);
});
