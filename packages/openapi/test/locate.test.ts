import { expect, test } from "vitest";
import { createLocator, locate } from "../src/index.ts";

const value = {
  openapi: "3.1.0",
  paths: {
    "/a/{b}": { get: { tags: ["x", { "": [[], {}, [null, 1]] }], 'q"{[': 'a \\ " } ] \n' } },
    "/~tilde": { description: "", empty: {}, none: [] },
  },
  last: true,
};

const pointers = [
  ...["", "/openapi", "/paths", "/paths/~1a~1{b}", "/paths/~1a~1{b}/get/tags/0", "/paths/~1a~1{b}/get/tags/1//2/1"],
  ...[
    '/paths/~1a~1{b}/get/q"{[',
    "/paths/~1~0tilde/empty",
    "/paths/~1~0tilde/none",
    "/last",
    "/missing",
    "/paths/none/of/it",
  ],
  ...["/paths/~1a~1{b}/get/tags/7", "/openapi/below"],
];

test.each([
  ["in lines", JSON.stringify(value, null, 2)],
  ["in one line", JSON.stringify(value)],
  ["with tabs, and with the line ends of Windows", JSON.stringify(value, null, "\t").replaceAll("\n", "\r\n")],
])("places in JSON %s are those that the parser of YAML finds", (_name, text) => {
  const inJson = createLocator(text);
  // The comment makes it YAML, one line further down.
  const inYaml = createLocator(`# JSON\n${text}`);

  for (const pointer of pointers)
    expect([pointer, inJson(pointer)]).toEqual([pointer, { ...inYaml(pointer), line: inYaml(pointer).line - 1 }]);
});

test("text that only begins like JSON has places, too", () => {
  expect(createLocator('{"a": 1, b: {c: 2}}')("/b/c")).toEqual({ line: 1, column: 17 });
  expect(createLocator("{a: 1,\n b: {c: 2}}")("/b/c")).toEqual({ line: 2, column: 9 });
  expect(createLocator('{"a": {"b": [1, 2')("/a/b/1")).toEqual({ line: 1, column: 17 });
  expect(createLocator("")("/a")).toEqual({ line: 1, column: 1 });
});

test("the last of two members with one name counts, as it does for parsers", () => {
  expect(locate('{"a": 1,\n"a":\n{"b": 2}}', ["/a", "/a/b"])).toEqual(
    new Map([
      ["/a", 3],
      ["/a/b", 3],
    ]),
  );
});
