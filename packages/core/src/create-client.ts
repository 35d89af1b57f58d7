import type { Api, CompleteOperation, Operation } from "./api.ts";
import { createApiPromise } from "./api-promise.ts";
import { baseUrlOf } from "./base-url-of.ts";
import { buildRequest } from "./build-request.ts";
import { checkOptions } from "./check-options.ts";
import { applyCredentials, type Credentials, chooseCredentials } from "./credentials.ts";
import { defined } from "./defined.ts";
import { type ApiError, type ErrorContext, RequestError } from "./errors.ts";
import { debugHooks } from "./hooks.ts";
import { late } from "./late.ts";
import { noteOperation } from "./operation-of.ts";
import type { CallOptions, ClientOptions, Fetch, PageOptions } from "./options.ts";
import { createPagePromise } from "./page-promise.ts";
import { createRawClient, type RawClient } from "./raw.ts";
import { readAnswer } from "./read-answer.ts";
import { Refusal } from "./refusal.ts";
import type { ApiPromise } from "./results.ts";
import { createRetryBudget } from "./retry-budget.ts";
import type { Run } from "./run.ts";
import { secretsOf } from "./secrets-of.ts";
import { send } from "./send.ts";
import { within } from "./within.ts";

type Values = Readonly<Record<string, unknown>>;

/** What every client has beside its resources. */
export interface BaseClient<Paths> {
  /** Calls by method and path, in the style of openapi-fetch, with this client's credentials, retries and timeouts. */
  readonly raw: RawClient<Paths>;
  /** Reach a path that the spec does not declare; the answer is not typed, and no envelope is taken off. */
  request<Data = unknown>(method: string, path: string, init?: RequestOptions): ApiPromise<Data>;
}

/** What a free request takes. */
export interface RequestOptions extends CallOptions {
  /** Sent as JSON. */
  body?: unknown;
}

const none: CallOptions = {};

/** The options of a client, its defaults filled in. */
interface Settings extends ClientOptions {
  fetch: Fetch;
  timeoutMs: number;
  maxRetries: number;
  maxResponseBytes: number;
  userAgent: string;
  retryBudget: number;
}

/**
 * Create a client from a generated table: one method for each operation, as its operationId names it.
 * @throws {RequestError} when the options contradict each other.
 */
export function createClient<Resources, Paths>(
  api: Api,
  options: ClientOptions & { server?: string | undefined },
): Resources & BaseClient<Paths> {
  const { provider, operations } = api;
  const settings: Settings = {
    fetch: (url, init) => globalThis.fetch(url, init),
    timeoutMs: 60_000,
    maxRetries: 2,
    maxResponseBytes: 10 * 1024 * 1024,
    userAgent: `@certspec/${provider}/${api.version}`,
    retryBudget: 20,
    ...(defined(options) as object),
  };
  const { debug } = settings;
  const debugging = debug ? debugHooks(debug === true ? console.debug : debug) : none;
  const budget = createRetryBudget(settings.retryBudget);
  const explain = (error: unknown, context: ErrorContext): unknown =>
    error instanceof Refusal ? new RequestError(error.message, context) : error;
  const withOptions = (call: CallOptions) => ({
    ...settings,
    ...(defined(call) as object),
    headers: { "user-agent": settings.userAgent, ...options.headers, ...call.headers },
    signals: [options.signal, call.signal],
    hooks: [options, debugging, call],
    budget,
    baseUrl,
  });
  const run: Run = async (id, entry, values, call) => {
    // What the API states of all operations, but for `parameters`, which is what writes them there.
    const operation: CompleteOperation = { accept: "application/json", error: {}, ...api, parameters: [], ...entry };
    const request = id in operations ? operation.request : `${operation.request.replace(/ .*/, "")} by client.${id}`;
    const secrets = [...(operation.secrets ?? [])];
    const context: ErrorContext = { provider, operation: id, request, secrets };
    // Most calls bring no options, and share those of the client.
    const given = call === none ? shared : withOptions(call);
    const waited = (secret: Promise<string>) =>
      within(given.signals, given.timeoutMs, late("credentials", given.timeoutMs, context), () => secret);
    try {
      checkOptions(given, operation);
      for (let isRenewed = false; ; isRenewed = true) {
        const built = buildRequest(api, operation, values, given);
        secrets.push(...secretsOf({ url: built.url, headers: given.headers, values, sensitive: api.sensitive }));
        const renewals = await applyCredentials(built, api, operation.security, credentials, waited, secrets);
        const answer = await send(built, given, context, operation);
        try {
          return { ...readAnswer(answer, operation, context), response: answer.response, context };
        } catch (error) {
          // Once: a token that is refused right after it was made will be refused again.
          if (isRenewed || !renewals.map((renew) => renew(error as ApiError)).includes(true)) throw error;
        }
      }
    } catch (error) {
      throw explain(error, context);
    }
  };

  let baseUrl: string;
  let credentials: Credentials;
  try {
    baseUrl = baseUrlOf(api, options);
    credentials = chooseCredentials(api, options as Readonly<Record<string, unknown>>, run);
  } catch (error) {
    throw explain(error, { provider, operation: "createClient" });
  }
  const shared = withOptions(none);

  const client: Record<string, unknown> = {
    raw: createRawClient(api, run),
    request: (method: string, path: string, { body, ...call }: RequestOptions = {}) => {
      // One slash, so that neither `zones` nor `//host` leads to another server.
      const areTexts = typeof method === "string" && typeof path === "string";
      const request = areTexts ? `${method} /`.toUpperCase() + path.replace(/^\/+/, "") : "";
      const operation: Operation = { request, body: "application/json", accept: "*/*", envelope: false };
      return createApiPromise(run("request", operation, { body }, call));
    },
  };
  for (const [id, operation] of Object.entries(operations)) {
    const method = (values: Values = {}, call: PageOptions = none) =>
      operation.pagination
        ? createPagePromise(operation.pagination, values, call, (page) => run(id, operation, page, call), api.nextPage)
        : createApiPromise(run(id, operation, values, call));
    noteOperation(method, { provider, operation: id, request: operation.request });
    place(client, id.split("_"), method);
  }
  return client as unknown as Resources & BaseClient<Paths>;
}

/** Put a method where its operationId says: `a_b_list` becomes `client.a.b.list`. */
function place(resource: Record<string, unknown>, [name = "", ...rest]: readonly string[], method: unknown): void {
  if (!rest.length) resource[name] = method;
  else {
    // Not `??=`: every object inherits a `constructor`.
    if (!Object.hasOwn(resource, name)) resource[name] = {};
    place(resource[name] as Record<string, unknown>, rest, method);
  }
}
