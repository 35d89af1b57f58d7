import { afterEach, expect, test, vi } from "vitest";
import { createAcme } from "./create-acme.ts";

afterEach(() => vi.restoreAllMocks());

test("a call that succeeds only after a retry refunds none", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ ok: true }, { status: sent % 2 ? 500 : 200 });
  };
  const operations = { get: { request: "GET /thing" } };
  const { get } = createAcme<{ get: () => Promise<unknown> }>({ operations }, { fetch, retryBudget: 5 });

  for (let call = 0; call < 5; call += 1) await get();

  await expect(get()).rejects.toMatchObject({ name: "ApiError", status: 500, attempts: 1 });
});
