import { type Cloudflare, createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createMockFetch, type MockFetch } from "@certspec/mock";
import { beforeAll, beforeEach, expect, test } from "vitest";

const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";

let mock: MockFetch;
let cloudflare: Cloudflare;
beforeAll(async () => {
  mock = await createMockFetch(document, { stateful: true, seed: 1 });
  cloudflare = createCloudflare({ apiToken: "any", fetch: mock, maxRetries: 0 });
});
beforeEach(() => mock.reset());

test("a custom hostname is created, found, changed and deleted, and its certificate has a state of its own", async () => {
  const { customHostnames } = cloudflare;
  const ssl = { method: "http", type: "dv", custom_key: "a private key" } as const;

  const created = await customHostnames.create({ zone_id, body: { hostname: "shop.customer.example", ssl } });
  const params = { zone_id, custom_hostname_id: created.id };
  const moved = await mock.advance({ id: created.id });
  const found = await customHostnames.list({ zone_id, hostname: "shop.customer.example", ssl: 1 }).toArray();
  const edited = await customHostnames.edit({ ...params, body: { ssl: { method: "txt", type: "dv" } } });
  const deleted = await customHostnames.delete(params);

  expect(created).toMatchObject({ status: "pending", ssl: { method: "http", status: "initializing" } });
  expect(moved.map(({ property, to }) => [property, to])).toEqual([
    ["status", "active"],
    ["ssl.status", "pending_validation"],
  ]);
  expect(found.map(({ id }) => id)).toEqual([created.id]);
  expect(edited).toMatchObject({
    hostname: "shop.customer.example",
    ssl: { method: "txt", status: "pending_validation" },
  });
  expect(deleted).toEqual({ id: created.id });
  expect((await customHostnames.get(params).safe()).ok).toBe(false);
});

test("certificates of a custom hostname are replaced and deleted, as long as there is the hostname", async () => {
  const { customHostnames } = cloudflare;
  const { items } = await customHostnames.list({ zone_id });
  const params = { zone_id, certificate_pack_id: "p", certificate_id: "c" };
  const there = { ...params, custom_hostname_id: items[0]?.id ?? "" };
  const body = { custom_certificate: "pem", custom_key: "a private key" };
  const { certificates } = customHostnames.certificatePack;

  expect(await certificates.update({ ...there, body })).toMatchObject({ hostname: "app.example.com" });
  expect(await certificates.delete(there)).toHaveProperty("id");
  expect((await certificates.delete({ ...params, custom_hostname_id: "none" }).safe()).ok).toBe(false);
});

test("a root certificate is added to the custom trust store and removed", async () => {
  const { customTrustStore } = cloudflare.acm;

  const { id } = await customTrustStore.create({ zone_id, body: { certificate: "pem" } });
  const params = { zone_id, custom_origin_trust_store_id: id };

  expect(await customTrustStore.get(params)).toMatchObject({ id, certificate: "pem", status: "initializing" });
  expect((await customTrustStore.list({ zone_id }).toArray()).map((each) => each.id)).toContain(id);
  expect(await customTrustStore.delete(params)).toEqual({ id });
  expect((await customTrustStore.get(params).safe()).ok).toBe(false);
});

test("a TLS setting belongs to its hostname and to its name", async () => {
  const { tls } = cloudflare.hostnames.settings;
  const params = { zone_id, hostname: "b.example.com" };

  await tls.update({ ...params, setting_id: "http2", body: { value: "off" } });

  expect((await tls.get({ ...params, setting_id: "http2" })).value).toBe("off");
  expect((await tls.get({ ...params, setting_id: "ciphers" }).safe()).ok).toBe(false);
  expect((await tls.list({ zone_id, setting_id: "http2" }).toArray()).map(({ hostname }) => hostname)).toEqual([
    "app.example.com",
    "b.example.com",
  ]);
  await tls.delete({ ...params, setting_id: "http2" });
  expect((await tls.get({ ...params, setting_id: "http2" }).safe()).ok).toBe(false);
});

test("settings of a zone are as they were set, whichever method sets them", async () => {
  const { acm, originTLSComplianceModes, ssl } = cloudflare;

  await acm.totalTLS.edit({ zone_id, body: { enabled: false } });
  await originTLSComplianceModes.update({ zone_id, body: { value: ["pqh"] } });
  await ssl.autoOriginTLSKex.edit({ zone_id, body: { enabled: false } });

  expect((await acm.totalTLS.get({ zone_id })).enabled).toBe(false);
  expect((await originTLSComplianceModes.get({ zone_id })).value).toEqual(["pqh"]);
  expect((await ssl.autoOriginTLSKex.get({ zone_id })).enabled).toBe(false);
  await originTLSComplianceModes.edit({ zone_id, body: { value: [] } });
  expect((await originTLSComplianceModes.get({ zone_id })).value).toEqual([]);
});
