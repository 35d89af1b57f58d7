import type { Page } from "@certspec/core";
import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { json } from "../loopback-server.ts";

const usual = ["accept: application/json", "authorization: Bearer t"];
const asJson = ["content-type: application/json", ""];

/** An answer with the things of these names, and more fields. */
function things(names: string, more = ""): Buffer {
  const items = [...names].map((name) => `{"id":"${name}","name":"${name}"}`);
  return json(200, `{"items":[${items.join(",")}]${more}}`);
}

/** The ids of a list's items, in a word. */
async function idsOf(list: AsyncIterable<unknown>): Promise<string> {
  let ids = "";
  for await (const item of list) ids += (item as { id: string }).id;
  return ids;
}

/** Lists that come in pages. */
export function testPages({ exchange }: Constructs): void {
  test("a list by page ends with its last page", async () => {
    const info = ',"info":{"total_count":3,"total_pages":2}';

    const { data, sent } = await exchange("pages_byPages", {
      answers: [things("ab", info), things("c", info)],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-pages HTTP/1.1", ...usual],
      ["GET /pages/by-pages?page=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
  });

  test("a page knows its list and the page after it", async () => {
    const { data } = await exchange("pages_byPages", {
      values: { page: 1, per_page: 2 },
      answers: [things("ab", ',"info":{"total_count":3,"total_pages":2}')],
    });

    const page = data as Page<unknown, unknown>;
    expect(page.info).toEqual({ total: 3, pages: 2 });
    expect(page.cursor).toBe(2);
    expect(page.hasNext).toBe(true);
    expect(page.items).toEqual([
      { id: "a", name: "a" },
      { id: "b", name: "b" },
    ]);
  });

  test("a list by page ends with its total count, also where nobody says how long a page is", async () => {
    const { data, sent } = await exchange("pages_byTotal", {
      answers: [things("ab", ',"total":4'), things("cd", ',"total":4')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-total HTTP/1.1", ...usual],
      ["GET /pages/by-total?page=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abcd");
  });

  test("a total count wins over pages that are shorter than was asked for", async () => {
    const { data, sent } = await exchange("pages_byTotal", {
      values: { per_page: 100 },
      answers: [things("ab", ',"total":3'), things("c", ',"total":3')],
      read: idsOf,
    });

    expect(sent[1]?.[0]).toBe("GET /pages/by-total?page=2&per_page=100 HTTP/1.1");
    expect(sent).toHaveLength(2);
    expect(data).toBe("abc");
  });

  test("a total count ends a list that starts in its middle", async () => {
    const { data, sent } = await exchange("pages_byTotal", {
      values: { page: 2, per_page: 2 },
      answers: [things("cd", ',"total":5'), things("e", ',"total":5')],
      read: idsOf,
    });

    expect(sent.map(([line]) => line)).toEqual([
      "GET /pages/by-total?page=2&per_page=2 HTTP/1.1",
      "GET /pages/by-total?page=3&per_page=2 HTTP/1.1",
    ]);
    expect(data).toBe("cde");
  });

  test("a list by page without totals ends with a short page", async () => {
    const { data, sent } = await exchange("pages_byNumber", {
      answers: [things("ab"), things("c")],
      read: idsOf,
    });

    const short = await exchange("pages_byNumber", { answers: [things("a")], read: idsOf });

    expect(sent).toEqual([
      ["GET /pages/by-number HTTP/1.1", ...usual],
      ["GET /pages/by-number?page=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
    expect(short.sent).toHaveLength(1);
    expect(short.data).toBe("a");
  });

  test("a list by page without totals ends with an empty page", async () => {
    const { data, sent } = await exchange("pages_byNumber", {
      values: { per_page: 1 },
      answers: [things("a"), things("")],
      read: idsOf,
    });

    expect(sent[1]?.[0]).toBe("GET /pages/by-number?page=2&per_page=1 HTTP/1.1");
    expect(data).toBe("a");
  });

  test("pages may be counted from 0", async () => {
    const { data, sent } = await exchange("pages_fromZero", {
      answers: [things("a", ',"pages":2'), things("b", ',"pages":2')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/from-zero HTTP/1.1", ...usual],
      ["GET /pages/from-zero?start=1 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("ab");
  });

  test("a list may come at once", async () => {
    const { data, sent } = await exchange("pages_single", { answers: [things("abc")], read: idsOf });

    expect(sent).toEqual([["GET /pages/single HTTP/1.1", ...usual]]);
    expect(data).toBe("abc");
  });

  test("a list by offset ends with its total", async () => {
    const { data, sent } = await exchange("pages_byOffset", {
      values: { limit: 2 },
      answers: [things("ab", ',"total":3'), things("c", ',"total":3')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-offset?limit=2 HTTP/1.1", ...usual],
      ["GET /pages/by-offset?offset=2&limit=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
  });

  test("a search by POST pages through `offset` in its body", async () => {
    const { data, sent } = await exchange("pages_search", {
      values: { body: { text: "x" } },
      answers: [things("ab"), things("cd"), things("e")],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["POST /pages/search HTTP/1.1", ...usual, ...asJson, '{"text":"x"}'],
      ["POST /pages/search HTTP/1.1", ...usual, ...asJson, '{"text":"x","offset":2}'],
      ["POST /pages/search HTTP/1.1", ...usual, ...asJson, '{"text":"x","offset":4}'],
    ]);
    expect(data).toBe("abcde");
  });

  test("a search by POST that is idempotent is repeated", async () => {
    const { data, sent } = await exchange("pages_search", {
      values: { body: { text: "x" } },
      options: { maxRetries: 1 },
      answers: [json(429, '{"code":"slow","message":"Slow."}', ["Retry-After: 0"]), things("a")],
      read: idsOf,
    });

    expect(sent).toHaveLength(2);
    expect(data).toBe("a");
  });

  test("a position may be deeper in a body that may be left out", async () => {
    const page = (names: string) => {
      const items = [...names].map((name) => `{"id":"${name}","name":"${name}"}`);
      return json(200, `{"data":{"items":[${items.join(",")}],"total":3}}`);
    };

    const bare = await exchange("pages_searchNested", { answers: [page("ab"), page("c")], read: idsOf });
    const sized = await exchange("pages_searchNested", {
      values: { body: { text: "x", paging: { limit: 2, offset: 1 } } },
      answers: [page("b"), page("c")],
      read: idsOf,
    });

    expect(bare.sent).toEqual([
      ["POST /pages/search-nested HTTP/1.1", ...usual],
      ["POST /pages/search-nested HTTP/1.1", ...usual, ...asJson, '{"paging":{"offset":2}}'],
    ]);
    expect(bare.data).toBe("abc");
    expect(sized.sent.map((lines) => lines.at(-1))).toEqual([
      '{"text":"x","paging":{"limit":2,"offset":1}}',
      '{"text":"x","paging":{"limit":2,"offset":2}}',
    ]);
    expect(sized.data).toBe("bc");
  });

  test("a list by cursor ends where the cursor is left out", async () => {
    const { data, sent } = await exchange("pages_byCursor", {
      values: { limit: 2 },
      answers: [things("ab", ',"next":"c=1&"'), things("c")],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-cursor?limit=2 HTTP/1.1", ...usual],
      ["GET /pages/by-cursor?cursor=c%3D1%26&limit=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
  });

  test("a list by cursor ends where a flag says so", async () => {
    const { data, sent } = await exchange("pages_byMore", {
      answers: [things("ab", ',"last":"b","more":true'), things("c", ',"last":"c","more":false')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-more HTTP/1.1", ...usual],
      ["GET /pages/by-more?after=b HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
  });

  test("a list by last id ends where a flag says so", async () => {
    const { data, sent } = await exchange("pages_byLastId", {
      values: { limit: 2 },
      answers: [things("ab", ',"has_more":true'), things("cd", ',"has_more":false')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-last-id?limit=2 HTTP/1.1", ...usual],
      ["GET /pages/by-last-id?starting_after=b&limit=2 HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abcd");
  });

  test("a last id may be in a body, and be any property of an item", async () => {
    const page = (id: string, name: string) => json(200, `{"items":[{"id":"${id}","name":"${name}"}],"total":2}`);
    const { data, sent } = await exchange("pages_searchByLastId", {
      answers: [page("a", "first"), page("b", "second")],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["POST /pages/search-by-last-id HTTP/1.1", ...usual],
      ["POST /pages/search-by-last-id HTTP/1.1", ...usual, ...asJson, '{"page":{"after":"first"}}'],
    ]);
    expect(data).toBe("ab");
  });

  test("a list by URL requests it as it is, from the same server", async () => {
    const { data, sent } = await exchange("pages_byUrl", {
      values: { limit: 2 },
      answers: [things("ab", ',"links":{"next":"/pages/by-url?p=%32&p=x"}'), things("c", ',"links":{"next":null}')],
      read: idsOf,
    });

    expect(sent).toEqual([
      ["GET /pages/by-url?limit=2 HTTP/1.1", ...usual],
      ["GET /pages/by-url?p=%32&p=x HTTP/1.1", ...usual],
    ]);
    expect(data).toBe("abc");
    const elsewhere = exchange("pages_byUrl", {
      answers: [things("a", ',"links":{"next":"https://elsewhere.test/"}')],
      read: idsOf,
    });
    await expect(elsewhere).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("a URL may be in a `Link` header", async () => {
    const first = json(200, '{"items":[{"id":"a","name":"a"}]}', ['Link: </x>; rel="first", <?page=2>; rel="next"']);
    const { data, sent } = await exchange("pages_byLink", { answers: [first, things("b")], read: idsOf });

    expect(sent.map(([line]) => line)).toEqual(["GET /pages/by-link HTTP/1.1", "GET /pages/by-link?page=2 HTTP/1.1"]);
    expect(data).toBe("ab");
  });

  test("a list that would never end is an error", async () => {
    const repeatedPage = exchange("pages_byNumber", { answers: [things("ab"), things("ab")], read: idsOf });
    await expect(repeatedPage).rejects.toMatchObject({ name: "ResponseError" });

    const repeatedCursor = exchange("pages_byCursor", {
      answers: [things("a", ',"next":"n"'), things("b", ',"next":"n"')],
      read: idsOf,
    });
    await expect(repeatedCursor).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("collecting stops at its limit", async () => {
    const { data, sent } = await exchange("pages_byNumber", {
      answers: [things("ab"), things("cd")],
      read: (list) => list.toArray({ limit: 2 }),
    });

    expect(sent).toHaveLength(1);
    expect(data).toHaveLength(2);
  });
}
