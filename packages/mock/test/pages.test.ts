import { createMockFetch, startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf, json, query } from "./document.ts";
import { callRegistry, type Parsed } from "./registry.ts";

test("pages by number hold every item once, and the totals are right on each", async () => {
  const call = await callRegistry({ items: 120 });
  const ids = new Set<string>();

  for (let page = 1; page <= 3; page += 1) {
    const { body } = await call(`GET /accounts/a/keys?per_page=50&page=${page}`);
    const count = page < 3 ? 50 : 20;
    expect(body.info).toEqual({ total: 120, total_pages: 3, page, per_page: 50, count });
    expect(body.result).toHaveLength(count);
    for (const { id } of body.result) ids.add(id);
  }

  expect(ids.size).toBe(120);
  expect(call.mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a page past the end is empty, and the size of a page has the document's default and bounds", async () => {
  const call = await callRegistry({ items: 23 });

  const first = await call("GET /accounts/a/keys");
  const past = await call("GET /accounts/a/keys?page=9");

  expect(first.body.result).toHaveLength(20);
  expect(past.body).toMatchObject({ result: [], info: { total: 23, total_pages: 2, page: 9, count: 0 } });
  expect((await call("GET /accounts/a/keys?per_page=51")).status).toBe(422);
  expect((await call("GET /accounts/a/keys?per_page=4")).status).toBe(422);
});

test("a cursor leads from page to page, and the last page has none", async () => {
  const call = await callRegistry({ items: 120 });
  const ids: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { body } = await call(`GET /zones/z/certificates?limit=7${cursor ? `&cursor=${cursor}` : ""}`);
    ids.push(...body.result.map(({ id }: { id: string }) => id));
    expect(body.more).toBe(body.next !== undefined);
    cursor = body.next;
    pages += 1;
  } while (cursor);

  expect([new Set(ids).size, pages]).toEqual([120, 18]);
  expect(ids.every((id) => /^cert_[0-9a-f]{16}$/.test(id))).toBe(true);
});

test("a cursor that nobody gave gets the documented failure", async () => {
  const call = await callRegistry({ items: 3 });

  expect(await call("GET /zones/z/certificates?cursor=elsewhere")).toMatchObject({
    status: 400,
    body: { success: false },
  });
});

test("offsets are followed, also in the body of a request", async () => {
  const call = await callRegistry({ items: 30 });
  const search = (paging: object): Promise<{ body: Parsed }> => call("POST /orders/search", { paging });

  const first = await search({});
  const second = await search({ offset: 25, limit: 4 });

  expect([first.body.orders.length, first.body.total]).toEqual([25, 30]);
  expect(second.body.orders.map(({ id }: { id: number }) => id)).toEqual([26, 27, 28, 29]);
  expect((await search({ offset: 30 })).body.orders).toEqual([]);
});

test("no items are an empty list", async () => {
  const call = await callRegistry({ items: 0 });

  expect((await call("GET /accounts/a/keys")).body).toMatchObject({ result: [], info: { total: 0, total_pages: 0 } });
});

test("the examples come first, and what differs between things differs", async () => {
  const call = await callRegistry({ items: 4 });

  const { result } = (await call("GET /accounts/a/keys")).body;

  expect(result[0]).toMatchObject({ id: "7b163417-1d2b-4c84-a38a-2fb7a0cd7752", name: "First" });
  expect(result[2]).toMatchObject({ name: "First", id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(new Set(result.map((key: { serial_number: string }) => key.serial_number)).size).toBe(4);
});

test("a seed makes the same items, another seed others", async () => {
  const idsOf = async (seed?: string): Promise<string[]> => {
    const call = await callRegistry({ items: 9, ...(seed !== undefined && { seed }) });
    const { result } = (await call("GET /accounts/a/keys")).body;
    return result.slice(2).map(({ id }: { id: string }) => id);
  };

  expect(await idsOf("a")).toEqual(await idsOf("a"));
  expect(await idsOf("a")).not.toEqual(await idsOf("b"));
  expect(await idsOf()).not.toEqual(await idsOf());
});

test("unless told otherwise the examples are one whole page, and the last", async () => {
  const call = await callRegistry();

  const rules = await call("GET /gateways/1/rules");
  const certificates = await call("GET /zones/z/certificates");

  expect(rules.body).toEqual({ rules: [{ slug: "allow", action: "allow" }], total: 1 });
  expect(certificates.body).toMatchObject({ more: false, result: [{}] });
  expect(certificates.body).not.toHaveProperty("next");
  expect((await call("GET /gateways/1/rules?offset=1")).body).toEqual({ rules: [], total: 1 });
  expect((await call("GET /zones/z/certificates?cursor=x")).body).toMatchObject({ result: [], more: false });
  expect((await call("GET /accounts/a/keys?page=2")).body).toMatchObject({ result: [], info: { total: 2 } });
});

test("an example that is asked for is served as it is written", async () => {
  const call = await callRegistry({ items: 5 });

  expect((await call("GET /gateways/1/rules", undefined, { prefer: "code=200" })).body).toMatchObject({ total: 500 });
});

test("the id of the last item leads to the page after it, and a flag ends the list", async () => {
  const document = documentOf("/things", {
    "x-pagination": {
      style: "lastId",
      lastId: "starting_after",
      items: "data",
      id: "id",
      size: "limit",
      more: "has_more",
    },
    parameters: [query("starting_after", { type: "string" }), query("limit", { type: "integer" })],
    responses: { 200: json({ data: [{ id: "thing_1" }], has_more: false }), 400: json({ error: "unknown" }) },
  });
  const pages = await createMockFetch(document, { items: 5 });
  const page = async (mock: typeof fetch | typeof pages, search: string): Promise<Page> =>
    (await mock(`http://x/things?${search}`)).json() as Promise<Page>;
  const ids: string[] = [];
  let last: string | undefined;
  const flags: boolean[] = [];
  do {
    const { data, has_more } = await page(pages, last ? `limit=2&starting_after=${last}` : "limit=2");
    ids.push(...data.map(({ id }) => id));
    flags.push(has_more);
    last = has_more ? ids.at(-1) : undefined;
  } while (last);

  expect([new Set(ids).size, flags]).toEqual([5, [true, true, false]]);
  expect((await pages("http://x/things?starting_after=elsewhere")).status).toBe(400);
  const whole = await createMockFetch(document);
  expect(await page(whole, "")).toEqual({ data: [{ id: "thing_1" }], has_more: false });
  expect(await page(whole, "starting_after=thing_1")).toEqual({ data: [], has_more: false });
});

for (const place of ["body", "Link header"] as const) {
  test(`a URL in the ${place} leads to the next page, on the mock and with the query of the request`, async () => {
    const inBody = place === "body";
    const schema = {
      type: "object",
      properties: { items: { type: "array" }, next: { type: "string", format: "uri" } },
    };
    const example = { items: [{ id: 1 }], ...(inBody && { next: "https://api.x/things?page=2" }) };
    const link = { schema: { type: "string" }, example: '<https://api.x/things?page=2>; rel="next"' };
    const document = documentOf(
      "/things",
      {
        "x-pagination": { style: "url", items: "items", size: "limit", ...(inBody && { next: "next" }) },
        parameters: [query("limit", { type: "integer" }), query("kind", { type: "string" })],
        responses: {
          200: {
            description: "",
            headers: inBody ? {} : { Link: link },
            content: { "application/json": { schema, example } },
          },
        },
      },
      { servers: [{ url: "https://api.x/v1" }] },
    );
    const mock = await createMockFetch(document, { items: 5 });
    const urls: string[] = [];
    let count = 0;
    let url: string | undefined = "https://api.x/v1/things?limit=2&kind=a%26b";
    while (url !== undefined) {
      urls.push(url);
      const response: Response = await mock(url);
      const { items, next } = (await response.json()) as { items: unknown[]; next?: string };
      count += items.length;
      url = inBody ? next : /^<(.*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
    }

    expect(count).toBe(5);
    expect(urls).toHaveLength(3);
    for (const each of urls.slice(1))
      expect(each).toMatch(/^https:\/\/api\.x\/v1\/things\?limit=2&kind=a%26b&mock_after=[^&]+$/);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    const whole = await (await createMockFetch(document))("https://api.x/v1/things");
    expect(await whole.json()).toEqual({ items: [{ id: 1 }] });
    expect(whole.headers.get("link")).toBe(inBody ? null : '<https://api.x/v1/things>; rel="first"');
  });
}

test("a URL of the next page leads to the server that was asked", async () => {
  const document = documentOf("/things", {
    "x-pagination": { style: "url", items: "items", next: "next" },
    responses: { 200: json({ items: [{ id: 1 }], next: "https://api.x/things?page=2" }) },
  });
  const mock = await startMock(document, { items: 30 });
  try {
    const { next } = (await (await fetch(`${mock.url}/things`)).json()) as { next: string };
    expect(next.startsWith(`${mock.url}/things?`)).toBe(true);
    expect(((await (await fetch(next)).json()) as { items: unknown[] }).items).toHaveLength(10);
  } finally {
    await mock.close();
  }
});

interface Page {
  data: { id: string }[];
  has_more: boolean;
}

test("a required cursor is null or empty at the end, as its schema allows", async () => {
  const list = (type: unknown): ReturnType<typeof documentOf> => {
    const schema = { type: "object", required: ["next"], properties: { items: { type: "array" }, next: { type } } };
    const example = { items: [1], next: "on" };
    return documentOf("/things", {
      "x-pagination": { style: "cursor", cursor: "after", items: "items", next: "next" },
      parameters: [query("after", { type: "string" })],
      responses: { 200: { description: "", content: { "application/json": { schema, example } } } },
    });
  };
  const next = async (type: unknown): Promise<unknown> =>
    ((await (await (await createMockFetch(list(type)))("http://x/things")).json()) as { next: unknown }).next;

  expect(await next(["string", "null"])).toBeNull();
  expect(await next("string")).toBe("");
});

test("pages are counted from where the document counts them", async () => {
  const document = documentOf("/things", {
    "x-pagination": { style: "page", page: "page", size: "size", items: "items", pages: "pages" },
    parameters: [query("page", { type: "integer", default: 0 }), query("size", { type: "integer" })],
    responses: { 200: json({ items: [{ id: "a" }], pages: 1 }) },
  });
  const mock = await createMockFetch(document, { items: 5 });
  const page = async (number: number): Promise<{ items: unknown[]; pages: number }> =>
    (await mock(`http://x/things?size=2&page=${number}`)).json() as Promise<{ items: unknown[]; pages: number }>;

  expect([(await page(0)).items.length, (await page(2)).items.length, (await page(3)).items.length]).toEqual([2, 1, 0]);
  expect((await page(0)).pages).toBe(3);
});

test("things are made from what the document says of one, where its list has none, or from the schema", async () => {
  const schema = {
    type: "object",
    properties: {
      items: {
        type: "array",
        items: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string", format: "uuid" }, size: { type: "integer" } },
        },
      },
    },
  };
  const list = (example?: object): ReturnType<typeof documentOf> =>
    documentOf("/things", {
      responses: { 200: { description: "", content: { "application/json": { schema, ...(example && { example }) } } } },
    });
  const made = async (document: ReturnType<typeof documentOf>): Promise<{ id: string }[]> => {
    const mock = await createMockFetch(document, { items: 30 });
    const { items } = (await (await mock("http://x/things")).json()) as { items: { id: string }[] };
    expect(mock.requests[0]?.violations).toEqual([]);
    return items;
  };

  for (const document of [list(), list({ items: [] })])
    expect(new Set((await made(document)).map(({ id }) => id)).size).toBe(30);
  const call = await callRegistry({ items: 3 });
  const gateways = (await call("GET /gateways")).body.result;
  expect(gateways).toEqual([41, 42, 43].map((id) => ({ id, validity_days: 1826, binding: "inactive" })));
});
