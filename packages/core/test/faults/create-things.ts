import type { ApiPromise, ClientOptions, PagePromise } from "@certspec/core";
import { type Api, createClient, nextPosition } from "@certspec/core/provider";

export interface Things {
  get(values?: object, options?: object): ApiPromise<{ ok: boolean }>;
  create(values?: object, options?: object): ApiPromise<{ ok: boolean }>;
  list(values?: object, options?: object): PagePromise<unknown, unknown>;
}

const api: Api = {
  provider: "acme",
  version: "1.2.3",
  servers: { default: "http://127.0.0.1" },
  schemes: { token: { option: "token", in: "bearer" } },
  security: [["token"]],
  error: { code: "code", message: "message", requestId: { header: "x-request-id" } },
  nextPage: nextPosition,
  operations: {
    things_get: { request: "GET /things" },
    things_create: { request: "POST /things", body: "application/json" },
    things_list: {
      request: "GET /things",
      parameters: ["cursor"],
      pagination: { style: "cursor", cursor: "cursor", items: "items", next: "next" },
    },
  },
};

/** A client of a small API at this URL, which does not take more than 100 kB. */
export function createThings(baseUrl: string, options: ClientOptions = {}): Things {
  const all = { token: "secret-token", maxResponseBytes: 100_000, baseUrl, ...options };
  return createClient<{ things: Things }>(api, all as ClientOptions).things;
}
