import type { Secret, Token } from "../client/options.ts";
import type { Run } from "../client/run.ts";
import { type ApiError, ResponseError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { pick } from "../pages/pick.ts";
import type { Login, Scheme } from "../table.ts";

type Options = Readonly<Record<string, unknown>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The handling of schemes that declare a login. Other schemes do not need it. */
export interface LogIn {
  /** Returns a secret that logs in with the fields from the options; `undefined` without them. */
  readonly fromOptions: (scheme: Scheme, options: Options, run: Run) => Secret | undefined;
  /** Returns a secret that logs in with the fields from the environment; `undefined` unless all are set. */
  readonly fromEnvironment: (scheme: Scheme, environment: Environment, run: Run) => Secret | undefined;
  /** Names the options or environment variables of the secret, without the first and the last backtick. */
  readonly inWords: (scheme: Scheme, name: "option" | "env") => string | undefined;
  /** Returns whether an error, other than a 401, means that the token was rejected. */
  readonly isRejected: (scheme: Scheme, error: Partial<ApiError>) => boolean;
}

/** Logs in with the credentials of the caller, and keeps the token for the lifetime that the response states. */
export const logIn: LogIn = { fromOptions, fromEnvironment, inWords, isRejected };

/** @throws {InvalidRequest} when a field is missing, empty or unknown, or when a token is passed as well. */
function fromOptions(scheme: Scheme, options: Options, run: Run): Secret | undefined {
  const { option, login } = scheme;
  if (!login || options[login.option] === undefined) return undefined;
  if (options[option] === undefined) return tokenOf(login, checkedFields(login, options[login.option]), run);
  throw new InvalidRequest(`Conflicting credentials: pass \`${inWords(scheme, "option")}\`, not both`);
}

function fromEnvironment({ login }: Scheme, environment: Environment, run: Run): Secret | undefined {
  if (!login) return undefined;
  const found = Object.entries(login.fields).map(([name, variable]) => [name, environment[variable]]);
  return found.every(([, value]) => value) ? tokenOf(login, Object.fromEntries(found), run) : undefined;
}

function inWords(scheme: Scheme, name: "option" | "env"): string | undefined {
  const { login } = scheme;
  if (!login) return undefined;
  const ofLogin = name === "option" ? login.option : Object.values(login.fields).join("` with `");
  return [scheme[name], ofLogin].filter(Boolean).join("`, or `");
}

function isRejected({ login }: Scheme, { status = 0, code }: Partial<ApiError>): boolean {
  return !!login?.again?.[status]?.includes(`${code}`);
}

function checkedFields({ option, fields }: Login, given: unknown): Record<string, string> {
  const names = Object.keys(fields);
  const values = (given ?? {}) as Record<string, string>;
  const isWhole = names.every((name) => values[name] && typeof values[name] === "string");
  if (isWhole && Object.keys(values).length === names.length) return values;
  throw new InvalidRequest(
    `\`${option}\` must have the fields \`${names.join("` and `")}\`, as non-empty strings, and no others`,
  );
}

function tokenOf({ request, token, expiresIn }: Login, fields: Record<string, string>, run: Run): () => Promise<Token> {
  return async () => {
    const body = "application/json";
    const secrets = Object.values(fields);
    const operation = { request, body, security: [], envelope: false, idempotent: true, secrets } as const;
    const result = await run("login", operation, { body: fields }, {});
    const value = pick(result.body, token);
    if (typeof value !== "string") throw new ResponseError(`The login response has no \`${token}\``, result.context);
    const seconds = pick(result.body, expiresIn);
    return { token: value, expiresAt: typeof seconds === "number" ? Date.now() + seconds * 1000 : undefined };
  };
}
