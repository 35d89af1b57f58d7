import type { Cloudflare } from "@certspec/cloudflare";

export interface ExpiringCertificate {
  id: string;
  name: string;
  expires: string;
}

/** The active client certificates of a zone that expire before a day, whatever page they are on. */
export async function expiringCertificates(
  cloudflare: Cloudflare,
  { zoneId, before }: { zoneId: string; before: Date },
): Promise<ExpiringCertificate[]> {
  const expiring: ExpiringCertificate[] = [];
  for await (const certificate of cloudflare.clientCertificates.list({ zone_id: zoneId, status: "active" })) {
    const { id, common_name: name, expires_on: expires } = certificate;
    if (id && expires && new Date(expires) < before) expiring.push({ id, name: name ?? id, expires });
  }
  return expiring;
}
