import { expect, test } from "vitest";
import { instantOf } from "../src/report/instant-of.ts";

test.each([
  ["2033-02-20T23:18:00Z", "2033-02-20T23:18:00.000Z"],
  ["2014-01-01T05:20:00.12345Z", "2014-01-01T05:20:00.123Z"],
  ["2033-02-20T23:18:00+02:00", "2033-02-20T21:18:00.000Z"],
  ["2014-01-01 05:20:00 +0000 UTC", "2014-01-01T05:20:00.000Z"],
  ["2014-01-01 05:20:00.5 -0730", "2014-01-01T12:50:00.500Z"],
  ["2030-03-05", "2030-03-05T23:59:59.999Z"],
])("%s is an instant", (text, instant) => {
  expect(instantOf(text)?.toISOString()).toBe(instant);
});

test.each([
  "",
  "soon",
  "2026-13-01",
  "2026-02-30",
  "2026-11-24T10:00:00",
  "1700000000",
  "2014-01-01 25:00:00 +0000 UTC",
])("%j is none", (text) => {
  expect(instantOf(text)).toBeUndefined();
});
