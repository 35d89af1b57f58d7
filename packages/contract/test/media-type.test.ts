import { expect, test } from "vitest";
import { sendable } from "../src/checker/media-type.ts";

test.each([
  ["application/pdf", "application/pdf"],
  ["image/png, image/jpeg", "image/png"],
  ["text/*;q=0.5 , image/*", "text/plain"],
  ["image/*", "image/png"],
  ["font/*", "font/octet-stream"],
  ["*/*", "application/octet-stream"],
  ["text/csv; charset=utf-8", "text/csv; charset=utf-8"],
  ["", ""],
])("of %s, %s can be sent", (ranges, type) => {
  expect(sendable(ranges)).toBe(type);
});
