import type { Api } from "../api.ts";
import { callRules, checkOptions, type Rules } from "../client/check-options.ts";
import type { CallOptions } from "../client/options.ts";
import type { ParsedResponse, Run } from "../client/run.ts";
import {
  applyCredentials,
  type Credentials,
  chooseCredentials,
  type Environment,
  type Renewal,
} from "../credentials/credentials.ts";
import type { SendLogin } from "../credentials/log-in.ts";
import { type ApiError, type ErrorContext, isApiError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import type { SecretSource } from "../errors/redact.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { secretsOf } from "../errors/secrets-of.ts";
import { timeoutError } from "../errors/timeout-error.ts";
import { ownProperties } from "../own-properties.ts";
import { checkSecure, operationBaseUrl } from "../request/base-url-of.ts";
import { type BuiltRequest, buildRequest } from "../request/build-request.ts";
import { overridingHeaders } from "../request/headers.ts";
import { type PreparedOperation, prepareOperation, type Values } from "../request/prepare-operation.ts";
import { withIdempotencyKey } from "../request/with-idempotency-key.ts";
import { callContext } from "./call-context.ts";
import { type ClientSettings, clientSettings, type TransportOptions } from "./client-settings.ts";
import { hasHooks } from "./hooks.ts";
import { readResponse } from "./read-response.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { type ReceivedResponse, send } from "./send.ts";
import { withTimeout } from "./with-timeout.ts";

/** The options of a call, completed with those of the client. */
export type SettledOptions = ClientSettings;

/** A request to exchange for a response, of a named method, of `client.request` or of openapi-fetch. */
export interface TransportCall {
  operation: PreparedOperation;
  /** Context of the errors of the call. The transport updates its attempts, status and secrets. */
  context: ErrorContext & { secrets: SecretSource[] };
  /** Arguments of the call. Sensitive ones must not appear in errors. */
  values: Values;
  options: SettledOptions;
  /** Builds the request without credentials. Called again after a credential was renewed. */
  build: () => BuiltRequest;
}

/** A response whose body has been read, with its content or the failure that it reports. */
export interface Exchange extends ReceivedResponse {
  /** The URL that was requested. */
  url: string;
  content: ParsedResponse | ApiError;
}

/** The state of a client, which clients with other options can share. */
export interface SharedState {
  budget: RetryBudget;
  credentials: Credentials;
}

/** The path from a request to its response, shared by the named methods, `client.request` and openapi-fetch. */
export interface Transport {
  /** Checks the options of a call, and completes them with those of the client. */
  settle: (call: CallOptions, rules?: Rules) => SettledOptions;
  /**
   * Sends a request with credentials, which are renewed at most once, and reads its response.
   * @throws {CertspecError} for every error except a failure that the API reports, which it returns.
   */
  exchange: (call: TransportCall) => Promise<Exchange>;
  /** Calls an operation with flat arguments. */
  run: Run;
  /**
   * Checks a base URL that replaces that of the client.
   * @throws {InvalidRequest} for one to which the credentials would be sent in clear.
   */
  checkBaseUrl: (url: string) => void;
  state: SharedState;
}

/**
 * Creates the transport of a client: credentials with login and renewal, retries and their budget, redirects, timeouts,
 * limits, hooks and redaction.
 * @throws {RequestError} when options are unknown or invalid, or when credentials conflict.
 */
export function createTransport(api: Api, given: TransportOptions, shared: Partial<SharedState> = {}): Transport {
  const { provider } = api;
  const options = ownProperties(given);
  const environment: Environment = Reflect.get(globalThis, "process")?.env ?? {};

  const exchange = async ({ operation, context, values, options, build }: TransportCall): Promise<Exchange> => {
    const { signals, timeoutMs, headers } = options;
    const { security } = operation;
    const wait = (secret: Promise<string>) =>
      withTimeout(signals, timeoutMs, timeoutError("credentials", timeoutMs, context), () => secret);
    for (let isRenewed = false; ; isRenewed = true) {
      const request = build();
      const { url } = request;
      context.secrets.push(() => secretsOf({ url, headers, values, sensitive: api.sensitive }));
      const renewals = await applyCredentials(request, api, {
        security,
        credentials: state.credentials,
        wait,
        secrets: context.secrets,
      });
      const received = await send(request, options, context, operation);
      const content = contentOf(received, operation, context);
      // Once only: if the API rejects a new token, it rejects the next one too. A stream can be sent only once.
      if (!isApiError(content) || isRenewed || request.body instanceof ReadableStream || !renew(renewals, content))
        return { ...received, url, content };
    }
  };

  const settle = (call: CallOptions, rules: Rules = callRules): SettledOptions => {
    checkOptions(call, rules);
    const own = ownProperties(call);
    return {
      ...settings,
      ...own,
      headers: own.headers ? { ...settings.headers, ...overridingHeaders(own.headers) } : settings.headers,
      signals: own.signal ? [...settings.signals, own.signal] : settings.signals,
      hooks: hasHooks(own) ? [...settings.hooks, own] : settings.hooks,
    };
  };

  /** Returns the options of a call to an operation that the spec serves elsewhere. */
  const onOwnServer = (operation: PreparedOperation, settled: SettledOptions): SettledOptions => {
    const baseUrl = operationBaseUrl(api, operation, settled.baseUrl);
    checkBaseUrl(baseUrl);
    return { ...settled, baseUrl };
  };

  const run: Run = async ({ operation, values: given, options: call, rules, name, pageUrl }) => {
    // In plain JavaScript, anything can come first, such as an id.
    const isObject = typeof given === "object" && given !== null;
    const values = withIdempotencyKey(operation, isObject ? given : {});
    const context = callContext(api, operation, values, name);
    try {
      if (!isObject)
        throw new InvalidRequest(
          "Invalid arguments",
          `Expected an object of parameters, got ${given === null ? "null" : typeof given}.`,
        );
      const settled = call ? settle(call, rules) : settings;
      const options = operation.server === undefined ? settled : onOwnServer(operation, settled);
      const build = () =>
        buildRequest(api, operation, values, pageUrl === undefined ? options : { ...options, pageUrl });
      const { response, url, content } = await exchange({ operation, context, values, options, build });
      if (isApiError(content)) throw content;
      return { ...content, response, url, context };
    } catch (error) {
      throw requestErrorOf(error, context);
    }
  };

  const sendLogin: SendLogin = (entry, body) =>
    run({ operation: prepareOperation(api, "login", entry), values: { body }, name: "the login" });

  const checkBaseUrl = (url: string): void => {
    if (state.credentials.size > 0 && !options.allowInsecureHttp) checkSecure(url);
  };

  let settings: ClientSettings;
  let state: SharedState;
  try {
    settings = clientSettings(api, options, environment);
    const credentials = shared.credentials ?? chooseCredentials(api, options, environment, sendLogin);
    state = { budget: shared.budget ?? settings.budget, credentials };
    settings.budget = state.budget;
    checkBaseUrl(settings.baseUrl);
  } catch (error) {
    throw requestErrorOf(error, { provider, operation: "createClient", call: `the options of the ${provider} client` });
  }
  return { settle, exchange, run, checkBaseUrl, state };
}

/** Returns the content of a response, or the failure that it reports. */
function contentOf(
  received: ReceivedResponse,
  operation: PreparedOperation,
  context: ErrorContext,
): ParsedResponse | ApiError {
  try {
    return readResponse(received, operation, context);
  } catch (error) {
    if (isApiError(error)) return error;
    throw error;
  }
}

/** Discards the secrets that a failure rejects; returns whether there was one. */
function renew(renewals: readonly Renewal[], error: ApiError): boolean {
  let isRejected = false;
  for (const discard of renewals) if (discard(error)) isRejected = true;
  return isRejected;
}
