import { createInfisical, waitFor } from "@certspec/infisical";
import document from "@certspec/infisical/openapi.json" with { type: "json" };
import { createMockFetch } from "@certspec/mock";
import { afterEach, expect, test, vi } from "vitest";

// The example of the path parameter in the spec: what a stateful mock knows at the beginning.
const requestId = "8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2";

afterEach(() => vi.useRealTimers());

test("a certificate request moves on when the test says so", async () => {
  const fetch = await createMockFetch(document, { stateful: true, seed: 1 });
  const infisical = createInfisical({ token: "any", fetch });

  expect((await infisical.certificateRequests.get({ requestId })).status).toBe("pending");
  await fetch.advance({ to: "issued" });

  expect((await infisical.certificateRequests.get({ requestId })).status).toBe("issued");
});

test("three attempts fail without a real delay", async () => {
  const fetch = await createMockFetch(document);
  const infisical = createInfisical({ token: "any", fetch });
  fetch.preferNext({ fault: "reset" }, { times: 3 });
  vi.useFakeTimers();

  const call = infisical.certificateRequests.get({ requestId }).safe();
  await vi.advanceTimersByTimeAsync(20_000);

  expect(await call).toMatchObject({ ok: false, error: { name: "NetworkError", attempts: 3 } });
});

test("a response that never comes is a timeout after a minute", async () => {
  const fetch = await createMockFetch(document);
  const infisical = createInfisical({ token: "any", fetch });
  fetch.preferNext({ fault: "stall" });
  vi.useFakeTimers();

  const call = infisical.certificateRequests.get({ requestId }, { maxRetries: 0 }).safe();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(await call).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
});

test("waitFor polls until the certificate is issued", async () => {
  const fetch = await createMockFetch(document, { stateful: true, seed: 1 });
  const infisical = createInfisical({ token: "any", fetch });
  vi.useFakeTimers();

  const waiting = waitFor(infisical.certificateRequests, { requestId });
  await vi.advanceTimersByTimeAsync(5_000);
  await fetch.advance({ to: "issued" });
  await vi.advanceTimersByTimeAsync(30_000);

  expect((await waiting).status).toBe("issued");
});
