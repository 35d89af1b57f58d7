import { expect, test } from "vitest";
import type { PageOptions } from "../src/client/options.ts";
import type { PagePromise } from "../src/client/results.ts";
import { nextByLastId } from "../src/pages/next-by-last-id.ts";
import { nextByUrl } from "../src/pages/next-by-url.ts";
import type { Pagination } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

type Item = { id: string };
type List = (values?: object, options?: PageOptions) => PagePromise<Item, unknown>;

interface Answer {
  body?: object;
  link?: string;
}

/** A list whose pages are these, one after the other, and the requests for them. */
function listOf(pagination: Pagination, answers: readonly Answer[]) {
  const sent: { url: string; authorization: string | null }[] = [];
  const api = {
    servers: { default: "https://a.test/v1" },
    schemes: { token: { option: "token", in: "bearer" as const } },
    security: [["token"]],
    pageFinders: { lastId: nextByLastId, url: nextByUrl },
    operations: { items_list: { request: "GET /items", parameters: ["after", "limit", "q"], pagination } },
  };
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push({ url, authorization: new Headers(headers).get("authorization") });
    const { body = {}, link } = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    return Response.json(body, { headers: link === undefined ? {} : { link } });
  };
  const { items } = createAcme<{ items: { list: List } }>(api, { fetch, token: "t" } as object & {
    fetch: typeof fetch;
  });
  return { list: items.list, sent };
}

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const inBody: Pagination = { style: "url", items: "items", next: "links.next" };
const inLink: Pagination = { style: "url", items: "items" };
const lastId: Pagination = { style: "lastId", items: "items", lastId: "after", id: "id", size: "limit", more: "more" };

test("the next page is at the URL in the body, which replaces the query of the call", async () => {
  const { list, sent } = listOf(inBody, [
    { body: { items: items("a"), links: { next: "https://a.test/v1/items?page=2&q=x" } } },
    { body: { items: items("b"), links: { next: "/v1/items?page=3" } } },
    { body: { items: items("c"), links: { next: "?page=4" } } },
    { body: { items: items("d"), links: { next: null } } },
  ]);

  expect(await list({ q: "x" }).toArray()).toEqual(items("a", "b", "c", "d"));
  expect(sent.map(({ url }) => url)).toEqual([
    "https://a.test/v1/items?q=x",
    "https://a.test/v1/items?page=2&q=x",
    "https://a.test/v1/items?page=3",
    "https://a.test/v1/items?page=4",
  ]);
  expect(sent.map(({ authorization }) => authorization)).toEqual(Array(4).fill("Bearer t"));
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
]) {
  test(`the next page is at the target of ${link}`, async () => {
    const { list, sent } = listOf(inLink, [{ body: { items: items("a") }, link }, { body: { items: items("b") } }]);

    expect(await list().toArray()).toEqual(items("a", "b"));
    expect(sent[1]?.url).toBe("https://a.test/v1/items?page=2");
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
]) {
  test(`a list ends at the Link header ${JSON.stringify(link)}`, async () => {
    const { list, sent } = listOf(inLink, [{ body: { items: items("a") }, ...(link !== undefined && { link }) }]);

    expect(await list().toArray()).toEqual(items("a"));
    expect(sent).toHaveLength(1);
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
      [inBody, { body: { items: items("a"), links: { next } } }],
      [inLink, { body: { items: items("a") }, link: `<${next}>; rel="next"` }],
    ] as const) {
      const { list, sent } = listOf(pagination, [answer]);

      const error = await list()
        .toArray()
        .catch((thrown: unknown) => thrown);

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
    const { list, sent } = listOf(inBody, [{ body: { items: items("a") } }]);

    await expect(list({}, { cursor: next })).rejects.toMatchObject({
      name: "RequestError",
      attempts: 0,
      message:
        "Invalid URL of a page in items.list(). It must be on the server of the list, without a user name or password.",
    });
    expect(sent).toEqual([]);
  });
}

test("a list by URL is resumed at the cursor of a page, and a repeated URL ends it with an error", async () => {
  const next = "https://a.test/v1/items?page=2";
  const { list, sent } = listOf(inBody, [{ body: { items: items("a"), links: { next } } }]);
  const { cursor } = await list();

  await expect(list({}, { cursor }).toArray()).rejects.toThrow("The API repeated a page");
  expect(cursor).toBe(next);
  expect(sent[1]?.url).toBe(next);
});

test("a page of a list is iterated for its items and for those of all pages after it", async () => {
  const { list } = listOf(inLink, [
    { body: { items: items("a") }, link: '<?page=2>; rel="next"' },
    { body: { items: items("b") } },
  ]);
  const seen: Item[] = [];

  for await (const item of await list()) seen.push(item);

  expect(seen).toEqual(items("a", "b"));
});

test("the next page begins after the id of the last item, until the API says that there is no more", async () => {
  const { list, sent } = listOf(lastId, [
    { body: { items: items("a", "b"), more: true } },
    { body: { items: items("c"), more: true } },
    { body: { items: items("d"), more: false } },
  ]);

  expect(await list({ limit: 2, q: "x" }).toArray()).toEqual(items("a", "b", "c", "d"));
  expect(sent.map(({ url }) => new URL(url).search)).toEqual([
    "?limit=2&q=x",
    "?after=b&limit=2&q=x",
    "?after=c&limit=2&q=x",
  ]);
});

test("without a word of the API, a list by the last id ends at a short or an empty page", async () => {
  const { more: _, ...bySize } = lastId;
  const short = listOf(bySize, [{ body: { items: items("a", "b") } }, { body: { items: items("c") } }]);
  const empty = listOf(bySize, [{ body: { items: items("a", "b") } }, { body: { items: [] } }]);

  expect(await short.list({ limit: 2 }).toArray()).toEqual(items("a", "b", "c"));
  expect(await empty.list({ limit: 2 }).toArray()).toEqual(items("a", "b"));
  expect([short.sent, empty.sent].map(({ length }) => length)).toEqual([2, 2]);
});

test("an empty page ends a list by the last id, also if the API says that there is more", async () => {
  const { list, sent } = listOf(lastId, [{ body: { items: [], more: true } }]);

  expect(await list().toArray()).toEqual([]);
  expect(sent).toHaveLength(1);
});

test("the id of an item may be at a path, and a list is resumed after it", async () => {
  const { list, sent } = listOf({ ...lastId, id: "meta.uid" }, [
    { body: { items: [{ meta: { uid: 7 } }], more: true } },
    { body: { items: [{ meta: { uid: 8 } }], more: false } },
  ]);

  const { cursor } = await list();
  await list({}, { cursor });

  expect(cursor).toBe(7);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?after=7"]);
});
