import { expect, test } from "vitest";
import { decodeHeader, decodeParameter, type Structured } from "../src/engine/decode-parameter.ts";
import { parseQuery } from "../src/engine/parse-query.ts";

const base: Structured = {
  name: "p",
  shape: "array",
  style: "form",
  explode: true,
  json: false,
  properties: ["r", "g"],
};
const object = { ...base, shape: "object" as const };

test.each<[string, Partial<Structured>, string, unknown]>([
  ["an absent list", base, "q=1", undefined],
  ["a list", base, "p=a&p=b%2Cc", ["a", "b,c"]],
  ["a joined list", { ...base, explode: false }, "p=a,b%2Cc", ["a", "b,c"]],
  ["a repeated joined list", { ...base, explode: false }, "p=a&p=b", ["a", "b"]],
  ["a space-delimited list", { ...base, style: "spaceDelimited", explode: false }, "p=a%20b+c", ["a", "b", "c"]],
  ["a pipe-delimited list", { ...base, style: "pipeDelimited", explode: false }, "p=a|b%7cc", ["a", "b", "c"]],
  ["an object", object, "r=1&g=a+b&x=1", { r: "1", g: "a b" }],
  ["an absent object", object, "x=1", undefined],
  ["a joined object", { ...object, explode: false }, "p=r,1,g,a%20b", { r: "1", g: "a b" }],
  ["a deep object", { ...object, style: "deepObject" }, "p[r]=1&p%5Bg%5D=2&px=3&p[open=4", { r: "1", g: "2" }],
  ["an absent deep object", { ...object, style: "deepObject" }, "p=1", undefined],
  [
    "a deep object with more below",
    { ...object, style: "deepObject" },
    "p[r][a]=1&p[l][0]=x&p[l][1]=y&p[m][]=z&p[n]=1&p[n]=2",
    { r: { a: "1" }, l: ["x", "y"], m: ["z"], n: ["1", "2"] },
  ],
  ["a deep object that contradicts itself", { ...object, style: "deepObject" }, "p[r]=1&p[r][a]=2", { r: { a: "2" } }],
  ["JSON", { ...object, json: true }, "p=%7B%22a%22:1%7D", { a: 1 }],
  ["absent JSON", { ...object, json: true }, "r=1", undefined],
])("%s in a query is decoded", (_, parameter, query, value) => {
  expect(plain(decodeParameter({ ...base, ...parameter }, parseQuery(query)))).toEqual(value);
});

test.each<[string, Partial<Structured>, string, unknown]>([
  ["a list", base, "a, b", ["a", "b"]],
  ["an object", { ...object, explode: false }, "r, 1,g,2", { r: "1", g: "2" }],
  ["an exploded object", object, "r=1, g=a=b,x", { r: "1", g: "a=b", x: "" }],
  ["JSON", { ...object, json: true }, "[1]", [1]],
])("%s in a header is decoded", (_, parameter, text, value) => {
  expect(plain(decodeHeader({ ...base, ...parameter }, text))).toEqual(value);
});

test("JSON that is none is an error", () => {
  expect(() => decodeParameter({ ...object, json: true }, parseQuery("p=x"))).toThrow(SyntaxError);
});

/** Without the missing prototypes. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
