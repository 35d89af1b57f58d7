import type { Secret, Token } from "../client/options.ts";

/** The source of a secret, which is requested on first use and kept until it expires. */
export interface TokenSource {
  get: () => string | Promise<string>;
  /** Discards a value that the API rejected; `false` when the source cannot return another one. */
  renew: (rejected: string) => boolean;
}

/** Milliseconds before its expiry at which a token counts as expired, because the request still has to arrive. */
const marginMs = 30_000;

/** Creates the source of a secret. Concurrent calls share the result. */
export function createTokenSource(secret: Secret): TokenSource {
  if (typeof secret !== "function") return { get: () => secret, renew: () => false };
  let known: Promise<Token> | undefined;
  let last: Token | undefined;
  const request = async (): Promise<Token> => {
    try {
      const result = await secret();
      last = typeof result === "string" ? { token: result } : result;
      return last;
    } catch (error) {
      // So that the next call requests it anew.
      known = undefined;
      throw error;
    }
  };
  return {
    get: async () => {
      // Without an expiry this is `NaN`, which is less than nothing: the token does not expire.
      if (Number(last?.expiresAt ?? Number.NaN) - marginMs < Date.now()) known = last = undefined;
      known ??= request();
      return (await known).token;
    },
    renew: (rejected) => {
      if (last?.token === rejected) known = undefined;
      return true;
    },
  };
}
