import type { Login, Scheme } from "./api.ts";
import { ResponseError } from "./errors.ts";
import type { Secret, Token } from "./options.ts";
import { pick } from "./read-answer.ts";
import { Refusal } from "./refusal.ts";
import type { Run } from "./run.ts";

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
export const logIn: LogIn = ({ option, login }, { options = {}, environment = {} }, run) => {
  if (!login) return undefined;
  const given = options[login.option];
  const names = Object.entries(login.fields);
  if (given !== undefined) {
    if (options[option] !== undefined)
      throw new Refusal(`two ways to authenticate were given; keep one of \`${option}\` or \`${login.option}\``);
    return tokenOf(login, checkedFields(login, given), run);
  }
  const found = Object.fromEntries(names.map(([name, variable]) => [name, environment[variable] ?? ""]));
  return Object.values(found).every(Boolean) ? tokenOf(login, found, run) : undefined;
};

function checkedFields({ option, fields }: Login, given: unknown): Record<string, string> {
  const names = Object.keys(fields);
  const values = (given ?? {}) as Record<string, string>;
  const isWhole = names.every((name) => values[name] && typeof values[name] === "string");
  if (isWhole && Object.keys(values).every((name) => names.includes(name))) return values;
  throw new Refusal(`\`${option}\` must hold \`${names.join("` and `")}\`, as texts, and nothing else`);
}

function tokenOf({ request, token, expiresIn }: Login, fields: Record<string, string>, run: Run): () => Promise<Token> {
  return async () => {
    const operation = { request, body: "application/json", security: [], envelope: false, idempotent: true } as const;
    const secrets = Object.values(fields);
    const { body, context } = await run("login", { ...operation, secrets }, { body: fields }, {});
    const value = pick(body, token);
    if (typeof value !== "string") throw new ResponseError(`the login gave no \`${token}\``, context);
    const seconds = expiresIn && pick(body, expiresIn);
    return { token: value, expiresAt: typeof seconds === "number" ? Date.now() + seconds * 1000 : undefined };
  };
}
