import type { Cloudflare } from "@certspec/cloudflare";
import type { Infisical } from "@certspec/infisical";
import type { Numeral } from "@certspec/numeral";

/** The clients that a tour may use; a live one has a single provider. */
export interface Clients {
  cloudflare?: Cloudflare;
  infisical?: Infisical;
  numeral?: Numeral;
}

/** The resources that the operations are called with. */
export interface Subjects {
  accountId: string;
  zoneId: string;
  requestId: string;
}

export interface Call {
  operation: string;
  /** The status that the call is to bring. */
  expected: number;
  /** Send the request; the text tells a person what came back. */
  run: () => Promise<string>;
}

/** The documented operations, each in another of the ways in which a client can be used. */
export function callsOf({ cloudflare, infisical, numeral }: Clients, subjects: Subjects): Call[] {
  return [
    ...(cloudflare ? cloudflareCalls(cloudflare, subjects) : []),
    ...(infisical ? infisicalCalls(infisical, subjects) : []),
    ...(numeral ? numeralCalls(numeral) : []),
  ];
}

function cloudflareCalls(cloudflare: Cloudflare, { accountId: account_id, zoneId: zone_id }: Subjects): Call[] {
  return [
    {
      operation: "customCsrs_list",
      expected: 200,
      run: async () => {
        const names: string[] = [];
        for await (const csr of cloudflare.customCsrs.list({ account_id })) names.push(csr.common_name ?? csr.id);
        return `iterated all pages: ${listed(names)}`;
      },
    },
    {
      operation: "customCsrs_list",
      expected: 200,
      run: async () => {
        const page = await cloudflare.customCsrs.list({ zone_id, per_page: 50, order: "name" });
        return `one page of ${page.info.total ?? "?"}: ${listed(page.items.map(({ name, id }) => name ?? id))}`;
      },
    },
    {
      operation: "clientCertificates_list",
      expected: 200,
      run: async () => {
        const { items } = await cloudflare.clientCertificates.list({ zone_id, status: "active" });
        return listed(items.map(({ common_name, expires_on }) => `${common_name} until ${expires_on?.slice(0, 10)}`));
      },
    },
    {
      operation: "zeroTrust_gateway_certificates_list",
      expected: 200,
      run: async () => {
        const { items } = await cloudflare.zeroTrust.gateway.certificates.list({ account_id });
        return listed(items.map(({ type, binding_status }) => `${type}, ${binding_status}`));
      },
    },
  ];
}

function infisicalCalls(infisical: Infisical, { requestId }: Subjects): Call[] {
  return [
    {
      operation: "certificateRequests_get",
      expected: 200,
      run: async () => {
        const { status, commonName } = await infisical.certificateRequests.get({ requestId });
        return commonName ? `${status}: ${commonName}` : status;
      },
    },
    {
      operation: "certificateRequests_get",
      expected: 404,
      run: async () => {
        // Mocks answer with the example that the header names; the live API has no such request.
        const headers = { prefer: "code=404" };
        const missing = { requestId: "00000000-0000-4000-8000-000000000000" };
        const result = await infisical.certificateRequests.get(missing, { headers }).safe();
        if (result.ok) return `found one: ${result.data.status}`;
        return result.status === 404 ? `no exception: ${result.body.message}` : `no exception: ${result.error.message}`;
      },
    },
  ];
}

function numeralCalls(numeral: Numeral): Call[] {
  return [
    {
      operation: "certificateRequests_list",
      expected: 200,
      run: async () => {
        const items = await numeral.certificateRequests.list({ limit: 10 }).toArray({ limit: 10 });
        return listed(items.map(({ id, status }) => `${id} ${status}`));
      },
    },
  ];
}

function listed(items: string[]): string {
  const [first] = items;
  if (first === undefined) return "an empty list";
  return items.length === 1 ? first : `${first}, and ${items.length - 1} more`;
}
