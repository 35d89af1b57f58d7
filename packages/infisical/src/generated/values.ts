// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { createValueGuard } from "@certspec/core";

/** The values of `CertificateRequestStatus` that the spec knows; the API may add more. */
export const certificateRequestStatusValues: readonly KnownCertificateRequestStatus[] = ["pending_approval", "pending", "pending_validation", "issued", "failed", "rejected"];

export type KnownCertificateRequestStatus = "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";

/** Tell whether a `CertificateRequestStatus` is one of its known values. */
export const isKnownCertificateRequestStatus: (value: unknown) => value is KnownCertificateRequestStatus = createValueGuard(certificateRequestStatusValues);
