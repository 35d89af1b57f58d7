import type { Document } from "@certspec/openapi";
import type { Contract } from "../checker/contract.ts";
import { basesOf } from "../checker/routing/base-paths.ts";
import type { HarEntry } from "./har.ts";

/** Kinds of recorded entries that are not calls of the API, as a browser records them beside its calls. */
export type OtherTraffic = "other protocol" | "preflight" | "other host";

/** Tells which entries of a recording are not calls of the API; undefined for those that are. */
export function findOtherTraffic(
  document: Document,
  contract: Contract,
  baseUrl: string | undefined,
): (entry: HarEntry) => Promise<OtherTraffic | undefined> {
  const bases = contract.operations.flatMap((operation) => basesOf(document, operation, baseUrl));
  // A document whose servers are paths alone does not say where it is served.
  const origins = bases.every(({ origin }) => origin) ? bases.flatMap(({ origin }) => origin ?? []) : [];
  return async ({ request: { method, url, headers } }) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return "other protocol";
    const { origin } = new URL(url);
    if (origins.length > 0 && !origins.some((each) => each.test(origin))) return "other host";
    const asks = headers.some(({ name }) => name.toLowerCase() === "access-control-request-method");
    const isPreflight = method.toUpperCase() === "OPTIONS" && asks;
    return isPreflight && !(await contract.findOperation({ method, url })) ? "preflight" : undefined;
  };
}
