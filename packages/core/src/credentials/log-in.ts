import type { Secret, Token } from "../client/options.ts";
import type { Run } from "../client/run.ts";
import { type ApiError, ResponseError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { pick } from "../pages/pick.ts";
import type { Login, Scheme } from "../table.ts";

type Options = Readonly<Record<string, unknown>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** What a scheme whose secret is had by logging in needs beside the others; it knows nothing of those. */
export interface LogIn {
  /** Makes a secret of the options that a login takes; `undefined` without them. */
  readonly fromOptions: (scheme: Scheme, options: Options, run: Run) => Secret | undefined;
  /** Makes a secret of the environment variables that stand for them; `undefined` unless all are there. */
  readonly fromEnvironment: (scheme: Scheme, environment: Environment, run: Run) => Secret | undefined;
  /** Says what gives the secret, in words to be put between two backticks. */
  readonly inWords: (scheme: Scheme, name: "option" | "env") => string | undefined;
  /** Tells whether an error asks for a new token, as a 401 does by itself. */
  readonly isRefused: (scheme: Scheme, error: Partial<ApiError>) => boolean;
}

/** Log in with what the caller has given: the token is kept as long as the answer says. */
export const logIn: LogIn = { fromOptions, fromEnvironment, inWords, isRefused };

/** @throws {InvalidRequest} when a field is missing or empty, or a token is given as well. */
function fromOptions(scheme: Scheme, options: Options, run: Run): Secret | undefined {
  const { option, login } = scheme;
  if (!login || options[login.option] === undefined) return undefined;
  if (options[option] === undefined) return tokenOf(login, checkedFields(login, options[login.option]), run);
  throw new InvalidRequest(`two ways to authenticate were given; keep one of \`${inWords(scheme, "option")}\``);
}

function fromEnvironment({ login }: Scheme, environment: Environment, run: Run): Secret | undefined {
  if (!login) return undefined;
  const found = Object.entries(login.fields).map(([name, variable]) => [name, environment[variable]]);
  return found.every(([, value]) => value) ? tokenOf(login, Object.fromEntries(found), run) : undefined;
}

function inWords(scheme: Scheme, name: "option" | "env"): string | undefined {
  const { login } = scheme;
  if (!login) return undefined;
  const ofLogin = name === "option" ? login.option : Object.values(login.fields).join("` and `");
  return [scheme[name], ofLogin].filter(Boolean).join("` or `");
}

function isRefused({ login }: Scheme, { status = 0, code }: Partial<ApiError>): boolean {
  return !!login?.again?.[status]?.includes(`${code}`);
}

function checkedFields({ option, fields }: Login, given: unknown): Record<string, string> {
  const names = Object.keys(fields);
  const values = (given ?? {}) as Record<string, string>;
  const isWhole = names.every((name) => values[name] && typeof values[name] === "string");
  if (isWhole && Object.keys(values).length === names.length) return values;
  throw new InvalidRequest(`\`${option}\` must hold \`${names.join("` and `")}\`, as texts, and nothing else`);
}

function tokenOf({ request, token, expiresIn }: Login, fields: Record<string, string>, run: Run): () => Promise<Token> {
  return async () => {
    const body = "application/json";
    const secrets = Object.values(fields);
    const operation = { request, body, security: [], envelope: false, idempotent: true, secrets } as const;
    const answer = await run("login", operation, { body: fields }, {});
    const value = pick(answer.body, token);
    if (typeof value !== "string") throw new ResponseError(`the login gave no \`${token}\``, answer.context);
    const seconds = pick(answer.body, expiresIn);
    return { token: value, expiresAt: typeof seconds === "number" ? Date.now() + seconds * 1000 : undefined };
  };
}
