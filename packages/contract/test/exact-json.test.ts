import { expect, test } from "vitest";
import { exactInteger, exactJson } from "../src/checker/message/exact-json.ts";
import { readJson } from "../src/checker/message/json-text.ts";

test("integers that a number cannot hold stay apart", () => {
  const [one, other] = ["9007199254740992", "9007199254740993"].map((digits) => exactJson(`{"id":[${digits}]}`));

  expect(Number("9007199254740993")).toBe(Number("9007199254740992"));
  expect(one).not.toEqual(other);
  expect(other).toEqual({ value: { id: [exactInteger("9007199254740993")] } });
});

test.each([
  ["an integer that a number holds", "[-9007199254740991,0]", [-9_007_199_254_740_991, 0]],
  ["digits in a string", '["\\"9007199254740993"]', ['"9007199254740993']],
  ["digits of a fraction", "[0.12345678901234567890,9007199254740993.5]", [0.123_456_789_012_345_68, 2 ** 53 + 2]],
  ["an exponent", "[1e20,90071992547409930E-1]", [1e20, 2 ** 53]],
])("%s is read as it always is", (_, text, value) => {
  expect(exactJson(text)).toEqual({ value });
  expect(readJson(text).largeIntegers).toEqual([]);
});

test.each(["", "{", "00000000000000000001", "[9007199254740993,]"])("%s has no value", (text) => {
  expect(exactJson(text)).toBeUndefined();
});
