import { expect, test } from "vitest";
import { nextPage, requestAt } from "../src/pages/next-page.ts";
import type { Pagination } from "../src/table.ts";

test("pages end with the number of pages, whatever the first number is", () => {
  const fromOne: Pagination = { style: "page", page: "page", items: "items", pages: "info.pages" };
  const fromZero: Pagination = { ...fromOne, firstPage: 0 };
  const body = { info: { pages: 2 } };

  expect(after(fromOne, { body, count: 1 })).toEqual({ at: 2, values: { page: 2 } });
  expect(after(fromOne, { body, count: 1, values: { page: 2 } })).toBeUndefined();
  expect(after(fromZero, { body, count: 1 })).toEqual({ at: 1, values: { page: 1 } });
  expect(after(fromZero, { body, count: 1, values: { page: 1 } })).toBeUndefined();
});

test("pages end with an empty page, whatever the totals say", () => {
  const pagination: Pagination = { style: "page", page: "page", items: "items", pages: "pages", total: "total" };

  expect(after(pagination, { body: { pages: 9, total: 99 }, count: 0 })).toBeUndefined();
});

test("pages end with the total, compared with the items that have arrived", () => {
  const pagination: Pagination = { style: "page", page: "page", size: "size", items: "items", total: "total" };
  const body = { total: 25 };

  expect(after(pagination, { body, count: 10, counts: [10], values: { page: 2 } })?.at).toBe(3);
  expect(after(pagination, { body, count: 5, counts: [10, 10], values: { page: 3 } })).toBeUndefined();
  expect(after(pagination, { body, count: 9, counts: [10], values: { page: 2, size: 10 } })?.at).toBe(3);
  expect(after(pagination, { body, count: 5, values: { page: 3, size: 10 } })).toBeUndefined();
  expect(after({ ...pagination, defaultSize: 10 }, { body, count: 5, values: { page: 3 } })).toBeUndefined();
});

test("without totals, a list ends at a page that is shorter than the requested size or than the pages before", () => {
  const pagination: Pagination = { style: "page", page: "page", size: "size", items: "items" };

  expect(after(pagination, { count: 3, values: { size: 4 } })).toBeUndefined();
  expect(after({ ...pagination, defaultSize: 4 }, { count: 3 })).toBeUndefined();
  expect(after({ ...pagination, defaultSize: 4 }, { count: 3, values: { size: 3 } })?.at).toBe(2);
  expect(after(pagination, { count: 3 })?.at).toBe(2);
  expect(after(pagination, { count: 3, counts: [4], values: { page: 2 } })).toBeUndefined();
  expect(after(pagination, { count: 4, counts: [4], values: { page: 2 } })?.at).toBe(3);
});

test("an offset grows by the items of a page", () => {
  const pagination: Pagination = { style: "offset", offset: "from", size: "limit", items: "items", total: "total" };

  expect(after(pagination, { body: { total: 9 }, count: 3, values: { from: 4, limit: 5 } })).toEqual({
    at: 7,
    values: { from: 7, limit: 5 },
  });
  expect(after(pagination, { body: { total: 7 }, count: 3, values: { from: 4 } })).toBeUndefined();
  expect(after(pagination, { count: 3, values: { limit: 4 } })).toBeUndefined();
  expect(after(pagination, { count: 3, values: { limit: 3 } })?.at).toBe(3);
});

test("a list by cursor ends where there is no cursor, or where the API says so", () => {
  const pagination: Pagination = { style: "cursor", cursor: "after", items: "items", next: "next", more: "more" };

  expect(after(pagination, { body: { next: "a" } })).toEqual({ at: "a", values: { after: "a" } });
  expect(after(pagination, { body: { next: 7, more: true } })?.at).toBe(7);
  for (const body of [{}, { next: null }, { next: "" }, { next: "a", more: false }]) {
    expect(after(pagination, { body })).toBeUndefined();
  }
});

test("a position in the body keeps the properties beside it, and does not change the caller's object", () => {
  const pagination: Pagination = {
    style: "offset",
    offset: ["body", "page", "from"],
    size: ["body", "page", "limit"],
    items: "items",
  };
  const values = { id: "a", body: { text: "b", page: { limit: 2 } } };

  expect(after(pagination, { count: 2, values })?.values).toEqual({
    id: "a",
    body: { text: "b", page: { limit: 2, from: 2 } },
  });
  expect(values.body.page).toEqual({ limit: 2 });
  expect(after(pagination, { count: 1, values })).toBeUndefined();
  expect(after(pagination, { count: 1 })?.values).toEqual({ body: { page: { from: 1 } } });
});

interface Given {
  values?: Record<string, unknown>;
  body?: unknown;
  count?: number;
  counts?: number[];
}

function after(pagination: Pagination, { values = {}, body = {}, count = 1, counts = [] }: Given) {
  const items = Array.from({ length: count }, (_, index) => index);
  const at = nextPage(pagination, { values, body, items, counts, url: "https://a.test/", headers: new Headers() });
  return at === undefined ? undefined : { at, values: requestAt(pagination, { values }, at).values };
}
