import { createContract, type DiagnosticCode, diagnosticCodes } from "@certspec/contract";
import { expect, test } from "vitest";
import { shop } from "./fixtures/shop.ts";
import { answered, base, get, judge, type Message, multipart, send, token } from "./messages.ts";

const contract = createContract(shop);
const item = { id: 1, name: "bolt" };
const list = get("/items");
const total = { "x-total": "1" };
const shapes = (path: string, more: Message = {}): Message => ({
  url: `${base}/shapes/${path}`,
  headers: { "x-api": "1", cookie: "session=s", ...more.headers },
});
const form = (body: string): Message =>
  send("POST", "/forms", body, { headers: { "content-type": "application/x-www-form-urlencoded" } });
const file: [string, string] = [
  'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\nX-Sum: 1',
  "%PDF",
];
const field = (name: string, content: string, type?: string): [string, string] => [
  `Content-Disposition: form-data; name="${name}"${type ? `\r\nContent-Type: ${type}` : ""}`,
  content,
];
const upload = (...parts: [string, string][]): Message => {
  const { body, headers } = multipart(...parts);
  return get("/files", { method: "POST", body: body as string, headers: headers as Record<string, string> });
};
const sum = (content: string, type = "application/json", more = "\r\nX-Sum: 1"): [string, string] => [
  `Content-Disposition: form-data; name="meta"\r\nContent-Type: ${type}${more}`,
  content,
];
const answerForm = (...parts: [string, string][]): Message => {
  const { body, headers } = multipart(...parts);
  return {
    ...form("name=a"),
    answer: { status: 200, body: body as string, headers: headers as Record<string, string> },
  };
};
const texts = (headers: Record<string, string>): Message => ({ method: "PUT", url: `${base}/texts`, headers });
const plainText = (body: string | Uint8Array, headers: Record<string, string> = {}): Message => ({
  method: "PUT",
  url: `${base}/texts`,
  headers: { "content-type": "text/plain", ...headers },
  body,
});
const latin1 = new Uint8Array([0x22, 0xe4, 0x22]);
const items = (body: unknown, headers: Record<string, string> = {}): Message =>
  answered(list, 200, body, { ...total, ...headers });
const right = send("POST", "/items", { name: "bolt" });
const rightAnswer = items({ items: [item] });

/** For each code a message that has it, and one like it that has none at all. */
const cases: Readonly<Record<Exclude<DiagnosticCode, `SPEC-${string}`>, [fires: Message, right: Message]>> = {
  "ROUTE-SERVER-UNDECLARED": [
    { ...list, url: "https://asia.shop.example/v1/items" },
    { ...list, url: "https://us.shop.example/v1/items" },
  ],
  "ROUTE-BASE-PATH": [{ ...list, url: "https://eu.shop.example/items" }, list],
  "ROUTE-PATH-UNKNOWN": [get("/items/a/b"), get("/items/a%2Fb")],
  "ROUTE-TRAILING-SLASH": [get("/items/"), list],
  "ROUTE-METHOD-UNDECLARED": [send("put", "/items", { name: "a" }), right],
  "REQ-PATH-INVALID": [get("/items/A"), get("/items/a")],
  "REQ-PATH-STYLE": [shapes("1,2/r,1/%7B%7D"), shapes(".1.2/r,1/%7B%7D")],
  "REQ-PATH-EMPTY": [shapes(".1//%7B%7D"), shapes(".1/r,1/%7B%7D")],
  "REQ-PATH-ENCODING": [get("/items/%E4"), get("/items/%C3%A4")],
  "REQ-PATH-SYNTAX": [shapes(".1/r,1/a"), shapes(".1/r,1/%7B%22a%22:1%7D")],
  "REQ-QUERY-MISSING": [get("/items/search"), get("/items/search?q=")],
  "REQ-QUERY-UNDECLARED": [get("/items?Page=1"), get("/items?page=1")],
  "REQ-QUERY-INVALID": [get("/items?page=0"), get("/items?page=100")],
  "REQ-QUERY-STYLE": [get("/items?pair=r,1,g"), get("/items?pair=r,1,g,2")],
  "REQ-QUERY-DUPLICATE": [get("/items?page=1&page=2"), get("/items?tags=1&tags=2")],
  "REQ-QUERY-EMPTY": [get("/items?page="), get("/items?tags=")],
  "REQ-QUERY-ENCODING": [get("/items?tags=%zz"), get("/items?tags=%25zz")],
  "REQ-QUERY-SYNTAX": [get("/items?filter={a:1}"), get("/items?filter=%7B%22a%22:1%7D")],
  "REQ-HEADER-MISSING": [
    { url: `${base}/shapes/.1/r,1/%7B%7D`, headers: { cookie: "session=s" } },
    shapes(".1/r,1/%7B%7D"),
  ],
  "REQ-HEADER-UNDECLARED": [
    get("/items", { headers: { "x-pgae": "1" } }),
    get("/items", { headers: { "x-page": "1", "user-agent": "a" } }),
  ],
  "REQ-HEADER-INVALID": [get("/items", { headers: { "x-page": "0" } }), get("/items", { headers: { "x-page": "1" } })],
  "REQ-HEADER-STYLE": [
    get("/items", { headers: { "x-colour": "r,1,g" } }),
    get("/items", { headers: { "x-colour": "r,1,g,2" } }),
  ],
  "REQ-HEADER-DUPLICATE": [
    get("/items", { headers: { "x-page": ["1", "2"] } }),
    get("/items", { headers: { "x-names": ["a", "b"] } }),
  ],
  "REQ-HEADER-EMPTY": [get("/items", { headers: { "x-page": "" } }), get("/items", { headers: { "x-names": "" } })],
  "REQ-HEADER-ENCODING": [
    get("/items", { headers: { "x-names": "ä" } }),
    get("/items", { headers: { "x-names": "a\tb" } }),
  ],
  "REQ-HEADER-SYNTAX": [
    get("/items", { headers: { "x-filter": "{a:1}" } }),
    get("/items", { headers: { "x-filter": '{"a":1}' } }),
  ],
  "REQ-COOKIE-MISSING": [
    { url: `${base}/shapes/.1/r,1/%7B%7D`, headers: { "x-api": "1" } },
    shapes(".1/r,1/%7B%7D", { headers: { cookie: "session=" } }),
  ],
  "REQ-COOKIE-UNDECLARED": [
    get("/items", { headers: { cookie: "pgae=1" } }),
    get("/items", { headers: { cookie: "page=1" } }),
  ],
  "REQ-COOKIE-INVALID": [
    get("/items", { headers: { cookie: "page=x" } }),
    get("/items", { headers: { cookie: "page=2" } }),
  ],
  "REQ-COOKIE-STYLE": [
    get("/items", { headers: { cookie: "colour=r,1,g" } }),
    get("/items", { headers: { cookie: "colour=r,1" } }),
  ],
  "REQ-COOKIE-DUPLICATE": [
    get("/items", { headers: { cookie: "page=1; page=1" } }),
    get("/items", { headers: { cookie: "page=1; colour=r,1" } }),
  ],
  "REQ-COOKIE-EMPTY": [get("/items", { headers: { cookie: "page=" } }), list],
  "REQ-COOKIE-ENCODING": [
    get("/items", { headers: { cookie: "page=%E4" } }),
    get("/items", { headers: { cookie: "page=%31" } }),
  ],
  "REQ-COOKIE-SYNTAX": [
    get("/items", { headers: { cookie: "filter=a" } }),
    get("/items", { headers: { cookie: "filter=%7B%7D" } }),
  ],
  "REQ-TYPE-MISSING": [get("/items", { method: "POST", body: '{"name":"a"}' }), right],
  "REQ-TYPE-UNDECLARED": [
    send("PATCH", "/items/a", {}),
    send("PATCH", "/items/a", {}, { headers: { "content-type": "Application/Merge-Patch+JSON; a=b" } }),
  ],
  "REQ-TYPE-UNEXPECTED": [
    get("/items/a", { method: "DELETE", headers: { "content-type": "application/json" } }),
    get("/items/a", { method: "DELETE" }),
  ],
  "REQ-BODY-MISSING": [get("/items", { method: "POST" }), get("/items/a", { method: "PATCH" })],
  "REQ-BODY-UNEXPECTED": [send("GET", "/items", {}), list],
  "REQ-BODY-SYNTAX": [send("POST", "/items", '\uFEFF{"name":"a"}'), right],
  "REQ-BODY-CHARSET": [
    send("POST", "/items", { name: "a" }, { headers: { "content-type": "application/json; charset=latin1" } }),
    send("POST", "/items", { name: "a" }, { headers: { "content-type": 'application/json; charset="UTF-8"' } }),
  ],
  "REQ-BODY-ENCODING": [plainText(latin1), plainText(latin1, { "content-type": "text/plain; charset=iso-8859-1" })],
  "REQ-BODY-LENGTH": [plainText("ä", { "content-length": "1" }), plainText("ä", { "content-length": "2" })],
  "REQ-BODY-DUPLICATE": [
    send("POST", "/items", '{"name":"a","name":"b"}'),
    send("POST", "/items", '{"name":"a","parts":[{"name":"a"},{"name":"\\"name\\":"}]}'),
  ],
  "REQ-BODY-INVALID": [send("POST", "/items", { name: "" }), right],
  "REQ-BODY-READONLY": [send("POST", "/items", item), send("POST", "/items", { name: "a", secret: "s" })],
  "REQ-BODY-UNDECLARED": [
    send("POST", "/items", { name: "a", parts: [{ name: "b", nmae: 1 }] }),
    send("POST", "/items", { name: "a", parts: [{ name: "b" }] }),
  ],
  "REQ-PART-UNDECLARED": [form("name=a&nmae=b"), form("name=a&age=1")],
  "REQ-PART-TYPE": [
    upload(file, field("meta", '{"a":1}', "text/plain")),
    upload(file, field("meta", '{"a":1}', "application/json")),
  ],
  "REQ-PART-SYNTAX": [form("name=a&meta=%5Bobject%20Object%5D"), form("name=a&meta=%7B%7D")],
  "REQ-PART-DUPLICATE": [
    upload(file, field("name", "a"), field("name", "b")),
    upload(file, field("tags", "a"), field("tags", "b")),
  ],
  "REQ-PART-HEADER": [upload([file[0].replace("\r\nX-Sum: 1", ""), "%PDF"]), upload(file)],
  "REQ-INTENT-OPERATION": [
    { ...list, operationId: "items_create" },
    { ...list, operationId: "items_list" },
  ],
  "REQ-INTENT-MISSING": [
    { ...list, intended: { "query page": 2 } },
    { ...get("/items?page=2"), intended: { "query page": 2 } },
  ],
  "REQ-INTENT-DIFFERENT": [
    { ...get("/items?tags=a,b"), intended: { tags: ["a", "b"] } },
    { ...get("/items?tags=a&tags=b"), intended: { tags: ["a", "b"] } },
  ],
  "REQ-INTENT-UNEXPECTED": [
    { ...get("/items?tags=undefined"), intended: {} },
    { ...list, intended: { tags: [] } },
  ],
  "REQ-INTENT-SECRET": [
    { ...list, secrets: { token: "other" } },
    { ...list, secrets: { token: "abc" } },
  ],
  "REQ-ACCEPT-EXCLUDES": [
    get("/items", { headers: { accept: "text/html, application/xml" } }),
    get("/items", { headers: { accept: "text/html, application/*;q=0.5" } }),
  ],
  "SEC-MISSING": [{ url: `${base}/items`, headers: {} }, list],
  "SEC-PARTIAL": [
    { url: `${base}/items`, headers: { "x-mail": "a" } },
    { url: `${base}/items`, headers: { "x-mail": "a", "x-key": "k" } },
  ],
  "SEC-SCHEME": [
    get("/items", { headers: { authorization: "abc" } }),
    get("/items", { headers: { authorization: "bearer abc" } }),
  ],
  "SEC-EMPTY": [get("/items", { headers: { authorization: "Bearer " } }), list],
  "SEC-MALFORMED": [texts({ authorization: "Basic ann:secret" }), texts({ authorization: "Basic YW5uOnNlY3JldA==" })],
  "SEC-MISPLACED": [
    { url: `${base}/items?X-Key=k`, headers: {} },
    { url: `${base}/items`, headers: { "x-key": "k", "x-mail": "m" } },
  ],
  "SEC-DUPLICATE": [get("/items", { headers: { authorization: ["Bearer abc", "Bearer abc"] } }), list],
  "SEC-EXCESS": [get("/items", { headers: { "x-mail": "a", "x-key": "k" } }), list],
  "SEC-UNEXPECTED": [shapes(".1/r,1/%7B%7D", { headers: { authorization: "Bearer abc" } }), shapes(".1/r,1/%7B%7D")],
  "SEC-UNDECLARED": [
    { url: "/", headers: { ...token } },
    { url: "/", headers: {} },
  ],
  "RES-STATUS-UNDECLARED": [answered(list, 500, {}), answered(list, 418, { code: "teapot" })],
  "RES-TYPE-NOT-ACCEPTED": [
    answered(get("/items", { headers: { accept: "text/csv" } }), 200, { items: [] }, total),
    answered(get("/items", { headers: { accept: "text/csv, */*;q=0.1" } }), 200, { items: [] }, total),
  ],
  "RES-HEADER-MISSING": [answered(list, 200, { items: [] }), items({ items: [] })],
  "RES-HEADER-INVALID": [items({ items: [] }, { "x-total": "many" }), rightAnswer],
  "RES-HEADER-STYLE": [items({ items: [] }, { "x-colour": "r,1,g" }), items({ items: [] }, { "x-colour": "r,1" })],
  "RES-HEADER-SYNTAX": [items({ items: [] }, { "x-meta": "{a:1}" }), items({ items: [] }, { "x-meta": '{"a":1}' })],
  "RES-HEADER-DUPLICATE": [
    {
      ...list,
      answer: {
        status: 200,
        headers: [
          ["content-type", "application/json"],
          ["x-total", "1"],
          ["X-Total", "2"],
        ],
        body: '{"items":[]}',
      },
    },
    rightAnswer,
  ],
  "RES-TYPE-MISSING": [{ ...list, answer: { status: 200, headers: total, body: '{"items":[]}' } }, rightAnswer],
  "RES-TYPE-UNDECLARED": [
    items("<html>", { "content-type": "text/html" }),
    items({ items: [] }, { "content-type": "application/json;charset=utf-8" }),
  ],
  "RES-BODY-MISSING": [items(""), answered(get("/items/a", { method: "HEAD" }), 200, "")],
  "RES-BODY-UNEXPECTED": [
    answered(get("/items/a", { method: "DELETE" }), 204, {}),
    answered(get("/items/a", { method: "DELETE" }), 204, undefined),
  ],
  "RES-BODY-SYNTAX": [items('{"items":['), rightAnswer],
  "RES-BODY-CHARSET": [items({ items: [] }, { "content-type": "application/json; charset=utf-16" }), rightAnswer],
  "RES-BODY-ENCODING": [
    { ...list, answer: { status: 418, headers: { "content-type": "application/json" }, body: latin1 } },
    answered(list, 418, { code: "ä" }),
  ],
  "RES-BODY-LENGTH": [
    items({ items: [] }, { "content-length": "3" }),
    items({ items: [] }, { "content-length": "12" }),
  ],
  "RES-BODY-DUPLICATE": [items('{"items":[],"items":[]}'), rightAnswer],
  "RES-BODY-INVALID": [items({ items: [{ id: 1 }] }), rightAnswer],
  "RES-BODY-WRITEONLY": [items({ items: [{ ...item, secret: "s" }] }), rightAnswer],
  "RES-BODY-UNDECLARED": [items({ items: [], more: true }), rightAnswer],
  "RES-PART-UNDECLARED": [answerForm(sum("{}"), field("nmae", "a")), answerForm(sum("{}"), field("name", "a"))],
  "RES-PART-TYPE": [answerForm(sum("{}", "text/plain")), answerForm(sum("{}"))],
  "RES-PART-SYNTAX": [answerForm(sum("{")), answerForm(sum("{}"))],
  "RES-PART-DUPLICATE": [answerForm(field("name", "a"), field("name", "a")), answerForm(field("name", "a"))],
  "RES-PART-HEADER": [answerForm(sum("{}", "application/json", "")), answerForm(sum("{}"))],
};

/** A document that has no scheme for Authorization. */
const anonymous = createContract({ openapi: "3.1.0", paths: { "/": { get: { responses: { 204: {} } } } } });
const closed = createContract(shop, { closedAnswers: true });
const special: Partial<Record<string, typeof contract>> = {
  "SEC-UNDECLARED": anonymous,
  "RES-BODY-UNDECLARED": closed,
};

test.each(Object.entries(cases))("%s fires where it must, and only there", async (code, [fires, not]) => {
  const found = await judge(special[code] ?? contract, fires);

  expect(found.map((each) => each.code)).toContain(code);
  expect(await judge(special[code] ?? contract, not)).toEqual([]);
});

test.each(Object.entries(cases))("%s names its place, and what the document says", async (code, [fires]) => {
  const found = await judge(special[code] ?? contract, fires);

  for (const { pointer, place, expected, received, hint, blame } of found.filter((each) => each.code === code)) {
    expect(blame).toBe(diagnosticCodes[code as DiagnosticCode].blame);
    expect([place, expected, received, hint].every((text) => text.length > 0)).toBe(true);
    expect(pointer).toMatch(/^\//);
  }
});
