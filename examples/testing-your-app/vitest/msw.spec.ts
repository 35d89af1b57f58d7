import { type ClientCertificateList, createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createMockFetch } from "@certspec/mock";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { expiringCertificates } from "../src/expiring-certificates.ts";

const zoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a";
const before = new Date("2034-01-01");

// The app's client, created without anything that a test could replace.
const cloudflare = createCloudflare({ apiToken: "any" });

const mock = await createMockFetch(document, { items: 120 });
const server = setupServer(
  // Where the mock plays a failed connection it rejects, as `fetch` does. MSW expects a response for that.
  http.all("https://api.cloudflare.com/*", ({ request }) => mock(request).catch(() => HttpResponse.error())),
);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => mock.reset());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("every request gets a documented response", async () => {
  const found = await expiringCertificates(cloudflare, { zoneId, before });

  expect(found).toHaveLength(120);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a test replaces one response, typed as the API documents it", async () => {
  const page: ClientCertificateList = {
    success: true,
    errors: [],
    messages: [],
    result: [{ id: "c1", common_name: "payments.example.com", expires_on: "2033-02-20T23:18:00Z" }],
  };
  server.use(
    http.get("https://api.cloudflare.com/client/v4/zones/:zoneId/client_certificates", () => HttpResponse.json(page)),
  );

  const found = await expiringCertificates(cloudflare, { zoneId, before });

  expect(found.map(({ name }) => name)).toEqual(["payments.example.com"]);
});

test("a fault of the mock reaches the client", async () => {
  mock.preferNext({ fault: "reset" });

  const result = await cloudflare.clientCertificates.list({ zone_id: zoneId }, { maxRetries: 0 }).safe();

  expect(result).toMatchObject({ ok: false, error: { name: "NetworkError" } });
});
