import type { Api } from "../api.ts";
import { checkOptions } from "../client/check-options.ts";
import { omitUndefined } from "../client/omit-undefined.ts";
import type { CallOptions, ClientOptions, Fetch } from "../client/options.ts";
import type { ParsedResponse, Run } from "../client/run.ts";
import type { CompleteOperation } from "../complete-operation.ts";
import { applyCredentials, type Credentials, chooseCredentials } from "../credentials/credentials.ts";
import { type ApiError, type ErrorContext, isApiError } from "../errors/errors.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { secretsOf } from "../errors/secrets-of.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import { baseUrlOf } from "../request/base-url-of.ts";
import { type BuiltRequest, buildRequest } from "../request/build-request.ts";
import type { Operation } from "../table.ts";
import { debugHooks } from "./hooks.ts";
import { readResponse } from "./read-response.ts";
import { createRetryBudget } from "./retry-budget.ts";
import { type ReceivedResponse, type SendPolicy, send } from "./send.ts";
import { withTimeout } from "./with-timeout.ts";

/** The options of a call, completed with those of the client and the defaults. */
export interface SettledOptions extends Omit<CallOptions, "fetch" | "timeoutMs" | "maxRetries">, SendPolicy {
  baseUrl: string;
}

/** A call of a named method, of `client.request` or of openapi-fetch. */
export interface TransportCall {
  operation: CompleteOperation;
  /** Context of the errors of the call. The transport updates its attempts, status and secrets. */
  context: ErrorContext & { secrets: string[] };
  /** Arguments of the call. Sensitive ones must not appear in errors. */
  values: Readonly<Record<string, unknown>>;
  options: SettledOptions;
  /** Builds the request without credentials. Called again after a credential was renewed. */
  build: () => BuiltRequest;
}

/** A response whose body has been read, with its data or the failure that it reports. */
export interface Exchange extends ReceivedResponse, Partial<ParsedResponse> {
  failure?: ApiError;
}

/** The path from a request to its response, shared by the named methods, `client.request` and openapi-fetch. */
export interface Transport {
  /** Completes the options of a call with those of the client. */
  settle: (call: CallOptions) => SettledOptions;
  /** Completes an entry of the table with the defaults of its API. */
  complete: (entry: Operation) => CompleteOperation;
  /**
   * Sends a request with credentials, which are renewed at most once, and reads its response.
   * @throws {CertspecError} for every error except a failure that the API reports, which it returns.
   */
  exchange: (call: TransportCall) => Promise<Exchange>;
  /** Calls an operation with flat arguments. */
  run: Run;
}

/** The options of a client, completed with the defaults. */
interface Settings extends ClientOptions {
  fetch: Fetch;
  timeoutMs: number;
  maxRetries: number;
  maxResponseBytes: number;
  userAgent: string;
  retryBudget: number;
}

/**
 * Creates the transport of a client: credentials with login and renewal, retries and their budget, redirects, timeouts,
 * limits, hooks and redaction.
 * @throws {RequestError} when options are invalid or credentials conflict.
 */
export function createTransport(api: Api, options: ClientOptions & { server?: string | undefined }): Transport {
  const { provider, operations } = api;
  const settings: Settings = {
    fetch: (url, init) => globalThis.fetch(url, init),
    timeoutMs: 60_000,
    maxRetries: 2,
    maxResponseBytes: 10 * 1024 * 1024,
    userAgent: `@certspec/${provider}/${api.version}`,
    retryBudget: 20,
    ...(omitUndefined(options) as object),
  };
  const { debug } = settings;
  const debugging = debug ? debugHooks(debug === true ? console.debug : debug) : {};
  const budget = createRetryBudget(settings.retryBudget);

  const exchange = async ({ operation, context, values, options, build }: TransportCall): Promise<Exchange> => {
    const { signals, timeoutMs } = options;
    const { secrets } = context;
    const waited = (secret: Promise<string>) =>
      withTimeout(signals, timeoutMs, timeoutError("credentials", timeoutMs, context), () => secret);
    try {
      checkOptions(options, operation);
      for (let isRenewed = false; ; isRenewed = true) {
        const built = build();
        secrets.push(...secretsOf({ url: built.url, headers: options.headers, values, sensitive: api.sensitive }));
        const renewals = await applyCredentials(built, api, operation.security, credentials, waited, secrets);
        const received = await send(built, options, context, operation);
        try {
          return { ...received, ...readResponse(received, operation, context) };
        } catch (error) {
          if (!isApiError(error)) throw error;
          const isRenewing = renewals.map((renew) => renew(error)).includes(true);
          // Once only: if the API rejects a new token, it rejects the next one too.
          if (isRenewed || !isRenewing) return { ...received, failure: error };
        }
      }
    } catch (error) {
      throw requestErrorOf(error, context);
    }
  };

  const complete = (entry: Operation): CompleteOperation => ({
    accept: "application/json",
    error: {},
    ...api,
    // An `Api` has no default parameters, but operations may omit theirs.
    parameters: [],
    ...entry,
  });

  const run: Run = async (id, entry, values, call) => {
    const operation = complete(entry);
    const request = id in operations ? operation.request : `${operation.request.replace(/ .*/, "")} by client.${id}`;
    const context = { provider, operation: id, request, secrets: [...(operation.secrets ?? [])] };
    const options = settle(call);
    const build = () => buildRequest(api, operation, values, options);
    const { failure, ...exchanged } = await exchange({ operation, context, values, options, build });
    if (failure) throw failure;
    return { ...(exchanged as Exchange & ParsedResponse), context };
  };

  let baseUrl: string;
  let credentials: Credentials;
  try {
    baseUrl = baseUrlOf(api, options);
    credentials = chooseCredentials(api, options as Readonly<Record<string, unknown>>, run);
  } catch (error) {
    throw requestErrorOf(error, { provider, operation: "createClient" });
  }
  const settle = (call: CallOptions): SettledOptions => ({
    ...settings,
    ...(omitUndefined(call) as object),
    headers: { "user-agent": settings.userAgent, ...options.headers, ...call.headers },
    signals: [options.signal, call.signal],
    hooks: [options, debugging, call],
    budget,
    baseUrl,
  });
  return { settle, complete, exchange, run };
}
