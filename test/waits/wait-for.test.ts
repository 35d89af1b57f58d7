import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCloudflare, waitFor as waitForCloudflare } from "@certspec/cloudflare";
import { createInfisical, isStateError, waitFor as waitForInfisical } from "@certspec/infisical";
import { createMockFetch, type MockFetch } from "@certspec/mock";
import { createNumeral, waitFor as waitForNumeral } from "@certspec/numeral";
import { expect, test } from "vitest";

const zone_id = "5d3e105f4ecef8ad9ca31a8372d0c35a";
const account_id = "023e105f4ecef8ad9ca31a8372d0c353";

/** A stateful mock of a provider whose things begin in these states, and options that let time pass in it at each look. */
async function mockOf(provider: string, starts: Record<string, string> = {}) {
  const file = join(import.meta.dirname, "../../packages", provider, "src/generated/openapi.json");
  const document = Object.entries(starts).reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(`(status": )"${from}"`, "g"), `$1"${to}"`),
    readFileSync(file, "utf8"),
  );
  const fetch = await createMockFetch(JSON.parse(document), { stateful: true, seed: 1 });
  const states: string[] = [];
  const stepping = (fetch: MockFetch, to?: string) => ({
    intervalMs: 1,
    timeoutMs: 20_000,
    onPoll: ({ state }: { state: string }) => {
      states.push(state);
      void fetch.advance(to === undefined ? {} : { to });
    },
  });
  return { fetch, states, stepping };
}

test("a gateway certificate is activated, and deactivated", async () => {
  const { fetch, states, stepping } = await mockOf("cloudflare");
  const { certificates } = createCloudflare({ apiToken: "any", fetch }).zeroTrust.gateway;
  const { id = "" } = await certificates.create({ account_id });
  const params = { account_id, certificate_id: id };

  await certificates.activate(params);
  const active = await waitForCloudflare(certificates, params, { ...stepping(fetch), until: "available" });
  await certificates.deactivate(params);
  const inactive = await waitForCloudflare(certificates, params, { ...stepping(fetch), until: "inactive" });

  expect([active.binding_status, inactive.binding_status]).toEqual(["available", "inactive"]);
  expect(states).toEqual(["pending_deployment", "available", "pending_deletion", "inactive"]);
});

test("a client certificate is revoked", async () => {
  const { fetch, stepping } = await mockOf("cloudflare");
  const { clientCertificates } = createCloudflare({ apiToken: "any", fetch });
  const { items } = await clientCertificates.list({ zone_id });
  const params = { zone_id, client_certificate_id: items[0]?.id ?? "" };

  await clientCertificates.delete(params);

  expect(await waitForCloudflare(clientCertificates, params, stepping(fetch))).toMatchObject({ status: "revoked" });
});

test("a certificate pack goes all the way to active, or times out on it", async () => {
  for (const [to, expected] of [
    [undefined, { status: "active" }],
    ["initializing_timed_out", { name: "StateError", state: "initializing_timed_out" }],
  ] as const) {
    const { fetch, states, stepping } = await mockOf("cloudflare", { active: "initializing" });
    const { certificatePacks } = createCloudflare({ apiToken: "any", fetch }).ssl;
    const { items } = await certificatePacks.list({ zone_id });
    const params = { zone_id, certificate_pack_id: items[0]?.id ?? "" };

    const wait = waitForCloudflare(certificatePacks, params, stepping(fetch, to));

    expect(await wait.catch((error: unknown) => error)).toMatchObject(expected);
    expect(states).toEqual(
      to
        ? ["initializing"]
        : ["initializing", "pending_validation", "pending_issuance", "pending_deployment", "active"],
    );
  }
});

test("a custom hostname, the fallback origin and a certificate of the trust store become active", async () => {
  const { fetch, states, stepping } = await mockOf("cloudflare");
  const { acm, customHostnames } = createCloudflare({ apiToken: "any", fetch });
  const { id } = await customHostnames.create({ zone_id, body: { hostname: "shop.customer.example" } });
  await customHostnames.fallbackOrigin.update({ zone_id, body: { origin: "origin.example.com" } });
  const root = await acm.customTrustStore.create({ zone_id, body: { certificate: "pem" } });
  const store = { zone_id, custom_origin_trust_store_id: root.id };

  const origin = await waitForCloudflare(customHostnames.fallbackOrigin, { zone_id }, stepping(fetch));
  const hostname = await waitForCloudflare(customHostnames, { zone_id, custom_hostname_id: id }, stepping(fetch));
  const trusted = await waitForCloudflare(acm.customTrustStore, store, stepping(fetch));

  expect(states).toContain("pending_deployment");
  expect([hostname.status, origin.status, trusted.status]).toEqual(["active", "active", "active"]);
  expect(hostname.hostname).toBe("shop.customer.example");
});

test("the certificate of a custom hostname becomes active, or times out", async () => {
  for (const [to, expected] of [
    [undefined, { ssl: { status: "active" } }],
    ["initializing_timed_out", { name: "StateError", state: "initializing_timed_out" }],
  ] as const) {
    const { fetch, stepping } = await mockOf("cloudflare");
    const { customHostnames } = createCloudflare({ apiToken: "any", fetch });
    const { id } = await customHostnames.create({
      zone_id,
      body: { hostname: "shop.customer.example", ssl: { method: "txt", type: "dv" } },
    });
    const params = { zone_id, custom_hostname_id: id };

    const wait = waitForCloudflare(customHostnames, params, { ...stepping(fetch, to), field: "ssl.status" });

    expect(await wait.catch((error: unknown) => error)).toMatchObject(expected);
  }
});

test("a custom hostname that has moved ends the wait for it", async () => {
  const { fetch, stepping } = await mockOf("cloudflare");
  const { customHostnames } = createCloudflare({ apiToken: "any", fetch });
  const { id } = await customHostnames.create({ zone_id, body: { hostname: "shop.customer.example" } });

  const wait = waitForCloudflare(customHostnames, { zone_id, custom_hostname_id: id }, stepping(fetch, "moved"));

  await expect(wait).rejects.toMatchObject({ name: "StateError", state: "moved" });
});

test("a custom certificate and the verifications of a zone become active", async () => {
  const { fetch, states, stepping } = await mockOf("cloudflare", { active: "initializing" });
  const { customCertificates, ssl } = createCloudflare({ apiToken: "any", fetch });
  const { items } = await customCertificates.list({ zone_id });
  const params = { zone_id, custom_certificate_id: items[0]?.id ?? "" };

  const certificate = await waitForCloudflare(customCertificates, params, stepping(fetch));
  const verifications = await waitForCloudflare(ssl.verification, { zone_id }, { ...stepping(fetch), until: "active" });

  expect(certificate.status).toBe("active");
  expect(verifications.map(({ certificate_status }) => certificate_status)).toEqual(["active"]);
  expect(states.join(" ")).toBe(
    "initializing pending active initializing authorizing issuing pending_deployment active",
  );
});

test("a request of Infisical is issued, or fails", async () => {
  for (const [to, expected] of [
    ["issued", { status: "issued" }],
    ["failed", { name: "StateError", state: "failed" }],
  ] as const) {
    const { fetch, states, stepping } = await mockOf("infisical");
    const { certificateRequests } = createInfisical({ token: "any", fetch });
    const { items } = await certificateRequests.search({ body: {} });
    const requestId = items[0]?.id ?? "";
    await certificateRequests.triggerValidation({ requestId });

    const wait = waitForInfisical(certificateRequests, { requestId }, stepping(fetch, to));

    const ended = await wait.catch((error: unknown) => error);
    expect(ended).toMatchObject(expected);
    expect(isStateError(ended)).toBe(to === "failed");
    expect(states.at(0)).not.toBe(to);
  }
});

test("a request of Numeral is fulfilled, and a wait for one that was canceled ends at once", async () => {
  const { fetch, states, stepping } = await mockOf("numeral", { fulfilled: "pending", active: "processing" });
  const { certificateRequests, certificates } = createNumeral({ apiKey: "any", fetch });
  const [[request], [certificate]] = [(await certificateRequests.list()).items, (await certificates.list()).items];
  const [request_id, certificate_id] = [request?.id ?? "", certificate?.id ?? ""];

  const fulfilled = await waitForNumeral(certificateRequests, { request_id }, stepping(fetch));
  fetch.reset();
  const active = await waitForNumeral(certificates, { certificate_id }, stepping(fetch));

  expect([fulfilled.status, active.status]).toEqual(["fulfilled", "active"]);
  expect(states).toEqual(["pending", "fulfilled", "processing", "active"]);

  fetch.reset();
  await certificateRequests.cancel({ request_id });
  await expect(
    waitForNumeral(certificateRequests, { request_id }, { ...stepping(fetch), until: "fulfilled" }),
  ).rejects.toMatchObject({ name: "StateError", state: "canceled", attempts: 1 });
});
