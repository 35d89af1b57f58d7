import type { Secret } from "../client/options.ts";
import type { ApiError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import type { SecretSource } from "../errors/redact.ts";
import type { RequestHeaders } from "../request/headers.ts";
import type { ApiTable, Scheme, SecurityAlternatives } from "../table.ts";
import { applyCredential } from "./apply-credential.ts";
import { checkCredentials } from "./check-credentials.ts";
import { describeCredentials } from "./describe-credentials.ts";
import type { LogIn, SendLogin } from "./log-in.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";

/** Sources of secrets by the name of their security scheme. */
export type Credentials = ReadonlyMap<string, TokenSource>;

/** The parts of an `Api` that handle credentials. */
export interface CredentialParts extends Pick<ApiTable, "schemes" | "security"> {
  readonly logIn?: LogIn;
}

/** Discards a secret if an error says that it has expired; returns whether a new one can be requested. */
export type Renewal = (error: Partial<ApiError>) => boolean;

/** Environment variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the credentials of a client. Options take precedence over environment variables.
 * @throws {InvalidRequest} when the options conflict or are incomplete.
 */
export function chooseCredentials(
  api: CredentialParts,
  options: object,
  environment: Environment,
  sendLogin: SendLogin,
): Credentials {
  const { schemes, logIn } = api;
  const sourcesFrom = (read: (scheme: Scheme) => [name: string, secret: Secret | undefined]): Credentials => {
    const sources = new Map<string, TokenSource>();
    for (const [scheme, facts] of Object.entries(schemes)) {
      const [name, secret] = read(facts);
      if (secret !== undefined) sources.set(scheme, createTokenSource(name, secret, facts.in));
    }
    return sources;
  };
  const explicit = sourcesFrom((scheme) => {
    const secret = logIn?.fromOptions(scheme, options, sendLogin) ?? Reflect.get(options, scheme.option);
    return [scheme.option, secret];
  });
  checkCredentials(api, explicit);
  if (explicit.size > 0) return explicit;
  return sourcesFrom((scheme) => {
    const { env = "" } = scheme;
    return [env, environment[env]?.trim() || logIn?.fromEnvironment(scheme, environment, sendLogin)];
  });
}

/** The source of a request's credentials. */
export interface CredentialUse {
  /** The security requirements of the operation. */
  security: SecurityAlternatives;
  credentials: Credentials;
  /** Waits for a secret that a function returns, no longer than the call may take. */
  wait: (secret: Promise<string>) => Promise<string>;
  /** Gets the secrets that are sent, which must not appear in errors. */
  secrets: SecretSource[];
}

/**
 * Adds the credential set of an operation to its request, and to the secrets that must not appear in errors.
 * @throws {InvalidRequest} when the client has no credentials for the operation, or when the caller's headers contain others.
 */
export async function applyCredentials(
  request: { url: string; headers: RequestHeaders },
  api: CredentialParts,
  { security, credentials, wait, secrets }: CredentialUse,
): Promise<Renewal[]> {
  const { schemes, logIn } = api;
  const renewals: Renewal[] = [];
  for (const name of chooseRequirement(api, security, credentials)) {
    const scheme = schemes[name];
    const source = credentials.get(name);
    if (!scheme || !source) continue;
    checkConflict(request.headers, scheme);
    const secret = source.get();
    const value = typeof secret === "string" ? secret : await wait(secret);
    applyCredential(request, scheme, value);
    secrets.push(value);
    renewals.push((error) => (error.status === 401 || !!logIn?.isRejected(scheme, error)) && source.renew(value));
  }
  return renewals;
}

/** Chooses a requirement that the credentials meet, by the names of its schemes. */
function chooseRequirement(
  api: CredentialParts,
  security: SecurityAlternatives,
  credentials: Credentials,
): readonly string[] {
  const usable = security.filter((names) => names.every((name) => credentials.has(name)));
  if (!usable.length && security.length) {
    const variables = describeCredentials(api, security, "env");
    const environment = variables && `, or set ${variables} in the environment`;
    throw new InvalidRequest("No credentials", `Pass ${describeCredentials(api, security, "option")}${environment}.`);
  }
  // Prefer the requirement that uses all credentials. An empty requirement makes credentials optional, but they are still sent.
  return usable.find(({ length }) => length === credentials.size) ?? usable.find(({ length }) => length) ?? [];
}

function checkConflict(headers: RequestHeaders, { in: place, name = "authorization" }: Scheme): void {
  const header = place === "bearer" || place === "basic" ? "authorization" : name.toLowerCase();
  if (place === "query" || place === "cookie" || headers[header] === undefined) return;
  throw new InvalidRequest(
    `Unexpected header "${header}"`,
    "The client sends its own credentials there. For others, create a client with them.",
  );
}
