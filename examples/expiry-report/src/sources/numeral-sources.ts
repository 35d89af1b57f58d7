import type { Numeral } from "@certspec/numeral";
import type { Source } from "../report/found.ts";
import { mapped } from "./mapped.ts";

/** Exemption certificates, and the requests for them. */
export function numeralSources(numeral: Numeral): Source[] {
  const provider = "numeral";
  return [
    {
      provider,
      title: "exemption certificates",
      list: (signal) =>
        mapped(
          numeral.certificates.list({ limit: 100 }, { signal }),
          ({ id = "", certificate_type, customer, status = "", expiration_date }) => ({
            provider,
            kind: "exemption certificate",
            id,
            name: nameOf(certificate_type?.name ?? certificate_type?.certificate_identifier, customer) || id,
            status,
            expires: expiration_date,
          }),
        ),
    },
    {
      provider,
      title: "certificate requests",
      list: (signal) =>
        mapped(
          numeral.certificateRequests.list({ limit: 100 }, { signal }),
          ({ id, certificate_type_id, customer, status, expires_at }) => ({
            provider,
            kind: "certificate request",
            id,
            name: nameOf(certificate_type_id, customer) || id,
            status,
            expires: expires_at ?? undefined,
          }),
        ),
    },
  ];
}

interface Customer {
  id?: string | undefined;
  reference_customer_id?: string | null | undefined;
}

function nameOf(type: string | undefined, customer: Customer | null | undefined): string {
  const who = customer?.reference_customer_id ?? customer?.id;
  return [type, who && `customer ${who}`].filter(Boolean).join(", ");
}
