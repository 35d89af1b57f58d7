import { type Mock, startMock } from "@certspec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diagnostics, operationIds } from "./case-diagnostics.ts";
import { document } from "./fixtures/document.ts";
import { formOf, jsonPart, type Result, type Wire, type Wrong } from "./workshop-client.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document);
});
afterAll(() => mock.close());

test.each(operationIds)("a right client of %s gives no diagnostic", async (operationId) => {
  expect(await diagnostics(mock, operationId)).toEqual([]);
});

const path = (change: (path: string) => string): Wrong => ({ send: (wire) => ({ ...wire, path: change(wire.path) }) });
const headers = (change: Record<string, string>, ...without: string[]): Wrong => ({
  send: (wire) => ({
    ...wire,
    headers: Object.fromEntries(
      Object.entries({ ...wire.headers, ...change }).filter(([name]) => !without.includes(name)),
    ),
  }),
});
const body = (change: (body: string) => string): Wrong => ({
  send: (wire) => ({ ...wire, body: change(String(wire.body)) }),
});
const form = (...parts: [string, Blob | string][]): Wrong => ({ send: (wire) => ({ ...wire, body: formOf(parts) }) });
const receive = (change: (result: Result) => unknown): Wrong => ({ receive: change });
const send = (change: Partial<Wire>): Wrong => ({ send: (wire) => ({ ...wire, ...change }) });
const pdf = new Blob(["%PDF-1\u0000"], { type: "application/pdf" });
const meta = jsonPart({ a: 1 });
const tags: [string, string][] = [
  ["tags", "x"],
  ["tags", "y"],
];

const wrongClients: [string, string, Wrong, string][] = [
  ["calls another path", "parts_create", path(() => "/items"), "ROUTE-PATH-UNKNOWN path"],
  ["drops the base path", "parts_create", { send: (wire) => ({ ...wire, path: "/../parts" }) }, "ROUTE-BASE-PATH path"],
  ["adds a slash", "parts_create", path((each) => `${each}/`), "ROUTE-TRAILING-SLASH path"],
  ["uses another method", "parts_create", send({ method: "PUT" }), "ROUTE-METHOD-UNDECLARED method"],
  [
    "does not escape a path parameter",
    "parts_list",
    path((each) => each.replace("%2F", "/")),
    "ROUTE-PATH-UNKNOWN path",
  ],
  [
    "escapes a path parameter twice",
    "parts_list",
    path((each) => each.replace("%2F", "%252F")),
    'REQ-INTENT-DIFFERENT path owner_id: expected "a/b c", received "a%2Fb c"',
  ],
  [
    "swaps account and zone",
    "parts_list",
    path((each) => each.replace("accounts", "zones")),
    'REQ-INTENT-DIFFERENT path owners: expected "accounts", received "zones"',
  ],
  [
    "drops a query parameter",
    "parts_list",
    path((each) => each.replace("page=1&", "")),
    'REQ-INTENT-MISSING query page: expected "1", received nothing',
  ],
  [
    "misspells a query parameter",
    "parts_list",
    path((each) => each.replace("page=", "pages=")),
    "REQ-QUERY-UNDECLARED query pages",
  ],
  [
    "writes a query parameter in capitals",
    "parts_list",
    path((each) => each.replace("page=", "Page=")),
    "REQ-QUERY-UNDECLARED query Page",
  ],
  [
    "sends another value",
    "parts_list",
    path((each) => each.replace("page=1", "page=2")),
    'REQ-INTENT-DIFFERENT query page: expected "1", received "2"',
  ],
  [
    "sends a parameter twice",
    "parts_list",
    path((each) => each.replace("page=1", "page=1&page=1")),
    "REQ-QUERY-DUPLICATE query page",
  ],
  [
    "sends what the caller left out",
    "parts_list",
    path((each) => (each.includes("?") ? each : `${each}?page=undefined`)),
    "REQ-QUERY-INVALID query page",
  ],
  [
    "joins a list that belongs apart",
    "parts_list",
    path((each) => each.replace("&tags=b", ",b")),
    'REQ-INTENT-DIFFERENT query tags: expected ["a","b,c"], received ["a,b,c"]',
  ],
  [
    "takes a list apart that belongs together",
    "search_run",
    path((each) => each.replace("comma=a,", "comma=a&comma=")),
    "REQ-QUERY-DUPLICATE query comma",
  ],
  [
    "does not escape a separator",
    "search_run",
    path((each) => each.replace("b%2Cc", "b,c")),
    'REQ-INTENT-DIFFERENT query comma: expected ["a","b,c"], received ["a","b","c"]',
  ],
  [
    "separates by commas instead of spaces",
    "search_run",
    path((each) => each.replace("a%20b", "a,b")),
    'REQ-INTENT-DIFFERENT query space: expected ["a","b"], received ["a,b"]',
  ],
  [
    "separates by commas instead of bars",
    "search_run",
    path((each) => each.replace("a|b", "a,b")),
    'REQ-INTENT-DIFFERENT query pipe: expected ["a","b"], received ["a,b"]',
  ],
  [
    "writes dots instead of brackets",
    "search_run",
    path((each) => each.replace("range%5Bfrom%5D", "range.from")),
    'REQ-INTENT-DIFFERENT query range: expected {"from":"1","to":"z"}, received {"to":"z"}',
  ],
  [
    "adds a key to a deep object",
    "search_run",
    path((each) => `${each}&range%5Bx%5D=1`),
    'REQ-INTENT-DIFFERENT query range: expected {"from":"1","to":"z"}, received {"from":"1","to":"z","x":"1"}',
  ],
  [
    "drops a property of an exploded object",
    "search_run",
    path((each) => each.replace("&g=2", "")),
    'REQ-INTENT-DIFFERENT query exploded: expected {"r":"1","g":"2"}, received {"r":"1"}',
  ],
  [
    "explodes a flat object",
    "search_run",
    path((each) => each.replace("flat=r,1,g,2", "flat%5Br%5D=1")),
    'REQ-INTENT-MISSING query flat: expected {"r":"1","g":"2"}, received nothing',
  ],
  [
    "sends an object as [object Object]",
    "search_run",
    path((each) => each.replace(/filter=[^&]*/, "filter=%5Bobject%20Object%5D")),
    'REQ-INTENT-DIFFERENT query filter: expected {"a":[1,{"b":null}]}, received "[object Object]"',
  ],
  [
    "drops a header",
    "search_run",
    headers({}, "x-tags"),
    'REQ-INTENT-MISSING header X-Tags: expected ["a","b"], received nothing',
  ],
  [
    "sends JSON in a list header",
    "search_run",
    headers({ "x-tags": '["a","b"]' }),
    'REQ-INTENT-DIFFERENT header X-Tags: expected ["a","b"], received ["[\\"a\\"","\\"b\\"]"]',
  ],
  [
    "does not escape a cookie",
    "search_run",
    headers({ cookie: "session=s=1;" }),
    'REQ-INTENT-DIFFERENT cookie session: expected "s=1;", received "s=1"',
  ],
  [
    "sends a cookie of its own",
    "search_run",
    headers({ cookie: "session=s%3D1%3B; tracker=1" }),
    "REQ-COOKIE-UNDECLARED cookie tracker",
  ],
  [
    "sends another constant header",
    "parts_list",
    headers({ "x-version": "2025-01-01" }),
    "REQ-HEADER-INVALID header X-Version",
  ],
  ["forgets the constant header", "parts_list", headers({}, "x-version"), "REQ-HEADER-MISSING header X-Version"],
  ["sends no credentials", "parts_create", headers({}, "authorization"), "SEC-MISSING header authorization"],
  [
    "sends credentials in another scheme",
    "parts_create",
    headers({ authorization: "Basic contract-token" }),
    "SEC-SCHEME header authorization",
  ],
  ["sends both credential sets", "parts_create", headers({ "x-mail": "a@example.com" }), "SEC-EXCESS header x-mail"],
  ["sends a key in the query too", "parts_create", path((each) => `${each}?key=k`), "SEC-EXCESS query key"],
  [
    "sends credentials to a public operation",
    "search_run",
    headers({ authorization: "Bearer contract-token" }),
    "SEC-UNEXPECTED header authorization",
  ],
  [
    "accepts something else",
    "parts_create",
    headers({ accept: "text/html" }),
    "REQ-ACCEPT-EXCLUDES header accept: expected application/json, received text/html",
  ],
  [
    "names another content type",
    "parts_create",
    headers({ "content-type": "text/plain" }),
    "REQ-TYPE-UNDECLARED header content-type: expected application/json, received text/plain",
  ],
  [
    "drops a property of the body",
    "parts_create",
    body((each) => each.replace('"name":"bolt",', "")),
    'REQ-INTENT-DIFFERENT body: expected {"name":"bolt","sizes":[1,2]}, received {"sizes":[1,2]}',
  ],
  [
    "encodes the body twice",
    "parts_create",
    body(JSON.stringify),
    'REQ-INTENT-DIFFERENT body: expected {"name":"bolt","sizes":[1,2]}, received "{\\"name\\":\\"bolt\\",\\"sizes\\":[1,2]}"',
  ],
  ["sends no body", "parts_create", send({ body: undefined }), "REQ-BODY-MISSING body"],
  [
    "sends a body where none belongs",
    "parts_delete",
    send({ body: "{}", headers: { authorization: "Bearer contract-token" } }),
    "REQ-BODY-UNEXPECTED body",
  ],
  [
    "joins a list in the path wrongly",
    "paths_show",
    path((each) => each.replace("/a,", "/a%2C")),
    'REQ-INTENT-DIFFERENT path list: expected ["a","b,c"], received ["a,b,c"]',
  ],
  [
    "forgets a label's dot",
    "paths_show",
    path((each) => each.replace("/.a", "/a")),
    'REQ-INTENT-DIFFERENT path label: expected ["a","b"], received "a.b"',
  ],
  [
    "forgets a matrix parameter's name",
    "paths_show",
    path((each) => each.replace("matrix=", "")),
    'REQ-INTENT-DIFFERENT path matrix: expected ["a","b"], received ";a,b"',
  ],
  [
    "writes an object in the path flat",
    "paths_show",
    path((each) => each.replace("r=1,g=", "r,1,g,")),
    "REQ-PATH-STYLE path object",
  ],
  [
    "does not escape a plus in a form",
    "forms_send",
    body((each) => each.replace("%2B", "+")),
    'REQ-INTENT-DIFFERENT body name: expected "a+b c", received "a b c"',
  ],
  [
    "drops an item of a form's list",
    "forms_send",
    body((each) => each.replace("&tags=y", "")),
    'REQ-INTENT-DIFFERENT body tags: expected ["x","y"], received ["x"]',
  ],
  [
    "explodes a form's list that belongs together",
    "forms_send",
    body((each) => each.replace("codes=1,2", "codes=1&codes=2")),
    "REQ-PART-DUPLICATE body codes",
  ],
  ["adds a field to a form", "forms_send", body((each) => `${each}&x=1`), "REQ-PART-UNDECLARED body x"],
  [
    "sends JSON where a form belongs",
    "forms_send",
    { send: (wire) => ({ ...wire, body: "{}", headers: { ...wire.headers, "content-type": "application/json" } }) },
    "REQ-TYPE-UNDECLARED header content-type: expected application/x-www-form-urlencoded, received application/json",
  ],
  [
    "sends another file",
    "files_upload",
    form(["file", new Blob(["other"], { type: "application/pdf" })], ["meta", meta], ["tags", "x"], ["tags", "y"]),
    'REQ-INTENT-DIFFERENT body file: expected ["%PDF-1\\u0000"], received ["other"]',
  ],
  [
    "sends a file of another type",
    "files_upload",
    form(["file", new Blob(["%PDF-1\u0000"], { type: "image/png" })], ["meta", meta], ["tags", "x"], ["tags", "y"]),
    "REQ-PART-TYPE body file content-type: expected application/pdf, received image/png",
  ],
  [
    "sends an object as a text",
    "files_upload",
    form(["file", pdf], ["meta", "[object Object]"], ["tags", "x"], ["tags", "y"]),
    'REQ-INTENT-DIFFERENT body meta: expected [{"a":1}], received ["[object Object]"]',
  ],
  [
    "sends a part that nobody asked for",
    "files_upload",
    form(["file", pdf], ["meta", meta], ["tags", "x"], ["tags", "y"], ["x", "1"]),
    'REQ-INTENT-DIFFERENT body x: expected [], received ["1"]',
  ],
  [
    "sends the parts without a boundary",
    "files_upload",
    {
      send: (wire) => ({ ...wire, body: "--x--", headers: { ...wire.headers, "content-type": "multipart/form-data" } }),
    },
    "REQ-BODY-SYNTAX body",
  ],
  [
    "loses the umlauts of a text",
    "notes_write",
    body(() => "gr?? Gott"),
    'REQ-INTENT-DIFFERENT body: expected "grüß Gott", received "gr?? Gott"',
  ],
  [
    "sends other bytes",
    "blobs_write",
    { send: (wire) => ({ ...wire, body: new Blob(["byte"]) }) },
    'REQ-INTENT-DIFFERENT body: expected "bytes", received "byte"',
  ],
  [
    "swallows an error",
    "parts_list",
    receive((result) => ({ ...result, ok: true, data: undefined })),
    "ok: expected false, received true",
  ],
  [
    "throws where there is data",
    "parts_create",
    receive((result) => ({ ...result, ok: false, error: new Error("odd") })),
    "error: expected none, received Error: odd",
  ],
  [
    "tells another status",
    "parts_create",
    receive((result) => ({ ...result, status: 200 })),
    "status: expected 201, received 200",
  ],
  [
    "does not take off the envelope",
    "parts_create",
    receive((result) => (result.ok ? { ...result, data: { result: result.data } } : result)),
    'data: expected {"id":1}, received {"result":{"id":1}}',
  ],
  [
    "takes an envelope off where there is none",
    "notes_write",
    receive((result) => ({ ...result, data: undefined })),
    'data: expected "a text", received nothing',
  ],
  [
    "gives something for no content",
    "parts_delete",
    receive((result) => ({ ...result, data: {} })),
    "data: expected nothing, received {}",
  ],
  [
    "loses the items of a page",
    "parts_list",
    receive((result) =>
      result.ok ? { ...result, data: { items: undefined, hasNext: false, next: () => undefined } } : result,
    ),
    'data.items: expected [{"id":1}], received nothing',
  ],
  [
    "gives a list instead of a page",
    "parts_list",
    receive((result) => (result.ok ? { ...result, data: (result.data as { items: unknown }).items } : result)),
    'typeof data.hasNext: expected "boolean", received "undefined"',
  ],
  [
    "drops the body of a failure",
    "parts_list",
    receive((result) => (result.ok ? result : { ...result, body: undefined })),
    'body: expected {"errors":["no"]}, received nothing',
  ],
  [
    "raises an error of another kind",
    "parts_list",
    receive((result) => (result.ok ? result : { ...result, error: new TypeError("odd") })),
    'error.name: expected "ApiError", received "TypeError"',
  ],
  [
    "forgets which operation failed",
    "parts_list",
    receive((result) =>
      result.ok ? result : { ...result, error: Object.assign(new Error("odd"), { name: "ApiError" }) },
    ),
    'error.operation: expected "parts_list", received nothing',
  ],
  [
    "has no such method",
    "parts_delete",
    { build: ({ parts, ...client }) => ({ ...client, parts: { ...parts, delete: undefined } }) },
    "client.parts.delete: expected a method, received nothing",
  ],
  [
    "gives no promise with safe()",
    "parts_delete",
    {
      build: (client) => ({
        ...client,
        parts: {
          delete: async (...args: Parameters<NonNullable<(typeof client)["parts"]>["delete"]>) =>
            client.parts?.delete?.(...args),
        },
      }),
    },
    'result of safe(): expected "{ ok, status, … }", received nothing',
  ],
  [
    "throws before it sends",
    "parts_delete",
    {
      build: () => ({
        parts: {
          delete: () => {
            throw new TypeError("odd");
          },
        },
      }),
    },
    "requests: expected 1, received 0 (TypeError: odd)",
  ],
  [
    "sends twice",
    "parts_delete",
    {
      build: (client) => ({
        parts: {
          delete: (...args: Parameters<NonNullable<(typeof client)["parts"]>["delete"]>) => {
            client.parts?.delete?.(...args);
            return client.parts?.delete?.(...args);
          },
        },
      }),
    },
    "requests: expected 1, received 2",
  ],
];

test.each(wrongClients)("a client that %s is caught (%s)", async (_, operationId, wrong, message) => {
  expect(await diagnostics(mock, operationId, wrong)).toContainEqual(expect.stringContaining(message));
});

test("a list in JSON may be one part or one for each item, but must be whole", async () => {
  const rows = (...items: unknown[]): [string, Blob][] => items.map((item) => ["rows", jsonPart(item)]);
  const sent = (...parts: [string, Blob][]): Promise<string[]> =>
    diagnostics(mock, "files_upload", form(["file", pdf], ["meta", meta], ...tags, ...parts));

  expect(await sent(...rows([{ b: 1 }, { b: 2 }]))).toEqual([]);
  expect(await sent(...rows({ b: 1 }, { b: 2 }))).toEqual([]);
  expect(await sent(...rows([{ b: 1 }]))).toEqual([
    'REQ-INTENT-DIFFERENT body rows: expected [{"b":1},{"b":2}], received ["[{\\"b\\":1}]"]',
  ]);
  expect(await sent(...rows({ b: 1 }))).toEqual([
    'REQ-INTENT-DIFFERENT body rows: expected [{"b":1},{"b":2}], received ["{\\"b\\":1}"]',
  ]);
});

test("an operation that may be called without credentials is, or is not", async () => {
  expect(await diagnostics(mock, "notes_write")).toEqual([]);
  expect(await diagnostics(mock, "notes_write", headers({}, "authorization"))).toEqual([]);
  expect(await diagnostics(mock, "notes_write", headers({ authorization: "Bearer other" }))).toEqual([
    "REQ-INTENT-SECRET header authorization: expected the client's credential, received another one, not shown",
    "REQ-INTENT-SECRET header authorization: expected nothing, because the client has no credential for it, received another one, not shown",
  ]);
});

test("what the mock found wrong is passed on", async () => {
  expect(await diagnostics(mock, "parts_create", headers({}, "authorization"))).toContain(
    "request security: expected no violation, received Request needs credentials: token, or mail and key",
  );
});
