import { createMockFetch, MockError, startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf } from "./document.ts";

const document = documentOf("/things", {});

test.each([
  [{ items: -1 }, "items must be a whole number from 0 to 100000; got -1"],
  [{ items: 1.5 }, "items must be a whole number from 0 to 100000; got 1.5"],
  [{ items: 1e9 }, "items must be a whole number from 0 to 100000; got 1000000000"],
  [{ maxRequests: -1 }, "maxRequests must be a whole number from 0 to 9007199254740991; got -1"],
  [{ settleAfterMs: 5 }, "settleAfterMs needs stateful: true"],
  [
    { latencyMs: [200, 50] as const },
    "latencyMs must be milliseconds, or [minimum, maximum], from 0 to 600000; got [200,50]",
  ],
  [{ latencyMs: Number.NaN }, "latencyMs must be milliseconds, or [minimum, maximum], from 0 to 600000; got null"],
])("%j is refused with what it takes", async (options, message) => {
  await expect(createMockFetch(document, options)).rejects.toThrow(new MockError(message));
  await expect(startMock(document, options)).rejects.toThrow(new MockError(message));
});

test.each([createMockFetch, startMock])("an option that there is not is refused by %o", async (create) => {
  // @ts-expect-error the option is called items
  await expect(create(document, { item: 5 })).rejects.toThrow(/^unknown option item; options: items, stateful,/);
});

test("a port is no option of a mock without a socket", async () => {
  // @ts-expect-error it has no socket
  await expect(createMockFetch(document, { port: 4010 })).rejects.toThrow("unknown option port");
});

test("an answer waits for its latency, and the record does not", async () => {
  const mock = await createMockFetch(document, { latencyMs: [100, 150] });
  const before = performance.now();

  const waiting = mock("http://x/things");
  while (mock.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await waiting;

  // Timers may be a millisecond early.
  expect(performance.now() - before).toBeGreaterThanOrEqual(98);
});
