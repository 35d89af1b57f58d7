import { afterEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/create-client.ts";
import type { ClientOptions } from "../src/options.ts";

afterEach(() => vi.restoreAllMocks());

test("a call that works only when it is sent again earns no retry", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const api: Api = {
    provider: "acme",
    version: "1",
    servers: { default: "https://a.test" },
    schemes: {},
    security: [],
    operations: { get: { request: "GET /thing" } },
  };
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ ok: true }, { status: sent % 2 ? 500 : 200 });
  };
  const { get } = createClient<{ get: () => Promise<unknown> }, object>(api, {
    fetch,
    retryBudget: 5,
  } as ClientOptions);

  for (let call = 0; call < 5; call += 1) await get();

  await expect(get()).rejects.toMatchObject({ name: "ApiError", status: 500, attempts: 1 });
});
