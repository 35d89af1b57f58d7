import { expect, test } from "vitest";
import type { Pagination } from "../src/table.ts";
import { createList, idsOf, page, pages } from "./create-list.ts";

const inBody: Pagination = { style: "url", items: "data", next: "links.next" };
const inLink: Pagination = { style: "url", items: "data" };

test("the URL in the body replaces path and query, with the credentials of the list", async () => {
  const { list, sent, authorizations } = createList(inBody, ({ search }) => {
    if (search === "?kind=a") return page(["a"], { links: { next: "https://a.test/v1/items?page=%32&x=1" } });
    if (search.startsWith("?page")) return page(["b"], { links: { next: "?token=c%3D" } });
    return page(["c"], { links: { next: null } });
  });

  expect(await idsOf(list({ kind: "a" }))).toEqual(["a", "b", "c"]);
  expect(sent).toEqual([
    "https://a.test/v1/items?kind=a",
    "https://a.test/v1/items?page=%32&x=1",
    "https://a.test/v1/items?token=c%3D",
  ]);
  expect(authorizations).toEqual(["Bearer t", "Bearer t", "Bearer t"]);
});

test("a relative URL is resolved against that of the page before", async () => {
  const next = (url: string | null) => ({ links: { next: url } });
  const { list, sent } = createList(
    inBody,
    pages(page(["a"], next("/v1/items?page=2")), page(["b"], next("?page=3")), page(["c"], next(null))),
  );

  expect(await idsOf(list())).toEqual(["a", "b", "c"]);
  expect(sent.slice(1)).toEqual(["https://a.test/v1/items?page=2", "https://a.test/v1/items?page=3"]);
});

for (const link of [
  '<https://a.test/v1/items?page=2>; rel="next"',
  "<https://a.test/v1/items?page=2>;rel=next",
  "</v1/items?page=2> ; REL = Next",
  '<?page=1>; rel="prev", <?page=2>; rel="next", <?page=9>; rel="last"',
  '<?page=1>; rel="prev",<?page=2>; rel="last next"',
  '<?page=2>; title="a, b; rel=prev"; rel="next"',
  '<?page=1>; title="<?page=7>; rel=next"; rel=prev, <?page=2>; rel=next',
  '<?page=2>; rel="NEXT"; rel="prev"',
  '<?page=2>; crossorigin; rel="next"',
  '<?page=1>; rel="first", <?page=2>; rel="next"; title="a, \\"b\\"; rel=\\"last\\""',
  '<?page=9>;rel=last;title="<next>",<?page=2>;rel="prefetch NEXT"',
]) {
  test(`the next page is at the target of ${link}`, async () => {
    const { list, sent } = createList(inLink, pages(page(["a"], {}, { link }), page(["b"])));

    expect(await idsOf(list())).toEqual(["a", "b"]);
    expect(sent[1]).toBe("https://a.test/v1/items?page=2");
  });
}

for (const link of [
  undefined,
  "",
  '<?page=1>; rel="prev"',
  "<?page=2>",
  '<?page=2>; rel="nextprev"',
  '<?page=2>; title="rel=next"',
  "next",
  '<?page=2; rel="next"',
  '<>; rel="next"',
  "?page=2; rel=next",
  '<?page=2>; rev="next"',
]) {
  test(`a list ends at the Link header ${JSON.stringify(link)}`, async () => {
    const { list, sent } = createList(inLink, () => page(["a"], {}, link === undefined ? {} : { link }));

    expect((await list()).hasNext).toBe(false);
    expect(await idsOf(list())).toEqual(["a"]);
    expect(sent).toHaveLength(2);
  });
}

for (const next of [
  "https://b.test/v1/items?page=2",
  "http://a.test/v1/items?page=2",
  "https://a.test:444/v1/items?page=2",
  "https://user:passw0rd@a.test/v1/items?page=2",
  "https://user@a.test/v1/items",
  "//b.test/items",
  "https://a.test.evil.test/",
  "https://a.test@b.test/",
  "\\\\b.test\\items",
  "ftp://a.test/items",
  "javascript:alert(1)",
  "https://",
]) {
  test(`the next page at ${JSON.stringify(next)} is an error, and gets no credentials`, async () => {
    for (const [pagination, answer] of [
      [inBody, () => page(["a"], { links: { next } })],
      [inLink, () => page(["a"], {}, { link: `<${next}>; rel="next"` })],
    ] as const) {
      const { list, sent } = createList(pagination, answer);
      const first = await list();

      const error = await first.next().catch((thrown: unknown) => thrown);

      expect(first.items).toEqual([{ id: "a" }]);
      expect(error).toMatchObject({
        name: "ResponseError",
        status: 200,
        message:
          "The API returned an invalid URL of the next page. It must be on the server of the list, without a user name or password: GET /items",
      });
      expect(JSON.stringify(error)).not.toMatch(/passw0rd|b\.test/);
      expect(sent).toHaveLength(1);
    }
  });

  test(`a list is not resumed at ${JSON.stringify(next)}`, async () => {
    const { list, sent } = createList(inBody, () => page(["a"]));

    await expect(list({}, { cursor: next })).rejects.toMatchObject({
      name: "RequestError",
      attempts: 0,
      message:
        "Invalid URL of a page in items.list(). It must be on the server of the list, without a user name or password.",
    });
    expect(sent).toEqual([]);
  });
}

test("a list by URL is resumed at the cursor of a page", async () => {
  const { list, sent } = createList(inBody, ({ search }) =>
    page([search], search ? {} : { links: { next: "/v1/items?page=2" } }),
  );
  const { cursor } = await list();

  expect(cursor).toBe("https://a.test/v1/items?page=2");
  expect(await idsOf(list({}, { cursor }))).toEqual(["?page=2"]);
  expect(sent[1]).toBe(cursor);
});

test("a repeated URL ends a list with an error", async () => {
  const { list } = createList(inBody, ({ search }) => page([search], { links: { next: "?page=2" } }));

  await expect(idsOf(list())).rejects.toThrow("The API repeated a page");
});

test("a page of a list is iterated for its items and for those of all pages after it", async () => {
  const { list } = createList(inLink, pages(page(["a"], {}, { link: '<?page=2>; rel="next"' }), page(["b"])));

  expect(await idsOf(await list())).toEqual(["a", "b"]);
});
