import type { Secret, Token } from "../client/options.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { withParameterName } from "../errors/with-parameter-name.ts";
import { checkHeaderValue } from "../request/headers.ts";
import type { Scheme } from "../table.ts";

/** The source of a secret, which is requested on first use and kept until it expires. */
export interface TokenSource {
  get: () => string | Promise<string>;
  /** Discards a value that the API rejected; `false` when the source cannot return another one. */
  renew: (rejected: string) => boolean;
}

/** Milliseconds before its expiry at which a token counts as expired, because the request still has to arrive. */
const marginMs = 30_000;

/**
 * Creates the source of a secret. Concurrent calls share the result.
 * @throws {InvalidRequest} for a secret that is neither a string nor a function; the function must return a string or a {@link Token}.
 */
export function createTokenSource(option: string, secret: Secret, place: Scheme["in"]): TokenSource {
  if (typeof secret === "string") {
    const value = checkedSecret(option, secret, place);
    return { get: () => value, renew: () => false };
  }
  if (typeof secret !== "function")
    throw new InvalidRequest(`Invalid option "${option}"`, `Expected a string or a function, got ${typeof secret}.`);

  let pending: Promise<Token> | undefined;
  let latest: Token | undefined;
  const request = async (): Promise<Token> => {
    try {
      latest = tokenOf(option, await secret(), place);
      return latest;
    } catch (error) {
      // So that the next call requests it anew.
      pending = undefined;
      throw error;
    }
  };
  return {
    get: async () => {
      if (latest && hasExpired(latest)) pending = latest = undefined;
      pending ??= request();
      return (await pending).token;
    },
    renew: (rejected) => {
      if (latest?.token === rejected) pending = undefined;
      return true;
    },
  };
}

function hasExpired({ expiresAt }: Token): boolean {
  return expiresAt !== undefined && Number(expiresAt) - marginMs < Date.now();
}

function tokenOf(option: string, returned: string | Token, place: Scheme["in"]): Token {
  if (typeof returned === "string") return { token: checkedSecret(option, returned, place) };
  // A function in plain JavaScript may return anything.
  const token: unknown = Object(returned).token;
  if (typeof token !== "string")
    throw new InvalidRequest(
      `Invalid option "${option}"`,
      `Its function must return a string or { token, expiresAt }, got ${returned === null ? "null" : typeof returned}.`,
    );
  return { ...returned, token: checkedSecret(option, token, place) };
}

/** Returns a secret without the line break at its end that files and shells add. */
function checkedSecret(option: string, secret: string, place: Scheme["in"]): string {
  const trimmed = secret.trim();
  if (trimmed === "") throw new InvalidRequest(`Empty option "${option}"`, "Omit it to use environment variables.");
  // In a header of another scheme, the prefix may be part of the key.
  if ((place === "bearer" || place === "basic") && /^(bearer|basic)\s/i.test(trimmed))
    throw new InvalidRequest(
      `Invalid option "${option}"`,
      `Pass it without "${trimmed.split(/\s/)[0]}", which the client adds.`,
    );
  withParameterName(option, () => checkHeaderValue(trimmed));
  return trimmed;
}
