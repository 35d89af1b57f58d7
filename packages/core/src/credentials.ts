import type { Api, Operation, Scheme } from "./api.ts";
import type { Secret } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";

/** Sources of secrets by the name of their security scheme. */
export type Credentials = Readonly<Record<string, TokenSource>>;

/** The secrets that a request carries, with where each came from. */
export type AppliedSecrets = readonly { source: TokenSource; value: string }[];

/**
 * Choose the credentials of a client: explicit ones silence the environment.
 * @throws {Refusal} when two ways to authenticate are given, or half of one.
 */
export function chooseCredentials(api: Api, options: Readonly<Record<string, unknown>>): Credentials {
  const secrets = chooseSecrets(api, options);
  return Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, createTokenSource(secret)]));
}

function chooseSecrets(api: Api, options: Readonly<Record<string, unknown>>): Record<string, Secret> {
  const explicit = collect(api, ({ option }) => options[option] as Secret | undefined);
  const complete = api.security.filter((schemes) => schemes.length && schemes.every((name) => name in explicit));
  const partial = api.security.filter((schemes) => schemes.some((name) => name in explicit));
  if (partial.length > 1) {
    throw new Refusal(
      `two ways to authenticate were given; keep one of ${partial.map((schemes) => optionsOf(api, schemes)).join(" or ")}`,
    );
  }
  if (partial[0] && complete.length === 0)
    throw new Refusal(`${optionsOf(api, partial[0])} belong together; one is missing`);
  if (Object.keys(explicit).length) return explicit;

  const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const found = collect(api, ({ env }) => (env ? environment[env] || undefined : undefined));
  const usable = api.security.find((schemes) => schemes.length && schemes.every((name) => name in found)) ?? [];
  // What only single operations ask for does not compete with how the API authenticates.
  const competing = new Set(api.security.flat());
  return Object.fromEntries(Object.entries(found).filter(([name]) => usable.includes(name) || !competing.has(name)));
}

/**
 * Add the credentials that an operation asks for to its request.
 * @throws {Refusal} when the operation needs credentials and the client has none for it.
 */
export async function applyCredentials(
  request: { url: string; headers: Headers },
  {
    api,
    security = api.security,
    credentials,
  }: { api: Api; security?: Operation["security"] | undefined; credentials: Credentials },
): Promise<AppliedSecrets> {
  const usable = security.filter((names) => names.every((name) => name in credentials));
  // An empty alternative makes the credentials optional, not unwanted.
  const schemes = usable.find((names) => names.length > 0) ?? usable[0] ?? (security.length === 0 ? [] : undefined);
  if (!schemes) {
    const ways = security.map((names) => `${optionsOf(api, names)}${variablesOf(api, names)}`);
    throw new Refusal(`no credentials: give ${ways.join(" or ")}`);
  }
  const applied: { source: TokenSource; value: string }[] = [];
  for (const name of schemes) {
    const scheme = api.schemes[name];
    const source = credentials[name];
    if (!scheme || !source) continue;
    const value = await source.get();
    if (value === "") throw new Refusal(`\`${scheme.option}\` is empty; leave it out to use the environment`);
    if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      throw new Refusal(`\`${scheme.option}\` holds characters that no header can carry`);
    request.url = carry(scheme, value, request);
    applied.push({ source, value });
  }
  return applied;
}

function carry(
  { in: place, name = "" }: Scheme,
  value: string,
  { url, headers }: { url: string; headers: Headers },
): string {
  if (place === "bearer") headers.set("authorization", `Bearer ${value}`);
  if (place === "basic") headers.set("authorization", `Basic ${btoa(value)}`);
  if (place === "header") headers.set(name, value);
  if (place === "cookie")
    headers.set("cookie", [headers.get("cookie"), `${name}=${encodeURIComponent(value)}`].filter(Boolean).join("; "));
  if (place !== "query") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

function collect(api: Api, read: (scheme: Scheme) => Secret | undefined): Record<string, Secret> {
  const secrets: Record<string, Secret> = {};
  for (const [name, scheme] of Object.entries(api.schemes)) {
    const secret = read(scheme);
    if (secret !== undefined) secrets[name] = secret;
  }
  return secrets;
}

function optionsOf(api: Api, schemes: readonly string[]): string {
  return schemes.map((name) => `\`${api.schemes[name]?.option}\``).join(" and ");
}

function variablesOf(api: Api, schemes: readonly string[]): string {
  const variables = schemes.map((name) => api.schemes[name]?.env).filter(Boolean);
  return variables.length ? ` (in the environment ${variables.join(" and ")})` : "";
}
