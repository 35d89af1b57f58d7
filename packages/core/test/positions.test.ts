import { expect, test } from "vitest";
import { nextPage } from "../src/pages/next-page.ts";

const page = { values: {}, body: {}, items: [1, 2], counts: [], url: "https://a.test/", headers: new Headers() };

test("a total that is not a number is ignored", () => {
  const pagination = { style: "page", items: "items", page: "page", defaultSize: 2, total: "total" } as const;

  expect(nextPage(pagination, { ...page, body: { total: "2" } })).toBe(2);
  expect(nextPage(pagination, { ...page, body: { total: 2 } })).toBeUndefined();
});

test("without a size, pages that were not fetched count for nothing", () => {
  const pagination = { style: "page", items: "items", page: "page", total: "total" } as const;

  expect(nextPage(pagination, { ...page, values: { page: 3 }, body: { total: 3 } })).toBe(4);
  expect(nextPage(pagination, { ...page, values: { page: 3 }, body: { total: 2 } })).toBeUndefined();
});

test("a list by cursor that names no field for it has one page", () => {
  expect(nextPage({ style: "cursor", items: "items", cursor: "after" }, page)).toBeUndefined();
});
