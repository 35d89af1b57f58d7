import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep } from "../src/transport/retry.ts";
import { withTimeout } from "../src/transport/with-timeout.ts";

const timeoutError = () => new Error("late");
const slowly = async () => {
  await sleep(50);
  return "done";
};
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** How something ends that takes no longer than this. */
async function endingIn(elapsedMs: number, ended: Promise<unknown>): Promise<unknown> {
  const settled = ended.catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(elapsedMs);
  return settled;
}

test("a timeout that is longer than a timer can wait does not fire at once", async () => {
  expect(await endingIn(50, withTimeout([], 2 ** 31, timeoutError, slowly))).toBe("done");
  expect(await endingIn(50, withTimeout([], Number.POSITIVE_INFINITY, timeoutError, slowly))).toBe("done");
  expect(await endingIn(2 ** 31 - 1, withTimeout([], 2 ** 31 - 1, timeoutError, never))).toBe("late");
});

test("the action does not run when a signal has already aborted", async () => {
  const action = vi.fn(slowly);

  await expect(withTimeout([AbortSignal.abort("enough")], 100, timeoutError, action)).rejects.toBe("enough");
  expect(action).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test("any of the signals ends it, and all are left without a listener", async () => {
  const controllers = [new AbortController(), new AbortController()];
  const signals = controllers.map(({ signal }) => signal);
  const ended = withTimeout(signals, 100, timeoutError, never).catch((reason: unknown) => reason);

  controllers[1]?.abort("enough");

  expect(await ended).toBe("enough");
  expect(signals.flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("calls that share a signal share its one listener, which stays until the last of them ends", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = withTimeout([signal, signal], 100, timeoutError, slowly);
  const calls = Array.from({ length: 20 }, () =>
    withTimeout([signal], 100, timeoutError, never).catch((reason: unknown) => reason),
  );

  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  expect(await endingIn(50, ended)).toBe("done");
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort("enough");
  expect(await Promise.all(calls)).toEqual(Array(20).fill("enough"));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("an action that ends leaves no timer, and its signal does not abort afterwards", async () => {
  let given: AbortSignal | undefined;
  const action = async (signal: AbortSignal) => {
    given = signal;
    return "done";
  };

  expect(await withTimeout([], 100, timeoutError, action)).toBe("done");
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(given?.aborted).toBe(false);
});
