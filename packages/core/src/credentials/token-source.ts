import type { Secret, Token } from "../client/options.ts";

/** A secret that is asked for when it is needed, and kept as long as it is good. */
export interface TokenSource {
  get: () => string | Promise<string>;
  /** The API refused this value: ask for another; `false` when there is no one to ask. */
  renew: (refused: string) => boolean;
}

/** Milliseconds before its end at which a token counts as expired: the request still has to arrive. */
const marginMs = 30_000;

/** Create the source of a secret; calls at the same time share one question. */
export function createTokenSource(secret: Secret): TokenSource {
  if (typeof secret !== "function") return { get: () => secret, renew: () => false };
  let known: Promise<Token> | undefined;
  let last: Token | undefined;
  const ask = async (): Promise<Token> => {
    try {
      const answer = await secret();
      last = typeof answer === "string" ? { token: answer } : answer;
      return last;
    } catch (error) {
      // The next call asks again.
      known = undefined;
      throw error;
    }
  };
  return {
    get: async () => {
      // Without an end this is no number, which is below nothing.
      if (Number(last?.expiresAt ?? Number.NaN) - marginMs < Date.now()) known = last = undefined;
      known ??= ask();
      return (await known).token;
    },
    renew: (refused) => {
      if (last?.token === refused) known = undefined;
      return true;
    },
  };
}
