import { setTimeout as sleep } from "node:timers/promises";
import { createMockFetch, type Mock, type MockFetch, prefer, startMock } from "@certspec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentOf, json } from "./document.ts";

const things = Array.from({ length: 200 }, (_, index) => ({ id: index }));
const document = documentOf("/things", { responses: { 200: json(things), 429: json({ wait: true }) } });

let server: Mock;
let inProcess: MockFetch;
beforeAll(async () => {
  server = await startMock(document);
  inProcess = await createMockFetch(document);
});
afterAll(() => server.close());

type Ask = (init: RequestInit) => Promise<Response>;
const transports: [string, Ask][] = [
  ["on a socket", (init) => fetch(`${server.url}/things`, init)],
  ["without a socket", (init) => inProcess("http://any.example/things", init)],
];

test.each(transports)("a reset ends the request without an answer, %s", async (_, ask) => {
  const error: unknown = await ask(prefer({ fault: "reset" })).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).cause).toMatchObject({ code: "ECONNRESET" });
});

test.each(transports)("a stall lasts until the caller gives up, %s", async (_, ask) => {
  const controller = new AbortController();
  const answer = ask({ ...prefer({ fault: "stall" }), signal: controller.signal });

  expect(await Promise.race([answer, sleep(200, "silence")])).toBe("silence");
  controller.abort(new Error("enough"));

  await expect(answer).rejects.toThrow("enough");
});

test.each(transports)("a slow answer comes in pieces, and whole, %s", async (_, ask) => {
  const response = await ask(prefer({ fault: "slow" }));
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) pieces.push(decoder.decode(piece, { stream: true }));

  expect(pieces.length).toBeGreaterThan(3);
  expect(JSON.parse(pieces.join(""))).toEqual(things);
});

test.each(transports)("a truncated body ends before its length, %s", async (_, ask) => {
  const response = await ask(prefer({ fault: "truncate" }));

  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBe(JSON.stringify(things).length);
  await expect(response.text()).rejects.toThrow("terminated");
});

test.each(transports)("a malformed body is whole and no JSON, %s", async (_, ask) => {
  const response = await ask(prefer({ fault: "malformed" }));

  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test.each(transports)("a page of HTML comes from a proxy, with any status, %s", async (_, ask) => {
  const usual = await ask(prefer({ fault: "html" }));
  const other = await ask(prefer({ fault: "html", code: 200 }));

  expect([usual.status, other.status]).toEqual([502, 200]);
  expect(usual.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await usual.text()).toContain("<html>");
});

test.each(transports)("a rate limit is the documented one, with the time to wait, %s", async (_, ask) => {
  const response = await ask(prefer({ fault: "rate-limit" }));

  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(await response.json()).toEqual({ wait: true });
});

test("a rate limit that is not documented is a problem", async () => {
  const mock = await createMockFetch(documentOf("/things", {}));

  const response = await mock("http://x/things", prefer({ fault: "rate-limit" }));

  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(await response.json()).toMatchObject({ type: "urn:certspec:mock:rate-limit" });
});

test("a fault comes as often as it was asked for, so that a retry succeeds", async () => {
  const mock = await createMockFetch(document);
  const ask = (times = 2): Promise<number> =>
    mock("http://x/things", prefer({ fault: "html", times })).then(({ status }) => status);

  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([502, 502, 200, 200]);
  expect(await ask(1)).toBe(502);
  mock.reset();
  expect(await ask()).toBe(502);
});

test("answers are chosen for requests that state nothing, and for one operation", async () => {
  const mock = await createMockFetch(document);
  const ask = (init?: RequestInit): Promise<number> => mock("http://x/things", init).then(({ status }) => status);

  mock.preferNext({ code: 429 }, { times: 2 });
  mock.preferNext({ fault: "html" }, { operationId: "another_one" });

  expect(await ask(prefer({ code: 200 }))).toBe(200);
  expect([await ask(), await ask(), await ask()]).toEqual([429, 429, 200]);
  mock.preferNext({ code: 429 });
  mock.reset();
  expect(await ask()).toBe(200);
  expect(() => mock.preferNext({ code: 429 }, { times: 0 })).toThrow("times must be a whole number above 0, not 0");
});

test("what did not arrive did not happen, and is recorded all the same", async () => {
  const mock = await createMockFetch(document);

  await expect(mock("http://x/things", prefer({ fault: "reset" }))).rejects.toThrow("fetch failed");

  expect(mock.requests).toMatchObject([{ status: 0, fault: "reset", operationId: "thing_do" }]);
});

test.each([
  ["fault=fire", "Prefer: fault must be one of reset, stall, slow, truncate, malformed, html, rate-limit"],
  ["times=1", "Prefer: times needs a fault, such as fault=reset; times=2"],
  ["fault=reset; times=0", "Prefer: times must be a whole number above 0"],
])("Prefer: %s makes no sense, and the answer says so", async (header, detail) => {
  const mock = await createMockFetch(document);

  const response = await mock("http://x/things", { headers: { prefer: header } });

  expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([400, detail]);
});
