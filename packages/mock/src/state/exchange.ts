import type { Preference } from "../engine/parse-prefer.ts";
import type { PrismProblem, PrismResponse } from "../engine/prism.ts";
import type { Route } from "../engine/route.ts";

/** A right request, and how to ask for what the document answers to it. */
export interface Exchange {
  route: Route;
  /** The path below the base path. */
  path: string;
  query: Readonly<Record<string, unknown>>;
  /** The body, decoded. */
  body: unknown;
  /** The answer that the document gives to this request. */
  ask: (preference: Preference) => Promise<PrismResponse | PrismProblem>;
}

/** An answer that was put together, or a refusal. */
export type Composed = PrismResponse | PrismProblem;

/** Puts an answer together; `undefined` for what has nothing to do with things. */
export type Respond = (exchange: Exchange) => Promise<Composed | undefined>;
