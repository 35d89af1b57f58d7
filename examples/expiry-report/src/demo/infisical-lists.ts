import type { CertificateRequestSummary, ListedCertificate } from "@certspec/infisical";
import type { Days } from "./days-from.ts";
import type { Lists } from "./with-lists.ts";

export const demoProjectId = "d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30";

/** The contents of the demo's project. */
export function infisicalLists({ time }: Days): Lists {
  const certificate = (
    number: number,
    name: string,
    { status = "active", end, renewalError = null }: { status?: string; end: number; renewalError?: string | null },
  ): ListedCertificate => ({
    id: uuid(number),
    createdAt: time(end - 90),
    updatedAt: time(end - 90),
    status,
    serialNumber: `5f1c9a3e7b2d484${number}`,
    friendlyName: name,
    commonName: name,
    notBefore: time(end - 90),
    notAfter: time(end),
    projectId: demoProjectId,
    renewalError,
    hasPrivateKey: true,
  });
  const request = (
    number: number,
    name: string,
    more: Pick<CertificateRequestSummary, "status"> & Partial<CertificateRequestSummary>,
  ): CertificateRequestSummary => ({
    ...blankRequest,
    id: uuid(number),
    commonName: name,
    createdAt: time(-1),
    updatedAt: time(-1),
    ...more,
  });
  return {
    certificates_search: [
      certificate(10, "payments.example.internal", { end: 9.8, renewalError: "the CA did not answer" }),
      certificate(11, "queue.example.internal", { end: 74 }),
      certificate(12, "legacy.example.internal", { end: -12.5, status: "expired" }),
      certificate(13, "build.example.internal", { end: 33, status: "revoked" }),
      certificate(14, "metrics.example.internal", { end: 24.2 }),
    ],
    certificateRequests_search: [
      request(20, "search.example.internal", {
        status: "pending_approval",
        pendingMessage: "waits for two of three approvers",
      }),
      request(21, "mail.example.internal", {
        status: "failed",
        errorMessage: "the CA rejected the CSR: key too short",
      }),
      request(22, "payments.example.internal", { status: "pending_validation" }),
      request(23, "queue.example.internal", { status: "issued", certificateId: uuid(11) }),
    ],
  };
}

const blankRequest = {
  altNames: null,
  profileId: null,
  profileName: null,
  caId: null,
  certificateId: null,
  approvalRequestId: null,
  errorMessage: null,
  pendingMessage: null,
  certificate: null,
};

function uuid(number: number): string {
  return `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4b${number}`;
}
