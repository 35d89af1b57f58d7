import { dividePairs, queryPairs } from "@certspec/openapi";
import { expect, test } from "vitest";
import { decodeHeaderLine, decodeParameter } from "../src/engine/decode-parameter.ts";
import type { StructuredParameter } from "../src/engine/route.ts";

const base: StructuredParameter = {
  name: "p",
  shape: "list",
  style: "form",
  explode: true,
  isJson: false,
  allowsEmpty: false,
  schema: { type: "array", items: { type: "string" } },
};
const object: StructuredParameter = {
  ...base,
  shape: "object",
  schema: { type: "object", properties: { r: { type: "string" }, l: base.schema } },
  properties: new Set(["r", "l"]),
};
const json: StructuredParameter = { ...base, shape: "object", isJson: true, schema: {} };

test.each<[string, StructuredParameter, string, object]>([
  ["an absent list", base, "q=1", { value: undefined }],
  ["a list", base, "p=a&p=b%2Cc", { value: ["a", "b,c"] }],
  ["a repeated joined list", { ...base, explode: false }, "p=a&p=b", { fault: "repeated" }],
  ["an object", object, "r=1&x=1", { value: { r: "1" } }],
  ["an object with a list of one", object, "l=a+b", { value: { l: ["a b"] } }],
  ["a deep object with a list of one", { ...object, style: "deepObject" }, "p[l]=a", { value: { l: ["a"] } }],
  ["a deep object without brackets", { ...object, style: "deepObject" }, "p=1", { fault: "brackets" }],
  ["JSON", json, "p=%7B%22a%22:1%7D", { value: { a: 1 } }],
  ["absent JSON", json, "r=1", { value: undefined }],
  ["JSON that is none", json, "p=x", { fault: "json" }],
  ["repeated JSON", json, "p=1&p=1", { fault: "repeated" }],
])("%s in a query is decoded", (_, parameter, query, decoded) => {
  const own = dividePairs(queryPairs(query), [["p", parameter]]).get("p") ?? [];
  expect(decodeParameter(parameter, own)).toEqual(decoded);
});

test.each<[string, StructuredParameter, string, object]>([
  ["a list", base, "a, b", { value: ["a", "b"] }],
  ["an object", { ...object, explode: false }, "r, 1,l,2", { value: { r: "1", l: ["2"] } }],
  ["an exploded object without an equals sign", object, "r=1,x", { fault: "unequal" }],
  ["JSON", json, "[1]", { value: [1] }],
  ["JSON that is none", json, "x", { fault: "json" }],
])("%s in a header is decoded", (_, parameter, text, decoded) => {
  expect(decodeHeaderLine(parameter, text)).toEqual(decoded);
});
