import type { Api, Scheme } from "./api.ts";
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

/** The secrets that a request carries, with where each came from. */
export type AppliedSecrets = readonly { scheme: Scheme; source: TokenSource; value: string }[];

/**
 * Choose the credentials of a client: explicit ones silence the environment.
 * @throws {Refusal} when they contradict each other.
 */
export function chooseCredentials(api: Api, given: object, run: Run): Credentials {
  const { schemes, login } = api;
  const options = given as Readonly<Record<string, unknown>>;
  const sourcesFrom = (read: (scheme: Scheme) => unknown): Credentials => {
    const secrets = Object.entries(schemes).map(([name, scheme]) => [name, read(scheme)] as const);
    return new Map(
      secrets
        .filter(([, secret]) => secret !== undefined)
        .map(([name, secret]) => [name, createTokenSource(secret as Secret)]),
    );
  };
  const explicit = sourcesFrom((scheme) => login?.(scheme, { options }, run) ?? options[scheme.option]);
  api.checkWays?.(api, explicit);
  if (explicit.size) return explicit;
  const { env: environment = {} } = (globalThis as { process?: { env?: Record<string, string> } }).process ?? {};
  return sourcesFrom((scheme) => environment[scheme.env ?? ""] || login?.(scheme, { environment }, run));
}

/**
 * Add the credentials that an operation asks for to its request.
 * @throws {Refusal} when the operation needs credentials and the client has none for it.
 */
export async function applyCredentials(
  request: { url: string; headers: Headers },
  api: Pick<Api, "schemes" | "security"> & { carry?: Api["carry"] | undefined },
  credentials: Credentials,
  wait: (secret: Promise<string>) => Promise<string>,
): Promise<AppliedSecrets> {
  const { schemes, security, carry = carryPlain } = api;
  const usable = security.filter((names) => names.every((name) => credentials.has(name)));
  // An empty alternative makes the credentials optional, not unwanted.
  const chosen = usable.find((names) => names.length) ?? usable[0];
  if (!chosen && security.length) {
    const variables = inWords(api, security, ({ env, login }) =>
      login ? `${env} or ${Object.values(login.fields).join(" and ")}` : env,
    );
    const environment = variables && `, or set ${variables} in the environment`;
    throw new Refusal(`no credentials: give ${inWords(api, security, optionOf)}${environment}`);
  }
  const applied: { scheme: Scheme; source: TokenSource; value: string }[] = [];
  for (const name of chosen ?? []) {
    const scheme = schemes[name] as Scheme;
    const source = credentials.get(name) as TokenSource;
    const secret = source.get();
    const value = typeof secret === "string" ? secret : await wait(secret);
    if (value === "") throw new Refusal(`\`${scheme.option}\` is empty; leave it out to use the environment`);
    checkHeader(scheme.option, value);
    carry(request, scheme, value);
    applied.push({ scheme, source, value });
  }
  return applied;
}

/** Ask for new secrets where an answer says that those of the request are no longer good; `false` when none can be had. */
export function renewRefused(applied: AppliedSecrets, error: unknown): boolean {
  const { status = 0, code } = error as Partial<ApiError>;
  return applied
    .filter(({ scheme }) => status === 401 || scheme.login?.again?.[status]?.includes(`${code}`))
    .map(({ source, value }) => source.renew(value))
    .some(Boolean);
}
