// What programs print in the tests of printers: errors of a client, each beside an error as many clients throw it. Runs on every Node.
import { inspect } from "node:util";
import type { ApiPromise, ClientOptions } from "../../packages/core/src/index.ts";
import { type Api, createClient } from "../../packages/core/src/provider.ts";
import type { Secrets } from "./secrets.ts";

interface Client {
  failure: { update: (params: object, options?: object) => ApiPromise<unknown> };
  page: { get: (params: object) => ApiPromise<unknown> };
  connection: { update: (params: object, options?: object) => ApiPromise<unknown> };
}

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://api.test" },
  schemes: { login: { option: "login", in: "basic" } },
  security: [["login"]],
  error: { code: "code", message: "message", errors: "errors", requestId: { header: "x-request-id" } },
  sensitive: ["session_id", "pin", "private_key"],
  operations: {
    failure_update: { request: "PUT /failures/{session_id}", body: "application/json" },
    page_get: { request: "GET /pages/{id}" },
    connection_update: { request: "PUT /connections/{session_id}", body: "application/json" },
  },
};

type Fetch = NonNullable<ClientOptions["fetch"]>;

/** An error of each kind, made by a client. */
export async function clientErrors(secrets: Secrets): Promise<Error[]> {
  return [
    await thrownBy(() => client(secrets, failing(secrets)).failure.update(...callOf(secrets))),
    await thrownBy(() => client(secrets, async () => pageOf(secrets)).page.get({ id: "7" })),
    await thrownBy(() => client(secrets, disconnected(secrets)).connection.update(...callOf(secrets))),
    await thrownBy(async () => client(secrets, unsent, urlOf(secrets)).page.get({ id: "7" })),
  ];
}

/** The same as clients throw it that keep all they know: the whole body in the message, and everything as a property. */
export async function plainErrors(secrets: Secrets): Promise<Error[]> {
  const [params, options] = callOf(secrets);
  const sent = { params, options, headers: headersOf(secrets) };
  const failure = (await (await failing(secrets)("", sent)).json()) as { errors: unknown[] };
  const page = await pageOf(secrets).text();
  const cause = await thrownBy(() => disconnected(secrets)("https://api.test/", sent));
  const unsendable = await thrownBy(() => unsent(urlOf(secrets)));
  return [
    Object.assign(new Error(`400 ${JSON.stringify(failure)}`), {
      errors: failure.errors,
      body: failure,
      request: sent,
    }),
    Object.assign(new SyntaxError(`Unexpected token '<', "${page}" is not valid JSON`), { body: page }),
    Object.assign(new Error(`failed: ${cause.message}: ${cause.cause}`, { cause }), {
      request: sent,
      reason: `${cause.cause}`,
    }),
    Object.assign(unsendable, { url: urlOf(secrets) }),
  ];
}

function client(secrets: Secrets, fetch: Fetch, baseUrl?: string): Client {
  return createClient<Client>(api, {
    login: `user:${secrets.token}`,
    fetch,
    baseUrl,
    maxRetries: 0,
    headers: { "x-access": secrets.header },
  } as ClientOptions);
}

function callOf(secrets: Secrets) {
  return [
    {
      session_id: secrets["path parameter"],
      body: { pin: secrets.field, private_key: keyOf(secrets), name: secrets.body },
    },
    { query: { signature: secrets.query } },
  ] as const;
}

function headersOf(secrets: Secrets): Record<string, string> {
  return { authorization: `Basic ${btoa(`user:${secrets.token}`)}`, "x-access": secrets.header };
}

function keyOf(secrets: Secrets): string {
  return `-----BEGIN PRIVATE KEY-----\n${secrets["private key"]}\n-----END PRIVATE KEY-----`;
}

/** Answers with a failure that repeats all secrets of the request that an API knows to be secret, and names a new one. */
function failing(secrets: Secrets): Fetch {
  return async () => {
    const { token, header, query, field, "path parameter": session } = secrets;
    const sent = `user:${token}, ${btoa(`user:${token}`)}, ${header}, ?signature=${query}, ${field}, /${session}, ${keyOf(secrets)}`;
    const errors = [{ code: token, message: `you sent ${sent}` }, { message: `now it is ${secrets.response}` }];
    return Response.json(
      { code: `E-${token}`, message: `you sent ${sent}`, errors, sent: callOf(secrets) },
      { status: 400, headers: { "x-request-id": `id-of-${token}` } },
    );
  };
}

function pageOf(secrets: Secrets): Response {
  return new Response(`<html>${secrets.page}</html>`, { headers: { "content-type": "application/json" } });
}

function urlOf(secrets: Secrets): string {
  return `https://user:${secrets["base URL"]}@api.test`;
}

/** Throws as the `fetch` of Node does. */
async function unsent(url: string): Promise<Response> {
  throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${url}`);
}

/** Fails as libraries do that print what they sent, and hang it on their errors. */
function disconnected(secrets: Secrets): Fetch {
  return (url, init) => {
    const proxy = `http://user:${secrets["proxy URL"]}@proxy.test:8080`;
    const sent = {
      url: `${url}?signature=${secrets.query}&session=${secrets["path parameter"]}`,
      headers: headersOf(secrets),
      body: { pin: secrets.field, key: keyOf(secrets), name: secrets.body },
      text: `${init.body}`,
    };
    const answer = { status: 407, headers: { "set-cookie": `sid=${secrets.response}` }, body: secrets.page };
    const refused = Object.assign(new Error(`${proxy} answered ${inspect(answer)}`), {
      code: "ECONNRESET",
      answer,
      proxy,
    });
    const all = new AggregateError([refused, sent], `no address answered ${JSON.stringify(sent)} through ${proxy}`);
    const message = `PUT ${sent.url} with ${inspect(sent)} failed: ${JSON.stringify(answer)}`;
    return Promise.reject(
      Object.assign(new TypeError(message, { cause: all }), { input: sent.url, config: sent, answer }),
    );
  };
}

async function thrownBy(call: () => Promise<unknown>): Promise<Error> {
  try {
    await call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
