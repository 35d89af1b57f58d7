import { createCloudflare, isApiError as isCloudflareError } from "@certspec/cloudflare";
import cloudflareDocument from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { createInfisical } from "@certspec/infisical";
import infisicalDocument from "@certspec/infisical/openapi.json" with { type: "json" };
import { type Mock, prefer, startMock } from "@certspec/mock";
import { createNumeral } from "@certspec/numeral";
import numeralDocument from "@certspec/numeral/openapi.json" with { type: "json" };
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newCsr } from "./new-csr.ts";

const account_id = "023e105f4ecef8ad9ca31a8372d0c353";
const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";

let mock: Mock;
let cloudflare: ReturnType<typeof createCloudflare>;
let infisical: ReturnType<typeof createInfisical>;
let numeral: ReturnType<typeof createNumeral>;
beforeAll(async () => {
  mock = await startMock(
    { cloudflare: cloudflareDocument, infisical: infisicalDocument, numeral: numeralDocument },
    { items: 120, stateful: true, seed: "test" },
  );
  cloudflare = createCloudflare({ baseUrl: mock.urls.cloudflare, apiToken: "any", maxRetries: 0 });
  infisical = createInfisical({ baseUrl: mock.urls.infisical, token: "any", maxRetries: 0 });
  numeral = createNumeral({ baseUrl: mock.urls.numeral, apiKey: "any", maxRetries: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

test.each([
  ["custom CSRs of an account", () => cloudflare.customCsrs.list({ account_id, per_page: 50 }), 3],
  ["custom CSRs of a zone", () => cloudflare.customCsrs.list({ zone_id, per_page: 50 }), 3],
  ["client certificates", () => cloudflare.clientCertificates.list({ zone_id, per_page: 50 }), 3],
  ["gateway certificates", () => cloudflare.zeroTrust.gateway.certificates.list({ account_id }), 1],
  ["certificate requests", () => numeral.certificateRequests.list({ limit: 50 }), 3],
  ["exemption certificates", () => numeral.certificates.list({ limit: 50 }), 3],
])("all 120 %s are iterated, and no page more than there are", async (_, list, pages) => {
  const items = (await list().toArray()) as { id?: string }[];

  expect(new Set(items.map(({ id }) => id)).size).toBe(120);
  expect(mock.requests).toHaveLength(pages);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("what is got by its identity is there under the documented one, and under no other", async () => {
  const requestId = "8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2";

  const found = await infisical.certificateRequests.get({ requestId });

  expect(found.status).toBe("pending");
  const unknown = await infisical.certificateRequests.get({ requestId: "7f1e2d3c-4b5a-4768-9788-a9bacbdcedfe" }).safe();
  expect([unknown.ok, unknown.status]).toEqual([false, 404]);
  await mock.advance();
  expect((await infisical.certificateRequests.get({ requestId })).status).toBe("pending_validation");
});

test("a custom CSR is created, read and deleted", async () => {
  const created = await cloudflare.customCsrs.create({ account_id, body: { ...newCsr, sans: [...newCsr.sans] } });
  const at = { account_id, custom_csr_id: created.id };

  expect(created).toMatchObject(newCsr);
  expect(await cloudflare.customCsrs.get(at)).toEqual(created);
  expect(await cloudflare.customCsrs.delete(at)).toEqual({ id: created.id });

  expect((await cloudflare.customCsrs.get(at).safe()).status).toBe(404);
});

test("a client certificate is created, revoked, and reactivated in time", async () => {
  const { clientCertificates } = cloudflare;
  const { id = "" } = await clientCertificates.create({ zone_id, body: { csr: "PEM", validity_days: 30 } });
  const at = { zone_id, client_certificate_id: id };

  expect(await clientCertificates.delete(at)).toMatchObject({ id, status: "pending_revocation" });
  expect(await clientCertificates.edit({ ...at, body: { reactivate: true } })).toMatchObject({
    status: "pending_reactivation",
  });
  await mock.advance();

  expect(await clientCertificates.get(at)).toMatchObject({ csr: "PEM", validity_days: 30, status: "active" });
});

test("a gateway certificate is created, deployed, withdrawn and deleted", async () => {
  const { certificates } = cloudflare.zeroTrust.gateway;
  const { id = "" } = await certificates.create({ account_id, body: { validity_period_days: 30 } });
  const at = { account_id, certificate_id: id };

  for (const [call, status] of [
    [certificates.activate, "available"],
    [certificates.deactivate, "inactive"],
  ] as const) {
    await call(at);
    await mock.advance();
    expect((await certificates.get(at)).binding_status).toBe(status);
  }
  await certificates.delete(at);

  expect((await certificates.get(at).safe()).status).toBe(404);
});

test("a certificate request is canceled, and stays so", async () => {
  const [first] = await numeral.certificateRequests.list({ status: "pending", limit: 5 }).toArray({ limit: 1 });
  const at = { request_id: first?.id ?? "" };

  expect(await numeral.certificateRequests.cancel(at)).toMatchObject({ status: "canceled" });
  expect(await numeral.certificateRequests.get(at)).toMatchObject({ status: "canceled" });
});

test.each([401, 404, 429] as const)("%i is an error of its own", async (code) => {
  const error: unknown = await cloudflare.customCsrs.list({ account_id }, prefer({ code })).catch((reason) => reason);

  expect(isCloudflareError(error, "customCsrs_list", code)).toBe(true);
});
