import { type CertificateRequest, createInfisical } from "@certspec/infisical";

/** Read a request, and a failure. */
export async function infisical(baseUrl: string): Promise<string> {
  const client = createInfisical({ token: "token", baseUrl });
  const requestId = "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe";
  const request: CertificateRequest = await client.certificateRequests.get({ requestId });
  if (request.status !== "pending") throw new Error(`not the documented request: ${JSON.stringify(request)}`);

  const result = await client.certificateRequests.get({ requestId }, { headers: { prefer: "code=404" } }).safe();
  if (result.ok || result.status !== 404) throw new Error(`not the documented failure: ${JSON.stringify(result)}`);
  return `${request.status}, then ${result.status}: ${result.body.message}`;
}
