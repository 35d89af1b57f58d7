import { didYouMean } from "../errors/did-you-mean.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Pagination } from "../table.ts";
import type { CallOptions, ClientOptions, PageOptions } from "./options.ts";

/** Which values an option may have. */
export interface Rule {
  readonly expected: string;
  readonly isValid: (value: unknown) => boolean;
}

/** The options that a function has, with the rule of each. */
export type Rules = Readonly<Record<string, Rule>>;

export const positive: Rule = {
  expected: "a number above 0",
  isValid: (value) => typeof value === "number" && value > 0,
};
export const count: Rule = { expected: "0 or more", isValid: (value) => typeof value === "number" && value >= 0 };
const boolean: Rule = { expected: "true or false", isValid: (value) => typeof value === "boolean" };
const string: Rule = { expected: "a string", isValid: (value) => typeof value === "string" };
const headers: Rule = {
  expected: "an object, a Headers or pairs",
  isValid: (value) => isPlain(value) || (typeof value === "object" && value !== null && Symbol.iterator in value),
};
const query: Rule = { expected: "an object of names and values", isValid: isPlain };
export const fetchFunction: Rule = { expected: "a function", isValid: (value) => typeof value === "function" };
export const hook: Rule = {
  expected: "a function that is not async",
  isValid: (value) => Object.prototype.toString.call(value) === "[object Function]",
};
// Not `instanceof`: a test environment may have a different class.
export const signal: Rule = {
  expected: "an AbortSignal",
  isValid: (value) => Object.prototype.toString.call(value) === "[object AbortSignal]",
};

/** Options of clients and calls. */
const sharedRules = {
  signal,
  timeoutMs: positive,
  totalTimeoutMs: positive,
  maxRetries: count,
  retry429: boolean,
  headers,
  fetch: fetchFunction,
  onRequest: hook,
  onResponse: hook,
  onRetry: hook,
  onError: hook,
};

/** Options of every call. */
export const callRules: Readonly<Record<keyof CallOptions, Rule>> = {
  ...sharedRules,
  idempotent: boolean,
  query,
};

/** Options of every client, without its credentials. */
export const clientRules: Readonly<Record<keyof ClientOptions | "server", Rule>> = {
  ...sharedRules,
  baseUrl: string,
  server: string,
  allowInsecureHttp: boolean,
  userAgent: string,
  retryBudget: count,
  debug: {
    expected: "true, false or a function",
    isValid: (value) => typeof value === "boolean" || typeof value === "function",
  },
  maxResponseBytes: positive,
};

/** Returns the options of a call that returns a list. */
export function pageRules({ style }: Pagination): Readonly<Record<keyof PageOptions, Rule>> {
  const isText = style === "cursor" || style === "lastId" || style === "url";
  return {
    ...callRules,
    maxPages: positive,
    prefetch: { expected: "0 or 1", isValid: (value) => value === 0 || value === 1 },
    cursor: {
      expected: style ? "the cursor of a page" : "omitted: the list has only one page",
      isValid: (value) =>
        typeof value === "number"
          ? !!style && Number.isFinite(value)
          : isText && typeof value === "string" && value !== "",
    },
  };
}

/** Returns whether a value is an object of names and values. A `Map`, a `URLSearchParams` or a promise would pass for an empty one. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/**
 * Rejects unknown options, and those that would not do what they say: with a timeout of `NaN`, every attempt would time out at once.
 * @throws {InvalidRequest} with the name of the option.
 */
export function checkOptions(options: object, rules: Rules): void {
  if (typeof options !== "object")
    throw new InvalidRequest("Invalid options", `Expected an object, got ${typeof options}.`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new InvalidRequest(`Unknown option "${name}"`, didYouMean(name, Object.keys(rules)));
    if (rule.isValid(value)) continue;
    throw new InvalidRequest(`Invalid option "${name}"`, `Expected ${rule.expected}, got ${describeValue(value)}.`);
  }
}

/** Describes a value without its contents, which may be secret: the text of a function is its code. */
function describeValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "function") return Object.prototype.toString.call(value).slice(8, -1);
  return typeof value === "object" && value ? "an object" : String(value);
}
