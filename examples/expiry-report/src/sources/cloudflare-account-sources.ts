import type { Cloudflare } from "@certspec/cloudflare";
import type { Source } from "../report/found.ts";
import { mapped } from "./mapped.ts";

/** The lists of an account whose certificates end. */
export function cloudflareAccountSources(cloudflare: Cloudflare, account_id: string): Source[] {
  const { mtlsCertificates, zeroTrust } = cloudflare;
  const provider = "cloudflare";
  return [
    {
      provider,
      title: `mTLS certificates of account ${account_id}`,
      list: (signal) =>
        mapped(mtlsCertificates.list({ account_id }, { signal }), ({ id = "", name, issuer, expires_on }) => ({
          provider,
          kind: "mTLS certificate",
          id,
          name: name || issuer || id,
          status: "",
          expires: expires_on,
        })),
    },
    {
      provider,
      title: `gateway certificates of account ${account_id}`,
      list: (signal) =>
        mapped(
          zeroTrust.gateway.certificates.list({ account_id }, { signal }),
          ({ id = "", issuer_org, binding_status = "", expires_on }) => ({
            provider,
            kind: "gateway certificate",
            id,
            name: issuer_org || id,
            status: binding_status,
            expires: expires_on,
          }),
        ),
    },
    {
      provider,
      title: `Access certificates of account ${account_id}`,
      list: (signal) =>
        mapped(
          zeroTrust.access.certificates.list({ account_id }, { signal }),
          ({ id = "", name, associated_hostnames = [], expires_on }) => ({
            provider,
            kind: "Access certificate",
            id,
            name: name || associated_hostnames[0] || id,
            status: "",
            expires: expires_on,
          }),
        ),
    },
  ];
}
