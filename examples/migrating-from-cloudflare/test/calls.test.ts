import { createCloudflare, type Cloudflare as Ours } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import Cloudflare from "cloudflare";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readCalls } from "./read-calls.ts";
import { type Given, runCall } from "./run-call.ts";
import { operations, subjectsOf } from "./subjects-of.ts";

const calls = readCalls();

let mock: Mock;
let official: Cloudflare;
let ours: Ours;
beforeAll(async () => {
  mock = await startMock(document, { items: 120, seed: "migration" });
  official = new Cloudflare({ baseURL: mock.url, apiToken: "any", maxRetries: 0 });
  ours = createCloudflare({ baseUrl: mock.url, apiToken: "any", maxRetries: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

test("the guide has one row for each operation", () => {
  expect(calls.map(({ operation }) => operation).sort()).toEqual([...operations.keys()].sort());
});

test("Cloudflare's client lacks the methods that the guide says it lacks, and no others", () => {
  const lacking = calls.filter((call) => call.official === undefined).map(({ operation }) => operation);
  const absent = [...operations.keys()].filter((id) => typeof methodOf(official, id) !== "function");

  expect(absent).toEqual(lacking);
});

for (const { operation: id, official: theirs, ours: own, result } of calls) {
  const operation = operations.get(id);
  if (theirs === undefined || operation === undefined) continue;
  // Where an operation has a form for accounts and one for zones, the guide shows the first.
  for (const scope of operation["x-one-of-parameters"] ? ["account_id", "zone_id"] : [undefined]) {
    test(`${id}${scope ? ` by ${scope}` : ""} sends and gives the same with both clients`, async () => {
      const subjects = subjectsOf(operation);
      const code = (call: string) => (scope ? call.replace("account_id", scope) : call);

      const before = await runCall(code(theirs), { client: official, ...subjects });
      const sentBefore = sent();
      mock.reset();
      const after = await runCall(code(own), { cloudflare: ours, ...subjects });
      const sentAfter = sent();

      expect(after.data).toEqual(before.data);
      expect(result).toBe(comparison(before, after));
      // It looks for a further page where pages are counted, because it does not look at the totals.
      if (operation["x-pagination"]?.style === "page") expect(sentBefore.splice(-1)).toHaveLength(1);
      expect(sentAfter).toEqual(sentBefore);
      expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    });
  }
}

function methodOf(client: unknown, operationId: string): unknown {
  let part = client;
  for (const name of operationId.split("_")) part = (part as Record<string, unknown> | undefined)?.[name];
  return part;
}

/** What reached the mock: the operation, and everything that it was given. */
function sent(): unknown[] {
  return mock.requests.map(({ operationId, method, path, headers, body }) => {
    const json = body && JSON.parse(body);
    return { operationId, method, path, type: body && headers["content-type"], json };
  });
}

/** How the guide puts what awaiting the two calls gives. */
function comparison(official: Given, ours: Given): string {
  return official.form === ours.form ? "the same" : `${official.form} there, ${ours.form} here`;
}
