// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard, createWaitFor } from "@certspec/core/provider";
import type { WaitFor } from "./resources.ts";

/** The known values of `CertificateRequestStatus`; the API may add more. */
export const certificateRequestStatusValues: readonly KnownCertificateRequestStatus[] = ["pending_approval", "pending", "pending_validation", "issued", "failed", "rejected"];

export type KnownCertificateRequestStatus = "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";

/** Returns whether a value of type `CertificateRequestStatus` is a known one. */
export const isKnownCertificateRequestStatus: (value: unknown) => value is KnownCertificateRequestStatus = /* @__PURE__ */ createValueGuard(certificateRequestStatusValues);

/** The known values of `CertificateStatus`; the API may add more. */
export const certificateStatusValues: readonly KnownCertificateStatus[] = ["active", "expired", "revoked"];

export type KnownCertificateStatus = "active" | "expired" | "revoked";

/** Returns whether a value of type `CertificateStatus` is a known one. */
export const isKnownCertificateStatus: (value: unknown) => value is KnownCertificateStatus = /* @__PURE__ */ createValueGuard(certificateStatusValues);

/** The known values of `ExtendedKeyUsage`. */
export const extendedKeyUsageValues: readonly KnownExtendedKeyUsage[] = ["client_auth", "server_auth", "code_signing", "email_protection", "ocsp_signing", "time_stamping"];

export type KnownExtendedKeyUsage = "client_auth" | "server_auth" | "code_signing" | "email_protection" | "ocsp_signing" | "time_stamping";

/** Returns whether a value of type `ExtendedKeyUsage` is a known one. */
export const isKnownExtendedKeyUsage: (value: unknown) => value is KnownExtendedKeyUsage = /* @__PURE__ */ createValueGuard(extendedKeyUsageValues);

/** The known values of `KeyAlgorithm`. */
export const keyAlgorithmValues: readonly KnownKeyAlgorithm[] = [
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "EC_prime256v1",
  "EC_secp384r1",
  "EC_secp521r1",
  "ML-DSA-44",
  "ML-DSA-65",
  "ML-DSA-87",
  "SLH-DSA-SHA2-128f",
  "SLH-DSA-SHA2-128s",
  "SLH-DSA-SHA2-192f",
  "SLH-DSA-SHA2-192s",
  "SLH-DSA-SHA2-256f",
  "SLH-DSA-SHA2-256s",
  "SLH-DSA-SHAKE-128f",
  "SLH-DSA-SHAKE-128s",
  "SLH-DSA-SHAKE-192f",
  "SLH-DSA-SHAKE-192s",
  "SLH-DSA-SHAKE-256f",
  "SLH-DSA-SHAKE-256s",
];

export type KnownKeyAlgorithm = "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";

/** Returns whether a value of type `KeyAlgorithm` is a known one. */
export const isKnownKeyAlgorithm: (value: unknown) => value is KnownKeyAlgorithm = /* @__PURE__ */ createValueGuard(keyAlgorithmValues);

/** The known values of `KeyUsage`. */
export const keyUsageValues: readonly KnownKeyUsage[] = [
  "digital_signature",
  "key_encipherment",
  "non_repudiation",
  "data_encipherment",
  "key_agreement",
  "key_cert_sign",
  "crl_sign",
  "encipher_only",
  "decipher_only",
];

export type KnownKeyUsage = "digital_signature" | "key_encipherment" | "non_repudiation" | "data_encipherment" | "key_agreement" | "key_cert_sign" | "crl_sign" | "encipher_only" | "decipher_only";

/** Returns whether a value of type `KeyUsage` is a known one. */
export const isKnownKeyUsage: (value: unknown) => value is KnownKeyUsage = /* @__PURE__ */ createValueGuard(keyUsageValues);

/** The known values of `RenewalKeySource`. */
export const renewalKeySourceValues: readonly KnownRenewalKeySource[] = ["new", "reuse", "csr"];

export type KnownRenewalKeySource = "new" | "reuse" | "csr";

/** Returns whether a value of type `RenewalKeySource` is a known one. */
export const isKnownRenewalKeySource: (value: unknown) => value is KnownRenewalKeySource = /* @__PURE__ */ createValueGuard(renewalKeySourceValues);

/** The known values of `RevocationReason`. */
export const revocationReasonValues: readonly KnownRevocationReason[] = [
  "UNSPECIFIED",
  "KEY_COMPROMISE",
  "CA_COMPROMISE",
  "AFFILIATION_CHANGED",
  "SUPERSEDED",
  "CESSATION_OF_OPERATION",
  "CERTIFICATE_HOLD",
  "PRIVILEGE_WITHDRAWN",
  "A_A_COMPROMISE",
];

export type KnownRevocationReason = "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";

/** Returns whether a value of type `RevocationReason` is a known one. */
export const isKnownRevocationReason: (value: unknown) => value is KnownRevocationReason = /* @__PURE__ */ createValueGuard(revocationReasonValues);

/** The known values of `SignatureAlgorithm`. */
export const signatureAlgorithmValues: readonly KnownSignatureAlgorithm[] = [
  "RSA-SHA256",
  "RSA-SHA384",
  "RSA-SHA512",
  "ECDSA-SHA256",
  "ECDSA-SHA384",
  "ECDSA-SHA512",
  "ML-DSA-44",
  "ML-DSA-65",
  "ML-DSA-87",
  "SLH-DSA-SHA2-128f",
  "SLH-DSA-SHA2-128s",
  "SLH-DSA-SHA2-192f",
  "SLH-DSA-SHA2-192s",
  "SLH-DSA-SHA2-256f",
  "SLH-DSA-SHA2-256s",
  "SLH-DSA-SHAKE-128f",
  "SLH-DSA-SHAKE-128s",
  "SLH-DSA-SHAKE-192f",
  "SLH-DSA-SHAKE-192s",
  "SLH-DSA-SHAKE-256f",
  "SLH-DSA-SHAKE-256s",
];

export type KnownSignatureAlgorithm = "RSA-SHA256" | "RSA-SHA384" | "RSA-SHA512" | "ECDSA-SHA256" | "ECDSA-SHA384" | "ECDSA-SHA512" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";

/** Returns whether a value of type `SignatureAlgorithm` is a known one. */
export const isKnownSignatureAlgorithm: (value: unknown) => value is KnownSignatureAlgorithm = /* @__PURE__ */ createValueGuard(signatureAlgorithmValues);

/** The known values of `SubjectAlternativeNameType`. */
export const subjectAlternativeNameTypeValues: readonly KnownSubjectAlternativeNameType[] = ["dns_name", "ip_address", "email", "uri"];

export type KnownSubjectAlternativeNameType = "dns_name" | "ip_address" | "email" | "uri";

/** Returns whether a value of type `SubjectAlternativeNameType` is a known one. */
export const isKnownSubjectAlternativeNameType: (value: unknown) => value is KnownSubjectAlternativeNameType = /* @__PURE__ */ createValueGuard(subjectAlternativeNameTypeValues);

/** The known error codes, for `error.code === ErrorCode.…`. The API may add more. */
export const ErrorCode = {
  /** 400: The server cannot process the request. */
  BadRequest: "BadRequest",
  /** 401: The caller is not authenticated. */
  UnauthorizedError: "UnauthorizedError",
  /** 403: The caller lacks the permission. */
  PermissionDenied: "PermissionDenied",
  /** 403: The caller is not allowed to do this. */
  ForbiddenError: "ForbiddenError",
  /** 403: The caller tried to grant permissions that it does not have. */
  PermissionBoundaryError: "PermissionBoundaryError",
  /** 403: The token was not accepted. A client that logs in by itself logs in again. */
  TokenError: "TokenError",
  /** 404: The requested resource does not exist. */
  NotFound: "NotFound",
  /** 409: The request conflicts with the current state. */
  Conflict: "Conflict",
  /** 422: The request is malformed. `message` lists the problems. */
  ValidationFailure: "ValidationFailure",
  /** 429: Too many requests. `message` says how long to wait. */
  RateLimitExceeded: "RateLimitExceeded",
  /** 500: An internal error in Infisical. */
  InternalServerError: "InternalServerError",
  /** 500: An error in Infisical's database. */
  DatabaseError: "DatabaseError",
  /** 504: Infisical did not respond in time. */
  GatewayTimeoutError: "GatewayTimeoutError",
} as const;

export type KnownErrorCode = "BadRequest" | "UnauthorizedError" | "PermissionDenied" | "ForbiddenError" | "PermissionBoundaryError" | "TokenError" | "NotFound" | "Conflict" | "ValidationFailure" | "RateLimitExceeded" | "InternalServerError" | "DatabaseError" | "GatewayTimeoutError";

/** Returns whether a code is one of `ErrorCode`. */
export const isKnownErrorCode: (code: unknown) => code is KnownErrorCode = /* @__PURE__ */ createValueGuard(
  /* @__PURE__ */ Object.values(ErrorCode),
);

/**
 * Polls a resource until it reaches a final state: `await waitFor(client.certificates, { id })`.
 *
 * The delay between polls grows, and is never shorter than `Retry-After`.
 *
 * @throws StateError when it reaches another final state, and TimeoutError when it reaches none in time.
 */
export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>({ certificateRequests_get: { states: [{ at: "status", goal: ["issued"], failed: ["failed", "rejected"] }] } });
