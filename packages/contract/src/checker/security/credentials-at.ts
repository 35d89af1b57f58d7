import { cookiePairs, decodePercent, queryPairs } from "@certspec/openapi";
import { headerValues } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";

/** The credentials in a place such as `header authorization`, `query key` or `cookie sid`. */
export function credentialsAt({ headers, query }: RequestMessage, place: string): string[] {
  const [where, name = ""] = place.split(/ (.*)/);
  if (where === "header") return headerValues(headers, name).flatMap(separate);
  const pairs = where === "query" ? queryPairs(query) : cookiePairs(headerValues(headers, "cookie").join("; "));
  return pairs.flatMap((pair) => (pair.name === name ? [decodePercent(pair.raw)] : []));
}

/** A repeated header arrives joined with commas. */
function separate(value: string): string[] {
  return value.split(/,\s*(?=(?:Bearer|Basic)\s)/i);
}
