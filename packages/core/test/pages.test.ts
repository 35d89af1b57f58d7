import { expect, test } from "vitest";
import type { PageOptions } from "../src/client/options.ts";
import type { PagePromise } from "../src/client/results.ts";
import type { Pagination } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

type List = (values?: object, options?: PageOptions) => PagePromise<number, unknown>;

const byPage: Pagination = { style: "page", page: "page", items: "items", pages: "pages" };
const byCursor: Pagination = { style: "cursor", cursor: "after", items: "items", next: "next" };
const single: Pagination = { items: "items" };
const inBody: Pagination = { style: "offset", offset: ["body", "from"], items: "items", total: "total" };

/** A client of a list of ten numbers in pages of three, and the positions of its requests. */
function tenNumbers(pagination: Pagination, { fail = 0 } = {}) {
  const requested: number[] = [];
  const api = {
    servers: { default: "https://a.test/v1/" },
    error: { requestId: { header: "x-id" } },
    operations: {
      list: { request: "POST /numbers", parameters: ["page", "after"], body: "application/json", pagination },
    },
  };
  const fetch = async (url: string, init: RequestInit) => {
    const { searchParams } = new URL(url);
    const { from } = init.body ? JSON.parse(String(init.body)) : {};
    const start = Number(from ?? searchParams.get("after") ?? (Number(searchParams.get("page") ?? 1) - 1) * 3);
    requested.push(start);
    if (requested.length === fail) return Response.json({ items: "none" }, { headers: { "x-id": "r-1" } });
    const items = Array.from({ length: 10 }, (_, index) => index).slice(start, start + 3);
    const next = start + 3 < 10 ? start + 3 : undefined;
    return Response.json({ items, pages: 4, total: 10, next }, { headers: { "x-id": "r-0" } });
  };
  const { list } = createAcme<{ list: List }>(api, { fetch });
  return { list, requested };
}

for (const [name, pagination] of Object.entries({ byPage, byCursor, inBody })) {
  test(`a list is resumed where a page of it ended (${name})`, async () => {
    const { list, requested } = tenNumbers(pagination);
    const { items, cursor } = await (await list()).next();
    requested.length = 0;

    const rest = await list({}, { cursor }).toArray();

    expect([items, rest]).toEqual([
      [3, 4, 5],
      [6, 7, 8, 9],
    ]);
    expect(requested).toEqual([6, 9]);
  });
}

for (const [pagination, options, message] of [
  [byPage, { cursor: {} }, 'Invalid option "cursor" in list(). Expected the cursor of a page, got an object.'],
  [byPage, { cursor: "2" }, 'Invalid option "cursor" in list(). Expected the cursor of a page, got "2".'],
  [byPage, { cursor: Number.NaN }, 'Invalid option "cursor" in list(). Expected the cursor of a page, got NaN.'],
  [byCursor, { cursor: {} }, 'Invalid option "cursor" in list(). Expected the cursor of a page, got an object.'],
  [byCursor, { cursor: "" }, 'Invalid option "cursor" in list(). Expected the cursor of a page, got "".'],
  [single, { cursor: 1 }, 'Invalid option "cursor" in list(). Expected omitted: the list has only one page, got 1.'],
  [byPage, { maxPages: Number.NaN }, 'Invalid option "maxPages" in list(). Expected a number above 0, got NaN.'],
  [byPage, { maxPages: 0 }, 'Invalid option "maxPages" in list(). Expected a number above 0, got 0.'],
  [byPage, { prefetch: 5 }, 'Invalid option "prefetch" in list(). Expected 0 or 1, got 5.'],
  [byPage, { prefetch: true }, 'Invalid option "prefetch" in list(). Expected 0 or 1, got true.'],
] as [Pagination, object, string][]) {
  test(`a list of style ${pagination.style ?? "single"} rejects the option ${JSON.stringify(options)}`, async () => {
    const { list, requested } = tenNumbers(pagination);

    for (const call of [() => list({}, options), () => list({}, options).toArray()])
      await expect(call()).rejects.toMatchObject({ name: "RequestError", message });
    expect(requested).toEqual([]);
  });
}

test("a cursor may be the text that a page of the list had", async () => {
  const { list, requested } = tenNumbers(byCursor);

  expect(await list({}, { cursor: "6" }).toArray()).toEqual([6, 7, 8, 9]);
  expect(requested).toEqual([6, 9]);
});

test("a list without a style is a single page", async () => {
  const { list, requested } = tenNumbers(single);

  const { hasNext, items } = await list();

  expect([hasNext, items, requested]).toEqual([false, [0, 1, 2], [0]]);
});

test("a list whose style needs a part that the table has not is a single page", async () => {
  const { list } = tenNumbers({ style: "url", items: "items", next: "next" });

  expect((await list()).hasNext).toBe(false);
});

test("a `maxPages` that is not a whole number ends a list too", async () => {
  await expect(tenNumbers(byPage).list({}, { maxPages: 1.5 }).toArray()).rejects.toThrow("after 2 pages (maxPages)");
});

test("a request for a page after the last is rejected, without facts of the response before", async () => {
  const { list } = tenNumbers(single);

  const error = await (await list()).next().catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "RequestError", attempts: 0, operation: "list" });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RequestError",
    message: "There is no next page. Check hasNext first: POST /numbers",
    provider: "acme",
    operation: "list",
    attempts: 0,
  });
});

test("the last page has no cursor", async () => {
  const { list } = tenNumbers(byCursor);
  const pages = [];
  for await (const { hasNext, cursor } of list().pages()) pages.push([hasNext, cursor]);

  expect(pages).toEqual([
    [true, 3],
    [true, 6],
    [true, 9],
    [false, undefined],
  ]);
});

test("a page is fetched when it is needed, or prefetched with `prefetch`", async () => {
  for (const [options, expected] of [
    [{}, [1, 1, 1, 2]],
    [{ prefetch: 1 }, [2, 2, 2, 3]],
  ] as const) {
    const { list, requested } = tenNumbers(byPage);
    const seen: number[] = [];
    for await (const _ of list({}, options)) {
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(requested.length);
      if (seen.length === 4) break;
    }

    expect(seen).toEqual(expected);
  }
});

test("nothing is prefetched after the last page, nor above `maxPages`", async () => {
  const all = tenNumbers(byPage);
  const capped = tenNumbers(byPage);

  expect(await all.list({}, { prefetch: 1 }).toArray()).toHaveLength(10);
  await expect(capped.list({}, { prefetch: 1, maxPages: 2 }).toArray()).rejects.toThrow("after 2 pages (maxPages)");

  expect([all.requested, capped.requested]).toEqual([
    [0, 3, 6, 9],
    [0, 3],
  ]);
});

test("the error of a prefetched page is thrown when the page is requested, with its request id", async () => {
  const { list } = tenNumbers(byPage, { fail: 2 });
  const seen: number[] = [];
  const reading = (async () => {
    for await (const item of list({}, { prefetch: 1 })) {
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(item);
    }
  })();

  await expect(reading).rejects.toMatchObject({
    name: "ResponseError",
    message: '"items" is not a list: POST /numbers',
    status: 200,
    requestId: "r-1",
  });
  expect(seen).toEqual([0, 1, 2]);
});
