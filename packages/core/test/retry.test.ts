import { afterEach, expect, test, vi } from "vitest";
import { delayBefore, repeatableMethods, retriedStatuses, retryAfterMs, sleep } from "../src/transport/retry.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const asking = (retryAfter: string) => new Response(null, { headers: { "retry-after": retryAfter } });

test("requests of idempotent methods can be retried, and no others", () => {
  expect(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].filter((method) => !repeatableMethods.includes(method))).toEqual(
    [],
  );
  expect(
    ["POST", "PATCH", "CONNECT", "FORGET", "GETS", "get"].filter((method) => repeatableMethods.includes(method)),
  ).toEqual([]);
});

test("statuses of overload and of gateways are retried, others are not", () => {
  expect([408, 429, 500, 502, 503, 504].filter((status) => !retriedStatuses.includes(status))).toEqual([]);
  expect(
    [200, 400, 401, 404, 407, 409, 428, 430, 499, 501, 505].filter((status) => retriedStatuses.includes(status)),
  ).toEqual([]);
});

test("Retry-After is read as seconds or as an HTTP date", () => {
  vi.useFakeTimers({ now: Date.parse("2026-01-02T03:04:05Z") });

  expect(retryAfterMs(asking("7"))).toBe(7000);
  expect(retryAfterMs(asking("0"))).toBe(0);
  expect(retryAfterMs(asking("Fri, 02 Jan 2026 03:04:15 GMT"))).toBe(10_000);
  expect(retryAfterMs(asking("fri, 02 jan 2026 03:04:05 GMT"))).toBe(0);
});

test("an invalid or past Retry-After is ignored", () => {
  vi.useFakeTimers({ now: Date.parse("2026-01-02T03:04:05Z") });
  const garbage = [
    "",
    "7 s",
    "-7",
    "1.5",
    "soon",
    "02 Jan 2027 00:00:00 GMT",
    "2027-01-01",
    "Fri, 02 Jan 2026 03:04:04 GMT",
  ];

  expect(garbage.filter((text) => retryAfterMs(asking(text)) !== undefined)).toEqual([]);
  expect(retryAfterMs(new Response())).toBeUndefined();
});

test("the back-off doubles from half a second to eight", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);

  expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => delayBefore(attempt))).toEqual([
    500, 1000, 2000, 4000, 8000, 8000, 8000,
  ]);
});

test("a response can delay a retry by a minute, and not by more", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);

  expect(delayBefore(1, asking("60"))).toBe(60_000);
  expect(delayBefore(1, asking("61"))).toBeUndefined();
  expect(delayBefore(1, asking("0"))).toBe(0);
  expect(delayBefore(3, asking("soon"))).toBe(2000);
});

test("a sleep that is aborted never ends, and leaves no timer", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const woken = vi.fn<() => void>();
  sleep(1000, controller.signal).then(woken);
  sleep(1000).then(woken);
  expect(vi.getTimerCount()).toBe(2);

  controller.abort();
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);

  expect(woken).toHaveBeenCalledOnce();
});
