export const providers = ["cloudflare", "infisical", "numeral"] as const;
export type Provider = (typeof providers)[number];

/** A certificate, or a request for one, as a provider told it. */
export interface Found {
  provider: Provider;
  /** Kind, such as `client certificate`. */
  kind: string;
  id: string;
  name: string;
  /** In the provider's own words; empty where it has none. */
  status: string;
  /** As it came: each provider writes dates in its own way. */
  expires: string | undefined;
  /** The problem, or the next step, in the provider's words. */
  remark?: string | undefined;
}

/** One list of one provider. */
export interface Source {
  provider: Provider;
  /** Title of the list, such as `client certificates of zone 5d3e…`. */
  title: string;
  list: (signal: AbortSignal) => AsyncIterable<Found>;
}

/** A list that could not be read to its end. */
export interface Failure {
  provider: Provider;
  title: string;
  message: string;
}
