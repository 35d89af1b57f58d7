import type { Api, Operation } from "./api.ts";
import { createApiPromise, type Outcome, responses } from "./api-promise.ts";
import { baseUrlOf } from "./base-url-of.ts";
import { type BuiltRequest, buildRequest, pathSegment } from "./build-request.ts";
import { checkDurations } from "./check-durations.ts";
import { applyCredentials, chooseCredentials } from "./credentials.ts";
import { type ErrorContext, isApiError, RequestError } from "./errors.ts";
import { debugHooks, joinHooks } from "./hooks.ts";
import type { CallOptions, ClientOptions, PageOptions } from "./options.ts";
import { createPagePromise } from "./page-promise.ts";
import { createRawClient, type RawClient } from "./raw.ts";
import { readAnswer } from "./read-answer.ts";
import { Refusal } from "./refusal.ts";
import type { ApiPromise } from "./results.ts";
import { createRetryBudget } from "./retry-budget.ts";
import { type Answer, send } from "./send.ts";

type Values = Readonly<Record<string, unknown>>;

/** What every client has beside its resources. */
export interface BaseClient<Paths> {
  /** The path-based client of openapi-fetch, with this client's credentials, retries and timeouts. */
  readonly raw: RawClient<Paths>;
  /** Reach a path that the spec does not declare; the answer is not typed, and no envelope is taken off. */
  request<Data = unknown>(method: string, path: string, init?: RequestOptions): ApiPromise<Data>;
}

/** What a free request takes. */
export interface RequestOptions extends CallOptions {
  /** Sent as JSON. */
  body?: unknown;
}

/**
 * Create a client from a generated table: one method for each operation, as its operationId names it.
 * @throws {RequestError} when the options contradict each other.
 */
export function createClient<Resources, Paths>(
  api: Api,
  options: ClientOptions & { server?: string | undefined },
): Resources & BaseClient<Paths> {
  const fail = (error: unknown, context: ErrorContext): never => {
    throw error instanceof Refusal ? new RequestError(error.message, context) : error;
  };
  const baseUrl = baseUrlOf(api, options);
  const credentials = attempted(
    () => chooseCredentials(api, options as Record<string, unknown>),
    (error) => fail(error, { provider: api.provider, operation: "createClient" }),
  );
  const userAgent = options.userAgent ?? `@certspec/${api.provider}/${api.version}`;

  const budget = createRetryBudget(options.retryBudget ?? 20);
  const print = typeof options.debug === "function" ? options.debug : (line: string) => console.debug(line);
  const hooks = options.debug ? joinHooks([options, debugHooks(print)]) : options;
  const contextOf = (id: string, { request }: Operation): ErrorContext => ({
    provider: api.provider,
    operation: id,
    request: id === "request" ? `${request.split(" ")[0]} by client.request` : request,
  });

  async function dispatch(
    build: () => BuiltRequest,
    operation: Operation,
    call: CallOptions,
    context: ErrorContext,
  ): Promise<Answer> {
    const { requestId } = operation.error ?? api.error ?? {};
    for (const given of [options, call])
      attempted(
        () => checkDurations(given),
        (error) => fail(error, context),
      );
    for (let renewed = false; ; renewed = true) {
      const { request, applied } = await prepared(build, operation, context);
      const secrets = applied.map(({ value }) => value);
      context.secrets = secrets;
      const answer = await send(request, {
        fetch: call.fetch ?? options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
        timeoutMs: call.timeoutMs ?? options.timeoutMs ?? 60_000,
        totalTimeoutMs: call.totalTimeoutMs ?? options.totalTimeoutMs,
        maxRetries: call.maxRetries ?? options.maxRetries ?? 2,
        maxResponseBytes: options.maxResponseBytes ?? 10 * 1024 * 1024,
        idempotent: call.idempotent ?? operation.idempotent,
        signals: [options.signal, call.signal],
        budget,
        hooks,
        event: { provider: api.provider, operation: context.operation, method: request.method, path: pathOf(context) },
        context,
        requestIdHeader: requestId && "header" in requestId ? requestId.header : undefined,
      });
      if (answer.response.status !== 401 || renewed) return answer;
      // Once: a token that is refused right after it was made will be refused again.
      if (applied.filter(({ source, value }) => source.renew(value)).length === 0) return answer;
    }
  }

  async function prepared(build: () => BuiltRequest, operation: Operation, context: ErrorContext) {
    try {
      const request = build();
      if (!request.headers.has("user-agent")) request.headers.set("user-agent", userAgent);
      const applied = await applyCredentials(request, { api, security: operation.security, credentials });
      return { request, applied };
    } catch (error) {
      return fail(error, context);
    }
  }

  async function run(
    id: string,
    operation: Operation,
    values: Values,
    call: CallOptions,
  ): Promise<Outcome<unknown> & { body: unknown }> {
    const context = contextOf(id, operation);
    const withDefaults = { ...call, baseUrl, headers: { ...options.headers, ...call.headers } };
    const answer = await dispatch(() => buildRequest(operation, values, withDefaults), operation, call, context);
    try {
      return { ...readAnswer(answer, api, operation, context), response: answer.response };
    } catch (error) {
      if (isApiError(error)) responses.set(error, answer.response);
      throw error;
    }
  }

  function method(id: string, operation: Operation) {
    const { pagination } = operation;
    if (!pagination)
      return (values: Values = {}, call: CallOptions = {}) => createApiPromise(run(id, operation, values, call));
    return (values: Values = {}, call: PageOptions = {}) =>
      createPagePromise({
        pagination,
        values,
        maxPages: call.maxPages ?? 1000,
        context: contextOf(id, operation),
        fetchBody: async (page) => {
          const { body, response } = await run(id, operation, page, call);
          return { data: body, response };
        },
      });
  }

  async function sendRaw(request: Request): Promise<Response> {
    const operation: Operation = { request: `${request.method} ${new URL(request.url).pathname}` };
    const bytes = request.body ? await request.arrayBuffer() : undefined;
    const headers = new Headers({ ...options.headers, ...Object.fromEntries(request.headers) });
    if (!headers.has("accept")) headers.set("accept", "application/json");
    const build = () => ({ method: request.method, url: request.url, headers: new Headers(headers), body: bytes });
    const context = { provider: api.provider, operation: "raw", request: `${request.method} by client.raw` };
    const { response, bytes: answer } = await dispatch(build, operation, { signal: request.signal }, context);
    const bodiless = answer.byteLength === 0 && [101, 204, 205, 304].includes(response.status);
    return new Response(bodiless ? null : answer, response);
  }

  function fillRawPath(template: string, values: Values): string {
    try {
      return template.replace(/\{([^}]+)\}/g, (_, name: string) => pathSegment({ name }, values[name]));
    } catch (error) {
      return fail(error, { provider: api.provider, operation: "raw", request: `${template} by client.raw` });
    }
  }

  const client: Record<string, unknown> = {
    raw: createRawClient(baseUrl, { send: sendRaw, fillPath: fillRawPath }),
    request: (verb: string, path: string, { body, ...call }: RequestOptions = {}) => {
      const operation: Operation = {
        request: `${verb.toUpperCase()} ${path}`,
        body: "application/json",
        accept: "*/*",
        envelope: false,
      };
      return createApiPromise(run("request", operation, body === undefined ? {} : { body }, call));
    },
  };
  for (const [id, operation] of Object.entries(api.operations)) place(client, id.split("_"), method(id, operation));
  return client as unknown as Resources & BaseClient<Paths>;
}

/** The path template of a call, for those who watch it. */
function pathOf({ request = "" }: ErrorContext): string {
  return request.slice(request.indexOf(" ") + 1);
}

/** Put a method where its operationId says: `a_b_list` becomes `client.a.b.list`. */
function place(client: Record<string, unknown>, path: readonly string[], method: unknown): void {
  let resource = client;
  for (const name of path.slice(0, -1)) {
    // Not `??=`: every object inherits a `constructor`.
    if (!Object.hasOwn(resource, name)) resource[name] = {};
    resource = resource[name] as Record<string, unknown>;
  }
  resource[path.at(-1) ?? ""] = method;
}

function attempted<Value>(action: () => Value, onError: (error: unknown) => never): Value {
  try {
    return action();
  } catch (error) {
    return onError(error);
  }
}
