import type { ApiPromise, ClientOptions, PagePromise } from "@certspec/core";
import { createFetchClient } from "@certspec/core/fetch";
import { type Api, createClient } from "@certspec/core/provider";

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

/** The two clients of an API: by named methods, and by openapi-fetch. */
export const doors: Readonly<Record<string, (baseUrl: string, options?: ClientOptions) => Things>> = {
  methods: createThings,
  "openapi-fetch": createThingsFetch,
};

/** A client of a small API at this URL, which does not take more than 100 kB. */
export function createThings(baseUrl: string, options: ClientOptions = {}): Things {
  return createClient<{ things: Things }>(api, optionsOf(baseUrl, options)).things;
}

/** The same API by openapi-fetch, read like the methods: a failure that it gives as a value is thrown. */
function createThingsFetch(baseUrl: string, options: ClientOptions = {}): Things {
  const client = createFetchClient<Paths>(api, optionsOf(baseUrl, options));
  const things: Pick<Things, "get" | "create"> = {
    get: (_, call = {}) => readLikeMethods(client.GET("/things", call as Record<string, unknown>)),
    create: ({ body = {} }: { body?: object } = {}, call = {}) =>
      readLikeMethods(client.POST("/things", { ...call, body } as { body: object })),
  };
  return { ...things, list: createThings(baseUrl, options).list };
}

interface Paths {
  "/things": {
    get: { responses: Responses };
    post: { requestBody: { content: { "application/json": object } }; responses: Responses };
  };
}

interface Responses {
  200: { content: { "application/json": { ok: boolean } } };
  default: { content: { "application/json": unknown } };
}

function readLikeMethods(
  call: Promise<{ data?: { ok: boolean }; error?: unknown; response: Response }>,
): ApiPromise<{ ok: boolean }> {
  const data = call.then((result) => {
    if (result.response.ok) return result.data as { ok: boolean };
    // openapi-fetch has an empty text for an empty failure.
    throw { name: "ApiError", status: result.response.status, body: result.error === "" ? undefined : result.error };
  });
  const safe = () =>
    data.then(
      (value) => ({ ok: true, data: value }),
      (error: unknown) => ({ ok: false, error }),
    );
  return Object.assign(data, { safe }) as unknown as ApiPromise<{ ok: boolean }>;
}

function optionsOf(baseUrl: string, options: ClientOptions): ClientOptions {
  return { token: "secret-token", maxResponseBytes: 100_000, baseUrl, ...options } as ClientOptions;
}
