import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTokenSource } from "../src/credentials/token-source.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("concurrent calls share one request", async () => {
  const ask = vi.fn(async () => "t");
  const { get } = createTokenSource("token", ask, "bearer");

  expect(await Promise.all([get(), get(), get()])).toEqual(["t", "t", "t"]);
  expect(await get()).toBe("t");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a token is renewed half a minute before it expires", async () => {
  let requests = 0;
  const { get } = createTokenSource(
    "token",
    () => ({ token: `t${++requests}`, expiresAt: Date.now() + 60_000 }),
    "bearer",
  );

  expect(await get()).toBe("t1");
  vi.advanceTimersByTime(29_000);
  expect(await get()).toBe("t1");
  vi.advanceTimersByTime(2_000);
  expect(await get()).toBe("t2");
});

test("a rejected token is renewed once, however many calls it failed", async () => {
  let requests = 0;
  const source = createTokenSource("token", async () => `t${++requests}`, "bearer");
  await source.get();

  expect(source.renew("t1")).toBe(true);
  expect(await source.get()).toBe("t2");
  expect(source.renew("t1")).toBe(true);
  expect(await source.get()).toBe("t2");
});

test("a request that fails is repeated by the next call", async () => {
  const ask = vi.fn().mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce("t");
  const { get } = createTokenSource("token", ask, "bearer");

  await expect(get()).rejects.toThrow("no");
  expect(await get()).toBe("t");
});

test("a plain secret is not renewed", () => {
  expect(createTokenSource("token", "t", "bearer").renew("t")).toBe(false);
});

test("concurrent calls share one request also when the token has expired", async () => {
  let requests = 0;
  const { get } = createTokenSource(
    "token",
    async () => ({ token: `t${++requests}`, expiresAt: Date.now() + 60_000 }),
    "bearer",
  );
  await get();
  vi.advanceTimersByTime(60_000);

  expect(await Promise.all([get(), get(), get()])).toEqual(["t2", "t2", "t2"]);
});

test("a token can be rejected while another call requests the next", async () => {
  let requests = 0;
  const source = createTokenSource(
    "token",
    async () => ({ token: `t${++requests}`, expiresAt: Date.now() + 60_000 }),
    "bearer",
  );
  await source.get();
  vi.advanceTimersByTime(60_000);

  const next = source.get();

  expect(source.renew("t1")).toBe(true);
  expect(await Promise.all([next, source.get()])).toEqual(["t2", "t2"]);
});
