import type { Secret, Token } from "../client/options.ts";
import type { RunResult } from "../client/run.ts";
import { type ApiError, ResponseError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { pick } from "../pages/pick.ts";
import type { Login, Operation, Scheme } from "../table.ts";

/** Sends a login request. */
export type SendLogin = (operation: Operation, body: Readonly<Record<string, string>>) => Promise<RunResult>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The handling of schemes that declare a login. Other schemes do not need it. */
export interface LogIn {
  /** Returns a secret that logs in with the fields from the options; `undefined` without them. */
  readonly fromOptions: (scheme: Scheme, options: object, send: SendLogin) => Secret | undefined;
  /** Returns a secret that logs in with the fields from the environment; `undefined` unless all are set. */
  readonly fromEnvironment: (scheme: Scheme, environment: Environment, send: SendLogin) => Secret | undefined;
  /** Describes the options or environment variables of the secret, such as `"token", or "auth"`. */
  readonly describe: (scheme: Scheme, kind: "option" | "env") => string | undefined;
  /** Returns whether an error, other than a 401, means that the token was rejected. */
  readonly isRejected: (scheme: Scheme, error: Partial<ApiError>) => boolean;
}

/** Logs in with the credentials of the caller, and keeps the token for the lifetime that the response states. */
export const logIn: LogIn = { fromOptions, fromEnvironment, describe, isRejected };

/** @throws {InvalidRequest} when a field is missing, empty or unknown, or when a token is passed as well. */
function fromOptions(scheme: Scheme, options: object, send: SendLogin): Secret | undefined {
  const { option, login } = scheme;
  const fields: unknown = login && Reflect.get(options, login.option);
  if (!login || fields === undefined) return undefined;
  if (Reflect.get(options, option) === undefined) return tokenOf(login, checkedFields(login, fields), send);
  throw new InvalidRequest("Conflicting credentials", `Pass ${describe(scheme, "option")}, not both.`);
}

function fromEnvironment({ login }: Scheme, environment: Environment, send: SendLogin): Secret | undefined {
  if (!login) return undefined;
  const fields: Record<string, string> = {};
  for (const [name, variable] of Object.entries(login.fields)) {
    const value = environment[variable]?.trim();
    if (!value) return undefined;
    fields[name] = value;
  }
  return tokenOf(login, fields, send);
}

function describe(scheme: Scheme, kind: "option" | "env"): string | undefined {
  const { login } = scheme;
  if (!login) return undefined;
  const own = scheme[kind];
  const ofLogin = kind === "option" ? [login.option] : Object.values(login.fields);
  return [own === undefined ? [] : [own], ofLogin]
    .map((names) => names.map((name) => `"${name}"`).join(" with "))
    .filter(Boolean)
    .join(", or ");
}

function isRejected({ login }: Scheme, { status = 0, code }: Partial<ApiError>): boolean {
  return !!login?.again?.[status]?.includes(`${code}`);
}

function checkedFields({ option, fields }: Login, given: unknown): Record<string, string> {
  const names = Object.keys(fields);
  const values = new Map<string, unknown>(Object.entries(Object(given)));
  const checked: Record<string, string> = {};
  for (const name of names) {
    const value = values.get(name);
    if (typeof value === "string" && value.trim()) checked[name] = value.trim();
  }
  if (Object.keys(checked).length === names.length && values.size === names.length) return checked;
  const expected = names.map((name) => `"${name}"`).join(" and ");
  throw new InvalidRequest(
    `Invalid option "${option}"`,
    `Expected an object of ${expected}, as strings that are not empty, and nothing else.`,
  );
}

function tokenOf(
  { request, token, expiresIn }: Login,
  fields: Readonly<Record<string, string>>,
  send: SendLogin,
): () => Promise<Token> {
  const operation: Operation = {
    request,
    body: "application/json",
    security: [],
    envelope: false,
    idempotent: true,
    secrets: Object.values(fields),
  };
  return async () => {
    const { body, context } = await send(operation, fields);
    const value = pick(body, token);
    if (typeof value !== "string") throw new ResponseError(`The login response has no "${token}"`, context);
    const seconds = pick(body, expiresIn);
    return { token: value, expiresAt: typeof seconds === "number" ? Date.now() + seconds * 1000 : undefined };
  };
}
