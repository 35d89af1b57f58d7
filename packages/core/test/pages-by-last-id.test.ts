import { expect, test } from "vitest";
import type { Pagination } from "../src/table.ts";
import { createList, idsOf, page, pages } from "./create-list.ts";

const byId: Pagination = { style: "lastId", lastId: "after", id: "id", size: "limit", items: "data", more: "more" };

test("the id of the last item leads to the next page, until a flag ends the list", async () => {
  const { list, sent } = createList(byId, ({ searchParams }) => {
    const after = Number(searchParams.get("after"));
    return page([after + 1, after + 2], { more: after < 4 });
  });

  expect(await idsOf(list({ kind: "a" }))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sent).toEqual([
    "https://a.test/v1/items?kind=a",
    "https://a.test/v1/items?after=2&kind=a",
    "https://a.test/v1/items?after=4&kind=a",
  ]);
});

test("a list by last id is resumed after the cursor of a page", async () => {
  const { list, sent } = createList(byId, () => page(["c"], { more: false }));

  expect(await idsOf(list({}, { cursor: "b" }))).toEqual(["c"]);
  expect(sent).toEqual(["https://a.test/v1/items?after=b"]);
});

test("without a flag, a list by last id ends at its total, or at a short or empty page", async () => {
  const { more: _, ...bare } = byId;
  const total = createList(
    { ...bare, total: "total" },
    pages(page(["a", "b"], { total: 3 }), page(["c"], { total: 3 })),
  );
  const short = createList(bare, pages(page(["a", "b"]), page(["c"])));
  const empty = createList(bare, pages(page(["a", "b"]), page(["c", "d"])));

  expect(await idsOf(total.list({ limit: 50 }))).toEqual(["a", "b", "c"]);
  expect(total.sent).toHaveLength(2);
  expect(await idsOf(short.list({ limit: 2 }))).toEqual(["a", "b", "c"]);
  expect(short.sent).toHaveLength(2);
  expect(await idsOf(empty.list())).toEqual(["a", "b", "c", "d"]);
  expect(empty.sent).toHaveLength(3);
});

test("a flag that promises more after an empty page ends the list", async () => {
  const { list, sent } = createList(byId, () => page([], { more: true }));

  expect(await idsOf(list())).toEqual([]);
  expect(sent).toHaveLength(1);
});

test("a last item without an id is an error where the next page is requested, not before", async () => {
  for (const last of [{}, { id: "" }, { id: { nested: 1 } }]) {
    const { list } = createList(byId, () => Response.json({ data: [{ id: "a" }, last], more: true }));
    const first = await list();

    expect([first.items.length, first.hasNext, first.cursor]).toEqual([2, true, undefined]);
    await expect(first.next()).rejects.toMatchObject({
      name: "ResponseError",
      message: 'The last item has no "id". The API needs it to find the next page: GET /items',
    });
    await expect(idsOf(list())).rejects.toMatchObject({ name: "ResponseError" });
  }
});

test("a repeated id of a last item is an error", async () => {
  const { list } = createList(byId, ({ search }) => page([search, "same"], { more: true }));

  await expect(idsOf(list())).rejects.toThrow("The API repeated a page");
});

test("the id of an item can be at a path, and a list is resumed after it", async () => {
  const { list, sent } = createList({ ...byId, id: "meta.uid" }, ({ search }) =>
    Response.json({ data: [{ meta: { uid: search ? 8 : 7 } }], more: !search }),
  );

  const { cursor } = await list();
  await list({}, { cursor });

  expect(cursor).toBe(7);
  expect(sent).toEqual(["https://a.test/v1/items", "https://a.test/v1/items?after=7"]);
});
