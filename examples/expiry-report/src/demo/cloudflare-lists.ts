import type {
  AccessCertificate,
  CertificatePack,
  ClientCertificate,
  CustomCertificate,
  CustomHostname,
  GatewayCertificate,
  MtlsCertificate,
  OriginCaCertificate,
  OriginPullHostnameCertificate,
  OriginPullZoneCertificate,
  TrustStoreCertificate,
} from "@certspec/cloudflare";
import type { Days } from "./days-from.ts";
import type { Lists } from "./with-lists.ts";

export const demoZoneId = "5d3e105f4ecef8ad9ca31a8372d0c35a";

/** The contents of the demo's zone and account: some of everything that a report can show. */
export function cloudflareLists({ time, spaced }: Days): Lists {
  const customCertificates: CustomCertificate[] = [
    custom(1, ["shop.example.com"], { status: "active", expires_on: time(-3.2) }),
    custom(2, ["www.example.com", "example.com"], { status: "active", expires_on: time(5.6) }),
    custom(3, ["api.example.com"], { status: "active", expires_on: time(211) }),
    custom(4, ["media.example.com"], { status: "pending", expires_on: time(360) }),
  ];
  // More than a page of them, so that the report has to turn pages.
  const devices = Array.from({ length: 24 }, (_, index): ClientCertificate => {
    const status = index === 7 ? "revoked" : index === 9 ? "pending_revocation" : "active";
    return {
      id: id("c", index),
      common_name: `device-${index + 1}.example.com`,
      status,
      expires_on: time(19 + index * 29),
    };
  });
  const packs: CertificatePack[] = [
    pack(1, "universal", ["example.com", "*.example.com"], { status: "active", expires: time(62) }),
    pack(2, "advanced", ["beta.example.com"], { status: "pending_validation" }),
    {
      ...pack(3, "advanced", ["old.example.com"], { status: "validation_timed_out" }),
      validation_errors: [{ message: "the TXT record was not found" }],
    },
    pack(4, "advanced", ["pay.example.com"], { status: "pending_issuance", expires: time(2.4) }),
  ];
  const hostnames: CustomHostname[] = [
    {
      id: id("5", 1),
      hostname: "shop.customer.example",
      status: "active",
      ssl: { status: "active", expires_on: time(8.3) },
    },
    { id: id("5", 2), hostname: "blog.customer.example", status: "active", ssl: { status: "active" } },
    {
      id: id("5", 3),
      hostname: "new.customer.example",
      status: "pending",
      ssl: { status: "pending_validation", validation_errors: [{ message: "the TXT record was not found" }] },
    },
    { id: id("5", 4), hostname: "plain.customer.example", status: "active" },
  ];
  const trustStore: TrustStoreCertificate[] = [
    {
      id: id("6", 1),
      certificate: "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----",
      issuer: "Example Origin Root CA",
      signature: "SHA256WithRSA",
      status: "active",
      expires_on: time(640),
      uploaded_on: time(-90),
      updated_at: time(-90),
    },
  ];
  const originCa: OriginCaCertificate[] = [
    {
      id: id("a", 1),
      hostnames: ["origin.example.com"],
      csr,
      requested_validity: 90,
      request_type: "origin-ecc",
      expires_on: spaced(13.5),
    },
    {
      id: id("a", 2),
      hostnames: ["*.example.com"],
      csr,
      requested_validity: 5475,
      request_type: "origin-rsa",
      expires_on: spaced(4100),
    },
  ];
  const zonePulls: OriginPullZoneCertificate[] = [
    { id: id("b", 1), issuer: "Example Origin Pull CA", status: "active", expires_on: time(28.1), enabled: true },
  ];
  const hostnamePulls: OriginPullHostnameCertificate[] = [
    { id: id("b", 2), issuer: "Example Partner CA", status: "deployment_timed_out", expires_on: time(300) },
  ];
  const mtls: MtlsCertificate[] = [
    { id: id("e", 1), name: "Partner devices CA", ca: true, expires_on: time(92) },
    { id: id("e", 2), name: "Worker to bank", ca: false, expires_on: time(0.4) },
  ];
  const gateway: GatewayCertificate[] = [
    { id: uuid(1), issuer_org: "Example Gateway CA", binding_status: "available", expires_on: time(760) },
    {
      id: uuid(2),
      issuer_org: "Example Gateway CA (next)",
      binding_status: "pending_deployment",
      expires_on: time(1826),
    },
    { id: uuid(3), issuer_org: "Example Gateway CA (2021)", binding_status: "inactive", expires_on: time(-40) },
  ];
  const access: AccessCertificate[] = [
    { id: uuid(4), name: "Staff laptops CA", associated_hostnames: ["admin.example.com"], expires_on: time(44) },
  ];
  return {
    customCertificates_list: customCertificates,
    clientCertificates_list: devices,
    ssl_certificatePacks_list: packs,
    customHostnames_list: hostnames,
    acm_customTrustStore_list: trustStore,
    originCACertificates_list: originCa,
    originTLSClientAuth_zoneCertificates_list: zonePulls,
    originTLSClientAuth_hostnameCertificates_list: hostnamePulls,
    mtlsCertificates_list: mtls,
    zeroTrust_gateway_certificates_list: gateway,
    zeroTrust_access_certificates_list: access,
  };
}

const csr = "-----BEGIN CERTIFICATE REQUEST-----\n…\n-----END CERTIFICATE REQUEST-----";

function custom(
  number: number,
  hosts: string[],
  more: Pick<CustomCertificate, "status" | "expires_on">,
): CustomCertificate {
  return { id: id("d", number), zone_id: demoZoneId, hosts, ...more };
}

function pack(
  number: number,
  type: CertificatePack["type"],
  hosts: string[],
  { status, expires }: Pick<CertificatePack, "status"> & { expires?: string },
): CertificatePack {
  const certificates = expires ? [{ id: id("8", number), hosts, status: "active", expires_on: expires }] : [];
  return { id: id("9", number), type, hosts, certificates, status };
}

function id(family: string, number: number): string {
  return `${family}${String(number).padStart(31, "0")}`;
}

function uuid(number: number): string {
  return `f174e90a-fafe-4643-bbbc-4a0ed4fc841${number}`;
}
