import {
  type CertificateRequest,
  type CertificateRequestStatus,
  createInfisical,
  isApiError,
  type NotFoundBody,
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
// @ts-expect-error a single answer is not a list
for await (const item of infisical.certificateRequests.get({ requestId: "id" })) console.log(item);
