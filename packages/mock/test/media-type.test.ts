import { expect, test } from "vitest";
import { essenceOf, fallsUnder, isJson } from "../src/document/media-type.ts";

test("an essence is a media type without its parameters, in lower case", () => {
  expect(essenceOf("Text/HTML; charset=utf-8")).toBe("text/html");
  expect(essenceOf("text")).toBeUndefined();
});

test("JSON is told by name and by suffix", () => {
  const types = [
    "application/json",
    "text/json",
    "application/problem+json; a=b",
    "application/jsonl",
    "application/json-seq",
  ];

  expect(types.map(isJson)).toEqual([true, true, true, false, false]);
});

test("a media type falls under itself, its type and everything", () => {
  const ranges = ["*/*", "text/*", "text/plain; charset=utf-8", "TEXT/PLAIN", "text/pl*", "text/plai", "image/*", ""];

  expect(ranges.filter((range) => fallsUnder("text/plain", range))).toEqual(ranges.slice(0, 4));
});
