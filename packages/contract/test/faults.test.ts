import { type Mock, startMock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatMismatch } from "../src/checker/mismatch.ts";
import { contractCases } from "../src/suite/contract-cases.ts";
import { judgeFault } from "../src/suite/fault-cases/judge-fault.ts";
import { runFaults } from "../src/suite/fault-cases/run-faults.ts";
import { document } from "./fixtures/document.ts";
import { createClient } from "./workshop-client.ts";

type Call = (params: object, options: { timeoutMs?: number }) => Promise<unknown>;

const given = document as unknown as Document;
const create = contractCases(given).find(({ operation }) => operation.id === "parts_create");
let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document);
});
afterAll(() => mock.close());

/** What is said of a client whose calls are changed. */
async function diagnostics(change: (call: Call, options: { fetch?: typeof fetch }) => Call): Promise<string[]> {
  if (!create) throw new Error("there is no case");
  const found = await runFaults(create, {
    document: given,
    mock,
    createClient: (options) => {
      const right = createClient(options) as { parts: { create: Call } };
      return { parts: { create: change(right.parts.create, options) } };
    },
  });
  return found.map(formatMismatch);
}

const kinds = [
  "a reset connection",
  "a response that never arrives",
  "a proxy's 500",
  "a proxy's 502",
  "a proxy's 503",
  "a rate limit",
  "a body that arrives too slowly",
  "a truncated body",
  "a body that is not JSON",
  "an HTML page in place of JSON",
];

test("a right client ends with errors of its own", async () => {
  expect(await diagnostics((call) => call)).toEqual([]);
});

test("a client that makes successes of failures is found at each of them", async () => {
  const found = await diagnostics((call) => (params, options) => call(params, options).catch(() => ({ id: 1 })));

  expect(found).toEqual(kinds.map((kind) => `${kind}: expected an error, received {"id":1}`));
});

test("a client that lets the errors of others through is found", async () => {
  const found = await diagnostics(
    (call) => (params, options) =>
      call(params, options).catch(() => {
        throw new TypeError("fetch failed");
      }),
  );

  expect(found).toContain("a reset connection, error.name: expected one of the client's, received TypeError");
  expect(found).toContain('a body that is not JSON, error.operation: expected "parts_create", received nothing');
  expect(found).toContain("a rate limit, error.status: expected 429, received nothing");
});

test("a client that writes a credential into a message is found, and the credential is not shown", async () => {
  const found = await diagnostics(
    (call) => (params, options) =>
      call(params, options).catch((error: Error) => {
        error.message += " with Bearer contract-token";
        throw error;
      }),
  );

  expect(found).toEqual(
    kinds.map((kind) => `${kind}, error.message: expected no credentials, received a credential, not shown`),
  );
});

test("a client that tries again on its own, or rejects to call, is found", async () => {
  const twice = await diagnostics((call, { fetch }) => async (params, options) => {
    await fetch?.(mock.url).catch(() => undefined);
    return call(params, options);
  });
  const never = await diagnostics(() => async () => {
    throw new Error("no");
  });

  expect(twice).toEqual(kinds.map((kind) => expect.stringContaining(`${kind}: expected 1 request, received 2`)));
  expect(never).toEqual(kinds.map((kind) => `${kind}: expected 1 request, received 0 (Error: no)`));
});

test("a client that does not take the caller's headers is found, because nothing goes wrong", async () => {
  const found = await diagnostics(
    (call) =>
      (params, { timeoutMs }) =>
        call(params, { ...(timeoutMs && { timeoutMs }) }),
  );

  expect(found[0]).toBe(
    "a reset connection: expected the mock to be asked with prefer: fault=reset, received another request",
  );
});

test("a call that never ends is found", () => {
  const fault = { name: "a response that never arrives", prefer: "fault=stall", timeoutMs: 25 };

  expect(judgeFault({ fault, outcome: undefined, sent: 1, isPlayed: true }, { id: "a", secrets: [] })).toEqual([
    { place: "a response that never arrives", expected: "an error", received: "nothing within 15000 ms" },
  ]);
});
