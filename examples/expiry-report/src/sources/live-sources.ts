import { createCloudflare, isCertspecError } from "@certspec/cloudflare";
import { createInfisical } from "@certspec/infisical";
import { createNumeral } from "@certspec/numeral";
import { type Failure, type Provider, providers, type Source } from "../report/found.ts";
import { cloudflareAccountSources } from "./cloudflare-account-sources.ts";
import { cloudflareZoneSources } from "./cloudflare-zone-sources.ts";
import { infisicalSources } from "./infisical-sources.ts";
import { numeralSources } from "./numeral-sources.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface LiveOptions {
  environment: Environment;
  /** Those that must be asked; without them, whoever there are credentials for. */
  wanted: readonly Provider[] | undefined;
  /** For one page, its retries included. */
  totalTimeoutMs: number;
}

export interface Live {
  sources: Source[];
  /** Providers that were to be asked, and cannot be. */
  failures: Failure[];
  notes: string[];
}

/** Sets of variables, one of which makes a client. */
const credentials: Record<Provider, string[][]> = {
  cloudflare: [["CLOUDFLARE_API_TOKEN"], ["CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"]],
  infisical: [["INFISICAL_TOKEN"], ["INFISICAL_UNIVERSAL_AUTH_CLIENT_ID", "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"]],
  numeral: [["NUMERAL_API_KEY"]],
};

/** The lists of the live APIs, as far as the environment has what they need. */
export function liveSources({ environment, wanted, totalTimeoutMs }: LiveOptions): Live {
  const live: Live = { sources: [], failures: [], notes: [] };
  for (const provider of wanted ?? providers) {
    const ways = credentials[provider].map((names) => names.join(" and ")).join(", or ");
    const isReady = credentials[provider].some((names) => names.every((name) => environment[name]));
    const fail = (message: string): void => void live.failures.push({ provider, title: "credentials", message });
    if (!isReady && wanted) fail(`set ${ways}`);
    else if (!isReady) live.notes.push(`${provider} was not asked: set ${ways}`);
    else {
      try {
        const { sources, missing } = sourcesOf[provider](environment, totalTimeoutMs);
        live.sources.push(...sources);
        live.notes.push(...missing);
        if (!sources.length) fail(missing.join("; "));
      } catch (error) {
        if (!isCertspecError(error)) throw error;
        fail(error.message);
      }
    }
  }
  return live;
}

type Offer = { sources: Source[]; missing: string[] };

const sourcesOf: Record<Provider, (environment: Environment, totalTimeoutMs: number) => Offer> = {
  cloudflare: (environment, totalTimeoutMs) => {
    const client = createCloudflare({ baseUrl: environment.CLOUDFLARE_BASE_URL || undefined, totalTimeoutMs });
    const zones = listed(environment.CLOUDFLARE_ZONE_ID);
    const accounts = listed(environment.CLOUDFLARE_ACCOUNT_ID);
    return {
      sources: [
        ...zones.flatMap((zone) => cloudflareZoneSources(client, zone)),
        ...accounts.flatMap((account) => cloudflareAccountSources(client, account)),
      ],
      missing: [
        ...(zones.length ? [] : ["cloudflare's zones were not listed: set CLOUDFLARE_ZONE_ID"]),
        ...(accounts.length ? [] : ["cloudflare's accounts were not listed: set CLOUDFLARE_ACCOUNT_ID"]),
      ],
    };
  },
  infisical: (environment, totalTimeoutMs) => {
    const client = createInfisical({ baseUrl: environment.INFISICAL_BASE_URL || undefined, totalTimeoutMs });
    const projects = listed(environment.INFISICAL_PROJECT_ID);
    return {
      sources: infisicalSources(client, projects),
      missing: projects.length ? [] : ["infisical's certificates were not listed: set INFISICAL_PROJECT_ID"],
    };
  },
  numeral: (environment, totalTimeoutMs) => ({
    sources: numeralSources(createNumeral({ baseUrl: environment.NUMERAL_BASE_URL || undefined, totalTimeoutMs })),
    missing: [],
  }),
};

/** Several may be given, with commas between them. */
function listed(text = ""): string[] {
  return text.split(",").flatMap((each) => each.trim() || []);
}
