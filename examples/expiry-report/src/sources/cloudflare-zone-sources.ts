import type { CertificatePack, Cloudflare, CustomHostname } from "@certspec/cloudflare";
import type { Found, Source } from "../report/found.ts";
import { mapped } from "./mapped.ts";

/** The lists of a zone whose certificates end. */
export function cloudflareZoneSources(cloudflare: Cloudflare, zone_id: string): Source[] {
  const { acm, clientCertificates, customCertificates, customHostnames } = cloudflare;
  const { originCACertificates, originTLSClientAuth, ssl } = cloudflare;
  const source = (title: string, list: Source["list"]): Source => ({
    provider: "cloudflare",
    title: `${title} of zone ${zone_id}`,
    list,
  });
  return [
    source("custom certificates", (signal) =>
      mapped(customCertificates.list({ zone_id }, { signal }), ({ id, hosts, status, expires_on }) =>
        found({ kind: "custom certificate", id, name: namesOf(hosts), status, expires: expires_on }),
      ),
    ),
    source("client certificates", (signal) =>
      mapped(
        clientCertificates.list({ zone_id, status: "all" }, { signal }),
        ({ id = "", common_name, status, expires_on }) =>
          found({ kind: "client certificate", id, name: common_name, status, expires: expires_on }),
      ),
    ),
    source("certificate packs", (signal) =>
      mapped(ssl.certificatePacks.list({ zone_id, status: "all" }, { signal }), foundPack),
    ),
    source("certificates of custom hostnames", (signal) =>
      mapped(customHostnames.list({ zone_id, per_page: 1000 }, { signal }), foundHostname),
    ),
    source("certificates of the custom trust store", (signal) =>
      mapped(acm.customTrustStore.list({ zone_id }, { signal }), ({ id, issuer, status, expires_on }) =>
        found({ kind: "trust store certificate", id, name: issuer, status, expires: expires_on }),
      ),
    ),
    source("Origin CA certificates", (signal) =>
      mapped(originCACertificates.list({ zone_id }, { signal }), ({ id = "", hostnames, expires_on }) =>
        found({ kind: "Origin CA certificate", id, name: namesOf(hostnames), expires: expires_on }),
      ),
    ),
    source("origin pull certificates", (signal) =>
      mapped(
        originTLSClientAuth.zoneCertificates.list({ zone_id }, { signal }),
        ({ id = "", issuer, status, expires_on }) =>
          found({ kind: "origin pull certificate", id, name: issuer, status, expires: expires_on }),
      ),
    ),
    source("origin pull certificates for hostnames", (signal) =>
      mapped(
        originTLSClientAuth.hostnameCertificates.list({ zone_id }, { signal }),
        ({ id = "", issuer, status, expires_on }) =>
          found({ kind: "origin pull certificate", id, name: issuer, status, expires: expires_on }),
      ),
    ),
  ];
}

/** A pack ends with the first of its certificates. */
function foundPack({ id, type, hosts, status, certificates, validation_errors }: CertificatePack): Found {
  const [expires] = certificates.flatMap(({ expires_on }) => expires_on ?? []).sort();
  const remark = remarkOf(validation_errors);
  return found({ kind: `${type} certificate pack`, id, name: namesOf(hosts), status, expires, remark });
}

/** The certificate of a custom hostname; only one that was uploaded says when it ends. */
function foundHostname({ id, hostname, ssl }: CustomHostname): Found | undefined {
  if (!ssl) return undefined;
  const { status, expires_on, validation_errors } = ssl;
  const remark = remarkOf(validation_errors);
  return found({ kind: "custom hostname certificate", id, name: hostname, status, expires: expires_on, remark });
}

function remarkOf(errors: readonly { message?: string | undefined }[] = []): string | undefined {
  return errors.flatMap(({ message }) => message ?? []).join("; ") || undefined;
}

interface Told extends Pick<Found, "kind" | "id"> {
  name: string | undefined;
  status?: string | undefined;
  expires: string | undefined;
  remark?: string | undefined;
}

function found({ name, status = "", ...told }: Told): Found {
  return { provider: "cloudflare", ...told, name: name || told.id, status };
}

function namesOf(hosts: readonly unknown[] = []): string {
  const [first, ...others] = hosts.map(String);
  if (first === undefined) return "";
  return others.length ? `${first} +${others.length}` : first;
}
