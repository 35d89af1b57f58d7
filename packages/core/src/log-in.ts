import type { Login, Scheme } from "./api.ts";
import { ResponseError } from "./errors.ts";
import type { Secret, Token } from "./options.ts";
import { pick } from "./pick.ts";
import { Refusal } from "./refusal.ts";
import type { Run } from "./run.ts";
import { optionOf } from "./ways-in-words.ts";

/** Makes a secret of what a scheme's login takes, from the options or else the environment; `undefined` without it. */
export type LogIn = (
  scheme: Scheme,
  given: { options?: Readonly<Record<string, unknown>>; environment?: Readonly<Record<string, string | undefined>> },
  run: Run,
) => Secret | undefined;

/**
 * Log in with what the caller has given: the token is kept as long as the answer says.
 * @throws {Refusal} when a field is missing or empty, or a token is given as well.
 */
export const logIn: LogIn = (scheme, { options = {}, environment = {} }, run) => {
  const { option, login } = scheme;
  if (!login) return undefined;
  const given = options[login.option];
  if (given === undefined) {
    const found = Object.entries(login.fields).map(([name, variable]) => [name, environment[variable]]);
    return found.every(([, value]) => value) ? tokenOf(login, Object.fromEntries(found), run) : undefined;
  }
  if (options[option] === undefined) return tokenOf(login, checkedFields(login, given), run);
  throw new Refusal(`two ways to authenticate were given; keep one of ${optionOf(scheme)}`);
};

function checkedFields({ option, fields }: Login, given: unknown): Record<string, string> {
  const names = Object.keys(fields);
  const values = (given ?? {}) as Record<string, string>;
  const isWhole = names.every((name) => values[name] && typeof values[name] === "string");
  if (isWhole && Object.keys(values).length === names.length) return values;
  throw new Refusal(`\`${option}\` must hold \`${names.join("` and `")}\`, as texts, and nothing else`);
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
