import { expect, test } from "vitest";
import { timeLeft } from "../src/render/time-left.ts";

const now = new Date("2026-11-24T12:00:00Z");

test.each([
  ["2026-11-24T12:00:00Z", "just now"],
  ["2026-11-24T12:30:00Z", "within the hour"],
  ["2026-11-24T13:30:00Z", "in 1 hour"],
  ["2026-11-25T11:59:59Z", "in 23 hours"],
  ["2026-11-25T12:00:00Z", "in 1 day"],
  ["2026-11-24T11:30:00Z", "just now"],
  ["2026-11-23T12:30:00Z", "23 hours ago"],
  ["2026-11-21T00:00:00Z", "3 days ago"],
  ["2031-11-24T12:00:00Z", "in 1,826 days"],
])("%s is %s", (expires, words) => {
  expect(timeLeft(new Date(expires), now)).toBe(words);
});
