import {
  type CertificateCleanup,
  type CertificateDetails,
  type CertificateRequest,
  type CertificateRequestStatus,
  type CertificateRequestSummary,
  createInfisical,
  ErrorCode,
  type IssuedCertificate,
  isApiError,
  isKnownErrorCode,
  type KnownCertificateStatus,
  type KnownErrorCode,
  type ListedCertificate,
  type NotFoundBody,
  waitFor,
} from "@certspec/infisical";
import { expectTypeOf } from "expect-type";

const infisical = createInfisical({ token: async () => "token", server: "eu" });

const request = await infisical.certificateRequests.get({ requestId: "id" });
expectTypeOf(request).toEqualTypeOf<CertificateRequest>();
expectTypeOf(request.status).toEqualTypeOf<CertificateRequestStatus>();
expectTypeOf(request.certificate).toEqualTypeOf<string | null>();
expectTypeOf(request.commonName).toEqualTypeOf<string | null | undefined>();

const { data, response } = await infisical.certificateRequests.get({ requestId: "id" }).withResponse();
expectTypeOf(data).toEqualTypeOf<CertificateRequest>();
expectTypeOf(response).toEqualTypeOf<Response>();

const result = await infisical.certificateRequests.get({ requestId: "id" }).safe();
if (result.ok) expectTypeOf(result.data).toEqualTypeOf<CertificateRequest>();
if (!result.ok && result.status === 404) {
  expectTypeOf(result.body).toEqualTypeOf<NotFoundBody>();
  expectTypeOf(result.body.message).toEqualTypeOf<string>();
  expectTypeOf(result.body.statusCode).toEqualTypeOf<404>();
}
if (!result.ok && result.status === 422) expectTypeOf(result.body.message).toEqualTypeOf<unknown>();
if (!result.ok && result.status === undefined) expectTypeOf(result.error.message).toEqualTypeOf<string>();

const created = await infisical.certificateRequests.create({ body: { profileId: "id" } });
expectTypeOf(created.certificate).toEqualTypeOf<IssuedCertificate | null>();
expectTypeOf(created.status).toEqualTypeOf<CertificateRequestStatus | undefined>();

const page = await infisical.certificates.search({ projectId: "id", body: { status: "active", sortOrder: "asc" } });
expectTypeOf(page.items).toEqualTypeOf<ListedCertificate[]>();
for await (const item of infisical.certificateRequests.search({ body: {} })) {
  expectTypeOf(item).toEqualTypeOf<CertificateRequestSummary>();
}

// The envelope of a response is removed, null included.
expectTypeOf(await infisical.certificates.get({ id: "id" })).toEqualTypeOf<CertificateDetails>();
expectTypeOf(await infisical.certificateCleanup.get()).toEqualTypeOf<CertificateCleanup | null>();
expectTypeOf(await infisical.certificates.getPrivateKey({ id: "id" })).toEqualTypeOf<string>();
await infisical.certificates.renew({ id: "id" });

// Reasons are closed, since servers reject others; states are open, since servers may send others.
expectTypeOf<KnownCertificateStatus>().toEqualTypeOf<"active" | "expired" | "revoked">();
// @ts-expect-error a reason that revocation lists have, but Infisical does not
infisical.certificates.revoke({ id: "id", body: { revocationReason: "REMOVE_FROM_CRL" } });
// @ts-expect-error a revocation needs a reason
infisical.certificates.revoke({ id: "id", body: {} });
// @ts-expect-error a state that requests do not have
infisical.certificateRequests.search({ body: { status: "active" } });

const error: unknown = undefined;
if (isApiError(error, "certificateRequests_get", 404)) expectTypeOf(error.body.statusCode).toEqualTypeOf<404>();

createInfisical({ auth: { clientId: "id", clientSecret: "secret" } });
// @ts-expect-error half of a login
createInfisical({ auth: { clientId: "id" } });
// @ts-expect-error the id is missing
infisical.certificateRequests.get({});
// @ts-expect-error a misspelt parameter
infisical.certificateRequests.get({ requestID: "id" });
// @ts-expect-error a server that the spec does not name
createInfisical({ token: "t", server: "mars" });
// @ts-expect-error a single response is not a list
for await (const item of infisical.certificateRequests.get({ requestId: "id" })) console.log(item);

const issued = await waitFor(infisical.certificateRequests, { requestId: "id" }, { timeoutMs: 1 });
expectTypeOf(issued.status).toEqualTypeOf<"issued">();
expectTypeOf(issued.certificate).toEqualTypeOf<string | null>();
const either = await waitFor(infisical.certificateRequests, { requestId: "id" }, { until: ["issued", "failed"] });
expectTypeOf(either.status).toEqualTypeOf<"issued" | "failed">();
// @ts-expect-error a state that there is not
waitFor(infisical.certificateRequests, { requestId: "id" }, { until: "isued" });
// @ts-expect-error a parameter of the call is missing
waitFor(infisical.certificateRequests, {});
// @ts-expect-error a resource without a state that changes by itself
waitFor(infisical.certificates, { id: "id" });

const code = (result.error as { code?: string | number } | undefined)?.code;
if (isKnownErrorCode(code)) expectTypeOf(code).toEqualTypeOf<KnownErrorCode>();
expectTypeOf(ErrorCode.TokenError).toEqualTypeOf<"TokenError">();
// @ts-expect-error a code that is not documented
ErrorCode.Teapot;
