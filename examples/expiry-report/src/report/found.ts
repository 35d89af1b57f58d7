export const providers = ["cloudflare", "infisical", "numeral"] as const;
export type Provider = (typeof providers)[number];

/** A certificate, or a request for one, as a provider told it. */
export interface Found {
  provider: Provider;
  /** What it is, such as `client certificate`. */
  kind: string;
  id: string;
  name: string;
  /** In the provider's own words; empty where it has none. */
  status: string;
  /** As it came: each provider writes dates in its own way. */
  expires: string | undefined;
  /** What went wrong or is waited for, in the provider's words. */
  remark?: string | undefined;
}

/** One list of one provider. */
export interface Source {
  provider: Provider;
  /** What it lists, such as `client certificates of zone 5d3e…`. */
  title: string;
  list: (signal: AbortSignal) => AsyncIterable<Found>;
}

/** A list that could not be read to its end. */
export interface Failure {
  provider: Provider;
  title: string;
  message: string;
}
