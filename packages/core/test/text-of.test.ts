import { expect, test } from "vitest";
import { serializeParameter } from "../src/request/serialize-parameter.ts";
import { textOf } from "../src/request/text-of.ts";

test("a time is serialized as such, or as a date where the spec says so", () => {
  const time = new Date("2026-01-02T03:04:05.678Z");

  expect(textOf(time)).toBe("2026-01-02T03:04:05.678Z");
  expect(textOf(time, "date")).toBe("2026-01-02");
});

test("scalars are serialized unchanged", () => {
  const scalars = ["a", "", 0, -1.5, 10n, true, false, null, new URL("https://a.test/b?c")];

  expect(scalars.map((value) => textOf(value))).toEqual([
    ...["a", "", "0", "-1.5", "10", "true", "false", "null"],
    "https://a.test/b?c",
  ]);
});

test("a value without a text is rejected, and the error names it", () => {
  const nested = "It cannot contain a nested list or object";

  for (const value of [[], {}, () => 1, new Map()]) expect(() => textOf(value)).toThrow(nested);
  expect(() => textOf(Number.NaN)).toThrow("It cannot contain NaN");
  expect(() => textOf(Number.POSITIVE_INFINITY)).toThrow("It cannot contain Infinity");
  expect(() => textOf(Symbol("a"))).toThrow("It cannot contain Symbol(a)");
  expect(() => textOf(undefined)).toThrow("It cannot contain undefined");
});

test("dates in a list and in an object are serialized as the spec's format says", () => {
  const dates = [new Date("2026-01-02T03:04:05Z"), new Date("2027-01-02T03:04:05Z")];
  const text = (value: unknown, explode: boolean) =>
    serializeParameter(value, { name: "on", style: "form", explode, format: "date" });

  expect(text(dates, true)).toBe("on=2026-01-02&on=2027-01-02");
  expect(text(dates, false)).toBe("on=2026-01-02,2027-01-02");
  expect(text({ a: dates[0] }, true)).toBe("a=2026-01-02");
  expect(serializeParameter({ a: dates[0] }, { name: "on", style: "deepObject", format: "date" })).toBe(
    "on%5Ba%5D=2026-01-02",
  );
});
