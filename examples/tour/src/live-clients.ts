import { createCloudflare } from "@certspec/cloudflare";
import { createInfisical } from "@certspec/infisical";
import { createNumeral } from "@certspec/numeral";
import type { Clients, Subjects } from "./calls.ts";

export const providers = ["cloudflare", "infisical", "numeral"] as const;
export type Provider = (typeof providers)[number];

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Sets of environment variables, one of which a live tour of the provider needs, and what it asks about. */
const needed: Record<Provider, { credentials: string[][]; subjects: string[] }> = {
  cloudflare: {
    credentials: [["CLOUDFLARE_API_TOKEN"], ["CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"]],
    subjects: ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_ZONE_ID"],
  },
  infisical: { credentials: [["INFISICAL_TOKEN"]], subjects: ["INFISICAL_CERTIFICATE_REQUEST_ID"] },
  numeral: { credentials: [["NUMERAL_API_KEY"]], subjects: [] },
};

/** One sentence for each variable that a live tour needs and the environment lacks. */
export function missingFor(provider: Provider, environment: Environment): string[] {
  const { credentials, subjects } = needed[provider];
  const complete = credentials.some((names) => names.every((name) => environment[name]));
  const ways = credentials.map((names) => names.join(" + ")).join(", or ");
  return [
    ...(complete ? [] : [`credentials: set ${ways}`]),
    ...subjects.filter((name) => !environment[name]).map((name) => `resource: set ${name}`),
  ];
}

/** A client of one provider's live API, which finds its credentials in the environment. */
export function liveClients(provider: Provider, fetch: Fetch): Clients {
  if (provider === "cloudflare") return { cloudflare: createCloudflare({ fetch }) };
  if (provider === "infisical") return { infisical: createInfisical({ fetch }) };
  return { numeral: createNumeral({ fetch }) };
}

export function liveSubjects(environment: Environment): Subjects {
  return {
    accountId: environment.CLOUDFLARE_ACCOUNT_ID ?? "",
    zoneId: environment.CLOUDFLARE_ZONE_ID ?? "",
    requestId: environment.INFISICAL_CERTIFICATE_REQUEST_ID ?? "",
  };
}
