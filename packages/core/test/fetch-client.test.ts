import { getEventListeners } from "node:events";
import type { Client, Middleware } from "openapi-fetch";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import type { ClientOptions } from "../src/client/options.ts";
import { logIn } from "../src/credentials/log-in.ts";
import { serializeBody } from "../src/request/serialize-body.ts";
import { serializeParameter } from "../src/request/serialize-parameter.ts";

interface Thing {
  result: string;
}

type JsonResponses = {
  200: { content: { "application/json": Thing } };
  404: { content: { "application/json": { message: string } } };
};

type Paths = {
  "/{kind}/{id}/things": {
    get: {
      parameters: {
        path: { kind: string; id: string };
        query?: { tags?: string[]; filter?: { name?: string } };
        header: { "X-V": "2"; "X-List"?: string[] };
        cookie?: { session?: string };
      };
      responses: JsonResponses;
    };
    post: {
      parameters: { path: { kind: string; id: string } };
      requestBody: { content: { "application/json": object } };
      responses: JsonResponses;
    };
    delete: { parameters: { path: { kind: string; id: string } }; responses: { 204: { content?: never } } };
  };
  "/labels/{label}": { get: { parameters: { path: { label: string } }; responses: JsonResponses } };
  "/files": {
    get: { responses: { 200: { content: { "application/pdf": Blob } } } };
    post: {
      requestBody: { content: { "multipart/form-data": { name: string; file: Blob } } };
      responses: JsonResponses;
    };
  };
  "/notes": { get: { responses: { 200: { content: { "text/plain": string } } } } };
  "/mixed": { get: { responses: { 200: { content: { "application/json": Thing; "text/csv": string } } } } };
};

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test/v1/" },
  schemes: { token: { option: "token", in: "bearer" } },
  security: [["token"]],
  envelope: { data: "result" },
  error: { message: "message" },
  sensitive: ["private_key"],
  serializeParameter,
  serializeBody,
  operations: {
    things_list: {
      request: "GET /{kind}/{id}/things",
      parameters: [
        { name: "tags", explode: false },
        { name: "filter", style: "deepObject" },
        { name: "X-V", in: "header", const: "2" },
        { name: "X-List", in: "header" },
        { name: "session", in: "cookie" },
      ],
      oneOf: { account: { kind: "accounts", id: "{account}" } },
    },
    things_create: { request: "POST /{kind}/{id}/things", body: "application/json", bodyRequired: true },
    things_delete: { request: "DELETE /{kind}/{id}/things" },
    labels_get: {
      request: "GET /labels/{label}",
      parameters: [{ name: "label", in: "path", style: "label", required: true }],
    },
    files_get: { request: "GET /files", accept: "application/pdf", envelope: false },
    files_create: { request: "POST /files", body: "multipart/form-data", bodyRequired: true },
    notes_get: { request: "GET /notes", accept: "text/plain", envelope: false },
    mixed_get: { request: "GET /mixed", accept: "application/json, text/csv", envelope: false },
  },
};

interface Sent {
  url: string;
  method: string | undefined;
  headers: Headers;
  body: unknown;
}

const path = { kind: "accounts", id: "a/b" };
const header = { "X-V": "2" } as const;

beforeEach(() => {
  // The pauses before retries are a random part of a back-off.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** All that are supported; types are checked against the last one. */
const versions = {
  "0.15": () => import("openapi-fetch-0.15"),
  "0.16": () => import("openapi-fetch-0.16"),
  "0.17": () => vi.importActual("openapi-fetch"),
};

for (const [version, load] of Object.entries(versions)) {
  describe(`openapi-fetch ${version}`, async () => {
    vi.resetModules();
    vi.doMock("openapi-fetch", load);
    const { createFetchClient } = await import("../src/fetch/create-fetch-client.ts");
    vi.doUnmock("openapi-fetch");

    const responding = (responses: Response | (() => Response)[], options: object = {}) => {
      const sent: Sent[] = [];
      const all = Array.isArray(responses) ? responses : [() => responses];
      const fetch = async (url: string, { method, headers, body }: RequestInit) => {
        sent.push({ url, method, headers: new Headers(headers), body });
        return (all[sent.length - 1] ?? all.at(-1))?.().clone() as Response;
      };
      const client = createFetchClient<Paths>(api, { token: "secret-token", fetch, ...options } as ClientOptions);
      return { client: client as unknown as Client<Paths>, sent };
    };
    const ok = () => responding(Response.json({ result: "r" }));

    test("a request is serialized as the table says, and the call resolves with the whole body", async () => {
      const { client, sent } = ok();

      const { data, error, response } = await client.GET("/{kind}/{id}/things", {
        params: {
          path,
          query: { tags: ["x", "y z"], filter: { name: "n" } },
          header: { ...header, "X-List": ["1", "2"] },
          cookie: { session: "s" },
        },
        headers: { "x-own": "o" },
      });

      expect({ data, error, status: response.status }).toEqual({ data: { result: "r" }, status: 200 });
      expect(sent[0]?.url).toBe("https://a.test/v1/accounts/a%2Fb/things?tags=x,y%20z&filter%5Bname%5D=n");
      expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
        accept: "application/json",
        authorization: "Bearer secret-token",
        cookie: "session=s",
        "user-agent": "@certspec/acme/1",
        "x-list": "1,2",
        "x-own": "o",
        "x-v": "2",
      });
    });

    test("a JSON body is sent, and a 204 has no data", async () => {
      const { client, sent } = responding([
        () => Response.json({ result: "r" }),
        () => new Response(null, { status: 204 }),
      ]);

      await client.POST("/{kind}/{id}/things", { params: { path }, body: { a: 1 } });
      const deleted = await client.DELETE("/{kind}/{id}/things", { params: { path } });

      expect(sent[0]).toMatchObject({ method: "POST", body: '{"a":1}' });
      expect(sent[0]?.headers.get("content-type")).toBe("application/json");
      expect(deleted.data).toBeUndefined();
      expect(deleted.response.status).toBe(204);
    });

    test("a form goes out as multipart, with the boundary in its header", async () => {
      const { client, sent } = ok();

      await client.POST("/files", { body: { name: "n", file: new Blob(["content"], { type: "text/plain" }) } });

      const { headers, body } = sent[0] as Sent;
      const form = await new Response(body as ArrayBuffer, { headers }).formData();
      expect(form.get("name")).toBe("n");
      expect(await (form.get("file") as Blob).text()).toBe("content");
    });

    test("a response is parsed by its media type", async () => {
      const file = responding(new Response("%PDF", { headers: { "content-type": "application/pdf" } }));
      const note = responding(new Response("a note", { headers: { "content-type": "text/plain" } }));

      // Version 0.17 makes an object of methods of a `Blob`, unless the call names it.
      expect(await ((await file.client.GET("/files")).data as unknown as Blob).text()).toBe("%PDF");
      expect((await note.client.GET("/notes")).data).toBe("a note");
    });

    test("text where a call expects JSON is an error that does not quote it", async () => {
      const { client } = responding(new Response("a;b", { headers: { "content-type": "text/csv" } }));

      await expect(client.GET("/mixed", { parseAs: "json" })).rejects.toMatchObject({
        name: "ResponseError",
        message: '200 with text/csv, but parseAs is "json": GET /mixed',
      });
      expect((await client.GET("/mixed", { parseAs: "text" })).data).toBe("a;b");
      expect((await client.GET("/mixed")).data).toBe("a;b");
    });

    test("a failure comes back as a value", async () => {
      const { client } = responding(Response.json({ message: "gone" }, { status: 404 }));

      const { data, error, response } = await client.GET("/{kind}/{id}/things", { params: { path, header } });

      expect({ data, error, status: response.status }).toEqual({ error: { message: "gone" }, status: 404 });
    });

    test("a response that breaks the contract is thrown, by the operation's name", async () => {
      const html = responding(new Response("<p>", { headers: { "content-type": "text/html" } }));
      const cut = responding(new Response('{"result', { headers: { "content-type": "application/json" } }));
      const bare = responding(Response.json({ other: 1 }));

      for (const [{ client }, message] of [
        [html, "200 with text/html, expected application/json"],
        [cut, "200 with a body that is not JSON"],
        [bare, '200 without "result"'],
      ] as const)
        await expect(client.POST("/{kind}/{id}/things", { params: { path }, body: {} })).rejects.toMatchObject({
          name: "ResponseError",
          operation: "things_create",
          message: `${message}: POST /{kind}/{id}/things`,
        });
    });

    for (const [id, problem] of [
      ["..", 'Invalid value for "id" in DELETE("/{kind}/{id}/things"). ".." would change the path.'],
      [".", 'Invalid value for "id" in DELETE("/{kind}/{id}/things"). "." would change the path.'],
      ["", 'Empty parameter "id" in DELETE("/{kind}/{id}/things").'],
      [undefined, 'Missing parameter "id" in DELETE("/{kind}/{id}/things").'],
    ] as const) {
      test(`${JSON.stringify(id)} in a path is rejected, and nothing is sent`, async () => {
        const { client, sent } = ok();

        await expect(
          client.DELETE("/{kind}/{id}/things", { params: { path: { kind: "accounts", id: id as string } } }),
        ).rejects.toMatchObject({ name: "RequestError", message: problem });
        expect(sent).toEqual([]);
      });
    }

    test("a query that the spec does not declare, a missing body and an unknown path are rejected", async () => {
      const { client, sent } = ok();
      const call = client as unknown as Record<string, (path: string, init?: object) => Promise<unknown>>;

      for (const [init, message] of [
        [
          { params: { path, query: { colour: "red" } }, body: {} },
          'Unknown parameter "colour" in POST("/{kind}/{id}/things").',
        ],
        [{ params: { path } }, 'Missing "body" in POST("/{kind}/{id}/things").'],
      ] as const)
        await expect(call.POST?.("/{kind}/{id}/things", init)).rejects.toThrow(message);
      await expect(call.GET?.("/other")).rejects.toMatchObject({
        name: "RequestError",
        message: 'Unknown path in GET("/other"). The spec does not declare it.',
      });
      expect(sent).toEqual([]);
    });

    test("options of a call hold for that call", async () => {
      const { client, sent } = responding([
        () => Response.json({}, { status: 503 }),
        () => Response.json({ result: "r" }),
      ]);
      const calls: string[] = [];
      const { signal } = new AbortController();

      const once = await client.GET("/{kind}/{id}/things", { params: { path, header }, maxRetries: 0 });
      sent.length = 0;
      const again = await client.GET("/{kind}/{id}/things", {
        params: { path, header },
        signal,
        query: { extra: 1 },
        onRetry: ({ operation, reason }: { operation: string; reason: unknown }) =>
          calls.push(`${operation} ${reason}`),
      });

      expect([once.response.status, again.response.status]).toEqual([503, 200]);
      expect(calls).toEqual(["things_list 503"]);
      expect(sent.map(({ url }) => url)).toEqual(Array(2).fill("https://a.test/v1/accounts/a%2Fb/things?extra=1"));
      expect(getEventListeners(signal, "abort")).toEqual([]);
      await expect(client.GET("/{kind}/{id}/things", { params: { path, header }, timeoutMs: "9" })).rejects.toThrow(
        'Invalid option "timeoutMs" in GET("/{kind}/{id}/things"). Expected a number above 0, got "9".',
      );
    });

    test("the abort reason is rethrown unchanged", async () => {
      const { client } = responding(Response.json({}), { fetch: () => new Promise(() => undefined) });
      const controller = new AbortController();
      const reason = new Error("enough");

      const call = client.GET("/{kind}/{id}/things", { params: { path, header }, signal: controller.signal });
      controller.abort(reason);

      await expect(call).rejects.toBe(reason);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    });

    test("a rejected token is renewed once", async () => {
      const tokens = ["t1", "t2", "t3"];
      const { client, sent } = responding(
        [() => Response.json({}, { status: 401 }), () => Response.json({ result: "r" })],
        { token: () => tokens.shift() as string },
      );

      const { data } = await client.GET("/{kind}/{id}/things", { params: { path, header } });

      expect(data).toEqual({ result: "r" });
      expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
    });

    test("middlewares see the request without credentials, and what they change is sent", async () => {
      const { client, sent } = ok();
      const seen: unknown[] = [];
      const middleware: Middleware = {
        onRequest: ({ request, schemaPath }) => {
          seen.push(schemaPath, request.url, request.headers.get("authorization"));
          // A request of its own, as many middlewares make one.
          return new Request(`${request.url}?added=1`, { method: request.method, headers: { "x-added": "a" } });
        },
        onResponse: ({ response }) => {
          seen.push(response.status);
          return Response.json({ result: "changed" });
        },
      };
      client.use(middleware);

      const { data } = await client.GET("/{kind}/{id}/things", { params: { path, header }, maxRetries: 0 });
      client.eject(middleware);
      await client.GET("/{kind}/{id}/things", { params: { path, header } });

      expect(data).toEqual({ result: "changed" });
      expect(seen).toEqual(["/{kind}/{id}/things", "https://a.test/v1/accounts/a%2Fb/things", null, 200]);
      expect(sent.map(({ url }) => url)).toEqual([
        "https://a.test/v1/accounts/a%2Fb/things?added=1",
        "https://a.test/v1/accounts/a%2Fb/things",
      ]);
      expect(sent[0]?.headers.get("x-added")).toBe("a");
      expect(sent[0]?.headers.get("authorization")).toBe("Bearer secret-token");
    });

    test("a middleware cannot take the credentials to another origin", async () => {
      const { client, sent } = ok();
      client.use({ onRequest: ({ request }) => new Request("https://other.test/", request) });

      await expect(client.GET("/{kind}/{id}/things", { params: { path, header } })).rejects.toMatchObject({
        name: "RequestError",
        message: expect.stringContaining("another origin"),
      });
      expect(sent).toEqual([]);
    });

    test("a header that a middleware adds is a secret in errors, as the body's sensitive fields are", async () => {
      const failing = async (url: string, { headers, body }: RequestInit) => {
        throw new Error(`cannot send ${new Headers(headers).get("x-added")} ${body} to ${url}`);
      };
      const { client } = responding(Response.json({}), { fetch: failing, maxRetries: 0 });
      client.use({
        onRequest: ({ request }) => {
          request.headers.set("x-added", "word-of-middleware");
        },
      });

      const body = { private_key: "a-private-key" };
      const error = await client.POST("/{kind}/{id}/things", { params: { path }, body }).catch((thrown) => thrown);

      expect(error).toMatchObject({ name: "NetworkError", operation: "things_create" });
      expect(`${error} ${error.cause}`).not.toMatch(/word-of-middleware|a-private-key|secret-token|a%2Fb/);
    });

    test("a call's own fetch, base URL and init are used", async () => {
      const { client, sent } = ok();
      const requests: Request[] = [];
      const fetch = async (request: Request) => {
        requests.push(request);
        return Response.json({ result: "own" });
      };

      const { data } = await client.GET("/{kind}/{id}/things", {
        params: { path, header },
        fetch,
        baseUrl: "https://b.test/v2/",
        cache: "no-store",
      });

      expect(data).toEqual({ result: "own" });
      expect(sent).toEqual([]);
      expect(requests.map(({ url, cache }) => [url, cache])).toEqual([
        ["https://b.test/v2/accounts/a%2Fb/things", "no-store"],
      ]);
      expect(requests[0]?.headers.get("authorization")).toBe("Bearer secret-token");
    });

    test("`request` takes the method in small letters", async () => {
      const { client, sent } = ok();

      const { data } = await client.request("get", "/{kind}/{id}/things", { params: { path, header } });

      expect(data).toEqual({ result: "r" });
      expect(sent[0]?.method).toBe("GET");
    });

    test("a style of a path is serialized, or the error names the version that can do it", async () => {
      const { client, sent } = ok();

      const call = client.GET("/labels/{label}", { params: { path: { label: "a.b" } } });

      if (version === "0.15")
        await expect(call).rejects.toThrow(
          "This version of openapi-fetch cannot serialize the path as the spec requires. Install 0.16: GET /labels/{label}",
        );
      else await call;
      expect(sent.map(({ url }) => url)).toEqual(version === "0.15" ? [] : ["https://a.test/v1/labels/.a.b"]);
    });
  });
}

test("an invalid option is rejected when the client is created", async () => {
  const { createFetchClient } = await import("../src/fetch/create-fetch-client.ts");

  expect(() => createFetchClient<Paths>(api, { baseUrl: "/relative" })).toThrow(
    'Invalid "baseUrl" in the options of the acme client. Expected a URL that begins with https:// or http://.',
  );
});

test("openapi-fetch logs in, keeps the token, and logs in again when it is rejected", async () => {
  const { createFetchClient } = await import("../src/fetch/create-fetch-client.ts");
  const sent: string[] = [];
  const fetch = async (url: string, { method, headers }: RequestInit) => {
    const token = new Headers(headers).get("authorization");
    sent.push(`${method} ${new URL(url).pathname}${token ? ` ${token}` : ""}`);
    if (url.endsWith("/login")) return Response.json({ token: `t${sent.length}`, seconds: 3600 });
    return token === "Bearer t1" && sent.length > 3
      ? Response.json({ code: "TokenError" }, { status: 403 })
      : Response.json({ result: "r" });
  };
  const login = {
    option: "auth",
    request: "POST /login",
    fields: { id: "ACME_ID" },
    token: "token",
    expiresIn: "seconds",
  };
  const withLogin: Api = {
    ...api,
    logIn: logIn,
    error: { code: "code" },
    schemes: { token: { option: "token", in: "bearer", login: { ...login, again: { 403: ["TokenError"] } } } },
  };
  const client = createFetchClient<Paths>(withLogin, { auth: { id: "an-id" }, fetch } as ClientOptions);
  const get = () => client.GET("/{kind}/{id}/things", { params: { path, header } });

  await get();
  await get();
  const { data } = await get();

  expect(data).toEqual({ result: "r" });
  const call = "GET /v1/accounts/a%2Fb/things";
  expect(sent).toEqual([
    "POST /v1/login",
    `${call} Bearer t1`,
    `${call} Bearer t1`,
    `${call} Bearer t1`,
    "POST /v1/login",
    `${call} Bearer t5`,
  ]);
});

for (const status of [600, 999]) {
  test(`a status of ${status}, which no Response can have, is an error of the client's`, async () => {
    const { createFetchClient } = await import("../src/fetch/create-fetch-client.ts");
    const odd = Object.defineProperty(new Response("no"), "status", { value: status });
    Object.defineProperty(odd, "ok", { value: false });
    const client = createFetchClient<Paths>(api, { token: "t", fetch: async () => odd } as ClientOptions);

    await expect(client.GET("/notes")).rejects.toMatchObject({
      name: "ResponseError",
      message: `A Response cannot have the status ${status}: GET /notes`,
    });
  });
}
