// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard } from "@certspec/core";

/** The values of `CertificateRequestStatus` that the spec knows; the API may add more. */
export const certificateRequestStatusValues: readonly KnownCertificateRequestStatus[] = ["pending", "fulfilled", "canceled", "invalid"];

export type KnownCertificateRequestStatus = "pending" | "fulfilled" | "canceled" | "invalid";

/** Tell whether a `CertificateRequestStatus` is one of its known values. */
export const isKnownCertificateRequestStatus: (value: unknown) => value is KnownCertificateRequestStatus = createValueGuard(certificateRequestStatusValues);

/** The values of `CertificateStatus` that the spec knows; the API may add more. */
export const certificateStatusValues: readonly KnownCertificateStatus[] = ["processing", "needs_info", "active", "expiring", "expired", "invalid"];

export type KnownCertificateStatus = "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid";

/** Tell whether a `CertificateStatus` is one of its known values. */
export const isKnownCertificateStatus: (value: unknown) => value is KnownCertificateStatus = createValueGuard(certificateStatusValues);

/** The values of `ErrorType` that the spec knows; the API may add more. */
export const errorTypeValues: readonly KnownErrorType[] = [
  "ERROR",
  "MISSING_FIELD",
  "INCORRECT_TYPE",
  "UNRECOGNIZED_FIELD",
  "NEGATIVE_NUMBER_REQUIRED",
  "POSITIVE_NUMBER_REQUIRED",
  "INVALID_EMAIL",
  "MALFORMED_ADDRESS",
  "ZIP_STATE_MISMATCH",
  "MISSING_ORIGIN_ADDRESS",
  "INVALID_COUNTRY_CODE",
  "PRODUCT_NOT_FOUND",
  "DUPLICATE_PRODUCT",
  "INVALID_TAX_CODE",
  "INVALID_PRODUCT_CATEGORY",
  "CUSTOMER_NOT_FOUND",
  "DUPLICATE_CUSTOMER",
  "INVALID_REQUEST",
  "CERTIFICATE_NOT_FOUND",
  "CERTIFICATE_REQUEST_NOT_FOUND",
  "REQUEST_ALREADY_FULFILLED",
  "REQUEST_INVALID",
  "TESTMODE_NOT_SUPPORTED",
];

export type KnownErrorType = "ERROR" | "MISSING_FIELD" | "INCORRECT_TYPE" | "UNRECOGNIZED_FIELD" | "NEGATIVE_NUMBER_REQUIRED" | "POSITIVE_NUMBER_REQUIRED" | "INVALID_EMAIL" | "MALFORMED_ADDRESS" | "ZIP_STATE_MISMATCH" | "MISSING_ORIGIN_ADDRESS" | "INVALID_COUNTRY_CODE" | "PRODUCT_NOT_FOUND" | "DUPLICATE_PRODUCT" | "INVALID_TAX_CODE" | "INVALID_PRODUCT_CATEGORY" | "CUSTOMER_NOT_FOUND" | "DUPLICATE_CUSTOMER" | "INVALID_REQUEST" | "CERTIFICATE_NOT_FOUND" | "CERTIFICATE_REQUEST_NOT_FOUND" | "REQUEST_ALREADY_FULFILLED" | "REQUEST_INVALID" | "TESTMODE_NOT_SUPPORTED";

/** Tell whether a `ErrorType` is one of its known values. */
export const isKnownErrorType: (value: unknown) => value is KnownErrorType = createValueGuard(errorTypeValues);
