import { pick } from "@certspec/openapi";
import { expect, test } from "vitest";
import { compare, formatMismatch, show } from "../src/checker/mismatch.ts";

test("values are compared whole, and what differs is shown", () => {
  expect(compare("body", { a: [1, null] }, { a: [1, null] })).toEqual([]);
  expect(compare("body", { a: 1 }, { a: 1, b: undefined }).map(formatMismatch)).toEqual([
    'body: expected {"a":1}, received {"a":1}',
  ]);
  expect(compare("body", "1", 1).map(formatMismatch)).toEqual(['body: expected "1", received 1']);
});

test("every value can be shown, and a long one is cut", () => {
  expect(show(undefined)).toBe("nothing");
  expect(show(null)).toBe("null");
  expect(show(1n)).toBe("1");
  expect(show(Symbol("a"))).toBe("Symbol(a)");
  expect(show(() => 1)).toContain("=>");
  expect(show(new TypeError("odd"))).toBe("TypeError: odd");
  expect(show("a".repeat(1000))).toBe(`"${"a".repeat(599)}…`);
});

test("a dotted path leads into objects and lists, and nowhere else", () => {
  const value = { a: [{ b: 0 }], text: "abc", nothing: null };

  expect(
    ["a.0.b", "a.1.b", "text.length", "text.0", "nothing.a", "constructor"].map((path) => pick(value, path)),
  ).toEqual([0, undefined, undefined, undefined, undefined, undefined]);
});
