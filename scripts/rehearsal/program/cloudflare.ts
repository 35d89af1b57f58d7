import { type CustomCsr, createCloudflare, isApiError } from "@certspec/cloudflare";

/** Read a list, and a failure. */
export async function cloudflare(baseUrl: string): Promise<string> {
  const client = createCloudflare({ apiToken: "token", baseUrl });
  const csrs: CustomCsr[] = [];
  for await (const csr of client.customCsrs.list({ account_id: "023e105f4ecef8ad9ca31a8372d0c353" })) csrs.push(csr);
  if (csrs[0]?.common_name !== "example.com") throw new Error(`not the documented list: ${JSON.stringify(csrs)}`);

  const headers = { prefer: "code=404" };
  const error: unknown = await client.clientCertificates
    .list({ zone_id: "z" }, { headers })
    .catch((thrown: unknown) => thrown);
  if (!isApiError(error, "clientCertificates_list", 404))
    throw new Error(`not the documented failure: ${String(error)}`);
  return `${csrs.length} CSR, then ${error.status}: ${error.body.errors[0]?.code}`;
}
