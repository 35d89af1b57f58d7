import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ApiPromise } from "../src/client/results.ts";
import { createWaitFor } from "../src/client/wait-for.ts";
import type { PollEvent, WaitOptions } from "../src/client/wait-options.ts";
import { isStateError } from "../src/errors/state-error.ts";
import { createAcme } from "./create-acme.ts";

const api = {
  operations: {
    things_get: { request: "GET /things/{id}" },
    checks_get: { request: "GET /checks", pagination: { items: "checks" } },
    other_get: { request: "GET /other" },
  },
};

interface Things {
  get: (values: { id: string }, options?: object) => ApiPromise<unknown>;
}
type WaitFor = (resource: unknown, params?: object, options?: WaitOptions) => Promise<unknown>;

const waitFor = createWaitFor<WaitFor>({
  things_get: {
    states: [
      { at: "state", goal: ["done"], failed: ["lost"] },
      { at: "check.state", goal: ["valid"], failed: ["expired"] },
    ],
  },
  checks_get: { states: [{ at: "state", goal: ["done"], failed: ["lost"] }], isList: true },
});

type Polled = string | [state: string, headers: Record<string, string>] | Response;

/** A thing that shows these states, the last one for ever. */
function showing(...responses: Polled[]) {
  const polls: number[] = [];
  const startMs = Date.now();
  const fetch = async (url: string) => {
    const response = responses[Math.min(polls.length, responses.length - 1)] as Polled;
    polls.push(Date.now() - startMs);
    if (response instanceof Response) return response.clone();
    const [state, headers] = typeof response === "string" ? [response, {}] : response;
    const body = url.endsWith("/checks")
      ? { checks: state.split(",").map((each) => ({ state: each })) }
      : { id: "7", state };
    return Response.json(body, { headers });
  };
  return { polls, ...createAcme<Record<"things" | "checks" | "other", Things>>(api, { fetch, maxRetries: 0 }) };
}

function checked(state: string): Response {
  return Response.json({ state: "lost", check: { state } });
}

/** How a wait ends, while a fake clock runs as long as it takes. */
async function ending(wait: Promise<unknown>): Promise<unknown> {
  const ended = wait.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(3_600_000);
  return ended;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("it resolves with the resource as soon as its state is a success state", async () => {
  const { things, polls } = showing("new", "busy", "done");

  expect(await ending(waitFor(things, { id: "7" }))).toEqual({ id: "7", state: "done" });
  expect(polls).toEqual([0, 1_000, 3_000]);
});

test("the interval doubles up to half a minute", async () => {
  const { things, polls } = showing(...Array(6).fill("busy"), "done");

  await ending(waitFor(things, { id: "7" }, { intervalMs: 5_000 }));

  expect(polls.map((at, index) => at - (polls[index - 1] ?? 0))).toEqual([
    0, 5_000, 10_000, 20_000, 30_000, 30_000, 30_000,
  ]);
});

test("an interval above half a minute stays unchanged", async () => {
  const { things, polls } = showing("busy", "busy", "done");

  await ending(waitFor(things, { id: "7" }, { intervalMs: 60_000 }));

  expect(polls).toEqual([0, 60_000, 120_000]);
});

test("a Retry-After makes an interval longer, and never shorter", async () => {
  const { things, polls } = showing(["busy", { "retry-after": "20" }], ["busy", { "retry-after": "1" }], "done");

  await ending(waitFor(things, { id: "7" }));

  expect(polls).toEqual([0, 20_000, 22_000]);
});

test("`until` chooses the state, one or several, also one that is not final", async () => {
  const one = showing("new", "busy", "done");
  const several = showing("new", "lost");

  expect(await ending(waitFor(one.things, { id: "7" }, { until: "busy" }))).toMatchObject({ state: "busy" });
  expect(await ending(waitFor(several.things, { id: "7" }, { until: ["done", "lost"] }))).toMatchObject({
    state: "lost",
  });
});

test("`field` chooses another state of the resource", async () => {
  const valid = showing(checked("new"), Response.json({ state: "done" }), checked("valid"));
  const expired = showing(checked("expired"));

  expect(await ending(waitFor(valid.things, { id: "7" }, { field: "check.state" }))).toMatchObject({
    check: { state: "valid" },
  });
  expect(valid.polls).toHaveLength(3);
  expect(await ending(waitFor(expired.things, { id: "7" }, { field: "check.state" }))).toMatchObject({
    name: "StateError",
    state: "expired",
  });
});

test("a `field` without a state is an error that names the fields, before any request", async () => {
  const { things, polls } = showing("done");

  expect(await ending(waitFor(things, { id: "7" }, { field: "check" }))).toMatchObject({
    name: "RequestError",
    message: 'Invalid option "field" in waitFor(). Expected "state" or "check.state".',
  });
  expect(polls).toEqual([]);
});

test("another final state is an error at once, with the state", async () => {
  const failed = showing("busy", "lost");
  const passed = showing("busy", "done");

  const error = await ending(waitFor(failed.things, { id: "7" }));

  expect(isStateError(error)).toBe(true);
  expect(error).toMatchObject({
    name: "StateError",
    message: "The final state is lost, expected done: GET /things/{id}",
    provider: "acme",
    operation: "things_get",
    state: "lost",
    attempts: 2,
  });
  expect(failed.polls).toHaveLength(2);
  expect(await ending(waitFor(passed.things, { id: "7" }, { until: "busy_again" }))).toMatchObject({
    message: "The final state is done, expected busy_again: GET /things/{id}",
  });
});

test("a state that the spec does not declare does not end the wait, and neither does a resource without a state", async () => {
  const unknown = showing("brand_new", "done");
  const without = showing(Response.json({}), "done");

  expect(await ending(waitFor(unknown.things, { id: "7" }))).toMatchObject({ state: "done" });
  expect(await ending(waitFor(without.things, { id: "7" }))).toMatchObject({ state: "done" });
});

test("a wait that takes too long ends in a TimeoutError with the last state, and polls no more", async () => {
  const { things, polls } = showing("new", "busy");

  expect(await ending(waitFor(things, { id: "7" }, { timeoutMs: 4_000 }))).toMatchObject({
    name: "TimeoutError",
    message: "The state is busy after 4000 ms, expected done: GET /things/{id}",
    timeoutMs: 4_000,
    state: "busy",
    attempts: 3,
  });
  expect(polls).toEqual([0, 1_000, 3_000]);
});

test("a response that never arrives ends at the timeout too, and its request is aborted", async () => {
  let signal: AbortSignal | null | undefined;
  const fetch = (_: string, init: RequestInit) => {
    signal = init.signal;
    return new Promise<never>(() => undefined);
  };
  const { things } = createAcme<{ things: Things }>(api, { fetch });

  const wait = waitFor(things, { id: "7" }, { timeoutMs: 4_000 }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(4_000);

  expect(signal?.aborted).toBe(true);
  expect(await wait).toMatchObject({
    name: "TimeoutError",
    message: "The state is unknown after 4000 ms, expected done: GET /things/{id}",
    attempts: 0,
  });
});

test("an abort ends it during an interval, with the abort reason and no listener left", async () => {
  const { things, polls } = showing("busy");
  const controller = new AbortController();
  const wait = waitFor(things, { id: "7" }, { signal: controller.signal }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_500);

  controller.abort("enough");

  expect(await wait).toBe("enough");
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(polls).toHaveLength(2);
});

test("a poll that fails ends it, after the client's own retries", async () => {
  const { things, polls } = showing("busy", Response.json({}, { status: 404 }));

  expect(await ending(waitFor(things, { id: "7" }))).toMatchObject({ name: "ApiError", status: 404 });
  expect(polls).toHaveLength(2);
});

test("`onPoll` is called with each poll, and its error ends the wait", async () => {
  const events: PollEvent[] = [];
  const { things } = showing("new", "done");

  await ending(waitFor(things, { id: "7" }, { onPoll: (event) => void events.push(event) }));
  const fail = () => {
    throw new Error("no more");
  };

  const poll = { provider: "acme", operation: "things_get" };
  expect(events).toEqual([
    { ...poll, attempt: 1, state: "new", delayMs: 1_000 },
    { ...poll, attempt: 2, state: "done", delayMs: undefined },
  ]);
  expect(await ending(waitFor(things, { id: "7" }, { onPoll: fail }))).toMatchObject({ message: "no more" });
});

test("it waits for all items of a list, and one that fails ends it", async () => {
  const good = showing("new,done", "done,done");
  const bad = showing("new,lost");

  expect(await ending(waitFor(good.checks))).toEqual([{ state: "done" }, { state: "done" }]);
  expect(await ending(waitFor(bad.checks))).toMatchObject({ name: "StateError", state: "new, lost" });
});

for (const [options, message] of [
  [{ timeoutMs: 0 }, 'Invalid option "timeoutMs" in waitFor(). Expected a number above 0, got 0.'],
  [{ timeoutMs: Number.NaN }, 'Invalid option "timeoutMs" in waitFor(). Expected a number above 0, got NaN.'],
  [{ intervalMs: -1 }, 'Invalid option "intervalMs" in waitFor(). Expected a number above 0, got -1.'],
  [{ until: [] }, 'Invalid option "until" in waitFor(). Expected at least one state.'],
] as const) {
  test(`${JSON.stringify(options)} is rejected, and nothing is sent`, async () => {
    const { things, polls } = showing("done");

    await expect(waitFor(things, { id: "7" }, options)).rejects.toMatchObject({
      name: "RequestError",
      message,
      attempts: 0,
    });
    expect(polls).toEqual([]);
  });
}

test("only resources with a state can be waited for", async () => {
  const { things, other } = showing("done");

  for (const resource of [other, {}, { get: () => things.get({ id: "7" }) }, undefined])
    await expect(waitFor(resource, { id: "7" })).rejects.toMatchObject({
      name: "RequestError",
      message: "waitFor() expects a resource of the client that has states to wait for",
    });
});

test("a wait times out after five minutes by default", async () => {
  const { things } = showing("busy");

  expect(await ending(waitFor(things, { id: "7" }))).toMatchObject({
    name: "TimeoutError",
    message: "The state is busy after 300000 ms, expected done: GET /things/{id}",
    timeoutMs: 300_000,
  });
});

test("an error names each state of a list once, and all expected states", async () => {
  const { checks } = showing("new,busy,new");
  const wait = waitFor(checks, undefined, { until: ["done", "ready"], timeoutMs: 500 });

  expect(await ending(wait)).toMatchObject({
    message: "The state is new, busy after 500 ms, expected done or ready: GET /checks",
    state: "new, busy",
  });
});

test("the error of another final state names all expected states", async () => {
  const { things } = showing("lost");

  expect(await ending(waitFor(things, { id: "7" }, { until: ["done", "ready"] }))).toMatchObject({
    message: "The final state is lost, expected done or ready: GET /things/{id}",
  });
});
