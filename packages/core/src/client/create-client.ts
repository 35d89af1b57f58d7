import type { Api } from "../api.ts";
import { ownProperties } from "../own-properties.ts";
import { nextPage } from "../pages/next-page.ts";
import { createPagePromise, type List } from "../pages/page-promise.ts";
import { type PreparedOperation, prepareOperation, type Values } from "../request/prepare-operation.ts";
import type { Operation } from "../table.ts";
import { callContext } from "../transport/call-context.ts";
import { credentialOptions, type TransportOptions } from "../transport/client-settings.ts";
import { createTransport, type SharedState } from "../transport/create-transport.ts";
import { createApiPromise } from "./api-promise.ts";
import { callRules, pageRules } from "./check-options.ts";
import { noteOperation } from "./operation-of.ts";
import type { ClientOptions, PageOptions } from "./options.ts";
import type { ApiPromise } from "./results.ts";
import type { Run } from "./run.ts";
import { type RequestOptions, runRequest } from "./run-request.ts";

/** The methods that every client has in addition to its resources. */
export interface BaseClient<Options extends ClientOptions = ClientOptions> {
  /** Sends a request to a path that the spec does not declare. It resolves with the whole body, which is not typed. */
  request<Data = unknown>(method: string, path: string, init?: RequestOptions): ApiPromise<Data>;
  /** Returns a client with other options. It shares retries, and the tokens of the same credentials, with this one. */
  withOptions(options: Options): this;
}

/**
 * Creates a client from a generated table, with one method for each operation, named after its operationId.
 * @throws {RequestError} when options are unknown or invalid, or when credentials conflict.
 */
export function createClient<Resources, Options extends ClientOptions = ClientOptions>(
  api: Api,
  options: TransportOptions,
  shared?: Partial<SharedState>,
): Resources & BaseClient<Options> {
  const { run, state } = createTransport(api, options, shared);
  const client: Record<string, unknown> = {
    request: (method: string, path: string, init: RequestOptions = {}) =>
      createApiPromise(runRequest(api, run, method, path, init)),
    withOptions: (changes: TransportOptions) => createClient(api, ...changedOptions(api, options, changes, state)),
  };
  for (const [id, operation] of Object.entries(api.operations))
    place(client, id.split("_"), createMethod(api, id, operation, run));
  // The generated types describe what the table does.
  return client as Resources & BaseClient<Options>;
}

/** Creates the method of an operation. */
function createMethod(api: Api, id: string, operation: Operation, run: Run): object {
  const { pagination } = operation;
  const name = `${id.replaceAll("_", ".")}()`;
  const rules = pagination ? pageRules(pagination) : callRules;
  let prepared: PreparedOperation | undefined;
  // On the first call, because a program uses few of the operations.
  const prepare = () => {
    prepared ??= prepareOperation(api, id, operation);
    return prepared;
  };
  const method = (values: Values = {}, options?: PageOptions) => {
    const call = { operation: prepare(), values, options, rules, name };
    if (operation.stream && api.readStream) return api.readStream(call, run);
    if (!pagination) return createApiPromise(run(call));
    const { style } = pagination;
    const list: List = {
      pagination,
      run: (request) => run({ ...call, ...request }),
      findPage: (style === "url" || style === "lastId" ? api.pageFinders?.[style] : undefined) ?? nextPage,
    };
    return createPagePromise(list, values, options && ownProperties(options));
  };
  noteOperation(method, (values) => callContext(api, prepare(), values, name));
  return method;
}

/** Returns the options of a client with some changed, and the state that the two clients share. */
function changedOptions(
  api: Api,
  options: TransportOptions,
  changes: TransportOptions,
  { budget, credentials }: SharedState,
): [TransportOptions, Partial<SharedState>] {
  const changed = ownProperties(changes);
  const secrets = credentialOptions(api);
  const kept = ownProperties(options);
  const changesSecrets = secrets.some((name) => Object.hasOwn(changed, name));
  // Other credentials replace those of the client; they are not added to them.
  if (changesSecrets) for (const name of secrets) Reflect.deleteProperty(kept, name);
  if (changed.baseUrl !== undefined) delete kept.server;
  if (changed.server !== undefined) delete kept.baseUrl;
  const isSameServer = changed.baseUrl === undefined && changed.server === undefined;
  return [
    { ...kept, ...changed },
    {
      ...(changed.retryBudget === undefined && { budget }),
      // A token of one server is not sent to another.
      ...(!changesSecrets && isSameServer && { credentials }),
    },
  ];
}

/** Adds a method under the name that its operationId gives it: `a_b_list` becomes `client.a.b.list`. */
function place(resource: object, [name = "", ...rest]: readonly string[], method: object): void {
  if (rest.length === 0) {
    Reflect.set(resource, name, method);
    return;
  }
  // Not `??=`: every object inherits a `constructor`.
  if (!Object.hasOwn(resource, name)) Reflect.set(resource, name, {});
  place(Reflect.get(resource, name), rest, method);
}
