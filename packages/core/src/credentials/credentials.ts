import type { Secret } from "../client/options.ts";
import type { Run } from "../client/run.ts";
import type { ApiError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { checkHeader } from "../request/check-header.ts";
import type { ApiTable, Scheme, SecurityAlternatives } from "../table.ts";
import { applyBearerOrHeader, type CredentialWriter } from "./apply-bearer-or-header.ts";
import type { CredentialsCheck } from "./check-credentials.ts";
import { describeCredentials } from "./describe-credentials.ts";
import type { LogIn } from "./log-in.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";

/** Sources of secrets by the name of their security scheme. */
export type Credentials = ReadonlyMap<string, TokenSource>;

/** The parts of an `Api` that handle credentials. */
export interface CredentialParts extends Pick<ApiTable, "schemes" | "security"> {
  readonly logIn?: LogIn;
  readonly applyCredential?: CredentialWriter;
  readonly checkCredentials?: CredentialsCheck;
}

/** Discards a secret if an error says that it has expired; returns whether a new one can be requested. */
export type Renewal = (error: Partial<ApiError>) => boolean;

/**
 * Chooses the credentials of a client. Options take precedence over environment variables.
 * @throws {InvalidRequest} when the options conflict or are incomplete.
 */
export function chooseCredentials(
  api: CredentialParts,
  options: Readonly<Record<string, unknown>>,
  run: Run,
): Credentials {
  const { schemes, logIn } = api;
  const sourcesFrom = (read: (scheme: Scheme) => unknown): Credentials => {
    const sources = new Map<string, TokenSource>();
    for (const [name, scheme] of Object.entries(schemes)) {
      const secret = read(scheme);
      if (secret !== undefined) sources.set(name, createTokenSource(secret as Secret));
    }
    return sources;
  };
  const explicit = sourcesFrom((scheme) => logIn?.fromOptions(scheme, options, run) ?? options[scheme.option]);
  api.checkCredentials?.(api, explicit);
  if (explicit.size) return explicit;
  const environment = (globalThis as { process?: { env?: Record<string, string> } }).process?.env ?? {};
  return sourcesFrom((scheme) => environment[scheme.env ?? ""] || logIn?.fromEnvironment(scheme, environment, run));
}

/**
 * Adds the credential set of an operation to its request, and to the secrets that must not appear in errors.
 * @throws {InvalidRequest} when the client has no credentials for the operation.
 */
export async function applyCredentials(
  request: { url: string; headers: Headers },
  api: CredentialParts,
  security: SecurityAlternatives,
  credentials: Credentials,
  wait: (secret: Promise<string>) => Promise<string>,
  secrets: string[],
): Promise<Renewal[]> {
  const { schemes, logIn, applyCredential: write = applyBearerOrHeader } = api;
  const usable = security.filter((names) => names.every((name) => credentials.has(name)));
  // Prefer the requirement that uses all credentials. An empty requirement makes credentials optional, but they are still sent.
  const chosen = usable.find(({ length }) => length === credentials.size) ?? usable.find(({ length }) => length) ?? [];
  if (!usable.length && security.length) {
    const variables = describeCredentials(api, security, "env");
    const environment = variables && `, or set \`${variables}\` in the environment`;
    throw new InvalidRequest(`No credentials: pass \`${describeCredentials(api, security, "option")}\`${environment}`);
  }
  const renewals: Renewal[] = [];
  for (const name of chosen) {
    const scheme = schemes[name] as Scheme;
    const source = credentials.get(name) as TokenSource;
    const secret = source.get();
    const value = typeof secret === "string" ? secret : await wait(secret);
    if (value === "") throw new InvalidRequest(`\`${scheme.option}\` is empty. Omit it to use environment variables`);
    checkHeader(scheme.option, value);
    write(request, scheme, value);
    secrets.push(value);
    renewals.push((error) => (error.status === 401 || !!logIn?.isRejected(scheme, error)) && source.renew(value));
  }
  return renewals;
}
