import type { Certificate, CertificateRequest } from "@certspec/numeral";
import type { Days } from "./days-from.ts";
import type { Lists } from "./with-lists.ts";

/** The contents of the demo's Numeral account. */
export function numeralLists({ time, day }: Days): Lists {
  const certificates: Certificate[] = [
    certificate(1, "California Resale Certificate", { status: "active", expiration_date: day(17) }),
    certificate(2, "Texas Resale Certificate", { status: "expired", expiration_date: day(-8) }),
    certificate(3, "New York Exempt Use Certificate", { status: "needs_info" }),
    certificate(4, "Multistate Tax Exemption Certificate", { status: "active", expiration_date: day(1210) }),
  ];
  const requests: CertificateRequest[] = [
    request(1, "US-WA-BUS", { status: "pending", expires_at: time(6.1) }),
    request(2, "US-CA-CDTFA-230", { status: "fulfilled", expires_at: time(-20) }),
    request(3, "US-TX-01-339", { status: "pending", expires_at: null }),
  ];
  return { certificates_list: certificates, certificateRequests_list: requests };
}

function certificate(number: number, name: string, more: Pick<Certificate, "status" | "expiration_date">): Certificate {
  return {
    id: `cert_a8f3d2c1-1b9a-4c5e-8d7e-6f4a3b2c1d0${number}`,
    object: "tax.exemption_certificate",
    certificate_type: { id: `${number}`, name },
    customer: { id: `cust_${number}`, reference_customer_id: `2050${number}` },
    ...more,
  };
}

function request(
  number: number,
  type: string,
  more: Pick<CertificateRequest, "status" | "expires_at">,
): CertificateRequest {
  return {
    id: `cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9${number}`,
    object: "tax.certificate_request",
    certificate_type_id: type,
    customer: { id: `cust_${number}`, reference_customer_id: `2050${number}` },
    ...more,
  };
}
