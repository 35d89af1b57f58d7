import {
  type CertificateRequest,
  createNumeral,
  download,
  type ErrorBody,
  isApiError,
  type KnownCertificateRequestStatus,
} from "@certspec/numeral";
import { expectTypeOf } from "expect-type";

const numeral = createNumeral({ apiKey: "sk_prod_1" });

const page = await numeral.certificateRequests.list({
  status: "pending",
  customer_id: "c",
  id_type: "id",
  cursor: "x",
});
expectTypeOf(page.items).toEqualTypeOf<CertificateRequest[]>();
expectTypeOf(page.body.next_cursor).toEqualTypeOf<string | undefined>();
expectTypeOf<KnownCertificateRequestStatus>().toEqualTypeOf<"pending" | "fulfilled" | "canceled" | "invalid">();
await numeral.certificateRequests.list();

const error: unknown = undefined;
if (isApiError(error, "certificateRequests_list", 400)) expectTypeOf(error.body.message).toEqualTypeOf<string>();

// @ts-expect-error the version header is the client's own business
numeral.certificateRequests.list({ "X-API-Version": "2026-03-01" });
// @ts-expect-error a state that the API does not filter by
numeral.certificateRequests.list({ status: "processing" });
// @ts-expect-error an operation of another provider
isApiError(error, "customCsrs_list");

// Infisical has an operation of the same name: body and statuses are this provider's.
if (isApiError(error, "certificateRequests_get", 404)) expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
// @ts-expect-error a status that only Infisical's operation of the same name documents
isApiError(error, "certificateRequests_get", 422);

const file = await download("https://files.example.com/", { timeoutMs: 5 });
expectTypeOf(file.stream).toExtend<ReadableStream<Uint8Array>>();
expectTypeOf(file.size).toEqualTypeOf<number | undefined>();
// @ts-expect-error a document that may be missing
download((await numeral.certificates.get({ certificate_id: "c" })).download_url);
