import { cloudflare } from "./cloudflare.ts";
import { infisical } from "./infisical.ts";
import { numeral } from "./numeral.ts";

/** Base URLs of the mocks. */
export interface Urls {
  cloudflare: string;
  infisical: string;
  numeral: string;
}

/** What every consumer does, wherever it runs: a few calls of each client, and a line on what came back. */
export async function program(urls: Urls): Promise<string> {
  const lines = await Promise.all([cloudflare(urls.cloudflare), infisical(urls.infisical), numeral(urls.numeral)]);
  return lines.join("; ");
}
