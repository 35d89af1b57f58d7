import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { readRequest } from "../src/checker/message/request-message.ts";
import { operationsOf } from "../src/checker/operations-of.ts";
import type { CoverageItem } from "../src/suite/coverage/coverage-item.ts";
import { coveredItems } from "../src/suite/coverage/covered-items.ts";
import { declaredItems } from "../src/suite/coverage/declared-items.ts";
import { gateFindings } from "../src/suite/coverage/gate.ts";
import { judgeItems } from "../src/suite/coverage/judge-coverage.ts";
import { readWaivers } from "../src/suite/coverage/read-waivers.ts";

const text = { type: "string" };
const document = {
  openapi: "3.1.0",
  security: [{ token: [] }, { mail: [], key: [] }, {}],
  paths: {
    "/{owner}/things": {
      parameters: [{ name: "owner", in: "path", required: true, schema: text }],
      post: {
        operationId: "things_create",
        "x-one-of-parameters": { account: { owner: "{account}" } },
        parameters: [
          { name: "page", in: "query", schema: text },
          { name: "filter", in: "query", style: "deepObject", schema: { type: "object" } },
          { name: "X-Trace", in: "header", required: true, schema: text },
          { name: "theme", in: "cookie", schema: text },
        ],
        requestBody: { content: { "application/json": {}, "text/csv": {} } },
        responses: {
          100: {},
          200: { content: { "application/json": { example: 1 }, "text/*": { examples: { a: { value: "a" } } } } },
          "4XX": {},
        },
      },
    },
    "/public": { get: { security: [], responses: { 204: {} } } },
    "/mutual": { get: { operationId: "mutual_get", security: [{ tls: [] }], responses: { default: {} } } },
  },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      mail: { type: "apiKey", in: "header", name: "X-Mail" },
      key: { type: "apiKey", in: "query", name: "key" },
      tls: { type: "mutualTLS" },
    },
  },
} as unknown as Document;

const items = declaredItems(document);
const [create] = operationsOf(document);
if (!create) throw new Error("there is no operation");

async function covered(
  url: string,
  headers: Record<string, string>,
  response: object,
  more: object = {},
): Promise<string[]> {
  const message = await readRequest({ method: "POST", url, headers, ...more });
  const secrets = { token: "t", mail: "m", key: "k" };
  return coveredItems(document, { operation: create as never, message, secrets, response: response as never });
}

test("everything that a document declares is a coverage item", () => {
  expect(items.map(({ name }) => name)).toEqual([
    "things_create called",
    "things_create path owner given",
    "things_create query page given",
    "things_create query page omitted",
    "things_create query filter given",
    "things_create query filter omitted",
    "things_create header X-Trace given",
    "things_create cookie theme given",
    "things_create cookie theme omitted",
    "things_create for account",
    "things_create request application/json",
    "things_create request text/csv",
    "things_create request omitted",
    "things_create response 100",
    "things_create response 200 application/json",
    "things_create response 200 application/json example default",
    "things_create response 200 text/*",
    "things_create response 200 text/* example a",
    "things_create response 4XX",
    "things_create credentials token",
    "things_create credentials mail + key",
    "things_create credentials none",
    "GET /public called",
    "GET /public response 204",
    "GET /public credentials none",
    "mutual_get called",
    "mutual_get response default",
    "mutual_get credentials tls",
  ]);
});

test("a coverage item that no call can cover says why, and what to do", () => {
  const obstacles = items.flatMap(({ name, obstacle }) => (obstacle === undefined ? [] : [[name, obstacle]]));

  expect(obstacles).toEqual([
    ["things_create request text/csv", "a client sends application/json: waive it, or drop it from the document"],
    ["things_create response 100", "no call can return it: waive it"],
    ["GET /public called", "it has no operationId, and so no method: add one"],
    ["GET /public response 204", "it has no operationId, and so no method: add one"],
    ["GET /public credentials none", "it has no operationId, and so no method: add one"],
    ["mutual_get credentials tls", "no message shows tls: waive it"],
  ]);
});

test("traffic covers what is in it, and nothing else", async () => {
  const bare = await covered("/a/things", { "x-trace": "1", authorization: "Bearer t" }, { status: 404 });
  const full = await covered(
    "/a/things?page=1&filter[a]=1&key=k",
    { "x-mail": "m", cookie: "theme=x", "content-type": "text/csv" },
    { status: 200, mediaType: "text/plain", example: "a" },
    { body: "x" },
  );

  expect(bare).toEqual([
    "things_create called",
    "things_create path owner given",
    "things_create query page omitted",
    "things_create query filter omitted",
    "things_create header X-Trace given",
    "things_create cookie theme omitted",
    "things_create request omitted",
    "things_create response 4XX",
    "things_create credentials token",
  ]);
  expect(full).toEqual([
    "things_create called",
    "things_create path owner given",
    "things_create query page given",
    "things_create query filter given",
    "things_create header X-Trace omitted",
    "things_create cookie theme given",
    "things_create request text/csv",
    "things_create response 200 text/*",
    "things_create response 200 text/* example a",
    "things_create credentials mail + key",
  ]);
});

test.each([
  [{}, ["things_create credentials none"]],
  [{ authorization: "Bearer other" }, []],
  [{ authorization: "Bearer t", "x-mail": "m" }, []],
  [{ "x-mail": "m" }, []],
])("credentials %j cover %j", async (headers, expected) => {
  const found = await covered("/a/things", headers, { status: 404 });

  expect(found.filter((name) => name.includes("credentials"))).toEqual(expected);
});

const two: CoverageItem[] = [
  { name: "a called", operation: "a", dimension: "operation", pointer: "/paths/~1a/get" },
  { name: "b called", operation: "b", dimension: "operation", pointer: "/paths/~1b/get" },
];
const gate = (hit: string[], waivers: Parameters<typeof judgeItems>[2] = [], failed: string[] = []): string[] =>
  gateFindings({
    items: judgeItems(two, { covered: new Set(hit), failed: new Set(failed) }, waivers),
    waivers,
    locate: (pointer) => (pointer.includes("b") ? "specs/b.yaml:3" : undefined),
  });
const today = new Date().toISOString().slice(0, 10);

test("the gate names items that nothing covers, where they are declared, and what to do", () => {
  expect(gate(["a called", "b called"])).toEqual([]);
  expect(gate(["a called"])).toEqual([
    "1 of 2 coverage items are not covered:",
    "b called\n      at specs/b.yaml:3: no case calls it: declare a response that a call can return, or waive the coverage item",
  ]);
  expect(gate([], [], ["a"])).toEqual([
    "1 of 2 coverage items are not covered:",
    expect.stringContaining("b called"),
    "1 coverage items are not covered because cases of their operations fail",
  ]);
});

test("a waiver excuses a coverage item to the end of its last day", () => {
  const waiver = { reason: "It is a secret.", expires: today };

  expect(gate(["a called"], [{ id: "b called", ...waiver }])).toEqual([]);
  expect(gate([], [{ id: "* called", ...waiver }])).toEqual([]);
  expect(gate(["a called"], [{ id: "b called", ...waiver, expires: "2020-02-29" }])).toEqual([
    "1 of 2 coverage items are not covered:",
    expect.stringContaining("b called"),
    'the waiver of "b called" expired on 2020-02-29: cover the coverage item, or renew the waiver with a later date',
  ]);
});

test("a waiver for no coverage item, or for one that is covered, fails the gate", () => {
  const waiver = { reason: "Once.", expires: today };
  const covered = ["a called", "b called"];

  expect(gate(covered, [{ id: "c called", ...waiver }])).toEqual([
    'the waiver of "c called" matches no coverage item of the document: remove it',
  ]);
  expect(gate(covered, [{ id: "b called", ...waiver }])).toEqual([
    'the waiver of "b called" is not needed, because the coverage item is covered: remove it',
  ]);
  expect(gate(covered, [{ id: "a.called", ...waiver }])).toEqual([
    expect.stringContaining("matches no coverage item of the document"),
  ]);
});

test("waivers are read from a file too", () => {
  const folder = mkdtempSync(join(tmpdir(), "waivers-"));
  const file = join(folder, "waivers.yaml");
  writeFileSync(file, '- { id: a called, reason: No, expires: "2027-01-31" }\n');

  expect(readWaivers([], file)).toEqual([{ id: "a called", reason: "No", expires: "2027-01-31" }]);
  expect(() => readWaivers([], join(folder, "none.yaml"))).toThrow("none.yaml: file not found");
  writeFileSync(file, "id: a");
  expect(() => readWaivers([], file)).toThrow("expected a list of waivers, each with id, reason and expires");
  writeFileSync(file, "- [");
  expect(() => readWaivers([], file)).toThrow("cannot be read");
  rmSync(folder, { recursive: true });
});

test.each([
  [{ reason: "x", expires: today }, "waivers[0]: missing id"],
  [{ id: "a", expires: today }, "waivers[0] (a): missing reason"],
  [{ id: "a", reason: " ", expires: today }, "waivers[0] (a): missing reason"],
  [{ id: "a", reason: "x", expires: "2027-02-30" }, 'waivers[0] (a): invalid expires "2027-02-30". Expected a date'],
  [{ id: "a", reason: "x", expires: "soon" }, 'waivers[0] (a): invalid expires "soon". Expected a date'],
  [
    { id: "a", reason: "x", expires: today, until: 1 },
    "waivers[0] (a): unknown field until. A waiver has id, reason and expires",
  ],
  [null, "waivers[0]: missing id"],
])("a waiver %j is rejected", (waiver, message) => {
  expect(() => readWaivers([waiver as never])).toThrow(message);
});

test("an idempotency key is never omitted, because clients make one up", () => {
  const key = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
  const post = { operationId: "things_create", parameters: [key], responses: {} };
  const items = declaredItems({ openapi: "3.1.0", paths: { "/": { post } } } as never).map(({ name }) => name);

  expect(items).toContain("things_create header Idempotency-Key given");
  expect(items).not.toContain("things_create header Idempotency-Key omitted");
});
