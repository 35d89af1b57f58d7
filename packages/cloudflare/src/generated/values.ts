// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard, createWaitFor } from "@certspec/core/provider";
import type { WaitFor } from "./resources.ts";

/** The known values of `BundleMethod`; the API may add more. */
export const bundleMethodValues: readonly KnownBundleMethod[] = ["ubiquitous", "optimal", "force"];

export type KnownBundleMethod = "ubiquitous" | "optimal" | "force";

/** Returns whether a value of type `BundleMethod` is a known one. */
export const isKnownBundleMethod: (value: unknown) => value is KnownBundleMethod = /* @__PURE__ */ createValueGuard(bundleMethodValues);

/** The known values of `CertificateAuthority`; the API may add more. */
export const certificateAuthorityValues: readonly KnownCertificateAuthority[] = ["google", "lets_encrypt", "ssl_com"];

export type KnownCertificateAuthority = "google" | "lets_encrypt" | "ssl_com";

/** Returns whether a value of type `CertificateAuthority` is a known one. */
export const isKnownCertificateAuthority: (value: unknown) => value is KnownCertificateAuthority = /* @__PURE__ */ createValueGuard(certificateAuthorityValues);

/** The known values of `CertificatePackStatus`; the API may add more. */
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

/** Returns whether a value of type `CertificatePackStatus` is a known one. */
export const isKnownCertificatePackStatus: (value: unknown) => value is KnownCertificatePackStatus = /* @__PURE__ */ createValueGuard(certificatePackStatusValues);

/** The known values of `CertificatePackType`; the API may add more. */
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

/** Returns whether a value of type `CertificatePackType` is a known one. */
export const isKnownCertificatePackType: (value: unknown) => value is KnownCertificatePackType = /* @__PURE__ */ createValueGuard(certificatePackTypeValues);

/** The known values of `ClientCertificateStatus`; the API may add more. */
export const clientCertificateStatusValues: readonly KnownClientCertificateStatus[] = ["active", "pending_reactivation", "pending_revocation", "revoked"];

export type KnownClientCertificateStatus = "active" | "pending_reactivation" | "pending_revocation" | "revoked";

/** Returns whether a value of type `ClientCertificateStatus` is a known one. */
export const isKnownClientCertificateStatus: (value: unknown) => value is KnownClientCertificateStatus = /* @__PURE__ */ createValueGuard(clientCertificateStatusValues);

/** The known values of `CustomCertificateStatus`; the API may add more. */
export const customCertificateStatusValues: readonly KnownCustomCertificateStatus[] = ["active", "expired", "deleted", "pending", "initializing"];

export type KnownCustomCertificateStatus = "active" | "expired" | "deleted" | "pending" | "initializing";

/** Returns whether a value of type `CustomCertificateStatus` is a known one. */
export const isKnownCustomCertificateStatus: (value: unknown) => value is KnownCustomCertificateStatus = /* @__PURE__ */ createValueGuard(customCertificateStatusValues);

/** The known values of `CustomCsrKeyType`; the API may add more. */
export const customCsrKeyTypeValues: readonly KnownCustomCsrKeyType[] = ["rsa2048", "p256v1"];

export type KnownCustomCsrKeyType = "rsa2048" | "p256v1";

/** Returns whether a value of type `CustomCsrKeyType` is a known one. */
export const isKnownCustomCsrKeyType: (value: unknown) => value is KnownCustomCsrKeyType = /* @__PURE__ */ createValueGuard(customCsrKeyTypeValues);

/** The known values of `CustomHostnameCertificateAuthority`; the API may add more. */
export const customHostnameCertificateAuthorityValues: readonly KnownCustomHostnameCertificateAuthority[] = ["digicert", "google", "lets_encrypt", "ssl_com"];

export type KnownCustomHostnameCertificateAuthority = "digicert" | "google" | "lets_encrypt" | "ssl_com";

/** Returns whether a value of type `CustomHostnameCertificateAuthority` is a known one. */
export const isKnownCustomHostnameCertificateAuthority: (value: unknown) => value is KnownCustomHostnameCertificateAuthority = /* @__PURE__ */ createValueGuard(customHostnameCertificateAuthorityValues);

/** The known values of `CustomHostnameStatus`; the API may add more. */
export const customHostnameStatusValues: readonly KnownCustomHostnameStatus[] = [
  "active",
  "pending",
  "active_redeploying",
  "moved",
  "pending_deletion",
  "deleted",
  "pending_blocked",
  "pending_migration",
  "pending_provisioned",
  "test_pending",
  "test_active",
  "test_active_apex",
  "test_blocked",
  "test_failed",
  "provisioned",
  "blocked",
];

export type KnownCustomHostnameStatus = "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";

/** Returns whether a value of type `CustomHostnameStatus` is a known one. */
export const isKnownCustomHostnameStatus: (value: unknown) => value is KnownCustomHostnameStatus = /* @__PURE__ */ createValueGuard(customHostnameStatusValues);

/** The known values of `FallbackOriginStatus`; the API may add more. */
export const fallbackOriginStatusValues: readonly KnownFallbackOriginStatus[] = [
  "initializing",
  "pending_deployment",
  "pending_deletion",
  "active",
  "deployment_timed_out",
  "deletion_timed_out",
];

export type KnownFallbackOriginStatus = "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out";

/** Returns whether a value of type `FallbackOriginStatus` is a known one. */
export const isKnownFallbackOriginStatus: (value: unknown) => value is KnownFallbackOriginStatus = /* @__PURE__ */ createValueGuard(fallbackOriginStatusValues);

/** The known values of `GatewayCertificateBindingStatus`; the API may add more. */
export const gatewayCertificateBindingStatusValues: readonly KnownGatewayCertificateBindingStatus[] = ["pending_deployment", "available", "pending_deletion", "inactive"];

export type KnownGatewayCertificateBindingStatus = "pending_deployment" | "available" | "pending_deletion" | "inactive";

/** Returns whether a value of type `GatewayCertificateBindingStatus` is a known one. */
export const isKnownGatewayCertificateBindingStatus: (value: unknown) => value is KnownGatewayCertificateBindingStatus = /* @__PURE__ */ createValueGuard(gatewayCertificateBindingStatusValues);

/** The known values of `GatewayCertificateType`; the API may add more. */
export const gatewayCertificateTypeValues: readonly KnownGatewayCertificateType[] = ["custom", "gateway_managed"];

export type KnownGatewayCertificateType = "custom" | "gateway_managed";

/** Returns whether a value of type `GatewayCertificateType` is a known one. */
export const isKnownGatewayCertificateType: (value: unknown) => value is KnownGatewayCertificateType = /* @__PURE__ */ createValueGuard(gatewayCertificateTypeValues);

/** The known values of `KeylessCertificateStatus`; the API may add more. */
export const keylessCertificateStatusValues: readonly KnownKeylessCertificateStatus[] = ["active", "deleted"];

export type KnownKeylessCertificateStatus = "active" | "deleted";

/** Returns whether a value of type `KeylessCertificateStatus` is a known one. */
export const isKnownKeylessCertificateStatus: (value: unknown) => value is KnownKeylessCertificateStatus = /* @__PURE__ */ createValueGuard(keylessCertificateStatusValues);

/** The known values of `MtlsCertificateType`; the API may add more. */
export const mtlsCertificateTypeValues: readonly KnownMtlsCertificateType[] = ["custom", "gateway_managed", "access_managed"];

export type KnownMtlsCertificateType = "custom" | "gateway_managed" | "access_managed";

/** Returns whether a value of type `MtlsCertificateType` is a known one. */
export const isKnownMtlsCertificateType: (value: unknown) => value is KnownMtlsCertificateType = /* @__PURE__ */ createValueGuard(mtlsCertificateTypeValues);

/** The known values of `OriginCaRequestType`; the API may add more. */
export const originCaRequestTypeValues: readonly KnownOriginCaRequestType[] = ["origin-rsa", "origin-ecc", "keyless-certificate"];

export type KnownOriginCaRequestType = "origin-rsa" | "origin-ecc" | "keyless-certificate";

/** Returns whether a value of type `OriginCaRequestType` is a known one. */
export const isKnownOriginCaRequestType: (value: unknown) => value is KnownOriginCaRequestType = /* @__PURE__ */ createValueGuard(originCaRequestTypeValues);

/** The known values of `OriginPullStatus`; the API may add more. */
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

/** Returns whether a value of type `OriginPullStatus` is a known one. */
export const isKnownOriginPullStatus: (value: unknown) => value is KnownOriginPullStatus = /* @__PURE__ */ createValueGuard(originPullStatusValues);

/** The known values of `SslVerificationStatus`; the API may add more. */
export const sslVerificationStatusValues: readonly KnownSslVerificationStatus[] = ["initializing", "authorizing", "active", "expired", "issuing", "timing_out", "pending_deployment"];

export type KnownSslVerificationStatus = "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment";

/** Returns whether a value of type `SslVerificationStatus` is a known one. */
export const isKnownSslVerificationStatus: (value: unknown) => value is KnownSslVerificationStatus = /* @__PURE__ */ createValueGuard(sslVerificationStatusValues);

/** The known values of `TrustStoreCertificateStatus`; the API may add more. */
export const trustStoreCertificateStatusValues: readonly KnownTrustStoreCertificateStatus[] = ["initializing", "pending_deployment", "active", "pending_deletion", "deleted", "expired"];

export type KnownTrustStoreCertificateStatus = "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired";

/** Returns whether a value of type `TrustStoreCertificateStatus` is a known one. */
export const isKnownTrustStoreCertificateStatus: (value: unknown) => value is KnownTrustStoreCertificateStatus = /* @__PURE__ */ createValueGuard(trustStoreCertificateStatusValues);

/** The known values of `ValidationMethod`; the API may add more. */
export const validationMethodValues: readonly KnownValidationMethod[] = ["txt", "http", "email"];

export type KnownValidationMethod = "txt" | "http" | "email";

/** Returns whether a value of type `ValidationMethod` is a known one. */
export const isKnownValidationMethod: (value: unknown) => value is KnownValidationMethod = /* @__PURE__ */ createValueGuard(validationMethodValues);

/** The known error codes, for `error.code === ErrorCode.…`. The API may add more. */
export const ErrorCode = {
  /** No operation has this path. */
  NoRoute: 7003,
  /** 403: The caller is not allowed to do this. */
  Forbidden: 10000,
  /** The zone has reached its limit of client certificates. */
  ClientCertificateQuota: 1489,
  /** 400: The request body is not valid JSON. */
  CustomCsrBadJson: 1400,
  /** 400: The zone ID is malformed. */
  CustomCsrBadZoneId: 1401,
  /** 400: An authentication header is missing. */
  CustomCsrNoAuthHeader: 1402,
  /** 403: The quota of custom CSRs is used up. */
  CustomCsrNoQuota: 1403,
  /** 403: The account or zone does not have access to custom CSRs. */
  CustomCsrNoAccess: 1404,
  /** 400: `country` is invalid. */
  CustomCsrBadCountry: 1405,
  /** 400: `state` is invalid. */
  CustomCsrBadState: 1406,
  /** 400: `locality` is invalid. */
  CustomCsrBadLocality: 1407,
  /** 400: `organization` is invalid. */
  CustomCsrBadOrganization: 1408,
  /** 400: `common_name` is invalid. */
  CustomCsrBadCommonName: 1409,
  /** 400: `common_name` is too long. */
  CustomCsrCommonNameTooLong: 1410,
  /** 400: `sans` needs at least one name. */
  CustomCsrNoSan: 1411,
  /** 400: A name in `sans` is invalid: it is too long, an IP address, or contains special characters. */
  CustomCsrBadSan: 1412,
  /** 400: A name contains non-ASCII characters. */
  CustomCsrNotAscii: 1413,
  /** 400: A name ends in a reserved top-level domain. */
  CustomCsrReservedTld: 1414,
  /** 400: A name could not be parsed. */
  CustomCsrUnparsableName: 1415,
  /** 400: A name is in an `example.*` domain. */
  CustomCsrExampleName: 1416,
  /** 400: `key_type` is invalid. */
  CustomCsrBadKeyType: 1417,
  /** 400: The CSR ID is malformed. */
  CustomCsrBadId: 1418,
  /** 404: The CSR does not exist. */
  CustomCsrNotFound: 1419,
  /** 409: The CSR is in use by an active certificate pack. */
  CustomCsrInUse: 1420,
  /** 500: An internal error in Cloudflare. */
  CustomCsrServerError: 1500,
  /** 400: The request body is not valid JSON. */
  CustomHostnameBadJson: 1400,
  /** 400: `custom_metadata` cannot be serialized as JSON. */
  CustomHostnameBadMetadata: 1401,
  /** 400: The zone ID is missing. */
  CustomHostnameNoZoneId: 1402,
  /** 400: An authentication header is missing. */
  CustomHostnameNoAuthHeader: 1403,
  /** 403: The zone has no quota for custom hostnames. */
  CustomHostnameNoQuota: 1404,
  /** 403: The zone has reached its quota of custom hostnames. */
  CustomHostnameQuotaExceeded: 1405,
  /** 409: The hostname already exists in the zone. */
  CustomHostnameDuplicate: 1406,
  /** 400: The hostname is invalid: it is too long, an IP address, or contains special characters. */
  CustomHostnameBadName: 1407,
  /** 400: The hostname contains non-ASCII characters. */
  CustomHostnameNotAscii: 1408,
  /** 400: The hostname ends in a reserved top-level domain. */
  CustomHostnameReservedTld: 1409,
  /** 400: The hostname could not be parsed. */
  CustomHostnameUnparsableName: 1410,
  /** 400: The hostname is in `example.com`, `example.net` or `example.org`. */
  CustomHostnameExampleName: 1411,
  /** 400: A wildcard cannot have `custom_metadata`. */
  CustomHostnameWildcardMetadata: 1412,
  /** 403: The zone does not have access to `custom_metadata`. */
  CustomHostnameNoMetadataAccess: 1413,
  /** 403: The zone does not have access to `custom_origin_server`. */
  CustomHostnameNoOriginAccess: 1414,
  /** 400: The origin server is invalid: it is too long, an IP address, or contains special characters. */
  CustomHostnameBadOrigin: 1415,
  /** 400: The origin server's name contains non-ASCII characters. */
  CustomHostnameOriginNotAscii: 1416,
  /** 400: The origin server's name ends in a reserved top-level domain. */
  CustomHostnameOriginReservedTld: 1417,
  /** 400: The origin server's name could not be parsed. */
  CustomHostnameUnparsableOrigin: 1418,
  /** 400: The origin server is in `example.com`, `example.net` or `example.org`. */
  CustomHostnameExampleOrigin: 1419,
  /** 400: The origin server is a wildcard. */
  CustomHostnameWildcardOrigin: 1420,
  /** 400: The zone has no DNS record for the origin server. */
  CustomHostnameUnknownOrigin: 1421,
  /** 400: `http2` is invalid. */
  CustomHostnameBadHttp2: 1422,
  /** 400: `tls_1_2_only` is invalid. */
  CustomHostnameBadTls12Only: 1423,
  /** 400: `tls_1_3` is invalid. */
  CustomHostnameBadTls13: 1424,
  /** 400: `min_tls_version` is invalid. */
  CustomHostnameBadMinTlsVersion: 1425,
  /** 400: The certificate could not be parsed. */
  CustomHostnameUnparsableCertificate: 1426,
  /** 400: The certificate is empty. */
  CustomHostnameEmptyCertificate: 1427,
  /** 400: The private key could not be parsed. */
  CustomHostnameUnparsableKey: 1428,
  /** 400: The private key does not match the certificate. */
  CustomHostnameKeyMismatch: 1429,
  /** 400: The custom CSR ID is malformed. */
  CustomHostnameBadCsrId: 1430,
  /** 404: The custom CSR does not exist. */
  CustomHostnameCsrNotFound: 1431,
  /** 400: The validation method is invalid. */
  CustomHostnameBadMethod: 1432,
  /** 400: The validation level is invalid. */
  CustomHostnameBadType: 1433,
  /** 400: `ssl` is invalid. */
  CustomHostnameBadSsl: 1434,
  /** 400: The custom hostname ID is malformed. */
  CustomHostnameBadId: 1435,
  /** 404: The custom hostname does not exist. */
  CustomHostnameNotFound: 1436,
  /** 400: `hostname.contain` is invalid. */
  CustomHostnameBadContain: 1437,
  /** 400: `id` cannot be combined with other filters. */
  CustomHostnameIdAndFilters: 1438,
  /** 409: The custom hostname cannot be changed. */
  CustomHostnameNotModifiable: 1439,
  /** 400: `method` and `type` are both required. */
  CustomHostnameNoMethodOrType: 1440,
  /** 400: The certificate does not chain to a public certificate authority. */
  CustomHostnameNotBundled: 1441,
  /** 400: `ciphers` is invalid. */
  CustomHostnameBadCiphers: 1442,
  /** 400: Ciphers cannot be set if the minimum TLS version is 1.3. */
  CustomHostnameCiphersWithTls13: 1443,
  /** 400: The chain contains several leaf certificates. */
  CustomHostnameSeveralLeaves: 1444,
  /** 400: The chain contains no leaf certificate. */
  CustomHostnameNoLeaf: 1445,
  /** 400: The certificate does not cover the hostname. */
  CustomHostnameNameNotCovered: 1446,
  /** 400: The certificate's signature algorithm is not supported. */
  CustomHostnameBadSignatureAlgorithm: 1447,
  /** 400: A wildcard hostname requires an uploaded certificate. */
  CustomHostnameWildcardNotManaged: 1448,
  /** 400: `bundle_method` is invalid. */
  CustomHostnameBadBundleMethod: 1449,
  /** 500: An internal error in Cloudflare. */
  CustomHostnameServerError: 1500,
  /** `enabled` is missing from the body. */
  AutoOriginTlsKexNoEnabled: 1009,
} as const;

export type KnownErrorCode = 7003 | 10000 | 1489 | 1400 | 1401 | 1402 | 1403 | 1404 | 1405 | 1406 | 1407 | 1408 | 1409 | 1410 | 1411 | 1412 | 1413 | 1414 | 1415 | 1416 | 1417 | 1418 | 1419 | 1420 | 1500 | 1421 | 1422 | 1423 | 1424 | 1425 | 1426 | 1427 | 1428 | 1429 | 1430 | 1431 | 1432 | 1433 | 1434 | 1435 | 1436 | 1437 | 1438 | 1439 | 1440 | 1441 | 1442 | 1443 | 1444 | 1445 | 1446 | 1447 | 1448 | 1449 | 1009;

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
export const waitFor: WaitFor = /* @__PURE__ */ createWaitFor<WaitFor>({
  clientCertificates_get: { states: [{ at: "status", goal: ["active", "revoked"], failed: [] }] },
  zeroTrust_gateway_certificates_get: { states: [{ at: "binding_status", goal: ["inactive", "available"], failed: [] }] },
  customCertificates_get: { states: [{ at: "status", goal: ["active", "deleted"], failed: ["expired"] }] },
  ssl_certificatePacks_get: {
    states: [
      {
        at: "status",
        goal: ["active", "deleted", "staging_active", "inactive", "backup_issued"],
        failed: [
          "expired",
          "initializing_timed_out",
          "validation_timed_out",
          "issuance_timed_out",
          "deployment_timed_out",
          "deletion_timed_out",
        ],
      },
    ],
  },
  ssl_verification_get: { states: [{ at: "certificate_status", goal: ["active"], failed: ["expired"] }], isList: true },
  originTLSClientAuth_hostnameCertificates_get: {
    states: [{ at: "status", goal: ["active", "deleted"], failed: ["deployment_timed_out", "deletion_timed_out"] }],
  },
  originTLSClientAuth_hostnames_get: {
    states: [
      { at: "status", goal: ["active", "deleted"], failed: ["deployment_timed_out", "deletion_timed_out"] },
      {
        at: "cert_status",
        goal: ["active", "deleted"],
        failed: ["deployment_timed_out", "deletion_timed_out"],
      },
    ],
  },
  originTLSClientAuth_zoneCertificates_get: {
    states: [{ at: "status", goal: ["active", "deleted"], failed: ["deployment_timed_out", "deletion_timed_out"] }],
  },
  customHostnames_fallbackOrigin_get: { states: [{ at: "status", goal: ["active"], failed: ["deployment_timed_out", "deletion_timed_out"] }] },
  customHostnames_get: {
    states: [
      {
        at: "status",
        goal: ["active", "deleted", "provisioned", "test_active", "test_active_apex"],
        failed: ["moved", "blocked", "test_blocked", "test_failed"],
      },
      {
        at: "ssl.status",
        goal: ["active", "deleted", "staging_active", "inactive", "backup_issued"],
        failed: [
          "expired",
          "initializing_timed_out",
          "validation_timed_out",
          "issuance_timed_out",
          "deployment_timed_out",
          "deletion_timed_out",
        ],
      },
    ],
  },
  acm_customTrustStore_get: { states: [{ at: "status", goal: ["active", "deleted"], failed: ["expired"] }] },
});
