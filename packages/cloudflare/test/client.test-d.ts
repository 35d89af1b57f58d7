import {
  type AccessCertificate,
  ApiError,
  type CallOptions,
  type CertificatePackStatus,
  CertspecError,
  type ClientCertificateStatus,
  type CustomCertificate,
  type CustomCsr,
  type CustomHostnameStatus,
  createCloudflare,
  type DeletedItem,
  type Failure,
  isApiError,
  isKnownClientCertificateStatus,
  type KnownClientCertificateStatus,
  type MtlsCertificate,
  NetworkError,
  type OriginCaCertificate,
  type Page,
  type SafeResult,
  type UpdatedOriginPullHostname,
  waitFor,
} from "@certspec/cloudflare";
import { expectTypeOf } from "expect-type";

const cloudflare = createCloudflare({ apiToken: "token", timeoutMs: 1000 });

// Lists: a page when awaited, items when iterated.
const page = await cloudflare.customCsrs.list({ account_id: "a", per_page: 50, order: "name", direction: "desc" });
expectTypeOf(page.items).toEqualTypeOf<CustomCsr[]>();
expectTypeOf(page.hasNext).toEqualTypeOf<boolean>();
expectTypeOf(page.info.total).toEqualTypeOf<number | undefined>();
expectTypeOf(page.body.result_info?.total_pages).toEqualTypeOf<number | undefined>();
expectTypeOf(await page.next()).toEqualTypeOf<typeof page>();
for await (const csr of cloudflare.customCsrs.list({ zone_id: "z" })) expectTypeOf(csr).toEqualTypeOf<CustomCsr>();
expectTypeOf(await cloudflare.customCsrs.list({ zone_id: "z" }).toArray({ limit: 5 })).toEqualTypeOf<CustomCsr[]>();

// Optional properties also take undefined, as exactOptionalPropertyTypes asks.
cloudflare.clientCertificates.list({ zone_id: "z", status: undefined, page: undefined }, { signal: undefined });

// Enums are open in responses and closed in parameters.
const [certificate] = (await cloudflare.clientCertificates.list({ zone_id: "z", status: "all" })).items;
expectTypeOf(certificate?.status).toEqualTypeOf<ClientCertificateStatus | undefined>();
const status: ClientCertificateStatus = "a state of tomorrow";
if (isKnownClientCertificateStatus(status)) expectTypeOf(status).toExtend<KnownClientCertificateStatus>();
expectTypeOf<KnownClientCertificateStatus>().toEqualTypeOf<
  "active" | "pending_reactivation" | "pending_revocation" | "revoked"
>();

// Calls resolve with the item, the list that a change returns, or the rest after deleting.
const custom_certificate_id = "c";
const { customCertificates, mtlsCertificates, originCACertificates, originTLSClientAuth, ssl } = cloudflare;
expectTypeOf(await customCertificates.get({ zone_id: "z", custom_certificate_id })).toEqualTypeOf<CustomCertificate>();
expectTypeOf(
  await customCertificates.prioritize.update({ zone_id: "z", body: { certificates: [{ id: "c", priority: 2 }] } }),
).toEqualTypeOf<CustomCertificate[]>();
expectTypeOf(await customCertificates.delete({ zone_id: "z", custom_certificate_id })).toEqualTypeOf<DeletedItem>();
expectTypeOf((await mtlsCertificates.list({ account_id: "a", type: ["custom"] })).items).toEqualTypeOf<
  MtlsCertificate[]
>();
const uploaded = await mtlsCertificates.create({ account_id: "a", body: { ca: true, certificates: "pem" } });
expectTypeOf(uploaded).toExtend<MtlsCertificate>();
expectTypeOf(uploaded.updated_at).toEqualTypeOf<string | undefined>();
expectTypeOf((await originCACertificates.list({ zone_id: "z" })).items).toEqualTypeOf<OriginCaCertificate[]>();
expectTypeOf((await originCACertificates.delete({ certificate_id: "c" })).revoked_at).toEqualTypeOf<
  string | undefined
>();
const hostname = { hostname: "app.example.com", cert_id: "c", enabled: null };
expectTypeOf(await originTLSClientAuth.hostnames.update({ zone_id: "z", body: { config: [hostname] } })).toEqualTypeOf<
  UpdatedOriginPullHostname[]
>();
expectTypeOf((await cloudflare.zeroTrust.access.certificates.list({ zone_id: "z" })).items).toEqualTypeOf<
  AccessCertificate[]
>();

// Enums that requests and responses share are closed in the one and open in the other.
const order = {
  type: "advanced",
  validation_method: "txt",
  validity_days: 90,
  certificate_authority: "google",
} as const;
const pack = await ssl.certificatePacks.create({ zone_id: "z", body: { ...order, hosts: ["example.com"] } });
expectTypeOf(pack.status).toEqualTypeOf<CertificatePackStatus>();
expectTypeOf<"a method of tomorrow">().toExtend<NonNullable<typeof pack.validation_method>>();

// Results and errors are narrowed by status.
const result = await cloudflare.customCsrs.list({ account_id: "a" }).safe();
if (result.ok) expectTypeOf(result.data.items).toEqualTypeOf<CustomCsr[]>();
if (!result.ok && result.status === 403) {
  expectTypeOf(result.body).toEqualTypeOf<Failure>();
  expectTypeOf(result.error.code).toEqualTypeOf<string | number | undefined>();
}
if (!result.ok && result.status === 500) expectTypeOf(result.body).toEqualTypeOf<unknown>();
const error: unknown = undefined;
if (isApiError(error, "customCsrs_list", 404))
  expectTypeOf(error.body.errors[0]?.code).toEqualTypeOf<number | undefined>();

// What a program names comes from the same package: classes narrow, and wrappers have types.
if (error instanceof ApiError) expectTypeOf(error.status).toEqualTypeOf<number>();
else if (error instanceof NetworkError) expectTypeOf(error).toEqualTypeOf<NetworkError>();
else if (error instanceof CertspecError) expectTypeOf(error.operation).toEqualTypeOf<string>();
if (error instanceof ApiError) expectTypeOf(error.headers).toEqualTypeOf<Headers>();
if (error instanceof CertspecError)
  expectTypeOf(error.parameters).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
const codeOf = (failure: ApiError): string | number | undefined => failure.code;
const first = (options: CallOptions): Promise<SafeResult<Page<CustomCsr, unknown>, unknown>> =>
  cloudflare.customCsrs.list({ zone_id: "z" }, options).safe();
if (!result.ok && result.status === 403) codeOf(result.error);
expectTypeOf((await first({ timeoutMs: 1000 })).ok).toEqualTypeOf<boolean>();

// One credential set, or none where the environment has it.
createCloudflare();
createCloudflare({ timeoutMs: 1000, headers: new Headers({ "x-a": "1" }) });
createCloudflare({ apiToken: async () => ({ token: "t", expiresAt: Date.now() }), apiKey: undefined });
createCloudflare({ apiEmail: "a@b.c", apiKey: "k", headers: [["x-a", "1"]] });
expectTypeOf(cloudflare.withOptions({ timeoutMs: 1000 })).toEqualTypeOf<typeof cloudflare>();
expectTypeOf(cloudflare.withOptions({ apiEmail: "a@b.c", apiKey: "k" })).toEqualTypeOf<typeof cloudflare>();
// @ts-expect-error two credential sets
createCloudflare({ apiToken: "t", apiEmail: "a@b.c", apiKey: "k" });
// @ts-expect-error a set and a part of another one
createCloudflare({ apiToken: "t", apiKey: "k" });
// @ts-expect-error two credential sets of a changed client
cloudflare.withOptions({ apiToken: "t", apiEmail: "a@b.c" });
// @ts-expect-error an option that is misspelt
createCloudflare({ apiToken: "t", baseURL: "https://mock.test" });
// @ts-expect-error a hook that is async
createCloudflare({ onRequest: async () => ({ traceparent: "00" }) });

// Bodies of any kind, and pages that are iterated after they were awaited.
expectTypeOf(
  await cloudflare.request<{ ok: boolean }>("POST", "/uploads", {
    body: new FormData(),
    mediaType: "multipart/form-data",
  }),
).toEqualTypeOf<{ ok: boolean }>();
for await (const csr of page) expectTypeOf(csr).toEqualTypeOf<CustomCsr>();
// @ts-expect-error an option that only lists have
cloudflare.request("GET", "/uploads", { maxPages: 5 });

// @ts-expect-error a parameter that the spec does not name
cloudflare.customCsrs.list({ account_id: "a", per_pages: 5 });
// @ts-expect-error a value that the enum does not hold
cloudflare.customCsrs.list({ account_id: "a", order: "age" });
// @ts-expect-error both ids
cloudflare.customCsrs.list({ account_id: "a", zone_id: "z" });
// @ts-expect-error neither id
cloudflare.customCsrs.list({ page: 1 });
// @ts-expect-error no parameters at all
cloudflare.customCsrs.list();
// @ts-expect-error a number where the spec has a string
cloudflare.clientCertificates.list({ zone_id: 1 });
// @ts-expect-error a credential of another provider
createCloudflare({ token: "t" });
// @ts-expect-error an operation of another provider
isApiError(error, "certificateRequests_get");
// @ts-expect-error a status that the spec does not document
isApiError(error, "customCsrs_list", 500);
// @ts-expect-error a value that the enum does not hold, in a body
ssl.certificatePacks.create({ zone_id: "z", body: { ...order, hosts: [], validation_method: "post" } });
// @ts-expect-error a number that the enum does not hold, in a body
ssl.certificatePacks.create({ zone_id: "z", body: { ...order, hosts: [], validity_days: 60 } });
// @ts-expect-error a field of the body is missing
originTLSClientAuth.zoneCertificates.create({ zone_id: "z", body: { certificate: "pem" } });
// @ts-expect-error a field that only responses have
mtlsCertificates.create({ account_id: "a", body: { ca: true, certificates: "pem", serial_number: "1" } });
// @ts-expect-error an account where only zones are
customCertificates.list({ account_id: "a" });

const deployed = await waitFor(cloudflare.zeroTrust.gateway.certificates, { account_id: "a", certificate_id: "c" });
expectTypeOf(deployed.binding_status).toEqualTypeOf<"inactive" | "available">();
const verified = await waitFor(ssl.verification, { zone_id: "z" }, { until: "active" });
expectTypeOf(verified[0]?.certificate_status).toEqualTypeOf<"active" | undefined>();
const served = await waitFor(
  cloudflare.customHostnames,
  { zone_id: "z", custom_hostname_id: "h" },
  { until: "active" },
);
expectTypeOf(served.status).toEqualTypeOf<"active">();
expectTypeOf(served.ssl?.status).toEqualTypeOf<CertificatePackStatus | undefined>();
const customer = { zone_id: "z", custom_hostname_id: "h" };
const secured = await waitFor(cloudflare.customHostnames, customer, { field: "ssl.status", until: "active" });
expectTypeOf(secured.ssl.status).toEqualTypeOf<"active">();
expectTypeOf(secured.status).toEqualTypeOf<CustomHostnameStatus | undefined>();
// @ts-expect-error a field that has no state
waitFor(cloudflare.customHostnames, customer, { field: "ssl.method" });
// @ts-expect-error a state of the hostname, and not of its certificate
waitFor(cloudflare.customHostnames, customer, { field: "ssl.status", until: "moved" });
expectTypeOf(
  await cloudflare.customHostnames.delete({ zone_id: "z", custom_hostname_id: "h" }),
).toEqualTypeOf<DeletedItem>();
const keyless = [{ custom_certificate: "pem" }];
// @ts-expect-error a certificate to upload needs its key
cloudflare.customHostnames.create({ zone_id: "z", body: { hostname: "h", ssl: { custom_cert_bundle: keyless } } });
// @ts-expect-error a setting that hostnames do not have
cloudflare.hostnames.settings.tls.list({ zone_id: "z", setting_id: "http3" });
// @ts-expect-error the state of another resource
waitFor(ssl.certificatePacks, { zone_id: "z", certificate_pack_id: "p" }, { until: "available" });
