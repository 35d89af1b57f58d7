import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createThings, doors } from "./create-things.ts";
import { json, response } from "./faults.ts";
import { type ServerFault, serverFaults } from "./server-faults.ts";
import { skipSleeps } from "./skip-sleeps.ts";
import { type Fault, startFaultServer } from "./start-fault-server.ts";

beforeEach(() => {
  // Half of the back-off's 500 ms, then of its 1,000.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.restoreAllMocks();
});

for (const [door, create] of Object.entries(doors)) {
  for (const { name, faults, expected, isRetried, requests, delayMs } of serverFaults) {
    // Only what never ends is worth a short wait: a machine may be busy.
    const isLate = expected.error?.name === "TimeoutError";
    const timeoutMs = isLate ? 200 : 20_000;

    test(`${door}: ${name} without retries`, async () => {
      expect(await meet(create, faults, { maxRetries: 0, timeoutMs, arriving: requests })).toMatchObject({
        ...outcomeOf(door, expected, 1),
        requests,
        delays: [],
      });
    });

    test(`${door}: ${name} ${isRetried ? "again and again" : "is not retried"}`, async () => {
      const attempts = isRetried ? 3 : 1;
      const delays = delayMs === undefined ? [250, 500] : [delayMs, delayMs];

      expect(await meet(create, faults, { maxRetries: 2, timeoutMs, arriving: requests * attempts })).toMatchObject({
        ...outcomeOf(door, expected, attempts),
        requests: requests * attempts,
        delays: isRetried ? delays : [],
      });
    });

    if (!isRetried) continue;
    test(`${door}: ${name}, then a good response`, async () => {
      expect(
        await meet(create, [...faults, json({ ok: true })], {
          maxRetries: 2,
          timeoutMs: isLate ? 600 : timeoutMs,
          arriving: 2,
        }),
      ).toMatchObject({ value: { ok: true }, requests: 2 });
    });
  }

  test(`${door}: a refused connection is retried`, async () => {
    const server = await startFaultServer([]);
    await server[Symbol.asyncDispose]();
    const { delays, onRetry } = skipSleeps();
    const things = create(server.url, { onRetry });

    await expect(things.get()).rejects.toMatchObject({
      name: "NetworkError",
      attempts: 3,
      cause: { code: "ECONNREFUSED" },
    });
    await expect(things.get({}, { maxRetries: 0 })).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
    expect(delays).toEqual([250, 500]);
  });

  for (const status of [301, 302, 307, 308]) {
    test(`${door}: a ${status} to another origin is followed without the credentials`, async () => {
      await using other = await startFaultServer([json({ ok: true })]);
      await using server = await startFaultServer([response("", { status, headers: { location: `${other.url}/b` } })]);

      expect(await create(server.url).get({}, { headers: { "x-private": "p" } })).toEqual({ ok: true });
      expect(server.requests[0]?.headers).toMatchObject({ authorization: "Bearer secret-token", "x-private": "p" });
      expect(other.requests.map(({ line }) => line)).toEqual(["GET /b"]);
      expect(other.requests[0]?.headers).not.toHaveProperty("authorization");
      expect(other.requests[0]?.headers).not.toHaveProperty("x-private");
    });

    test(`${door}: a ${status} of a POST is followed only where it repeats the request, and not to another origin`, async () => {
      await using other = await startFaultServer([json({ ok: true })]);
      await using same = await startFaultServer([
        response("", { status, headers: { location: "/b" } }),
        json({ ok: true }),
      ]);
      await using cross = await startFaultServer([response("", { status, headers: { location: `${other.url}/b` } })]);
      const repeats = status > 302;

      const here = await create(same.url)
        .create({ body: { name: "a" } })
        .safe();
      const there = await create(cross.url)
        .create({ body: { name: "a" } })
        .safe();

      expect(here).toMatchObject(repeats ? { data: { ok: true } } : { error: { name: "ApiError", status } });
      expect(same.requests.map(({ line, body }) => `${line} ${body}`)).toEqual(
        ['POST /things {"name":"a"}', 'POST /b {"name":"a"}'].slice(0, repeats ? 2 : 1),
      );
      expect(there).toMatchObject({ error: { name: repeats ? "ResponseError" : "ApiError" } });
      expect(cross.requests).toHaveLength(1);
      expect(other.requests).toEqual([]);
    });
  }

  test(`${door}: a POST is sent once in spite of a transient failure`, async () => {
    for (const { name, faults, expected } of serverFaults.filter(({ isRetried }) => isRetried)) {
      await using server = await startFaultServer(faults);
      const isLate = expected.error?.name === "TimeoutError";

      const result = await create(server.url)
        .create({ body: {} }, { timeoutMs: isLate ? 200 : 20_000 })
        .safe();

      expect(result, name).toMatchObject({ ok: false });
      // On a busy machine, an attempt that times out may end before its request arrives.
      expect(isLate ? [0, 1] : [1], name).toContain(server.requests.length);
    }
  });
}

test("keys named __proto__ stay keys of the data, and change no prototype", async () => {
  const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  await using server = await startFaultServer([response(text), response(text, { status: 400 })]);
  const things = createThings(server.url);

  const data = await things.get();
  const { body } = await things.get().catch((error) => error);

  for (const value of [data, body]) {
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
  expect({}).not.toHaveProperty("polluted");
});

test("values 20,000 levels deep arrive whole, also as items of a page", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  await using server = await startFaultServer([
    response(`{"deep":${deep}}`),
    response(`{"items":[${deep}],"next":"b"}`),
    response(`{"items":[{"a":${deep}}]}`),
  ]);
  const things = createThings(server.url);

  const { deep: value } = (await things.get()) as unknown as { deep: unknown };
  const items = await things.list().toArray();

  expect([value, items[0], (items[1] as { a: unknown }).a].map(depthOf)).toEqual([20_000, 20_000, 20_000]);
});

/** What a call brought; again where a busy machine let an attempt time out before its request arrived. */
async function meet(
  create: typeof createThings,
  faults: readonly Fault[],
  { arriving, ...options }: { maxRetries: number; timeoutMs: number; arriving: number },
) {
  for (let trial = 1; ; trial += 1) {
    const met = await meetOnce(create, faults, options);
    if (met.requests >= arriving || trial === 3) return met;
    vi.restoreAllMocks();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  }
}

/** What a call brought, and what it left behind: no connection, and no listener on its signal. */
async function meetOnce(
  create: typeof createThings,
  faults: readonly Fault[],
  options: { maxRetries: number; timeoutMs: number },
) {
  await using server = await startFaultServer(faults);
  const { signal } = new AbortController();
  const { delays, onRetry } = skipSleeps();
  const things = create(server.url, { onRetry });

  const outcome = await things.get({}, { ...options, signal }).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

  expect(getEventListeners(signal, "abort")).toEqual([]);
  await vi.waitFor(() => expect(server.connections()).toBe(0), { interval: 5 });
  return { ...outcome, requests: server.requests.length, delays };
}

function outcomeOf(door: string, { error, value }: ServerFault["expected"], attempts: number): object {
  if (!error) return { value };
  // openapi-fetch gives a failure as a value: its status and body.
  if (door === "openapi-fetch" && error.name === "ApiError")
    return { error: { name: error.name, status: error.status, ...("body" in error && { body: error.body }) } };
  const { message, ...facts } = error;
  return { error: { ...facts, attempts, ...(message && { message: expect.stringContaining(message) }) } };
}

function depthOf(value: unknown): number {
  let depth = 0;
  for (let inner = value; Array.isArray(inner); inner = inner[0]) depth += 1;
  return depth;
}
