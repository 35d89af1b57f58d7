import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTokenSource } from "../src/credentials/token-source.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("calls at the same time share one question", async () => {
  const ask = vi.fn(async () => "t");
  const { get } = createTokenSource(ask);

  expect(await Promise.all([get(), get(), get()])).toEqual(["t", "t", "t"]);
  expect(await get()).toBe("t");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a token that ends is asked for anew half a minute before", async () => {
  let asked = 0;
  const { get } = createTokenSource(() => ({ token: `t${++asked}`, expiresAt: Date.now() + 60_000 }));

  expect(await get()).toBe("t1");
  vi.advanceTimersByTime(29_000);
  expect(await get()).toBe("t1");
  vi.advanceTimersByTime(2_000);
  expect(await get()).toBe("t2");
});

test("a refused token is asked for anew once, however many calls it failed", async () => {
  let asked = 0;
  const source = createTokenSource(async () => `t${++asked}`);
  await source.get();

  expect(source.renew("t1")).toBe(true);
  expect(await source.get()).toBe("t2");
  expect(source.renew("t1")).toBe(true);
  expect(await source.get()).toBe("t2");
});

test("a question that fails is asked again by the next call", async () => {
  const ask = vi.fn().mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce("t");
  const { get } = createTokenSource(ask);

  await expect(get()).rejects.toThrow("no");
  expect(await get()).toBe("t");
});

test("a plain secret is not renewed", () => {
  expect(createTokenSource("t").renew("t")).toBe(false);
});

test("calls at the same time share one question also when the token has ended", async () => {
  let asked = 0;
  const { get } = createTokenSource(async () => ({ token: `t${++asked}`, expiresAt: Date.now() + 60_000 }));
  await get();
  vi.advanceTimersByTime(60_000);

  expect(await Promise.all([get(), get(), get()])).toEqual(["t2", "t2", "t2"]);
});

test("a token may be refused while another call asks for the next", async () => {
  let asked = 0;
  const source = createTokenSource(async () => ({ token: `t${++asked}`, expiresAt: Date.now() + 60_000 }));
  await source.get();
  vi.advanceTimersByTime(60_000);

  const next = source.get();

  expect(source.renew("t1")).toBe(true);
  expect(await Promise.all([next, source.get()])).toEqual(["t2", "t2"]);
});
