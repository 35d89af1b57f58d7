import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";
import type { ApiPromise, PagePromise } from "../src/client/results.ts";
import { drip, type Head, headOf, json, reset, response, stall, unbounded } from "./faults/faults.ts";
import { startFaultServer } from "./faults/start-fault-server.ts";

// Faults that other clients of such APIs were seen to have, each against a server that shows bytes and nothing else.

interface Things {
  get(values?: object, options?: object): ApiPromise<{ id: string }>;
  create(values?: object, options?: object): ApiPromise<{ id: string }>;
  list(values?: object, options?: object): PagePromise<{ id: string }, unknown>;
}

const api: Api = {
  provider: "acme",
  version: "1.2.3",
  servers: { default: "http://127.0.0.1" },
  schemes: {
    token: { option: "token", env: "ACME_TOKEN", in: "bearer" },
    email: { option: "email", env: "ACME_EMAIL", in: "header", name: "x-auth-email" },
    key: { option: "key", env: "ACME_KEY", in: "header", name: "x-auth-key" },
  },
  security: [["token"], ["email", "key"]],
  envelope: { data: "result", success: "success" },
  error: {
    code: "errors.0.code",
    message: "errors.0.message",
    errors: "errors",
    requestId: { header: "x-request-id" },
  },
  operations: {
    things_get: { request: "GET /things/{id}", parameters: ["filter"] },
    things_create: { request: "POST /things", body: "application/json" },
    things_list: {
      request: "GET /things",
      parameters: ["page"],
      pagination: { style: "page", page: "page", items: "result" },
    },
  },
};

const found = { success: true, result: { id: "a" }, errors: [] };
const failed = { success: false, result: null, errors: [{ code: 1003, message: "no\nsuch thing" }], secret: "s3cret" };

const failure = (status: number, head: Head = {}) => json(failed, { ...head, status });

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.01);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a last page that repeats ends the list with an error", async () => {
  await using server = await startFaultServer([
    json({ ...found, result: [{ id: "a" }] }),
    json({ ...found, result: [{ id: "b" }] }),
  ]);

  await expect(thingsAt(server.url).list().toArray()).rejects.toMatchObject({
    name: "ResponseError",
    message: "The API repeated a page, so the list would never end: GET /things",
  });
  expect(server.requests.map(({ line }) => line)).toEqual(["GET /things", "GET /things?page=2", "GET /things?page=3"]);
});

for (const method of ["get", "list"] as const) {
  const path = method === "get" ? "/things/{id}" : "/things";

  test(`a 200 that says it failed is an error of ${method}`, async () => {
    await using server = await startFaultServer([json(failed)]);

    await expect(thingsAt(server.url)[method](valuesOf(method))).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      requestId: "req-1",
      message: `200 but "success" is not true: no such thing: GET ${path}`,
    });
  });

  test(`a 200 of HTML is an error of ${method}`, async () => {
    await using server = await startFaultServer([response("<h1>Log in</h1>", { type: "text/html" })]);

    await expect(thingsAt(server.url)[method](valuesOf(method))).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      requestId: "req-1",
      message: `200 with text/html, expected application/json: GET ${path}`,
    });
  });

  test(`a 200 of truncated JSON is an error of ${method}, with the facts of the response`, async () => {
    await using server = await startFaultServer([unbounded(JSON.stringify(found).slice(0, -5))]);

    await expect(thingsAt(server.url)[method](valuesOf(method))).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      requestId: "req-1",
      message: `200 with a body that is not JSON: GET ${path}`,
    });
  });
}

test("a 429 that asks for an hour is an error at once", async () => {
  await using server = await startFaultServer([failure(429, { headers: { "retry-after": 3600 } })]);

  await expect(thingsAt(server.url).get({ id: "a" })).rejects.toMatchObject({
    name: "ApiError",
    status: 429,
    retryAfterMs: 3_600_000,
    attempts: 1,
  });
});

test("an abort ends the wait that a 429 asks for", async () => {
  await using server = await startFaultServer([failure(429, { headers: { "retry-after": 60 } })]);
  const controller = new AbortController();
  const reason = new Error("never mind");
  const onRetry = () => void setTimeout(() => controller.abort(reason), 10);

  const call = thingsAt(server.url, { onRetry }).get({ id: "a" }, { signal: controller.signal });

  await expect(call).rejects.toBe(reason);
  expect(server.requests).toHaveLength(1);
});

for (const status of [500, 502, 503, 429]) {
  test(`a POST that meets ${status} is sent once`, async () => {
    await using server = await startFaultServer([failure(status)]);

    await expect(thingsAt(server.url).create({ body: {} })).rejects.toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
}

test("a POST whose connection is reset is sent once", async () => {
  await using server = await startFaultServer([reset()]);

  await expect(thingsAt(server.url).create({ body: {} })).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test("a POST whose kept connection is reset is sent once", async () => {
  const kept = JSON.stringify(found);
  await using server = await startFaultServer([
    (socket) =>
      void socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${kept.length}\r\n\r\n${kept}`,
      ),
    reset(),
  ]);
  const things = thingsAt(server.url);

  await things.create({ body: {} });

  await expect(things.create({ body: {} })).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
  expect(server.requests).toHaveLength(2);
});

test("a body that stalls behind its headers ends at the timeout", async () => {
  await using server = await startFaultServer([stall(`${headOf({ headers: { "content-length": 99 } })}{"success"`)]);

  const call = thingsAt(server.url).get({ id: "a" }, { timeoutMs: 100, maxRetries: 0 });

  await expect(call).rejects.toMatchObject({ name: "TimeoutError", timeoutMs: 100, attempts: 1 });
  await vi.waitFor(() => expect(server.connections()).toBe(0));
});

test("a timeout is not a failed connection, is retried `maxRetries` times, and never for a POST", async () => {
  await using server = await startFaultServer([stall()]);
  const things = thingsAt(server.url, { timeoutMs: 150, maxRetries: 1 });

  await expect(things.get({ id: "a" })).rejects.toMatchObject({ name: "TimeoutError", attempts: 2 });
  await expect(things.create({ body: {} })).rejects.toMatchObject({ name: "TimeoutError", attempts: 1 });
  expect(server.requests.map(({ line }) => line)).toEqual(["GET /things/a", "GET /things/a", "POST /things"]);
});

test("the total timeout ends a call between two attempts, and counts those that were sent", async () => {
  await using server = await startFaultServer([failure(503, { headers: { "retry-after": 60 } })]);

  const call = thingsAt(server.url).get({ id: "a" }, { totalTimeoutMs: 150 });

  await expect(call).rejects.toMatchObject({
    name: "TimeoutError",
    message: "No response within 150 ms (totalTimeoutMs): GET /things/{id}",
    attempts: 1,
  });
});

test("`Infinity` means no timeout", async () => {
  await using server = await startFaultServer([drip([headOf({}), JSON.stringify(found)], 20)]);
  const forever = { timeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: 2 ** 40, maxRetries: 0 };

  expect(await thingsAt(server.url).get({ id: "a" }, forever)).toEqual({ id: "a" });
});

test("the error of a hook is rethrown unchanged, and nothing is retried", async () => {
  await using server = await startFaultServer([json(found)]);
  const broken = new Error("a broken hook");
  const fail = () => {
    throw broken;
  };

  await expect(thingsAt(server.url, { onRequest: fail }).get({ id: "a" })).rejects.toBe(broken);
  expect(server.requests).toHaveLength(0);
  await expect(thingsAt(server.url, { onResponse: fail }).get({ id: "a" })).rejects.toBe(broken);
  expect(server.requests).toHaveLength(1);
});

test("one signal for 1,000 calls keeps no listener", async () => {
  await using server = await startFaultServer([json(found)]);
  const { signal } = new AbortController();
  const things = thingsAt(server.url, { signal });
  const warned = vi.spyOn(process, "emitWarning");

  for (let batch = 0; batch < 50; batch += 1)
    await Promise.all(Array.from({ length: 20 }, () => things.get({ id: "a" }, { signal })));

  expect(server.requests).toHaveLength(1_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
});

test("a token in the options takes precedence over other credentials in the environment", async () => {
  vi.stubEnv("ACME_TOKEN", "token-of-the-environment");
  vi.stubEnv("ACME_EMAIL", "a@acme.test");
  vi.stubEnv("ACME_KEY", "key-of-the-environment");
  await using server = await startFaultServer([json(found)]);

  await thingsAt(server.url).get({ id: "a" });
  await thingsAt(server.url, { token: undefined, email: "b@acme.test", key: "k" }).get({ id: "a" });

  const credentials = server.requests.map(({ headers }) =>
    ["authorization", "x-auth-email", "x-auth-key"].map((name) => headers[name]),
  );
  expect(credentials).toEqual([
    ["Bearer secret-token", undefined, undefined],
    [undefined, "b@acme.test", "k"],
  ]);
});

test("a request carries the same headers whatever the day", async () => {
  await using server = await startFaultServer([json(found)]);
  const things = thingsAt(server.url);
  vi.useFakeTimers({ toFake: ["Date"] });

  for (const day of ["2026-03-01", "2031-12-31"]) {
    vi.setSystemTime(day);
    await things.get({ id: "a" });
  }

  const [before, after] = server.requests;
  expect(after).toEqual(before);
  // What `fetch` itself adds is named too, so that a header of ours that appears is noticed.
  const ofFetch = ["host", "connection", "accept-language", "sec-fetch-mode", "accept-encoding"];
  const ours = Object.keys(before?.headers ?? {}).filter((name) => !ofFetch.includes(name));
  expect(ours.sort()).toEqual(["accept", "authorization", "user-agent"]);
});

test("a failure's message is one line without the body, and its request id is a field", async () => {
  await using server = await startFaultServer([failure(404)]);

  const error = await thrownBy(thingsAt(server.url).get({ id: "a" }));

  expect(error).toMatchObject({
    name: "ApiError",
    status: 404,
    code: 1003,
    requestId: "req-1",
    message: "404 no such thing: GET /things/{id}",
    details: failed.errors,
    body: failed,
  });
});

test("a 404 has its status, its request id, also from the body, and the ids of its path, and shows neither URL nor query", async () => {
  await using server = await startFaultServer([json({ reqId: "r-7", message: "Not found" }, { status: 404 })]);
  const error = await thrownBy(
    thingsAt(server.url, {}, { ...api, error: { message: "message", requestId: { field: "reqId" } } }).get({
      id: "an-id",
      filter: "a-filter",
    }),
  );

  expect(error).toMatchObject({ name: "ApiError", status: 404, requestId: "r-7", parameters: { id: "an-id" } });
  expect(server.requests[0]?.line).toBe("GET /things/an-id?filter=a-filter");
  for (const text of [error.message, JSON.stringify(error), inspect(error, { depth: 9 })])
    expect(text).not.toMatch(/things\/an-id|a-filter|127\.0\.0\.1/);
});

test("Retry-After is waited for to the full", async () => {
  await using server = await startFaultServer([failure(429, { headers: { "retry-after": 1 } }), json(found)]);
  const delays: number[] = [];

  await thingsAt(server.url, { onRetry: ({ delayMs }) => delays.push(delayMs) }).get({ id: "a" });

  expect(delays).toEqual([1_000]);
  expect(server.requests).toHaveLength(2);
});

test("a 503 is retried", async () => {
  await using server = await startFaultServer([failure(503), failure(503), json(found)]);

  expect(await thingsAt(server.url).get({ id: "a" })).toEqual({ id: "a" });
  expect(server.requests).toHaveLength(3);
});

function thingsAt(
  baseUrl: string,
  options: ClientOptions & { token?: string | undefined; email?: string; key?: string } = {},
  table = api,
): Things {
  return createClient<{ things: Things }>(table, {
    token: "secret-token",
    baseUrl,
    ...options,
  } as ClientOptions).things;
}

function valuesOf(method: "get" | "list"): object {
  return method === "get" ? { id: "a" } : {};
}

async function thrownBy(call: Promise<unknown>): Promise<Error> {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
