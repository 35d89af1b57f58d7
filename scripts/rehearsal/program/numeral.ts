import { type CertificateRequest, createNumeral } from "@certspec/numeral";

/** Read a list, and a failure. */
export async function numeral(baseUrl: string): Promise<string> {
  const client = createNumeral({ apiKey: "key", baseUrl });
  const requests: CertificateRequest[] = await client.certificateRequests.list({ status: "fulfilled" }).toArray();
  if (!requests[0]?.id.startsWith("cert_req_")) throw new Error(`not the documented list: ${JSON.stringify(requests)}`);

  const result = await client.certificateRequests.list({}, { headers: { prefer: "code=400" } }).safe();
  if (result.ok || result.status !== 400) throw new Error(`not the documented failure: ${JSON.stringify(result)}`);
  return `${requests.length} request, then ${result.status}: ${result.body.type}`;
}
