import type { Api } from "../api.ts";
import { createPagePromise } from "../pages/page-promise.ts";
import type { Operation } from "../table.ts";
import { createTransport } from "../transport/create-transport.ts";
import { createApiPromise } from "./api-promise.ts";
import { noteOperation } from "./operation-of.ts";
import type { CallOptions, ClientOptions, PageOptions } from "./options.ts";
import type { ApiPromise } from "./results.ts";

type Values = Readonly<Record<string, unknown>>;

/** The methods that every client has in addition to its resources. */
export interface BaseClient {
  /** Sends a request to a path that the spec does not declare. It resolves with the whole body, which is not typed. */
  request<Data = unknown>(method: string, path: string, init?: RequestOptions): ApiPromise<Data>;
}

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
  /** Request body, sent as JSON. */
  body?: unknown;
}

/**
 * Creates a client from a generated table, with one method for each operation, named after its operationId.
 * @throws {RequestError} when options are invalid or credentials conflict.
 */
export function createClient<Resources>(
  api: Api,
  options: ClientOptions & { server?: string | undefined },
): Resources & BaseClient {
  const { provider, operations } = api;
  const { run } = createTransport(api, options);
  const client: Record<string, unknown> = {
    request: (method: string, path: string, { body, ...call }: RequestOptions = {}) => {
      // Exactly one slash, so that neither `zones` nor `//host` leads to another server.
      const areTexts = typeof method === "string" && typeof path === "string";
      const request = areTexts ? `${method} /`.toUpperCase() + path.replace(/^\/+/, "") : "";
      const operation: Operation = { request, body: "application/json", accept: "*/*", envelope: false };
      return createApiPromise(run("request", operation, { body }, call));
    },
  };
  for (const [id, operation] of Object.entries(operations)) {
    const method = (values: Values = {}, call: PageOptions = {}) =>
      operation.pagination
        ? createPagePromise(operation.pagination, values, call, (page) => run(id, operation, page, call), api.nextPage)
        : createApiPromise(run(id, operation, values, call));
    noteOperation(method, { provider, operation: id, request: operation.request });
    place(client, id.split("_"), method);
  }
  return client as Resources & BaseClient;
}

/** Adds a method under the name that its operationId gives it: `a_b_list` becomes `client.a.b.list`. */
function place(resource: Record<string, unknown>, [name = "", ...rest]: readonly string[], method: unknown): void {
  if (!rest.length) resource[name] = method;
  else {
    // Not `??=`: every object inherits a `constructor`.
    if (!Object.hasOwn(resource, name)) resource[name] = {};
    place(resource[name] as Record<string, unknown>, rest, method);
  }
}
