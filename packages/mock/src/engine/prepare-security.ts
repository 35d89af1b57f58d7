import { cookiePairs } from "@certspec/openapi";
import type { Operation, SecurityScheme } from "./operation.ts";

/** The HTTP schemes that Prism judges. */
const judged: ReadonlySet<string> = new Set(["basic", "bearer", "digest"]);

/** Where the mock notes credentials of a scheme that Prism does not judge. */
function noteOf(scheme: string): string {
  return `x-certspec-credentials-${scheme}`;
}

/** Replaces schemes that Prism cannot judge: other HTTP schemes become a note, client certificates cannot be seen. */
export function prepareSecurity(operation: Operation): void {
  const security = (operation.security ?? []).map((schemes) =>
    schemes.filter(({ type }) => type !== "mutualTLS").map(replaced),
  );
  const asked = operation.security ?? [];
  // Operations that a certificate alone opens are open to all.
  const isOpen = security.some((schemes, index) => schemes.length === 0 && (asked[index]?.length ?? 0) > 0);
  operation.security = isOpen ? [] : security;
}

function replaced(scheme: SecurityScheme): SecurityScheme {
  if (scheme.type !== "http" || scheme.scheme === undefined || judged.has(scheme.scheme)) return scheme;
  return { ...scheme, type: "apiKey", in: "header", name: noteOf(scheme.scheme) };
}

/** Writes credentials as Prism expects them, which knows one way of several that HTTP allows; wrong ones stay as they are. */
export function plainCredentials(
  headers: Readonly<Record<string, string>>,
  { security = [] }: Operation,
): Record<string, string> {
  const { authorization, cookie, ...others } = headers;
  return { ...others, ...plainAuthorization(authorization), ...plainCookies(cookie, security.flat()) };
}

function plainAuthorization(authorization: string | undefined): Record<string, string> {
  if (authorization === undefined) return {};
  const [, name = "", credentials = ""] = /^\s*(\S+)\s*(.*?)\s*$/s.exec(authorization) ?? [];
  const scheme = name.toLowerCase();
  if (credentials === "") return { authorization };
  // Schemes have no case (RFC 9110, 11.1; stoplightio/prism#2722).
  if (scheme === "bearer") return { authorization: `Bearer ${credentials}` };
  // A password may have colons.
  if (scheme === "basic") return { authorization: isBasic(credentials) ? "Basic YTpi" : `Basic ${credentials}` };
  if (scheme === "digest") return { authorization: isDigest(credentials) ? rightDigest : "Digest none" };
  return { authorization, [noteOf(scheme)]: "given" };
}

function isBasic(credentials: string): boolean {
  const digits = credentials.replace(/={1,2}$/, "");
  if (!/^[A-Za-z\d+/]+$/.test(digits) || digits.length % 4 === 1) return false;
  return atob(digits).includes(":");
}

const rightDigest = 'Digest username="a", realm="a", nonce="a", uri="a", response="a"';

/** Prism rejects every value with another character than a letter or digit, as every URI is. */
function isDigest(credentials: string): boolean {
  return [/\busername\*?=/i, /\brealm=/i, /\bnonce=/i, /\buri=/i, /\bresponse=/i].every((part) =>
    part.test(credentials),
  );
}

/** Prism takes a cookie whose name ends like a key for the key. */
function plainCookies(cookie: string | undefined, schemes: readonly SecurityScheme[]): Record<string, string> {
  if (cookie === undefined) return {};
  const keys = new Set(schemes.flatMap((scheme) => (scheme.in === "cookie" ? [scheme.name] : [])));
  const present = cookiePairs(cookie).filter(({ name, raw }) => keys.has(name) && raw !== "");
  return { cookie: present.map(({ name }) => `${name}=given`).join("; ") };
}
