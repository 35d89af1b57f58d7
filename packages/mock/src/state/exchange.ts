import type { Preference } from "../engine/parse-prefer.ts";
import type { PrismProblem, PrismResponse } from "../engine/prism.ts";
import type { Route } from "../engine/route.ts";

/** A valid request, with access to its documented responses. */
export interface Exchange {
  route: Route;
  /** The path below the base path. */
  path: string;
  /** The whole URL. */
  url: string;
  query: Readonly<Record<string, unknown>>;
  /** The body, decoded. */
  body: unknown;
  /** The response that the request's own examples choose. */
  chosen: Preference | undefined;
  /** Returns the documented response to this request. */
  ask: (preference: Preference) => Promise<PrismResponse | PrismProblem>;
}

/** A composed response, or a problem. */
export type Composed = PrismResponse | PrismProblem;

/** Composes a response; `undefined` for an operation without records. */
export type Respond = (exchange: Exchange) => Promise<Composed | undefined>;
