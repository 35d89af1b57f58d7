import { createCloudflare, isApiError } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createMockFetch, prefer } from "@certspec/mock";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expiringCertificates } from "../src/expiring-certificates.ts";

const zoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a";
const fetch = await createMockFetch(document, { items: 120 });
const cloudflare = createCloudflare({ apiToken: "any", fetch });

beforeEach(() => fetch.reset());

test("certificates are found on every page", async () => {
  const found = await expiringCertificates(cloudflare, { zoneId, before: new Date("2034-01-01") });

  expect(new Set(found.map(({ id }) => id)).size).toBe(120);
  expect(fetch.requests).toHaveLength(6);
  expect(fetch.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a connection that is reset once is tried again", async () => {
  fetch.preferNext({ fault: "reset" });

  const found = await expiringCertificates(cloudflare, { zoneId, before: new Date("2000-01-01") });

  expect(found).toEqual([]);
  expect(fetch.requests[0]).toMatchObject({ fault: "reset" });
});

test("a token that may not list is an error of its own", async () => {
  const call = cloudflare.clientCertificates.list({ zone_id: zoneId }, prefer({ code: 403, example: "forbidden" }));

  const error: unknown = await call.catch((reason: unknown) => reason);

  expect(isApiError(error, "clientCertificates_list", 403) && error.body.errors[0]?.code).toBe(10000);
});

afterEach(() => vi.unstubAllGlobals());

test("a client that the app creates calls the global fetch", async () => {
  const ownClient = createCloudflare({ apiToken: "any" });
  vi.stubGlobal("fetch", fetch);

  const found = await expiringCertificates(ownClient, { zoneId, before: new Date("2034-01-01") });

  expect(found).toHaveLength(120);
});
