// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard } from "@certspec/core";

/** The values of `ClientCertificateStatus` that the spec knows; the API may add more. */
export const clientCertificateStatusValues: readonly KnownClientCertificateStatus[] = ["active", "pending_reactivation", "pending_revocation", "revoked"];

export type KnownClientCertificateStatus = "active" | "pending_reactivation" | "pending_revocation" | "revoked";

/** Tell whether a `ClientCertificateStatus` is one of its known values. */
export const isKnownClientCertificateStatus: (value: unknown) => value is KnownClientCertificateStatus = createValueGuard(clientCertificateStatusValues);

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
