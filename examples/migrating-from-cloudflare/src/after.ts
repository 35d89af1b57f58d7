import { type Cloudflare, createCloudflare, isApiError, isCertspecError } from "@certspec/cloudflare";

// With our client. `before.ts` is the same program with Cloudflare's own.

export function connect(baseUrl: string): Cloudflare {
  const cloudflare = createCloudflare({
    apiToken: "any",
    baseUrl,
    timeoutMs: 20_000,
    maxRetries: 1,
    headers: { "x-team": "edge" },
  });
  return cloudflare;
}

export async function activeNames(cloudflare: Cloudflare, zone_id: string): Promise<(string | undefined)[]> {
  const names = [];
  for await (const certificate of cloudflare.clientCertificates.list({ zone_id, status: "active" })) {
    names.push(certificate.common_name);
  }
  return names;
}

export async function twoPages(cloudflare: Cloudflare, zone_id: string): Promise<number[]> {
  const first = await cloudflare.customCsrs.list({ zone_id, per_page: 50 });
  const sizes = [first.items.length];
  if (first.hasNext) {
    const second = await first.next();
    sizes.push(second.items.length);
  }
  return sizes;
}

export async function requestCertificate(
  cloudflare: Cloudflare,
  zone_id: string,
  csr: string,
): Promise<string | undefined> {
  const certificate = await cloudflare.clientCertificates.create(
    { zone_id, body: { csr, validity_days: 365 } },
    { timeoutMs: 60_000, signal: AbortSignal.timeout(120_000) },
  );
  return certificate.status;
}

export async function nameOf(
  cloudflare: Cloudflare,
  account_id: string,
  custom_csr_id: string,
): Promise<string | undefined> {
  const result = await cloudflare.customCsrs.get({ account_id, custom_csr_id }).safe();
  if (result.ok) return result.data.common_name;
  if (result.status === 404) return undefined;
  throw result.error;
}

export function explain(error: unknown): string {
  if (isApiError(error)) return `${error.status}, code ${error.code}`;
  if (isCertspecError(error) && ["NetworkError", "TimeoutError"].includes(error.name)) return "no response";
  throw error;
}

export async function contentType(cloudflare: Cloudflare, zone_id: string): Promise<string | null> {
  const { response } = await cloudflare.ssl.universal.settings.get({ zone_id }).withResponse();
  return response.headers.get("content-type");
}

export async function zones(cloudflare: Cloudflare): Promise<unknown> {
  return await cloudflare.request("GET", "/zones", { query: { per_page: 5 } });
}
