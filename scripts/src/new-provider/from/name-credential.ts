import type { ProviderNames } from "../provider-names.ts";
import type { Mapping } from "./place.ts";
import { joinCamel, splitWords } from "./split-words.ts";

/** The client's option of a credential, and its environment variable. */
export interface CredentialName {
  option: string;
  env: string;
}

/**
 * Names a credential as callers know it: `apiToken` for a scheme `APIToken`, `token` for one called `bearerAuth`, which says
 * only how it is sent.
 */
export function nameCredential(
  name: string,
  scheme: Mapping,
  { names, taken }: { names: ProviderNames; taken: ReadonlySet<string> },
): CredentialName {
  const isToken = scheme.type === "oauth2" || scheme.type === "openIdConnect";
  const how = (word: string): boolean => sayHow.has(word) || (isToken && (word === "password" || word === "id"));
  const own = withoutProvider(splitWords(name), names).filter((word) => !how(word));
  const says = (words: readonly string[]): boolean => words.some((word) => sayWhat.has(word));
  const header = withoutProvider(splitWords(`${scheme.name ?? ""}`), names).filter((word) => word !== "x");
  const wishes = [says(own) ? own : [], scheme.type === "apiKey" && says(header) ? header : [], usualFor(scheme)];
  const free = [...wishes, [...own, ...usualFor(scheme)], splitWords(name)].find(
    (words) => words.length > 0 && !taken.has(joinCamel(words)) && /^[a-z]/.test(words[0] ?? ""),
  );
  const words = free ?? [...usualFor(scheme), `${taken.size + 1}`];
  return { option: joinCamel(words), env: [names.constant, ...words.map((word) => word.toUpperCase())].join("_") };
}

function usualFor({ type, scheme }: Mapping): string[] {
  if (type === "apiKey") return ["api", "key"];
  return `${scheme}`.toLowerCase() === "basic" ? ["basic", "auth"] : ["token"];
}

/** Words after those of the provider: `NetlifyAuth` is `auth` for Netlify. */
function withoutProvider(words: string[], { name }: ProviderNames): string[] {
  const own = new Set(name.split("-"));
  const rest = words.filter((word) => !own.has(word));
  return rest.length > 0 ? rest : words;
}

// Words of scheme names that say how a secret travels, and those that say which secret it is.
const sayHow = new Set(
  "auth authentication authorization authorizer security scheme header query cookie bearer http basic oauth oauth2 oauth2c open id connect jwt implicit default flow flows code client credentials x".split(
    " ",
  ),
);
const sayWhat = new Set("token key secret password session pat username user sid apikey email account id".split(" "));
