// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard } from "@certspec/core";

/** The values of `CertificateRequestStatus` that the spec knows; the API may add more. */
export const certificateRequestStatusValues: readonly KnownCertificateRequestStatus[] = ["pending_approval", "pending", "pending_validation", "issued", "failed", "rejected"];

export type KnownCertificateRequestStatus = "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";

/** Tell whether a `CertificateRequestStatus` is one of its known values. */
export const isKnownCertificateRequestStatus: (value: unknown) => value is KnownCertificateRequestStatus = createValueGuard(certificateRequestStatusValues);

/** The values of `CertificateStatus` that the spec knows; the API may add more. */
export const certificateStatusValues: readonly KnownCertificateStatus[] = ["active", "expired", "revoked"];

export type KnownCertificateStatus = "active" | "expired" | "revoked";

/** Tell whether a `CertificateStatus` is one of its known values. */
export const isKnownCertificateStatus: (value: unknown) => value is KnownCertificateStatus = createValueGuard(certificateStatusValues);

/** The values of `ExtendedKeyUsage` that the spec knows. */
export const extendedKeyUsageValues: readonly KnownExtendedKeyUsage[] = ["client_auth", "server_auth", "code_signing", "email_protection", "ocsp_signing", "time_stamping"];

export type KnownExtendedKeyUsage = "client_auth" | "server_auth" | "code_signing" | "email_protection" | "ocsp_signing" | "time_stamping";

/** Tell whether a `ExtendedKeyUsage` is one of its known values. */
export const isKnownExtendedKeyUsage: (value: unknown) => value is KnownExtendedKeyUsage = createValueGuard(extendedKeyUsageValues);

/** The values of `KeyAlgorithm` that the spec knows. */
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

/** Tell whether a `KeyAlgorithm` is one of its known values. */
export const isKnownKeyAlgorithm: (value: unknown) => value is KnownKeyAlgorithm = createValueGuard(keyAlgorithmValues);

/** The values of `KeyUsage` that the spec knows. */
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

/** Tell whether a `KeyUsage` is one of its known values. */
export const isKnownKeyUsage: (value: unknown) => value is KnownKeyUsage = createValueGuard(keyUsageValues);

/** The values of `RenewalKeySource` that the spec knows. */
export const renewalKeySourceValues: readonly KnownRenewalKeySource[] = ["new", "reuse", "csr"];

export type KnownRenewalKeySource = "new" | "reuse" | "csr";

/** Tell whether a `RenewalKeySource` is one of its known values. */
export const isKnownRenewalKeySource: (value: unknown) => value is KnownRenewalKeySource = createValueGuard(renewalKeySourceValues);

/** The values of `RevocationReason` that the spec knows. */
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

/** Tell whether a `RevocationReason` is one of its known values. */
export const isKnownRevocationReason: (value: unknown) => value is KnownRevocationReason = createValueGuard(revocationReasonValues);

/** The values of `SignatureAlgorithm` that the spec knows. */
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

/** Tell whether a `SignatureAlgorithm` is one of its known values. */
export const isKnownSignatureAlgorithm: (value: unknown) => value is KnownSignatureAlgorithm = createValueGuard(signatureAlgorithmValues);

/** The values of `SubjectAlternativeNameType` that the spec knows. */
export const subjectAlternativeNameTypeValues: readonly KnownSubjectAlternativeNameType[] = ["dns_name", "ip_address", "email", "uri"];

export type KnownSubjectAlternativeNameType = "dns_name" | "ip_address" | "email" | "uri";

/** Tell whether a `SubjectAlternativeNameType` is one of its known values. */
export const isKnownSubjectAlternativeNameType: (value: unknown) => value is KnownSubjectAlternativeNameType = createValueGuard(subjectAlternativeNameTypeValues);
