// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { DownloadFile } from "@certspec/core";
import { createDownload, createValueGuard, createWaitFor } from "@certspec/core/provider";
import type { WaitFor } from "./resources.ts";

/** The known values of `CertificateRequestStatus`; the API may add more. */
export const certificateRequestStatusValues: readonly KnownCertificateRequestStatus[] = ["pending", "fulfilled", "canceled", "invalid"];

export type KnownCertificateRequestStatus = "pending" | "fulfilled" | "canceled" | "invalid";

/** Returns whether a value of type `CertificateRequestStatus` is a known one. */
export const isKnownCertificateRequestStatus: (value: unknown) => value is KnownCertificateRequestStatus = /* @__PURE__ */ createValueGuard(certificateRequestStatusValues);

/** The known values of `CertificateStatus`; the API may add more. */
export const certificateStatusValues: readonly KnownCertificateStatus[] = ["processing", "needs_info", "active", "expiring", "expired", "invalid"];

export type KnownCertificateStatus = "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid";

/** Returns whether a value of type `CertificateStatus` is a known one. */
export const isKnownCertificateStatus: (value: unknown) => value is KnownCertificateStatus = /* @__PURE__ */ createValueGuard(certificateStatusValues);

/** The known values of `ErrorType`; the API may add more. */
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

/** Returns whether a value of type `ErrorType` is a known one. */
export const isKnownErrorType: (value: unknown) => value is KnownErrorType = /* @__PURE__ */ createValueGuard(errorTypeValues);

/** The known error codes, for `error.code === ErrorCode.…`. The API may add more. */
export const ErrorCode = {
  /** An unspecified error occurred. */
  Error: "ERROR",
  /** A required field is missing. */
  MissingField: "MISSING_FIELD",
  /** A field has the wrong type. */
  IncorrectType: "INCORRECT_TYPE",
  /** A field is unknown. */
  UnrecognizedField: "UNRECOGNIZED_FIELD",
  /** A number must be negative. */
  NegativeNumberRequired: "NEGATIVE_NUMBER_REQUIRED",
  /** A number must be positive. */
  PositiveNumberRequired: "POSITIVE_NUMBER_REQUIRED",
  /** An email address is invalid. */
  InvalidEmail: "INVALID_EMAIL",
  /** An address could not be parsed. */
  MalformedAddress: "MALFORMED_ADDRESS",
  /** The postal code is in a different state. */
  ZipStateMismatch: "ZIP_STATE_MISMATCH",
  /** The origin address is missing. */
  MissingOriginAddress: "MISSING_ORIGIN_ADDRESS",
  /** A country code is invalid. */
  InvalidCountryCode: "INVALID_COUNTRY_CODE",
  /** The product does not exist. */
  ProductNotFound: "PRODUCT_NOT_FOUND",
  /** The product already exists. */
  DuplicateProduct: "DUPLICATE_PRODUCT",
  /** A tax code is invalid. */
  InvalidTaxCode: "INVALID_TAX_CODE",
  /** A product category is invalid. */
  InvalidProductCategory: "INVALID_PRODUCT_CATEGORY",
  /** The customer already exists. */
  DuplicateCustomer: "DUPLICATE_CUSTOMER",
  /** 400: The request is invalid. */
  InvalidRequest: "INVALID_REQUEST",
  /** The customer does not exist. */
  CustomerNotFound: "CUSTOMER_NOT_FOUND",
  /** 404: The certificate does not exist. */
  CertificateNotFound: "CERTIFICATE_NOT_FOUND",
  /** 404: The certificate request does not exist. */
  CertificateRequestNotFound: "CERTIFICATE_REQUEST_NOT_FOUND",
  /** 409: The request was fulfilled and can no longer be canceled. */
  RequestAlreadyFulfilled: "REQUEST_ALREADY_FULFILLED",
  /** 409: The request is invalid and can no longer be canceled. */
  RequestInvalid: "REQUEST_INVALID",
  /** Test keys do not support this operation. */
  TestmodeNotSupported: "TESTMODE_NOT_SUPPORTED",
} as const;

export type KnownErrorCode = "ERROR" | "MISSING_FIELD" | "INCORRECT_TYPE" | "UNRECOGNIZED_FIELD" | "NEGATIVE_NUMBER_REQUIRED" | "POSITIVE_NUMBER_REQUIRED" | "INVALID_EMAIL" | "MALFORMED_ADDRESS" | "ZIP_STATE_MISMATCH" | "MISSING_ORIGIN_ADDRESS" | "INVALID_COUNTRY_CODE" | "PRODUCT_NOT_FOUND" | "DUPLICATE_PRODUCT" | "INVALID_TAX_CODE" | "INVALID_PRODUCT_CATEGORY" | "DUPLICATE_CUSTOMER" | "INVALID_REQUEST" | "CUSTOMER_NOT_FOUND" | "CERTIFICATE_NOT_FOUND" | "CERTIFICATE_REQUEST_NOT_FOUND" | "REQUEST_ALREADY_FULFILLED" | "REQUEST_INVALID" | "TESTMODE_NOT_SUPPORTED";

/** Returns whether a code is one of `ErrorCode`. */
export const isKnownErrorCode: (code: unknown) => code is KnownErrorCode = /* @__PURE__ */ createValueGuard(
  /* @__PURE__ */ Object.values(ErrorCode),
);

/**
 * Downloads the file at a URL that the API returned, as a stream, a blob or text.
 *
 * Sends no credentials, because the URL may point to any server.
 *
 * @throws ResponseError when the server does not return the file, for example because the URL has expired.
 */
export const download: DownloadFile = /* @__PURE__ */ createDownload("numeral");

/**
 * Polls a resource until it reaches a final state: `await waitFor(client.certificates, { id })`.
 *
 * The delay between polls grows, and is never shorter than `Retry-After`.
 *
 * @throws StateError when it reaches another final state, and TimeoutError when it reaches none in time.
 */
export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>({
  certificateRequests_get: { states: [{ at: "status", goal: ["fulfilled"], failed: ["canceled", "invalid"] }] },
  certificates_get: { states: [{ at: "status", goal: ["active", "expiring"], failed: ["needs_info", "expired", "invalid"] }] },
});
