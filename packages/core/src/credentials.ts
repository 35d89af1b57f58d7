import type { Api, Scheme, SecurityAlternatives } from "./api.ts";
import { carryPlain } from "./carry-plain.ts";
import { checkHeader } from "./check-header.ts";
import type { ApiError } from "./errors.ts";
import type { Secret } from "./options.ts";
import { Refusal } from "./refusal.ts";
import type { Run } from "./run.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";
import { inWords, optionOf } from "./ways-in-words.ts";

/** Sources of secrets by the name of their security scheme. */
export type Credentials = ReadonlyMap<string, TokenSource>;

/** A secret that a request carries. */
export interface AppliedSecret {
  value: string;
  /** Ask for a new one where an error says that this is no longer good; `false` when none can be had. */
  renew: (error: Partial<ApiError>) => boolean;
}

/**
 * Choose the credentials of a client: explicit ones silence the environment.
 * @throws {Refusal} when they contradict each other.
 */
export function chooseCredentials(api: Api, given: object, run: Run): Credentials {
  const { schemes, login } = api;
  const options = given as Readonly<Record<string, unknown>>;
  const sourcesFrom = (read: (scheme: Scheme) => unknown): Credentials => {
    const sources = new Map<string, TokenSource>();
    for (const [name, scheme] of Object.entries(schemes)) {
      const secret = read(scheme);
      if (secret !== undefined) sources.set(name, createTokenSource(secret as Secret));
    }
    return sources;
  };
  const explicit = sourcesFrom((scheme) => login?.(scheme, { options }, run) ?? options[scheme.option]);
  api.checkWays?.(api, explicit);
  if (explicit.size) return explicit;
  const environment = (globalThis as { process?: { env?: Record<string, string> } }).process?.env ?? {};
  return sourcesFrom((scheme) => environment[scheme.env ?? ""] || login?.(scheme, { environment }, run));
}

/**
 * Add the credentials that an operation asks for to its request.
 * @throws {Refusal} when the operation needs credentials and the client has none for it.
 */
export async function applyCredentials(
  request: { url: string; headers: Headers },
  api: Pick<Api, "schemes" | "carry">,
  security: SecurityAlternatives,
  credentials: Credentials,
  wait: (secret: Promise<string>) => Promise<string>,
): Promise<AppliedSecret[]> {
  const { schemes, carry = carryPlain } = api;
  const usable = security.filter((names) => names.every((name) => credentials.has(name)));
  // An empty alternative makes the credentials optional, not unwanted.
  const chosen = usable.find((names) => names.length) ?? [];
  if (!usable.length && security.length) {
    const variables = inWords(api, security, ({ env, login }) =>
      login ? `${env} or ${Object.values(login.fields).join(" and ")}` : env,
    );
    const environment = variables && `, or set ${variables} in the environment`;
    throw new Refusal(`no credentials: give ${inWords(api, security, optionOf)}${environment}`);
  }
  const applied: AppliedSecret[] = [];
  for (const name of chosen) {
    const scheme = schemes[name] as Scheme;
    const source = credentials.get(name) as TokenSource;
    const secret = source.get();
    const value = typeof secret === "string" ? secret : await wait(secret);
    if (value === "") throw new Refusal(`\`${scheme.option}\` is empty; leave it out to use the environment`);
    checkHeader(scheme.option, value);
    carry(request, scheme, value);
    applied.push({
      value,
      renew: ({ status = 0, code }) =>
        (status === 401 || !!scheme.login?.again?.[status]?.includes(`${code}`)) && source.renew(value),
    });
  }
  return applied;
}
