import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { ClientOptions } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";
import type { Hooks } from "../src/transport/hooks.ts";

interface Things {
  get: (values?: object, options?: object) => ApiPromise<{ ok: boolean }>;
  create: (values?: object, options?: object) => ApiPromise<{ ok: boolean }>;
}

const api: Api = {
  provider: "acme",
  version: "1.2.3",
  servers: { default: "https://a.test" },
  schemes: { token: { option: "token", in: "bearer" }, key: { option: "key", in: "header", name: "X-Key" } },
  security: [["token"], ["key"]],
  error: { requestId: { header: "x-id" } },
  operations: { things_get: { request: "GET /things/{id}" }, things_create: { request: "POST /things/{id}" } },
};

type Step = number | Error | [status: number, headers: Record<string, string>] | "stall" | "stall body";

/** A client whose requests meet one step after the other, the last one again and again. */
function meeting(steps: Step[], options: ClientOptions & { token?: string | undefined; key?: string } = {}) {
  const requests: { url: string; headers: Headers }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const step = steps[Math.min(requests.length, steps.length - 1)] as Step;
    requests.push({ url, headers: new Headers(init.headers) });
    if (step instanceof Error) throw step;
    if (step === "stall") return new Promise<never>(() => undefined);
    if (step === "stall body")
      return new Response(new ReadableStream(), { headers: { "content-type": "application/json" } });
    const [status, headers] = typeof step === "number" ? [step, {}] : step;
    return Response.json({ ok: status < 400 }, { status, headers });
  };
  const { things } = createClient<{ things: Things }>(api, {
    token: "secret-token",
    fetch,
    ...options,
  } as ClientOptions);
  return { things, requests };
}

const connectionRefused = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Let a call run to its end under the fake clock; gives its result and the milliseconds it took. */
async function settle<Value>(call: Promise<Value>): Promise<{ value?: Value; error?: unknown; elapsedMs: number }> {
  const started = Date.now();
  let elapsedMs = -1;
  const outcome = call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  outcome.then(() => {
    elapsedMs = Date.now() - started;
  });
  await vi.advanceTimersByTimeAsync(600_000);
  return { ...(await outcome), elapsedMs };
}

for (const status of [408, 429, 500, 502, 503, 504]) {
  test(`a GET that meets ${status} is retried, with growing delays`, async () => {
    const { things, requests } = meeting([status, status, 200]);

    expect(await settle(things.get({ id: 1 }))).toMatchObject({ value: { ok: true }, elapsedMs: 250 + 500 });
    expect(requests).toHaveLength(3);
  });
}

for (const status of [400, 401, 403, 404, 409, 422, 501]) {
  test(`${status} is not retried`, async () => {
    const { things, requests } = meeting([status]);

    expect((await settle(things.get({ id: 1 }))).error).toMatchObject({ name: "ApiError", status, attempts: 1 });
    expect(requests).toHaveLength(1);
  });
}

test("after the last retry the response itself is the error, with the attempts counted", async () => {
  const { things } = meeting([503]);

  expect((await settle(things.get({ id: 1 }))).error).toMatchObject({ name: "ApiError", status: 503, attempts: 3 });
});

test("a failed connection is retried, and the error has its code", async () => {
  const { things, requests } = meeting([connectionRefused]);

  const { error } = await settle(things.get({ id: 1 }, { maxRetries: 1 }));

  expect(error).toMatchObject({
    name: "NetworkError",
    attempts: 2,
    message: "The connection failed (ECONNREFUSED): GET /things/{id}",
  });
  expect(requests).toHaveLength(2);
});

test("a failed connection after a response has no facts of that response in its error", async () => {
  const { things } = meeting([[503, { "x-id": "r-1" }], connectionRefused]);

  const { error } = await settle(things.get({ id: 1 }, { maxRetries: 1 }));

  expect({ ...(error as object) }).toStrictEqual({
    name: "NetworkError",
    attempts: 2,
    provider: "acme",
    operation: "things_get",
    parameters: { id: "1" },
  });
});

test("a response that arrives after the timeout of its attempt does not change the next attempt", async () => {
  const afterMs = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));
  const responses = [
    // Deaf to its signal, and it resolves during the second attempt.
    async () => {
      await afterMs(1_500);
      return Response.json({}, { status: 503, headers: { "x-id": "r-1" } });
    },
    async () => {
      await afterMs(900);
      throw connectionRefused;
    },
  ];
  const fetch = async () => responses.shift()?.();
  const { things } = createClient<{ things: Things }>(api, { token: "t", fetch } as ClientOptions);

  const { error } = await settle(things.get({ id: 1 }, { maxRetries: 1, timeoutMs: 1_000 }));

  expect({ ...(error as object) }).toStrictEqual({
    name: "NetworkError",
    attempts: 2,
    provider: "acme",
    operation: "things_get",
    parameters: { id: "1" },
  });
});

test("a failure without the header of the request id has no id", async () => {
  const { things } = meeting([404]);

  expect(Object.keys((await settle(things.get({ id: 1 }))).error as object)).not.toContain("requestId");
});

test("a POST is sent once, unless the caller says that it is idempotent", async () => {
  const once = meeting([503]);
  const again = meeting([503, 200]);

  expect((await settle(once.things.create({ id: 1 }))).error).toMatchObject({ status: 503, attempts: 1 });
  expect((await settle(again.things.create({ id: 1 }, { idempotent: true }))).value).toEqual({ ok: true });
});

const retryAfters: [value: string, elapsedMs: number, attempts: number][] = [
  ["7", 7_000, 2],
  ["0", 0, 2],
  ["60", 60_000, 2],
  ["61", 0, 1],
  ["999999999999", 0, 1],
  ["-5", 250, 2],
  ["soon", 250, 2],
];

for (const [value, elapsedMs, attempts] of retryAfters) {
  test(`Retry-After: ${value} leads to ${attempts} attempts in ${elapsedMs} ms`, async () => {
    const { things, requests } = meeting([[429, { "retry-after": value }], 200]);

    expect((await settle(things.get({ id: 1 }))).elapsedMs).toBe(elapsedMs);
    expect(requests).toHaveLength(attempts);
  });
}

test("Retry-After as a date is waited for, and one in the past is not", async () => {
  const inFuture = meeting([[503, { "retry-after": new Date(Date.now() + 9_000).toUTCString() }], 200]);
  const inPast = meeting([[503, { "retry-after": new Date(Date.now() - 9_000).toUTCString() }], 200]);

  expect((await settle(inFuture.things.get({ id: 1 }))).elapsedMs).toBeGreaterThan(8_000);
  expect((await settle(inPast.things.get({ id: 1 }))).elapsedMs).toBe(250);
});

for (const step of ["stall", "stall body"] as const) {
  test(`a ${step} ends at the attempt's timeout, and is retried`, async () => {
    const { things } = meeting([step]);

    const { error, elapsedMs } = await settle(things.get({ id: 1 }, { timeoutMs: 1_000, maxRetries: 1 }));

    expect(error).toMatchObject({
      name: "TimeoutError",
      timeoutMs: 1_000,
      attempts: 2,
      message: "No response within 1000 ms (timeoutMs): GET /things/{id}",
    });
    expect(elapsedMs).toBe(1_000 + 250 + 1_000);
  });

  test(`a ${step} ends at once when the caller aborts, with the abort reason`, async () => {
    const { things } = meeting([step]);
    const controller = new AbortController();
    const reason = new Error("never mind");
    setTimeout(() => controller.abort(reason), 300);

    expect(await settle(things.get({ id: 1 }, { signal: controller.signal }))).toEqual({
      error: reason,
      elapsedMs: 300,
    });
  });
}

test("an abort ends the delay of a retry, and a client's signal counts like the call's", async () => {
  const controller = new AbortController();
  const { things, requests } = meeting([[429, { "retry-after": "50" }]], { signal: controller.signal });
  setTimeout(() => controller.abort("closing"), 300);

  expect(await settle(things.get({ id: 1 }))).toEqual({ error: "closing", elapsedMs: 300 });
  expect(requests).toHaveLength(1);
});

test("the total timeout covers attempts and retry delays", async () => {
  const { things } = meeting([[503, { "retry-after": "20" }]]);

  const { error, elapsedMs } = await settle(things.get({ id: 1 }, { totalTimeoutMs: 30_000, maxRetries: 9 }));

  expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 30_000 });
  expect(elapsedMs).toBe(30_000);
});

test("no listener stays on a signal that many calls share", async () => {
  const { signal } = new AbortController();
  const { things } = meeting([200, 503, 200], { signal });

  await settle(Promise.all(Array.from({ length: 1_000 }, () => things.get({ id: 1 }, { signal }))));

  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a client spends its retries only once during an outage, and successful calls refund them", async () => {
  const steps: Step[] = [503];
  const { things, requests } = meeting(steps, { retryBudget: 3 });

  for (let call = 0; call < 5; call += 1) await settle(things.get({ id: 1 }));
  expect(requests).toHaveLength(5 + 3);

  steps[0] = 200;
  for (let call = 0; call < 5; call += 1) await settle(things.get({ id: 1 }));
  steps[0] = 503;
  requests.length = 0;
  await settle(things.get({ id: 1 }));
  expect(requests).toHaveLength(1 + 1);
});

test("hooks see each attempt by its path template, and may add headers", async () => {
  const seen: string[] = [];
  const hooks: Hooks = {
    onRequest: ({ attempt }) => {
      seen.push(`request ${attempt}`);
      return { traceparent: `00-${attempt}` };
    },
    onResponse: ({ provider, operation, method, path, status }) =>
      seen.push(`response ${provider} ${operation} ${method} ${path} ${status}`),
    onRetry: ({ reason, delayMs }) => seen.push(`retry ${reason} ${delayMs}`),
    onError: ({ error }) => seen.push(`error ${error.name}`),
  };
  const { things, requests } = meeting([connectionRefused, 503, 200], hooks);

  await settle(things.get({ id: "a-secret-id" }));

  expect(seen).toEqual([
    "request 1",
    "error NetworkError",
    "retry NetworkError 250",
    "request 2",
    "response acme things_get GET /things/{id} 503",
    "retry 503 500",
    "request 3",
    "response acme things_get GET /things/{id} 200",
  ]);
  expect(requests.map(({ headers }) => headers.get("traceparent"))).toEqual(["00-1", "00-2", "00-3"]);
});

test("a header that a hook adds to one attempt is not in the next", async () => {
  const onRequest: Hooks["onRequest"] = ({ attempt }) => (attempt === 1 ? { "x-first": "yes" } : undefined);
  const { things, requests } = meeting([503, 200], { onRequest });

  await settle(things.get({ id: 1 }));

  expect(requests.map(({ headers }) => headers.get("x-first"))).toEqual(["yes", null]);
});

test("hooks are not called for an attempt that the caller aborts", async () => {
  const seen: string[] = [];
  const hooks: Hooks = {
    onRequest: () => void seen.push("request"),
    onRetry: () => void seen.push("retry"),
    onError: () => void seen.push("error"),
  };
  const { things } = meeting(["stall"], hooks);
  const controller = new AbortController();
  setTimeout(() => controller.abort("enough"), 100);

  expect(await settle(things.get({ id: 1 }, { signal: controller.signal }))).toMatchObject({ error: "enough" });
  expect(seen).toEqual(["request"]);
});

test("the hooks of a call are called after those of the client", async () => {
  const seen: string[] = [];
  const { things } = meeting([503, 200], { onRetry: () => seen.push("client") });

  await settle(things.get({ id: 1 }, { onRetry: () => seen.push("call") }));

  expect(seen).toEqual(["client", "call"]);
});

test("debug prints a line for each attempt", async () => {
  const lines: string[] = [];
  const { things } = meeting([503, 200], { debug: (line) => lines.push(line) });

  await settle(things.get({ id: 1 }));

  expect(lines).toEqual([
    "acme GET /things/{id} #1: 503 in 0 ms",
    "acme GET /things/{id} #1: 503, again in 250 ms",
    "acme GET /things/{id} #2: 200 in 0 ms",
  ]);
});

test("a redirect within the origin keeps the credentials, one to another origin loses every header that could be one", async () => {
  const hop = (location: string): Step => [302, { location }];
  const { things, requests } = meeting([hop("/other"), hop("https://b.test/there"), 200], {
    token: undefined,
    key: "secret-key",
  });

  await settle(things.get({ id: 1 }, { headers: { "x-tenant": "acme" } }));

  expect(requests.map(({ url, headers }) => [url, headers.get("x-key"), headers.get("x-tenant")])).toEqual([
    ["https://a.test/things/1", "secret-key", "acme"],
    ["https://a.test/other", "secret-key", "acme"],
    ["https://b.test/there", null, null],
  ]);
});

test("a redirect of a POST is followed only when it repeats the request, and never with its body to another origin", async () => {
  const seeOther = meeting([[303, { location: "/other" }]]);
  const elsewhere = meeting([[308, { location: "https://b.test/" }], 200]);
  const table: Api = {
    ...api,
    operations: { things_create: { request: "POST /things/{id}", body: "application/json" } },
  };
  const fetch = async () => new Response(null, { status: 308, headers: { location: "https://b.test/" } });
  const { things } = createClient<{ things: Things }>(table, { token: "t", fetch } as ClientOptions);

  expect((await settle(seeOther.things.create({ id: 1 }))).error).toMatchObject({ name: "ApiError", status: 303 });
  expect((await settle(elsewhere.things.create({ id: 1 }))).value).toEqual({ ok: true });
  expect((await settle(things.create({ id: 1, body: {} }))).error).toMatchObject({
    name: "ResponseError",
    status: 308,
  });
});

test("redirects in a circle end", async () => {
  const { things, requests } = meeting([[302, { location: "/things/1", "x-id": "r-1" }]]);

  expect((await settle(things.get({ id: 1 }))).error).toMatchObject({
    name: "ResponseError",
    status: 302,
    requestId: "r-1",
    message: "Redirected more than 5 times: GET /things/{id}",
  });
  expect(requests).toHaveLength(6);
});
