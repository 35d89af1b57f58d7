import { createFetchClient } from "@certspec/core/fetch";
import { type Api, createClient, serializeBody, serializeParameter } from "@certspec/core/provider";

/** An API of one thing, whose requests can be sent through each of the doors. */
export const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test/v1" },
  baseUrlEnv: "ACME_BASE_URL",
  schemes: { token: { option: "apiToken", env: "ACME_API_TOKEN", in: "bearer" } },
  security: [["token"]],
  error: { message: "message" },
  serializeParameter,
  serializeBody,
  operations: {
    things_get: { request: "GET /things/{id}", parameters: ["filter"] },
    things_create: { request: "POST /things", body: "application/json" },
  },
};

/** A client, of which a test uses two calls. */
export interface Door {
  get: (options?: object) => Promise<unknown>;
  create: (body: unknown, options?: object) => Promise<unknown>;
}

interface Methods {
  things: {
    get: (values: object, options?: object) => Promise<unknown>;
    create: (values: object, options?: object) => Promise<unknown>;
  };
}

interface Paths {
  "/things/{id}": { get: { parameters: { path: { id: string } }; responses: Responses } };
  "/things": { post: { requestBody: { content: { "application/json": object } }; responses: Responses } };
}

interface Responses {
  200: { content: { "application/json": unknown } };
}

/** How each door calls itself in errors, and its client. */
export const doors: Readonly<Record<string, { get: string; create: string; open: (options: object) => Door }>> = {
  "the named methods": {
    get: "things.get()",
    create: "things.create()",
    open: (options) => {
      const { things } = createClient<Methods>(api, options);
      return {
        get: (call) => things.get({ id: "a" }, call),
        create: (body, call) => things.create({ body }, call),
      };
    },
  },
  "client.request": {
    get: "client.request()",
    create: "client.request()",
    open: (options) => {
      const { request } = createClient<Methods>(api, options);
      return {
        get: (call) => request("GET", "/things/a", call),
        create: (body, call) => request("POST", "/things", { ...call, body }),
      };
    },
  },
  "./fetch": {
    get: 'GET("/things/{id}")',
    create: 'POST("/things")',
    open: (options) => {
      const client = createFetchClient<Paths>(api, options);
      const withPath = { params: { path: { id: "a" } } };
      return {
        get: async (call) => thrown(await client.GET("/things/{id}", { ...withPath, ...call })),
        create: async (body, call) => thrown(await client.POST("/things", { ...call, body: body as object })),
      };
    },
  },
};

/** Reads the result of openapi-fetch like that of a method: a failure is thrown. */
function thrown({ data, error, response }: { data?: unknown; error?: unknown; response: Response }): unknown {
  if (response.ok) return data;
  throw { name: "ApiError", status: response.status, body: error };
}
