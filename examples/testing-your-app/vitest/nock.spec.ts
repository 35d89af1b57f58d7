import { type ClientCertificateList, createCloudflare } from "@certspec/cloudflare";
import nock from "nock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { expiringCertificates } from "../src/expiring-certificates.ts";

const zoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a";
const before = new Date("2034-01-01");

// The app's client, created without anything that a test could replace.
const cloudflare = createCloudflare({ apiToken: "any" });

const path = `/client/v4/zones/${zoneId}/client_certificates`;
const page: ClientCertificateList = {
  success: true,
  errors: [],
  messages: [],
  result: [{ id: "c1", common_name: "payments.example.com", expires_on: "2033-02-20T23:18:00Z" }],
};

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());

test("certificates are listed with the token", async () => {
  const scope = nock("https://api.cloudflare.com", { reqheaders: { authorization: "Bearer any" } })
    .get(path)
    .query({ status: "active" })
    .reply(200, page);

  const found = await expiringCertificates(cloudflare, { zoneId, before });

  expect(found.map(({ name }) => name)).toEqual(["payments.example.com"]);
  scope.done();
});

test("a 503 is retried", async () => {
  const scope = nock("https://api.cloudflare.com")
    .get(path)
    .query(true)
    .reply(503, {}, { "retry-after": "0" })
    .get(path)
    .query(true)
    .reply(200, page);

  expect(await expiringCertificates(cloudflare, { zoneId, before })).toHaveLength(1);
  scope.done();
});

test("a 503 is an error where retries are off", async () => {
  const scope = nock("https://api.cloudflare.com").get(path).reply(503);

  const result = await cloudflare.clientCertificates.list({ zone_id: zoneId }, { maxRetries: 0 }).safe();

  expect([result.ok, result.status]).toEqual([false, 503]);
  scope.done();
});
