// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard } from "@certspec/core";

/** The values of `BundleMethod` that the spec knows; the API may add more. */
export const bundleMethodValues: readonly KnownBundleMethod[] = ["ubiquitous", "optimal", "force"];

export type KnownBundleMethod = "ubiquitous" | "optimal" | "force";

/** Tell whether a `BundleMethod` is one of its known values. */
export const isKnownBundleMethod: (value: unknown) => value is KnownBundleMethod = createValueGuard(bundleMethodValues);

/** The values of `CertificateAuthority` that the spec knows; the API may add more. */
export const certificateAuthorityValues: readonly KnownCertificateAuthority[] = ["google", "lets_encrypt", "ssl_com"];

export type KnownCertificateAuthority = "google" | "lets_encrypt" | "ssl_com";

/** Tell whether a `CertificateAuthority` is one of its known values. */
export const isKnownCertificateAuthority: (value: unknown) => value is KnownCertificateAuthority = createValueGuard(certificateAuthorityValues);

/** The values of `CertificatePackStatus` that the spec knows; the API may add more. */
export const certificatePackStatusValues: readonly KnownCertificatePackStatus[] = [
  "initializing",
  "pending_validation",
  "deleted",
  "pending_issuance",
  "pending_deployment",
  "pending_deletion",
  "pending_expiration",
  "expired",
  "active",
  "initializing_timed_out",
  "validation_timed_out",
  "issuance_timed_out",
  "deployment_timed_out",
  "deletion_timed_out",
  "pending_cleanup",
  "staging_deployment",
  "staging_active",
  "deactivating",
  "inactive",
  "backup_issued",
  "holding_deployment",
];

export type KnownCertificatePackStatus = "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";

/** Tell whether a `CertificatePackStatus` is one of its known values. */
export const isKnownCertificatePackStatus: (value: unknown) => value is KnownCertificatePackStatus = createValueGuard(certificatePackStatusValues);

/** The values of `CertificatePackType` that the spec knows; the API may add more. */
export const certificatePackTypeValues: readonly KnownCertificatePackType[] = [
  "mh_custom",
  "managed_hostname",
  "sni_custom",
  "universal",
  "advanced",
  "total_tls",
  "keyless",
  "legacy_custom",
];

export type KnownCertificatePackType = "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom";

/** Tell whether a `CertificatePackType` is one of its known values. */
export const isKnownCertificatePackType: (value: unknown) => value is KnownCertificatePackType = createValueGuard(certificatePackTypeValues);

/** The values of `ClientCertificateStatus` that the spec knows; the API may add more. */
export const clientCertificateStatusValues: readonly KnownClientCertificateStatus[] = ["active", "pending_reactivation", "pending_revocation", "revoked"];

export type KnownClientCertificateStatus = "active" | "pending_reactivation" | "pending_revocation" | "revoked";

/** Tell whether a `ClientCertificateStatus` is one of its known values. */
export const isKnownClientCertificateStatus: (value: unknown) => value is KnownClientCertificateStatus = createValueGuard(clientCertificateStatusValues);

/** The values of `CustomCertificateStatus` that the spec knows; the API may add more. */
export const customCertificateStatusValues: readonly KnownCustomCertificateStatus[] = ["active", "expired", "deleted", "pending", "initializing"];

export type KnownCustomCertificateStatus = "active" | "expired" | "deleted" | "pending" | "initializing";

/** Tell whether a `CustomCertificateStatus` is one of its known values. */
export const isKnownCustomCertificateStatus: (value: unknown) => value is KnownCustomCertificateStatus = createValueGuard(customCertificateStatusValues);

/** The values of `CustomCsrKeyType` that the spec knows; the API may add more. */
export const customCsrKeyTypeValues: readonly KnownCustomCsrKeyType[] = ["rsa2048", "p256v1"];

export type KnownCustomCsrKeyType = "rsa2048" | "p256v1";

/** Tell whether a `CustomCsrKeyType` is one of its known values. */
export const isKnownCustomCsrKeyType: (value: unknown) => value is KnownCustomCsrKeyType = createValueGuard(customCsrKeyTypeValues);

/** The values of `GatewayCertificateBindingStatus` that the spec knows; the API may add more. */
export const gatewayCertificateBindingStatusValues: readonly KnownGatewayCertificateBindingStatus[] = ["pending_deployment", "available", "pending_deletion", "inactive"];

export type KnownGatewayCertificateBindingStatus = "pending_deployment" | "available" | "pending_deletion" | "inactive";

/** Tell whether a `GatewayCertificateBindingStatus` is one of its known values. */
export const isKnownGatewayCertificateBindingStatus: (value: unknown) => value is KnownGatewayCertificateBindingStatus = createValueGuard(gatewayCertificateBindingStatusValues);

/** The values of `GatewayCertificateType` that the spec knows; the API may add more. */
export const gatewayCertificateTypeValues: readonly KnownGatewayCertificateType[] = ["custom", "gateway_managed"];

export type KnownGatewayCertificateType = "custom" | "gateway_managed";

/** Tell whether a `GatewayCertificateType` is one of its known values. */
export const isKnownGatewayCertificateType: (value: unknown) => value is KnownGatewayCertificateType = createValueGuard(gatewayCertificateTypeValues);

/** The values of `KeylessCertificateStatus` that the spec knows; the API may add more. */
export const keylessCertificateStatusValues: readonly KnownKeylessCertificateStatus[] = ["active", "deleted"];

export type KnownKeylessCertificateStatus = "active" | "deleted";

/** Tell whether a `KeylessCertificateStatus` is one of its known values. */
export const isKnownKeylessCertificateStatus: (value: unknown) => value is KnownKeylessCertificateStatus = createValueGuard(keylessCertificateStatusValues);

/** The values of `MtlsCertificateType` that the spec knows; the API may add more. */
export const mtlsCertificateTypeValues: readonly KnownMtlsCertificateType[] = ["custom", "gateway_managed", "access_managed"];

export type KnownMtlsCertificateType = "custom" | "gateway_managed" | "access_managed";

/** Tell whether a `MtlsCertificateType` is one of its known values. */
export const isKnownMtlsCertificateType: (value: unknown) => value is KnownMtlsCertificateType = createValueGuard(mtlsCertificateTypeValues);

/** The values of `OriginCaRequestType` that the spec knows; the API may add more. */
export const originCaRequestTypeValues: readonly KnownOriginCaRequestType[] = ["origin-rsa", "origin-ecc", "keyless-certificate"];

export type KnownOriginCaRequestType = "origin-rsa" | "origin-ecc" | "keyless-certificate";

/** Tell whether a `OriginCaRequestType` is one of its known values. */
export const isKnownOriginCaRequestType: (value: unknown) => value is KnownOriginCaRequestType = createValueGuard(originCaRequestTypeValues);

/** The values of `OriginPullStatus` that the spec knows; the API may add more. */
export const originPullStatusValues: readonly KnownOriginPullStatus[] = [
  "initializing",
  "pending_deployment",
  "pending_deletion",
  "active",
  "deleted",
  "deployment_timed_out",
  "deletion_timed_out",
];

export type KnownOriginPullStatus = "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out";

/** Tell whether a `OriginPullStatus` is one of its known values. */
export const isKnownOriginPullStatus: (value: unknown) => value is KnownOriginPullStatus = createValueGuard(originPullStatusValues);

/** The values of `SslVerificationStatus` that the spec knows; the API may add more. */
export const sslVerificationStatusValues: readonly KnownSslVerificationStatus[] = ["initializing", "authorizing", "active", "expired", "issuing", "timing_out", "pending_deployment"];

export type KnownSslVerificationStatus = "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment";

/** Tell whether a `SslVerificationStatus` is one of its known values. */
export const isKnownSslVerificationStatus: (value: unknown) => value is KnownSslVerificationStatus = createValueGuard(sslVerificationStatusValues);

/** The values of `ValidationMethod` that the spec knows; the API may add more. */
export const validationMethodValues: readonly KnownValidationMethod[] = ["txt", "http", "email"];

export type KnownValidationMethod = "txt" | "http" | "email";

/** Tell whether a `ValidationMethod` is one of its known values. */
export const isKnownValidationMethod: (value: unknown) => value is KnownValidationMethod = createValueGuard(validationMethodValues);
