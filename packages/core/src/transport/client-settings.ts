import type { Api } from "../api.ts";
import { checkOptions, clientRules, type Rules } from "../client/check-options.ts";
import type { CallOptions, ClientOptions } from "../client/options.ts";
import type { Environment } from "../credentials/credentials.ts";
import { baseUrlOf } from "../request/base-url-of.ts";
import { type OverridingHeaders, overridingHeaders } from "../request/headers.ts";
import { debugHooks, type Hooks, hasHooks } from "./hooks.ts";
import { createRetryBudget } from "./retry-budget.ts";
import type { SendPolicy } from "./send.ts";

/** Options of any client. Its credentials are further options, which the table names. */
export interface TransportOptions extends ClientOptions {
  server?: string | undefined;
}

/** The options of a client, completed with the defaults. */
export interface ClientSettings extends SendPolicy, Pick<CallOptions, "query"> {
  baseUrl: string;
  headers: OverridingHeaders;
}

/**
 * Checks the options of a client, and completes them with the defaults.
 * @throws {InvalidRequest} for unknown and invalid options.
 */
export function clientSettings(api: Api, options: TransportOptions, environment: Environment): ClientSettings {
  checkOptions(options, { ...clientRules, ...credentialRules(api) });
  const { fetch, signal, debug = false, userAgent = `@certspec/${api.provider}/${api.version}` } = options;
  const hooks: Hooks[] = hasHooks(options) ? [options] : [];
  if (debug) hooks.push(debugHooks(debug === true ? console.debug : debug));
  return {
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeoutMs: options.timeoutMs ?? 60_000,
    totalTimeoutMs: options.totalTimeoutMs,
    maxRetries: options.maxRetries ?? 2,
    maxResponseBytes: options.maxResponseBytes ?? 10 * 1024 * 1024,
    retry429: options.retry429,
    headers: { ...overridingHeaders({ "user-agent": userAgent }), ...overridingHeaders(options.headers) },
    signals: signal ? [signal] : [],
    hooks,
    budget: createRetryBudget(options.retryBudget ?? 20),
    baseUrl: baseUrlOf(api, options, environment),
    // Options of calls, which must not come from `Object.prototype`.
    idempotent: undefined,
    query: undefined,
    init: undefined,
  };
}

/** Returns the names of the options that hold credentials. Their values are checked where they are used. */
export function credentialOptions({ schemes }: Pick<Api, "schemes">): string[] {
  return Object.values(schemes).flatMap(({ option, login }) => (login ? [option, login.option] : [option]));
}

function credentialRules(api: Pick<Api, "schemes">): Rules {
  const rule = { expected: "credentials", isValid: () => true };
  return Object.fromEntries(credentialOptions(api).map((name) => [name, rule]));
}
