import {
  cookiePairs,
  type Decoded,
  decodeHeader,
  decodePairs,
  decodeSegment,
  dividePairs,
  isDecodable,
  isEncoded,
  type PairOwner,
  partText,
  queryPairs,
  readMultipart,
  type Shape,
  type Undecodable,
  type Written,
} from "@certspec/openapi";
import { expect, test } from "vitest";

const joined: Partial<Written> = { explode: false };
const spaces: Partial<Written> = { style: "spaceDelimited" };
const pipes: Partial<Written> = { style: "pipeDelimited" };
const deep: Partial<Written> = { style: "deepObject" };

/** What is decoded, or the fault. */
function plain(decoded: Decoded): unknown {
  return "fault" in decoded ? decoded.fault : decoded.value;
}

test.each<[string, Partial<Written>, Shape, string, unknown]>([
  ["a text", {}, "scalar", "p=a+b%2B", "a b+"],
  ["a repeated text", {}, "scalar", "p=a&p=b", "repeated" satisfies Undecodable["fault"]],
  ["a name alone", {}, "scalar", "p", ""],
  ["a malformed text", {}, "scalar", "p=%E4", "%E4"],
  ["a list", {}, "list", "p=a&p=b%2Cc", ["a", "b,c"]],
  ["a joined list", joined, "list", "p=a,b%2Cc", ["a", "b,c"]],
  ["a repeated joined list", joined, "list", "p=a&p=b", "repeated"],
  ["a space-delimited list", spaces, "list", "p=a%20b+c%2Bd", ["a", "b", "c+d"]],
  ["a pipe-delimited list", pipes, "list", "p=a|b%7cc", ["a", "b", "c"]],
  ["a joined object", joined, "object", "p=r,1,g,a%20b", { r: "1", g: "a b" }],
  ["a joined object with a name too many", joined, "object", "p=r,1,g", "unpaired"],
  ["a piped object", pipes, "object", "p=r|1", { r: "1" }],
  ["an object", {}, "object", "r=1&g=a+b&g=c", { r: "1", g: ["a b", "c"] }],
  ["an object of prototypes", {}, "object", "__proto__=1", JSON.parse('{"__proto__":"1"}')],
])("%s in a query is decoded", (_, written, shape, query, value) => {
  expect(plain(decodePairs({ name: "p", ...written }, shape, queryPairs(query)))).toEqual(value);
});

// The first level is OpenAPI's; what is deeper is read as qs and its kin write it.
test.each<[string, Shape, string, unknown]>([
  ["properties", "object", "p[r]=1&p%5Bg%5D=2", { r: "1", g: "2" }],
  ["a property that is a number", "object", "p[0]=a&p[1]=b", { 0: "a", 1: "b" }],
  ["a property of a property", "object", "p[r][a]=1&p[r][b]=2", { r: { a: "1", b: "2" } }],
  ["a repeated property", "object", "p[r]=1&p[r]=2", { r: ["1", "2"] }],
  ["a list without numbers", "object", "p[l][]=a&p[l][]=b", { l: ["a", "b"] }],
  ["a list of one", "object", "p[l][]=a", { l: ["a"] }],
  ["a list with numbers", "object", "p[l][1]=b&p[l][0]=a", { l: ["a", "b"] }],
  ["a list with gaps", "object", "p[l][7]=b&p[l][2]=a&p[l][]=c", { l: ["a", "b", "c"] }],
  ["a list of objects", "object", "p[l][0][a]=1&p[l][0][b]=2&p[l][1][a]=3", { l: [{ a: "1", b: "2" }, { a: "3" }] }],
  ["prototypes", "object", "p[__proto__][a]=1", JSON.parse('{"__proto__":{"a":"1"}}')],
  ["a list as the parameter", "list", "p[0]=a&p[1]=b", ["a", "b"]],
  ["a list without numbers as the parameter", "list", "p[]=a&p[]=b", ["a", "b"]],
  ["names in a list", "list", "p[a]=1", "brackets"],
  ["no name", "object", "p[]=1", "brackets"],
  ["no brackets", "object", "p=1", "brackets"],
  ["an open bracket", "object", "p[r=1", "brackets"],
  ["a bracket in a bracket", "object", "p[r[a]]=1", "brackets"],
  ["a value and a property of it", "object", "p[r]=1&p[r][a]=2", "brackets"],
  ["a property and a value beside it", "object", "p[r][a]=2&p[r]=1", "brackets"],
  ["a thousand levels", "object", `p${"[a]".repeat(1000)}=1`, "brackets"],
])("a deep object with %s is decoded", (_, shape, query, value) => {
  expect(plain(decodePairs({ name: "p", ...deep }, shape, queryPairs(query)))).toEqual(value);
});

test("a deep object of a hundred thousand pairs is decoded in a moment", () => {
  const pairs = queryPairs("p[a]=1&".repeat(100_000));
  const start = performance.now();
  expect(plain(decodePairs({ name: "p", ...deep }, "object", pairs))).toMatchObject({ a: { length: 100_000 } });
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each<[string, Partial<Written>, Shape, string, unknown]>([
  ["a text", {}, "scalar", "a%2Fb,c", "a/b,c"],
  ["a list", {}, "list", "a,b%2C", ["a", "b,"]],
  ["an exploded object", { explode: true }, "object", "r=1,g=a%3Db", { r: "1", g: "a=b" }],
  ["an exploded object without an equals sign", { explode: true }, "object", "r,1", "unequal"],
  ["a label", { style: "label" }, "scalar", ".a", "a"],
  ["a label without its dot", { style: "label" }, "scalar", "a", "prefix"],
  ["an exploded label list", { style: "label", explode: true }, "list", ".a.b", ["a", "b"]],
  ["a matrix", { style: "matrix" }, "scalar", ";p=a", "a"],
  ["an empty matrix", { style: "matrix" }, "scalar", ";p", ""],
  ["a matrix of another name", { style: "matrix" }, "scalar", ";q=a", "prefix"],
  ["an exploded matrix list", { style: "matrix", explode: true }, "list", ";p=a;p=b", ["a", "b"]],
  ["an exploded matrix object", { style: "matrix", explode: true }, "object", ";r=1;g=2", { r: "1", g: "2" }],
])("%s in a path is decoded", (_, written, shape, raw, value) => {
  expect(plain(decodeSegment({ name: "p", ...written }, shape, raw))).toEqual(value);
});

test.each<[string, boolean, Shape, string, unknown]>([
  ["a text", false, "scalar", " a, b%20 ", "a, b%20"],
  ["a list", false, "list", "a, b", ["a", "b"]],
  ["an empty list", false, "list", " ", []],
  ["an object", false, "object", "r, 1,g,2", { r: "1", g: "2" }],
  ["an exploded object", true, "object", "r=1, g=a=b", { r: "1", g: "a=b" }],
])("%s in a header is decoded", (_, explode, shape, text, value) => {
  expect(plain(decodeHeader({ explode }, shape, text))).toEqual(value);
});

test("a plus is a space in a query, and itself in a cookie", () => {
  expect(queryPairs("a=b+c&&d")).toEqual([
    { name: "a", raw: "b%20c" },
    { name: "d", raw: "" },
  ]);
  expect(cookiePairs("a=b+c; d=e=f")).toEqual([
    { name: "a", raw: "b+c" },
    { name: "d", raw: "e=f" },
  ]);
});

test("encoded is what a URL may hold, and decodable what has no stray percent sign", () => {
  expect(["a%20b", "ä", "a b", "%E4"].map(isEncoded)).toEqual([true, false, false, false]);
  expect(["a%20b", "ä", "a b", "%E4"].map(isDecodable)).toEqual([true, true, true, false]);
});

test("pairs go to the parameter that names them, then to the object of any properties", () => {
  const owners: [string, PairOwner][] = [
    ["any", { name: "any", properties: new Set(), isOpen: true }],
    ["color", { name: "color", properties: new Set(["r", "g"]) }],
    ["deep", { name: "deep", style: "deepObject" }],
    ["json", { name: "json" }],
  ];
  const divide = (query: string, those: typeof owners): object =>
    Object.fromEntries([...dividePairs(queryPairs(query), those)].map(([key, own]) => [key, own.map((p) => p.name)]));
  const query = "r=1&x=2&deep[a]=3&json=4&color=5&deep=6&any=7";

  expect(divide(query, owners)).toEqual({
    color: ["r"],
    deep: ["deep[a]", "deep"],
    json: ["json"],
    // Not `color`, which is the name of a parameter.
    any: ["x", "any"],
    undefined: ["color"],
  });
  expect(divide("x=1", owners.slice(1))).toEqual({ color: [], deep: [], json: [], undefined: ["x"] });
  expect(divide("color=1", [["color", { name: "color", properties: new Set(), isScalarToo: true }]])).toEqual({
    color: ["color"],
  });
});

const type = "multipart/form-data; boundary=b";

test.each<[string, string, string, unknown]>([
  ["a part", type, '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nü\r\n--b--\r\n', ["a", undefined, "ü"]],
  [
    "a file",
    'multipart/form-data; boundary="b"',
    'preamble\r\n--b\r\ncontent-disposition: form-data; name="a%22"; filename=f\r\n\r\n\r\n--b--',
    ['a"', "f", ""],
  ],
  ["a body that is another", type, "a=1", "unused boundary"],
  ["a body that is cut", type, '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx', "not closed"],
  ["a type without boundary", "multipart/form-data", "--b--", "no boundary"],
  ["headers without end", type, "--b\r\nContent-Disposition: form-data\r\n--b--", "endless headers"],
  ["a part without a name", type, "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", "no name"],
])("%s is read from a multipart form", (_, contentType, text, found) => {
  const parts = readMultipart(new TextEncoder().encode(text), contentType);
  const [part] = typeof parts === "string" ? [] : parts;
  expect(part ? [part.name, part.fileName, partText(part)] : parts).toEqual(found);
});
