import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type Mock, prefer, startMock } from "@certspec/mock";
import Cloudflare, { AuthenticationError, NotFoundError, RateLimitError } from "cloudflare";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newCsr } from "./new-csr.ts";

// Cloudflare's own client knows nothing of us: what it can do with the mock, an app can.

const account_id = "023e105f4ecef8ad9ca31a8372d0c353";
const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";

let mock: Mock;
let client: Cloudflare;
beforeAll(async () => {
  mock = await startMock(document, { items: 120, stateful: true, seed: "test" });
  client = new Cloudflare({ baseURL: mock.url, apiToken: "any", maxRetries: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

// Where pages are counted it asks for one more than there are, because it does not look at the totals.
test.each([
  ["custom CSRs of an account", () => client.customCsrs.list({ account_id, per_page: 50 }), 4],
  ["custom CSRs of a zone", () => client.customCsrs.list({ zone_id, per_page: 50 }), 4],
  ["client certificates", () => client.clientCertificates.list({ zone_id, per_page: 50 }), 4],
  ["client certificates, in pages of the usual size", () => client.clientCertificates.list({ zone_id }), 7],
  ["gateway certificates", () => client.zeroTrust.gateway.certificates.list({ account_id }), 1],
])("all 120 %s are iterated to the end", async (_, list, requests) => {
  const ids = new Set<string | undefined>();
  for await (const { id } of list() as AsyncIterable<{ id?: string }>) ids.add(id);

  expect(ids.size).toBe(120);
  expect(mock.requests).toHaveLength(requests);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a custom CSR is created, read, listed and deleted", async () => {
  const created = await client.customCsrs.create({ account_id, ...newCsr, sans: [...newCsr.sans] });
  const { id = "" } = created;

  expect(created).toMatchObject({ name: "Mine", key_type: "p256v1", created_at: "2026-01-01T00:00:01Z" });
  expect(await client.customCsrs.get(id, { account_id })).toEqual(created);
  expect((await client.customCsrs.list({ account_id, page: 3, per_page: 50 })).result).toHaveLength(21);
  await client.customCsrs.delete(id, { account_id });

  await expect(client.customCsrs.get(id, { account_id })).rejects.toBeInstanceOf(NotFoundError);
});

test("a client certificate is created, read and revoked, which takes a while", async () => {
  const { id = "" } = await client.clientCertificates.create({ zone_id, csr: "PEM", validity_days: 30 });

  expect(await client.clientCertificates.get(id, { zone_id })).toMatchObject({ csr: "PEM", validity_days: 30 });
  expect(await client.clientCertificates.delete(id, { zone_id })).toMatchObject({ id, status: "pending_revocation" });
  await mock.advance({ id });

  expect(await client.clientCertificates.get(id, { zone_id })).toMatchObject({ status: "revoked" });
});

test("a gateway certificate is deployed, which takes a while, and withdrawn", async () => {
  const { certificates } = client.zeroTrust.gateway;
  const [first] = (await certificates.list({ account_id })).result;
  const id = first?.id ?? "";

  // The documented one is being deployed.
  await mock.advance({ id });
  expect(await certificates.deactivate(id, { account_id })).toMatchObject({ binding_status: "pending_deletion" });
  await mock.advance({ id });
  expect(await certificates.activate(id, { account_id })).toMatchObject({ binding_status: "pending_deployment" });
  await mock.advance({ id });

  expect(await certificates.get(id, { account_id })).toMatchObject({ id, binding_status: "available" });
});

test("a gateway certificate is created, read and deleted", async () => {
  const { certificates } = client.zeroTrust.gateway;
  const { id = "" } = await certificates.create({ account_id });

  expect(await certificates.get(id, { account_id })).toMatchObject({ id, issuer_org: "Example Inc." });
  await certificates.delete(id, { account_id });

  await expect(certificates.get(id, { account_id })).rejects.toBeInstanceOf(NotFoundError);
});

test.each([
  [401, AuthenticationError],
  [404, NotFoundError],
  [429, RateLimitError],
])("%i is an error of its own", async (code, kind) => {
  await expect(client.customCsrs.list({ account_id }, prefer({ code }))).rejects.toBeInstanceOf(kind);
});

test("a missing token is a 401, and a rate limit is waited for", async () => {
  const anonymous = new Cloudflare({
    baseURL: mock.url,
    apiToken: "any",
    maxRetries: 0,
    defaultHeaders: { authorization: null },
  });
  const patient = new Cloudflare({ baseURL: mock.url, apiToken: "any", maxRetries: 1 });

  await expect(anonymous.customCsrs.list({ account_id })).rejects.toBeInstanceOf(AuthenticationError);
  mock.reset();
  mock.preferNext({ fault: "rate-limit" });
  expect((await patient.customCsrs.list({ account_id })).result).toHaveLength(50);
  expect(mock.requests.map(({ status }) => status)).toEqual([429, 200]);
});
