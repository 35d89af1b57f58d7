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

/** For each code a message that has it, one like it that has none at all, the place in the message, and the pointer into the document. */
const cases: Readonly<
  Record<Exclude<DiagnosticCode, `SPEC-${string}`>, [fires: Message, right: Message, place: string, pointer: string]>
> = {
  "ROUTE-SERVER-UNDECLARED": [
    { ...list, url: "https://asia.shop.example/v1/items" },
    { ...list, url: "https://us.shop.example/v1/items" },
    "url",
    "/servers",
  ],
  "ROUTE-BASE-PATH": [{ ...list, url: "https://eu.shop.example/items" }, list, "path", "/servers"],
  "ROUTE-PATH-UNKNOWN": [get("/items/a/b"), get("/items/a%2Fb"), "path", "/paths"],
  "ROUTE-TRAILING-SLASH": [get("/items/"), list, "path", "/paths/~1items/get"],
  "ROUTE-METHOD-UNDECLARED": [send("put", "/items", { name: "a" }), right, "method", "/paths/~1items"],
  "REQ-PATH-INVALID": [get("/items/A"), get("/items/a"), "path id", "/paths/~1items~1{id}/parameters/0/schema/pattern"],
  "REQ-PATH-STYLE": [
    shapes("1,2/r,1/%7B%7D"),
    shapes(".1.2/r,1/%7B%7D"),
    "path list",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/parameters/0",
  ],
  "REQ-PATH-EMPTY": [
    shapes(".1//%7B%7D"),
    shapes(".1/r,1/%7B%7D"),
    "path colour",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/parameters/1",
  ],
  "REQ-PATH-ENCODING": [get("/items/%E4"), get("/items/%C3%A4"), "path id", "/paths/~1items~1{id}/parameters/0"],
  "REQ-PATH-SYNTAX": [
    shapes(".1/r,1/a"),
    shapes(".1/r,1/%7B%22a%22:1%7D"),
    "path filter",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/parameters/2/content/application~1json",
  ],
  "REQ-QUERY-MISSING": [
    get("/items/search"),
    get("/items/search?q="),
    "query q",
    "/paths/~1items~1search/get/parameters/0",
  ],
  "REQ-QUERY-UNDECLARED": [get("/items?Page=1"), get("/items?page=1"), "query Page", "/paths/~1items/get"],
  "REQ-QUERY-INVALID": [
    get("/items?page=0"),
    get("/items?page=100"),
    "query page",
    "/paths/~1items/get/parameters/0/schema/minimum",
  ],
  "REQ-QUERY-STYLE": [
    get("/items?pair=r,1,g"),
    get("/items?pair=r,1,g,2"),
    "query pair",
    "/paths/~1items/get/parameters/4",
  ],
  "REQ-QUERY-DUPLICATE": [
    get("/items?page=1&page=2"),
    get("/items?tags=1&tags=2"),
    "query page",
    "/paths/~1items/get/parameters/0",
  ],
  "REQ-QUERY-EMPTY": [get("/items?page="), get("/items?tags="), "query page", "/paths/~1items/get/parameters/0"],
  "REQ-QUERY-ENCODING": [
    get("/items?tags=%zz"),
    get("/items?tags=%25zz"),
    "query tags",
    "/paths/~1items/get/parameters/1",
  ],
  "REQ-QUERY-SYNTAX": [
    get("/items?filter={a:1}"),
    get("/items?filter=%7B%22a%22:1%7D"),
    "query filter",
    "/paths/~1items/get/parameters/7/content/application~1json",
  ],
  "REQ-HEADER-MISSING": [
    { url: `${base}/shapes/.1/r,1/%7B%7D`, headers: { cookie: "session=s" } },
    shapes(".1/r,1/%7B%7D"),
    "header X-Api",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/parameters/3",
  ],
  "REQ-HEADER-UNDECLARED": [
    get("/items", { headers: { "x-pgae": "1" } }),
    get("/items", { headers: { "x-page": "1", "user-agent": "a" } }),
    "header x-pgae",
    "/paths/~1items/get",
  ],
  "REQ-HEADER-INVALID": [
    get("/items", { headers: { "x-page": "0" } }),
    get("/items", { headers: { "x-page": "1" } }),
    "header X-Page",
    "/paths/~1items/get/parameters/8/schema/minimum",
  ],
  "REQ-HEADER-STYLE": [
    get("/items", { headers: { "x-colour": "r,1,g" } }),
    get("/items", { headers: { "x-colour": "r,1,g,2" } }),
    "header X-Colour",
    "/paths/~1items/get/parameters/9",
  ],
  "REQ-HEADER-DUPLICATE": [
    get("/items", { headers: { "x-page": ["1", "2"] } }),
    get("/items", { headers: { "x-names": ["a", "b"] } }),
    "header X-Page",
    "/paths/~1items/get/parameters/8",
  ],
  "REQ-HEADER-EMPTY": [
    get("/items", { headers: { "x-page": "" } }),
    get("/items", { headers: { "x-names": "" } }),
    "header X-Page",
    "/paths/~1items/get/parameters/8",
  ],
  "REQ-HEADER-ENCODING": [
    get("/items", { headers: { "x-names": "ä" } }),
    get("/items", { headers: { "x-names": "a\tb" } }),
    "header X-Names",
    "/paths/~1items/get/parameters/11",
  ],
  "REQ-HEADER-SYNTAX": [
    get("/items", { headers: { "x-filter": "{a:1}" } }),
    get("/items", { headers: { "x-filter": '{"a":1}' } }),
    "header X-Filter",
    "/paths/~1items/get/parameters/10/content/application~1json",
  ],
  "REQ-COOKIE-MISSING": [
    { url: `${base}/shapes/.1/r,1/%7B%7D`, headers: { "x-api": "1" } },
    shapes(".1/r,1/%7B%7D", { headers: { cookie: "session=" } }),
    "cookie session",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/parameters/4",
  ],
  "REQ-COOKIE-UNDECLARED": [
    get("/items", { headers: { cookie: "pgae=1" } }),
    get("/items", { headers: { cookie: "page=1" } }),
    "cookie pgae",
    "/paths/~1items/get",
  ],
  "REQ-COOKIE-INVALID": [
    get("/items", { headers: { cookie: "page=x" } }),
    get("/items", { headers: { cookie: "page=2" } }),
    "cookie page",
    "/paths/~1items/get/parameters/12/schema/type",
  ],
  "REQ-COOKIE-STYLE": [
    get("/items", { headers: { cookie: "colour=r,1,g" } }),
    get("/items", { headers: { cookie: "colour=r,1" } }),
    "cookie colour",
    "/paths/~1items/get/parameters/13",
  ],
  "REQ-COOKIE-DUPLICATE": [
    get("/items", { headers: { cookie: "page=1; page=1" } }),
    get("/items", { headers: { cookie: "page=1; colour=r,1" } }),
    "cookie page",
    "/paths/~1items/get/parameters/12",
  ],
  "REQ-COOKIE-EMPTY": [
    get("/items", { headers: { cookie: "page=" } }),
    list,
    "cookie page",
    "/paths/~1items/get/parameters/12",
  ],
  "REQ-COOKIE-ENCODING": [
    get("/items", { headers: { cookie: "page=%E4" } }),
    get("/items", { headers: { cookie: "page=%31" } }),
    "cookie page",
    "/paths/~1items/get/parameters/12",
  ],
  "REQ-COOKIE-SYNTAX": [
    get("/items", { headers: { cookie: "filter=a" } }),
    get("/items", { headers: { cookie: "filter=%7B%7D" } }),
    "cookie filter",
    "/paths/~1items/get/parameters/14/content/application~1json",
  ],
  "REQ-TYPE-MISSING": [
    get("/items", { method: "POST", body: '{"name":"a"}' }),
    right,
    "header content-type",
    "/paths/~1items/post/requestBody/content",
  ],
  "REQ-TYPE-UNDECLARED": [
    send("PATCH", "/items/a", {}),
    send("PATCH", "/items/a", {}, { headers: { "content-type": "Application/Merge-Patch+JSON; a=b" } }),
    "header content-type",
    "/paths/~1items~1{id}/patch/requestBody/content",
  ],
  "REQ-TYPE-UNEXPECTED": [
    get("/items/a", { method: "DELETE", headers: { "content-type": "application/json" } }),
    get("/items/a", { method: "DELETE" }),
    "header content-type",
    "/paths/~1items~1{id}/delete",
  ],
  "REQ-BODY-MISSING": [
    get("/items", { method: "POST" }),
    get("/items/a", { method: "PATCH" }),
    "body",
    "/paths/~1items/post/requestBody",
  ],
  "REQ-BODY-UNEXPECTED": [send("GET", "/items", {}), list, "body", "/paths/~1items/get"],
  "REQ-BODY-SYNTAX": [
    send("POST", "/items", '\uFEFF{"name":"a"}'),
    right,
    "body",
    "/paths/~1items/post/requestBody/content/application~1json",
  ],
  "REQ-BODY-CHARSET": [
    send("POST", "/items", { name: "a" }, { headers: { "content-type": "application/json; charset=latin1" } }),
    send("POST", "/items", { name: "a" }, { headers: { "content-type": 'application/json; charset="UTF-8"' } }),
    "header content-type",
    "/paths/~1items/post/requestBody/content/application~1json",
  ],
  "REQ-BODY-ENCODING": [
    plainText(latin1),
    plainText(latin1, { "content-type": "text/plain; charset=iso-8859-1" }),
    "body",
    "/paths/~1texts/put/requestBody/content/text~1plain",
  ],
  "REQ-BODY-LENGTH": [
    plainText("ä", { "content-length": "1" }),
    plainText("ä", { "content-length": "2" }),
    "header content-length",
    "/paths/~1texts/put",
  ],
  "REQ-BODY-DUPLICATE": [
    send("POST", "/items", '{"name":"a","name":"b"}'),
    send("POST", "/items", '{"name":"a","parts":[{"name":"a"},{"name":"\\"name\\":"}]}'),
    "body name",
    "/paths/~1items/post/requestBody/content/application~1json",
  ],
  "REQ-BODY-INVALID": [
    send("POST", "/items", { name: "" }),
    right,
    "body /name",
    "/components/schemas/Item/properties/name/minLength",
  ],
  "REQ-BODY-READONLY": [
    send("POST", "/items", item),
    send("POST", "/items", { name: "a", secret: "s" }),
    "body /id",
    "/components/schemas/Item/properties/id/readOnly",
  ],
  "REQ-BODY-UNDECLARED": [
    send("POST", "/items", { name: "a", parts: [{ name: "b", nmae: 1 }] }),
    send("POST", "/items", { name: "a", parts: [{ name: "b" }] }),
    "body /parts/0/nmae",
    "/components/schemas/Item/properties/parts/items",
  ],
  "REQ-PART-UNDECLARED": [
    form("name=a&nmae=b"),
    form("name=a&age=1"),
    "body nmae",
    "/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema",
  ],
  "REQ-PART-TYPE": [
    upload(file, field("meta", '{"a":1}', "text/plain")),
    upload(file, field("meta", '{"a":1}', "application/json")),
    "body meta content-type",
    "/paths/~1files/post/requestBody/content/multipart~1form-data/encoding/meta/contentType",
  ],
  "REQ-PART-SYNTAX": [
    form("name=a&meta=%5Bobject%20Object%5D"),
    form("name=a&meta=%7B%7D"),
    "body meta",
    "/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/meta",
  ],
  "REQ-PART-DUPLICATE": [
    upload(file, field("name", "a"), field("name", "b")),
    upload(file, field("tags", "a"), field("tags", "b")),
    "body name",
    "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/name",
  ],
  "REQ-PART-HEADER": [
    upload([file[0].replace("\r\nX-Sum: 1", ""), "%PDF"]),
    upload(file),
    "body file header X-Sum",
    "/paths/~1files/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Sum",
  ],
  "REQ-INTENT-OPERATION": [
    { ...list, operationId: "items_create" },
    { ...list, operationId: "items_list" },
    "operation",
    "/paths/~1items/get",
  ],
  "REQ-INTENT-MISSING": [
    { ...list, intended: { "query page": 2 } },
    { ...get("/items?page=2"), intended: { "query page": 2 } },
    "query page",
    "/paths/~1items/get/parameters/0",
  ],
  "REQ-INTENT-DIFFERENT": [
    { ...get("/items?tags=a,b"), intended: { tags: ["a", "b"] } },
    { ...get("/items?tags=a&tags=b"), intended: { tags: ["a", "b"] } },
    "query tags",
    "/paths/~1items/get/parameters/1",
  ],
  "REQ-INTENT-UNEXPECTED": [
    { ...get("/items?tags=undefined"), intended: {} },
    { ...list, intended: { tags: [] } },
    "query tags",
    "/paths/~1items/get/parameters/1",
  ],
  "REQ-INTENT-SECRET": [
    { ...list, secrets: { token: "other" } },
    { ...list, secrets: { token: "abc" } },
    "header authorization",
    "/components/securitySchemes",
  ],
  "REQ-ACCEPT-EXCLUDES": [
    get("/items", { headers: { accept: "text/html, application/xml" } }),
    get("/items", { headers: { accept: "text/html, application/*;q=0.5" } }),
    "header accept",
    "/paths/~1items/get/responses",
  ],
  "SEC-MISSING": [{ url: `${base}/items`, headers: {} }, list, "header authorization", "/security"],
  "SEC-PARTIAL": [
    { url: `${base}/items`, headers: { "x-mail": "a" } },
    { url: `${base}/items`, headers: { "x-mail": "a", "x-key": "k" } },
    "header x-key",
    "/security",
  ],
  "SEC-SCHEME": [
    get("/items", { headers: { authorization: "abc" } }),
    get("/items", { headers: { authorization: "bearer abc" } }),
    "header authorization",
    "/security",
  ],
  "SEC-EMPTY": [get("/items", { headers: { authorization: "Bearer " } }), list, "header authorization", "/security"],
  "SEC-MALFORMED": [
    texts({ authorization: "Basic ann:secret" }),
    texts({ authorization: "Basic YW5uOnNlY3JldA==" }),
    "header authorization",
    "/paths/~1texts/put/security",
  ],
  "SEC-MISPLACED": [
    { url: `${base}/items?X-Key=k`, headers: {} },
    { url: `${base}/items`, headers: { "x-key": "k", "x-mail": "m" } },
    "header x-key",
    "/security",
  ],
  "SEC-DUPLICATE": [
    get("/items", { headers: { authorization: ["Bearer abc", "Bearer abc"] } }),
    list,
    "header authorization",
    "/security",
  ],
  "SEC-EXCESS": [
    get("/items", { headers: { "x-mail": "a", "x-key": "k" } }),
    list,
    "header authorization",
    "/security",
  ],
  "SEC-UNEXPECTED": [
    shapes(".1/r,1/%7B%7D", { headers: { authorization: "Bearer abc" } }),
    shapes(".1/r,1/%7B%7D"),
    "header authorization",
    "/paths/~1shapes~1{list}~1{colour}~1{filter}/get/security",
  ],
  "SEC-UNDECLARED": [
    { url: "/", headers: { ...token } },
    { url: "/", headers: {} },
    "header authorization",
    "/security",
  ],
  "RES-STATUS-UNDECLARED": [
    answered(list, 500, {}),
    answered(list, 418, { code: "teapot" }),
    "status",
    "/paths/~1items/get/responses",
  ],
  "RES-TYPE-NOT-ACCEPTED": [
    answered(get("/items", { headers: { accept: "text/csv" } }), 200, { items: [] }, total),
    answered(get("/items", { headers: { accept: "text/csv, */*;q=0.1" } }), 200, { items: [] }, total),
    "header content-type",
    "/paths/~1items/get/responses/200",
  ],
  "RES-HEADER-MISSING": [
    answered(list, 200, { items: [] }),
    items({ items: [] }),
    "header X-Total",
    "/paths/~1items/get/responses/200/headers/X-Total",
  ],
  "RES-HEADER-INVALID": [
    items({ items: [] }, { "x-total": "many" }),
    rightAnswer,
    "header X-Total",
    "/paths/~1items/get/responses/200/headers/X-Total/schema/type",
  ],
  "RES-HEADER-STYLE": [
    items({ items: [] }, { "x-colour": "r,1,g" }),
    items({ items: [] }, { "x-colour": "r,1" }),
    "header X-Colour",
    "/paths/~1items/get/responses/200/headers/X-Colour",
  ],
  "RES-HEADER-SYNTAX": [
    items({ items: [] }, { "x-meta": "{a:1}" }),
    items({ items: [] }, { "x-meta": '{"a":1}' }),
    "header X-Meta",
    "/paths/~1items/get/responses/200/headers/X-Meta/content/application~1json",
  ],
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
    "header X-Total",
    "/paths/~1items/get/responses/200/headers/X-Total",
  ],
  "RES-TYPE-MISSING": [
    { ...list, answer: { status: 200, headers: total, body: '{"items":[]}' } },
    rightAnswer,
    "header content-type",
    "/paths/~1items/get/responses/200/content",
  ],
  "RES-TYPE-UNDECLARED": [
    items("<html>", { "content-type": "text/html" }),
    items({ items: [] }, { "content-type": "application/json;charset=utf-8" }),
    "header content-type",
    "/paths/~1items/get/responses/200/content",
  ],
  "RES-BODY-MISSING": [
    items(""),
    answered(get("/items/a", { method: "HEAD" }), 200, ""),
    "body",
    "/paths/~1items/get/responses/200",
  ],
  "RES-BODY-UNEXPECTED": [
    answered(get("/items/a", { method: "DELETE" }), 204, {}),
    answered(get("/items/a", { method: "DELETE" }), 204, undefined),
    "body",
    "/paths/~1items~1{id}/delete/responses/204",
  ],
  "RES-BODY-SYNTAX": [
    items('{"items":['),
    rightAnswer,
    "body",
    "/paths/~1items/get/responses/200/content/application~1json",
  ],
  "RES-BODY-CHARSET": [
    items({ items: [] }, { "content-type": "application/json; charset=utf-16" }),
    rightAnswer,
    "header content-type",
    "/paths/~1items/get/responses/200/content/application~1json",
  ],
  "RES-BODY-ENCODING": [
    { ...list, answer: { status: 418, headers: { "content-type": "application/json" }, body: latin1 } },
    answered(list, 418, { code: "ä" }),
    "body",
    "/paths/~1items/get/responses/4XX/content/application~1json",
  ],
  "RES-BODY-LENGTH": [
    items({ items: [] }, { "content-length": "3" }),
    items({ items: [] }, { "content-length": "12" }),
    "header content-length",
    "/paths/~1items/get/responses/200",
  ],
  "RES-BODY-DUPLICATE": [
    items('{"items":[],"items":[]}'),
    rightAnswer,
    "body items",
    "/paths/~1items/get/responses/200/content/application~1json",
  ],
  "RES-BODY-INVALID": [
    items({ items: [{ id: 1 }] }),
    rightAnswer,
    "body /items/0/name",
    "/components/schemas/Item/required",
  ],
  "RES-BODY-WRITEONLY": [
    items({ items: [{ ...item, secret: "s" }] }),
    rightAnswer,
    "body /items/0/secret",
    "/components/schemas/Item/properties/secret/writeOnly",
  ],
  "RES-BODY-UNDECLARED": [
    items({ items: [], more: true }),
    rightAnswer,
    "body /more",
    "/paths/~1items/get/responses/200/content/application~1json/schema",
  ],
  "RES-PART-UNDECLARED": [
    answerForm(sum("{}"), field("nmae", "a")),
    answerForm(sum("{}"), field("name", "a")),
    "body nmae",
    "/paths/~1forms/post/responses/200/content/multipart~1form-data/schema",
  ],
  "RES-PART-TYPE": [
    answerForm(sum("{}", "text/plain")),
    answerForm(sum("{}")),
    "body meta content-type",
    "/paths/~1forms/post/responses/200/content/multipart~1form-data/encoding/meta/contentType",
  ],
  "RES-PART-SYNTAX": [
    answerForm(sum("{")),
    answerForm(sum("{}")),
    "body meta",
    "/paths/~1forms/post/responses/200/content/multipart~1form-data/schema/properties/meta",
  ],
  "RES-PART-DUPLICATE": [
    answerForm(field("name", "a"), field("name", "a")),
    answerForm(field("name", "a")),
    "body name",
    "/paths/~1forms/post/responses/200/content/multipart~1form-data/schema/properties/name",
  ],
  "RES-PART-HEADER": [
    answerForm(sum("{}", "application/json", "")),
    answerForm(sum("{}")),
    "body meta header X-Sum",
    "/paths/~1forms/post/responses/200/content/multipart~1form-data/encoding/meta/headers/X-Sum",
  ],
};

/** A document that has no scheme for Authorization. */
const anonymous = createContract({ openapi: "3.1.0", paths: { "/": { get: { responses: { 204: {} } } } } });
const closed = createContract(shop, { closedResponses: true });
const special: Partial<Record<string, typeof contract>> = {
  "SEC-UNDECLARED": anonymous,
  "RES-BODY-UNDECLARED": closed,
};

test.each(Object.entries(cases))("%s fires where it must, and only there", async (code, [fires, not]) => {
  const found = await judge(special[code] ?? contract, fires);

  expect(found.map((each) => each.code)).toContain(code);
  expect(await judge(special[code] ?? contract, not)).toEqual([]);
});

test.each(Object.entries(cases))(
  "%s names its place, and what the document says",
  async (code, [fires, , place, pointer]) => {
    const found = await judge(special[code] ?? contract, fires);

    expect(found.filter((each) => each.code === code)).toEqual([
      {
        code,
        place,
        pointer,
        blame: diagnosticCodes[code as DiagnosticCode].blame,
        expected: expect.stringMatching(/./),
        received: expect.stringMatching(/./),
        hint: expect.stringMatching(/./),
      },
    ]);
  },
);
