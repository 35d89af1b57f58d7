import type { Api } from "../api.ts";
import { createPagePromise } from "../pages/page-promise.ts";
import type { Operation } from "../table.ts";
import { createTransport } from "../transport/create-transport.ts";
import { createApiPromise } from "./api-promise.ts";
import { noteOperation } from "./operation-of.ts";
import type { CallOptions, ClientOptions, PageOptions } from "./options.ts";
import type { ApiPromise } from "./results.ts";

type Values = Readonly<Record<string, unknown>>;

/** What every client has beside its resources. */
export interface BaseClient {
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
export function createClient<Resources>(
  api: Api,
  options: ClientOptions & { server?: string | undefined },
): Resources & BaseClient {
  const { provider, operations } = api;
  const { run } = createTransport(api, options);
  const client: Record<string, unknown> = {
    request: (method: string, path: string, { body, ...call }: RequestOptions = {}) => {
      // One slash, so that neither `zones` nor `//host` leads to another server.
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

/** Put a method where its operationId says: `a_b_list` becomes `client.a.b.list`. */
function place(resource: Record<string, unknown>, [name = "", ...rest]: readonly string[], method: unknown): void {
  if (!rest.length) resource[name] = method;
  else {
    // Not `??=`: every object inherits a `constructor`.
    if (!Object.hasOwn(resource, name)) resource[name] = {};
    place(resource[name] as Record<string, unknown>, rest, method);
  }
}
