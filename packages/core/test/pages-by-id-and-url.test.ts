import { expect, test } from "vitest";
import type { PageOptions } from "../src/client/options.ts";
import type { PagePromise } from "../src/client/results.ts";
import { nextByLastId } from "../src/pages/next-by-last-id.ts";
import { nextByUrl } from "../src/pages/next-by-url.ts";
import type { Pagination } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

interface Item {
  id?: string | number;
}

type List = (values?: object, options?: PageOptions) => PagePromise<Item, unknown>;
type Answer = (url: URL) => Response;

/** A client of a list, and the requests that it sent. */
function listOf(pagination: Pagination, answer: Answer) {
  const sent: string[] = [];
  const authorizations: unknown[] = [];
  const api = {
    servers: { default: "https://a.test/v1" },
    schemes: { bearer: { option: "token", in: "bearer" as const } },
    security: [["bearer"]],
    pageFinders: { lastId: nextByLastId, url: nextByUrl },
    operations: { things_list: { request: "GET /things", parameters: ["after", "limit", "kind"], pagination } },
  };
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push(url);
    authorizations.push(Reflect.get(headers ?? {}, "authorization"));
    return answer(new URL(url));
  };
  const { things } = createAcme<{ things: { list: List } }>(api, { fetch, token: "t" } as never);
  return { list: things.list, sent, authorizations };
}

const byId: Pagination = { style: "lastId", lastId: "after", id: "id", size: "limit", items: "data", more: "more" };
const byUrl: Pagination = { style: "url", items: "data", next: "links.next" };
const byLink: Pagination = { style: "url", items: "data" };

function page(ids: (string | number)[], more: object = {}, headers: Record<string, string> = {}): Response {
  return Response.json({ data: ids.map((id) => ({ id })), ...more }, { headers });
}

async function idsOf(list: AsyncIterable<Item>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

test("the id of the last item leads to the next page, until a flag ends the list", async () => {
  const { list, sent } = listOf(byId, ({ searchParams }) => {
    const after = Number(searchParams.get("after"));
    return page([after + 1, after + 2], { more: after < 4 });
  });

  expect(await idsOf(list({ kind: "a" }))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sent).toEqual([
    "https://a.test/v1/things?kind=a",
    "https://a.test/v1/things?after=2&kind=a",
    "https://a.test/v1/things?after=4&kind=a",
  ]);
});

test("a list by last id is resumed after the cursor of a page", async () => {
  const { list, sent } = listOf(byId, () => page(["c"], { more: false }));

  expect(await idsOf(list({}, { cursor: "b" }))).toEqual(["c"]);
  expect(sent).toEqual(["https://a.test/v1/things?after=b"]);
});

test("without a flag, a list by last id ends at its total, or at a short or empty page", async () => {
  const { more: _, ...bare } = byId;
  const pages = (...all: Response[]): Answer => {
    return () => all.shift() ?? page([]);
  };
  const total = listOf({ ...bare, total: "total" }, pages(page(["a", "b"], { total: 3 }), page(["c"], { total: 3 })));
  const short = listOf(bare, pages(page(["a", "b"]), page(["c"])));
  const empty = listOf(bare, pages(page(["a", "b"]), page(["c", "d"])));

  expect(await idsOf(total.list({ limit: 50 }))).toEqual(["a", "b", "c"]);
  expect(total.sent).toHaveLength(2);
  expect(await idsOf(short.list({ limit: 2 }))).toEqual(["a", "b", "c"]);
  expect(short.sent).toHaveLength(2);
  expect(await idsOf(empty.list())).toEqual(["a", "b", "c", "d"]);
  expect(empty.sent).toHaveLength(3);
});

test("a flag that promises more after an empty page ends the list", async () => {
  const { list, sent } = listOf(byId, () => page([], { more: true }));

  expect(await idsOf(list())).toEqual([]);
  expect(sent).toHaveLength(1);
});

test("a last item without an id is an error where the next page is requested, not before", async () => {
  for (const last of [{}, { id: "" }, { id: { nested: 1 } }]) {
    const { list } = listOf(byId, () => Response.json({ data: [{ id: "a" }, last], more: true }));
    const first = await list();

    expect([first.items.length, first.hasNext, first.cursor]).toEqual([2, true, undefined]);
    await expect(first.next()).rejects.toMatchObject({
      name: "ResponseError",
      message: 'The last item has no "id". The API needs it to find the next page: GET /things',
    });
    await expect(idsOf(list())).rejects.toMatchObject({ name: "ResponseError" });
  }
});

test("a repeated id of a last item is an error", async () => {
  const { list } = listOf(byId, ({ search }) => page([search, "same"], { more: true }));

  await expect(idsOf(list())).rejects.toThrow("The API repeated a page");
});

test("the URL in the body replaces path and query, with the credentials of the list", async () => {
  const { list, sent, authorizations } = listOf(byUrl, ({ search }) => {
    if (search === "?kind=a") return page(["a"], { links: { next: "https://a.test/v1/things?page=%32&x=1" } });
    if (search.startsWith("?page")) return page(["b"], { links: { next: "?token=c%3D" } });
    return page(["c"], { links: { next: null } });
  });

  expect(await idsOf(list({ kind: "a" }))).toEqual(["a", "b", "c"]);
  expect(sent).toEqual([
    "https://a.test/v1/things?kind=a",
    "https://a.test/v1/things?page=%32&x=1",
    "https://a.test/v1/things?token=c%3D",
  ]);
  expect(authorizations).toEqual(["Bearer t", "Bearer t", "Bearer t"]);
});

test("a list by URL is resumed at the cursor of a page", async () => {
  const { list, sent } = listOf(byUrl, ({ search }) =>
    page([search], search ? {} : { links: { next: "/v1/things?page=2" } }),
  );
  const { cursor } = await list();

  expect(cursor).toBe("https://a.test/v1/things?page=2");
  expect(await idsOf(list({}, { cursor }))).toEqual(["?page=2"]);
  for (const foreign of ["https://b.test/", "https://u:p@a.test/v1", "http://a.test/v1", "http://"])
    await expect(list({}, { cursor: foreign })).rejects.toMatchObject({
      name: "RequestError",
      message: expect.stringContaining("It must be on the server of the list"),
    });
  expect(sent).toHaveLength(2);
});

test.each([
  ["https://b.test/v1/things?page=2", "another host"],
  ["https://a.test:8443/v1/things", "another port"],
  ["http://a.test/v1/things?page=2", "plain HTTP"],
  ["//b.test/v1/things", "a URL without a scheme"],
  ["https://user:secret@a.test/v1/things", "a user name"],
  ["javascript:alert(1)", "another scheme"],
  ["https://", "not a URL"],
])("the next page is not requested at %s (%s)", async (next) => {
  for (const [pagination, answer] of [
    [byUrl, () => page(["a"], { links: { next } })],
    [byLink, () => page(["a"], {}, { link: `<${next}>; rel="next"` })],
  ] as [Pagination, Answer][]) {
    const { list, sent } = listOf(pagination, answer);
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const { id } of list()) seen.push(id);
    })();

    await expect(reading).rejects.toMatchObject({
      name: "ResponseError",
      message:
        "The API returned an invalid URL of the next page. It must be on the server of the list, without a user name or password: GET /things",
    });
    expect(seen).toEqual(["a"]);
    expect(sent).toHaveLength(1);
  }
});

test.each([
  '<https://a.test/v1/things?page=2>; rel="next"',
  "<?page=2>; rel=next",
  '<?page=1>; rel="first", <?page=2>; rel="next"; title="a, \\"b\\"; rel=\\"last\\""',
  '<?page=9>;rel=last;title="<next>",<?page=2>;rel="prefetch NEXT"',
  '<?page=2,3>; x="a;b"; rel="next", <?page=7>; rel="next"',
])("the Link header %s leads to the next page", async (link) => {
  const { list, sent } = listOf(byLink, ({ search }) => page([search], {}, search ? {} : { link }));

  await (await list()).next();

  expect(sent[1]).toMatch(/^https:\/\/a\.test\/v1\/things\?page=2(,3)?$/);
});

test.each(["", '<?page=1>; rel="first"', '<?page=1>; title="next"', "?page=2; rel=next", '<?page=2>; rev="next"'])(
  "the Link header %j leads nowhere",
  async (link) => {
    const { list } = listOf(byLink, () => page(["a"], {}, { link }));

    expect((await list()).hasNext).toBe(false);
  },
);
