import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { json } from "../loopback-server.ts";

const usual = ["accept: application/json", "authorization: Bearer t"];

/** Parameters at every place and in every style. */
export function testParameters({ exchange }: Constructs): void {
  const rejected = (id: string, values: object, message: string) => async () => {
    const { data } = await exchange(id, { values, read: (call) => call.catch((error: unknown) => error) });
    expect(data).toMatchObject({ name: "RequestError", attempts: 0, message });
  };

  test("headers carry scalars", async () => {
    const { sent } = await exchange("headers_scalars", {
      values: { "X-Text": "ä, b", "X-Count": -3, "X-Flag": false },
    });

    expect(sent).toEqual([["GET /headers/scalars HTTP/1.1", ...usual, "x-count: -3", "x-flag: false", "x-text: ä, b"]]);
  });

  test(
    "a header refuses what is not Latin-1",
    rejected(
      "headers_scalars",
      { "X-Text": "€" },
      'Invalid value for "X-Text" in headers.scalars(). It contains characters that are not allowed in an HTTP header.',
    ),
  );
  test(
    "a header refuses a line break",
    rejected(
      "headers_scalars",
      { "X-Text": "a\r\nX-Other: b" },
      'Invalid value for "X-Text" in headers.scalars(). It contains a line break.',
    ),
  );
  test(
    "a required header is not forgotten",
    rejected("headers_scalars", {}, 'Missing parameter "X-Text" in headers.scalars().'),
  );

  test("headers carry arrays, objects and JSON", async () => {
    const { sent } = await exchange("headers_lists", {
      values: { "X-List": ["a", "b c"], "X-Pairs": { R: 1, G: 2 }, "X-Exploded": { R: 1, G: 2 }, "X-Json": { R: 1 } },
    });

    expect(sent).toEqual([
      [
        "GET /headers/lists HTTP/1.1",
        ...usual,
        "x-exploded: R=1,G=2",
        'x-json: {"R":1}',
        "x-list: a,b c",
        "x-pairs: R,1,G,2",
      ],
    ]);
  });

  test("a required header with one value is sent by itself, an optional one only when it is given", async () => {
    const bare = await exchange("headers_constant");
    const given = await exchange("headers_constant", { values: { "X-Preview": "yes" } });

    expect(bare.sent).toEqual([["GET /headers/constant HTTP/1.1", ...usual, "x-api-version: 2026-03-01"]]);
    expect(given.sent).toEqual([
      ["GET /headers/constant HTTP/1.1", ...usual, "x-api-version: 2026-03-01", "x-preview: yes"],
    ]);
  });

  test("cookies travel in one header", async () => {
    const { sent } = await exchange("cookies_send", {
      values: { session: "a b;c", ids: [1, 2], joined: [3, 4], color: { R: 5, G: 6 } },
    });

    expect(sent).toEqual([
      ["GET /cookies HTTP/1.1", ...usual, "cookie: session=a%20b%3Bc; ids=1; ids=2; joined=3,4; color=R,5,G,6"],
    ]);
  });

  test("a query explodes lists and objects", async () => {
    const { sent } = await exchange("queries_form", {
      values: {
        text: "a b+c&d=ä/'()*!",
        count: 0,
        flag: false,
        list: ["x", "y,z"],
        color: { R: 100, G: 200 },
        since: new Date(Date.UTC(2026, 2, 1)),
      },
    });

    expect(sent).toEqual([
      [
        "GET /queries/form?text=a%20b%2Bc%26d%3D%C3%A4%2F%27()*!&count=0&flag=false&list=x&list=y%2Cz" +
          "&R=100&G=200&since=2026-03-01T00%3A00%3A00.000Z HTTP/1.1",
        ...usual,
      ],
    ]);
  });

  test("a query leaves out what is empty, and keeps an empty text", async () => {
    const { sent } = await exchange("queries_form", { values: { text: "", list: [], color: {}, flag: undefined } });

    expect(sent).toEqual([["GET /queries/form?text= HTTP/1.1", ...usual]]);
  });

  test("a query joins lists and objects", async () => {
    const { sent } = await exchange("queries_joined", { values: { list: ["a", "b,c"], color: { R: 100, G: 200 } } });

    expect(sent).toEqual([["GET /queries/joined?list=a,b%2Cc&color=R,100,G,200 HTTP/1.1", ...usual]]);
  });

  test("a query joins by spaces", async () => {
    const { sent } = await exchange("queries_spaces", { values: { list: ["a", "b"], color: { R: 100, G: 200 } } });

    expect(sent).toEqual([["GET /queries/spaces?list=a%20b&color=R%20100%20G%20200 HTTP/1.1", ...usual]]);
  });

  test("a query joins by pipes", async () => {
    const { sent } = await exchange("queries_pipes", { values: { list: ["a", "b"], color: { R: 100, G: 200 } } });

    expect(sent).toEqual([["GET /queries/pipes?list=a%7Cb&color=R%7C100%7CG%7C200 HTTP/1.1", ...usual]]);
  });

  test("a query has an object in brackets", async () => {
    const { sent } = await exchange("queries_deep", { values: { color: { R: 100, "G]": "&" } } });

    expect(sent).toEqual([["GET /queries/deep?color%5BR%5D=100&color%5BG%5D%5D=%26 HTTP/1.1", ...usual]]);
  });
  test(
    "a query in brackets takes an object or what its schema allows beside one, and not null",
    rejected("queries_deep", { color: null }, 'Invalid value for "color" in queries.deep(). Expected an object.'),
  );

  test("a query keeps reserved characters where they are allowed", async () => {
    const all = ":/?#[]@!$&'()*+,;= ä";

    // `#`, `&`, `+` and `=` would mean something else; it is URL itself that encodes the apostrophe.
    const { sent } = await exchange("queries_reserved", { values: { open: all, strict: all } });

    expect(sent).toEqual([
      [
        "GET /queries/reserved?open=:/?%23[]@!$%26%27()*%2B,;%3D%20%C3%A4" +
          "&strict=%3A%2F%3F%23%5B%5D%40!%24%26%27()*%2B%2C%3B%3D%20%C3%A4 HTTP/1.1",
        ...usual,
      ],
    ]);
  });

  test("a query carries JSON where its content is JSON", async () => {
    const { sent } = await exchange("queries_json", { values: { filter: { limit: 1, size: "loud" }, plain: "a b" } });

    expect(sent).toEqual([
      ["GET /queries/json?filter=%7B%22limit%22%3A1%2C%22size%22%3A%22loud%22%7D&plain=a%20b HTTP/1.1", ...usual],
    ]);
  });

  test("a query has what is required", async () => {
    const { sent } = await exchange("queries_required", { values: { text: "a", list: ["b"] } });

    expect(sent).toEqual([["GET /queries/required?text=a&list=b HTTP/1.1", ...usual]]);
  });
  test(
    "a query without what is required is rejected",
    rejected("queries_required", { list: ["b"] }, 'Missing parameter "text" in queries.required().'),
  );
  test(
    "a query in which what is required is empty is rejected",
    rejected("queries_required", { text: "a", list: [] }, 'Empty parameter "list" in queries.required().'),
  );
  test(
    "an unknown parameter is rejected",
    rejected(
      "queries_required",
      { text: "a", list: ["b"], hasOwnProperty: "c" },
      'Unknown parameter "hasOwnProperty" in queries.required(). For a parameter that the spec does not declare, use options.query.',
    ),
  );

  const values = { text: "a/b", list: ["c", "d,e"], exploded: ["f", "g"], color: { R: 1, G: 2 }, wide: { R: 3, G: 4 } };

  test("a path has simple values", async () => {
    const { sent } = await exchange("paths_simple", { values });

    expect(sent).toEqual([["GET /paths/simple/a%2Fb/c,d%2Ce/f,g/R,1,G,2/R=3,G=4 HTTP/1.1", ...usual]]);
  });

  test("a path has labels", async () => {
    const { sent } = await exchange("paths_label", { values });

    expect(sent).toEqual([["GET /paths/label/.a%2Fb/.c,d%2Ce/.f.g/.R,1,G,2/.R=3.G=4 HTTP/1.1", ...usual]]);
  });

  test("a path has a matrix", async () => {
    const { sent } = await exchange("paths_matrix", { values });

    expect(sent).toEqual([
      ["GET /paths/matrix/;text=a%2Fb/;list=c,d%2Ce/;exploded=f;exploded=g/;color=R,1,G,2/;R=3;G=4 HTTP/1.1", ...usual],
    ]);
  });

  test("a path has values with slashes, where the spec says that they have some", async () => {
    const { sent } = await exchange("paths_segments", { values: { file: "/a/b ?.txt", version: "c/d" } });

    expect(sent).toEqual([["GET /paths/segments//a/b%20%3F.txt/versions/c%2Fd HTTP/1.1", ...usual]]);
  });
  test(
    "a path refuses segments that would leave it",
    rejected(
      "paths_segments",
      { file: "a/../b", version: "c" },
      'Invalid value for "file" in paths.segments(). "a/../b" would change the path.',
    ),
  );

  test("an empty value of a matrix is its name alone", async () => {
    const { sent } = await exchange("paths_matrix", { values: { ...values, text: "" } });

    expect(sent[0]?.[0]).toContain("GET /paths/matrix/;text/;list=");
  });
  test(
    "a path refuses what would name another one",
    rejected(
      "paths_simple",
      { ...values, text: ".." },
      'Invalid value for "text" in paths.simple(). ".." would change the path.',
    ),
  );
  test(
    "a path refuses an empty list",
    rejected("paths_label", { ...values, list: [] }, 'Empty parameter "list" in paths.label().'),
  );

  test("one of two ids fills the path", async () => {
    const thing = [json(200, '{"id":"t1","name":"a"}')];

    const account = await exchange("alternatives_get", { values: { account_id: "a/1", deep: true }, answers: thing });
    const zone = await exchange("alternatives_get", { values: { zone_id: "z1" }, answers: thing });

    expect(account.sent).toEqual([["GET /alternatives/accounts/a%2F1/account-a%2F1?deep=true HTTP/1.1", ...usual]]);
    expect(zone.sent).toEqual([["GET /alternatives/zones/z1/all HTTP/1.1", ...usual]]);
    expect(zone.data).toEqual({ id: "t1", name: "a" });
  });
  test(
    "both ids are rejected",
    rejected(
      "alternatives_get",
      { account_id: "a", zone_id: "z" },
      'Conflicting parameters in alternatives.get(). Pass exactly one of "account_id" or "zone_id".',
    ),
  );
}
