import { expect, test } from "vitest";
import { nextPosition } from "../src/pages/next-page.ts";

const page = { values: {}, body: {}, count: 2, counts: [] };

test("a total that is not a number is ignored", () => {
  const pagination = { style: "page", items: "items", page: "page", defaultSize: 2, total: "total" } as const;

  expect(nextPosition(pagination, { ...page, body: { total: "2" } })).toBe(2);
  expect(nextPosition(pagination, { ...page, body: { total: 2 } })).toBeUndefined();
});

test("without a size, pages that were not fetched count for nothing", () => {
  const pagination = { style: "page", items: "items", page: "page", total: "total" } as const;

  expect(nextPosition(pagination, { ...page, values: { page: 3 }, body: { total: 3 } })).toBe(4);
  expect(nextPosition(pagination, { ...page, values: { page: 3 }, body: { total: 2 } })).toBeUndefined();
});

test("a list by cursor that names no field for it has one page", () => {
  expect(nextPosition({ style: "cursor", items: "items", cursor: "after" }, page)).toBeUndefined();
});
