import { expect, test } from "vitest";
import type { PagePromise } from "../src/client/results.ts";
import type { Pagination } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

type List = () => PagePromise<number, unknown>;

const pagination: Pagination = {
  style: "page",
  page: "page",
  items: "items",
  pages: "info.pages",
  total: "info.total",
};

/** A client of a list that says nothing of its length, and the number of its requests. */
function listOf(pages: readonly object[]) {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    return Response.json(pages[requests - 1] ?? { items: [] });
  };
  const operations = { list: { request: "GET /numbers", parameters: ["page"], pagination } };
  const { list } = createAcme<{ list: List }>({ operations }, { fetch });
  return { list, requestCount: () => requests };
}

test("a page that is shorter than those before is the last that is requested", async () => {
  const { list, requestCount } = listOf([{ items: [1, 2, 3] }, { items: [4, 5, 6] }, { items: [7, 8] }]);

  expect(await list().toArray()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(requestCount()).toBe(3);
});

test("a page has the number of pages and items, if the API returns them", async () => {
  const { list } = listOf([{ items: [1], info: { pages: 1, total: 1 } }]);
  const silent = listOf([{ items: [1], info: { pages: "1", total: null } }]);

  expect((await list()).info).toEqual({ pages: 1, total: 1 });
  expect((await silent.list()).info).toEqual({ pages: undefined, total: undefined });
});

test("iterators follow the protocol of the language", async () => {
  const only = { items: [1], info: { pages: 1 } };
  const { list } = listOf([only, only]);
  const items = list()[Symbol.asyncIterator]();
  const pages = list().pages()[Symbol.asyncIterator]();

  expect(await items.next()).toEqual({ done: false, value: 1 });
  expect(await items.next()).toEqual({ done: true, value: undefined });
  expect(await pages.next()).toMatchObject({ done: false, value: { items: [1] } });
});
