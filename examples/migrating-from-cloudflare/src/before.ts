import Cloudflare, { APIConnectionError, APIError, NotFoundError } from "cloudflare";

// With Cloudflare's own client. `after.ts` is the same program with ours.

export function connect(baseURL: string): Cloudflare {
  const client = new Cloudflare({
    apiToken: "any",
    baseURL,
    timeout: 20_000,
    maxRetries: 1,
    defaultHeaders: { "x-team": "edge" },
  });
  return client;
}

export async function activeNames(client: Cloudflare, zone_id: string): Promise<(string | undefined)[]> {
  const names = [];
  for await (const certificate of client.clientCertificates.list({ zone_id, status: "active" })) {
    names.push(certificate.common_name);
  }
  return names;
}

export async function twoPages(client: Cloudflare, zone_id: string): Promise<number[]> {
  const first = await client.customCsrs.list({ zone_id, per_page: 50 });
  const sizes = [first.result.length];
  if (first.hasNextPage()) {
    const second = await first.getNextPage();
    sizes.push(second.result.length);
  }
  return sizes;
}

export async function requestCertificate(
  client: Cloudflare,
  zone_id: string,
  csr: string,
): Promise<string | undefined> {
  const certificate = await client.clientCertificates.create(
    { zone_id, csr, validity_days: 365 },
    { timeout: 60_000, signal: AbortSignal.timeout(120_000) },
  );
  return certificate.status;
}

export async function nameOf(client: Cloudflare, account_id: string, csrId: string): Promise<string | undefined> {
  try {
    const csr = await client.customCsrs.get(csrId, { account_id });
    return csr.common_name;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

export function explain(error: unknown): string {
  if (error instanceof APIConnectionError) return "no response";
  if (error instanceof APIError) return `${error.status}, code ${error.errors[0]?.code}`;
  throw error;
}

export async function contentType(client: Cloudflare, zone_id: string): Promise<string | null> {
  const { response } = await client.ssl.universal.settings.get({ zone_id }).withResponse();
  return response.headers.get("content-type");
}

export async function zones(client: Cloudflare): Promise<unknown> {
  return await client.get("/zones", { query: { per_page: 5 } });
}
