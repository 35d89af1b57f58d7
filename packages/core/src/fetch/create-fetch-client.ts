import createClient, { type Client, type FetchResponse, type HeadersOptions, mergeHeaders } from "openapi-fetch";
import type { ErrorContext } from "../errors/errors.ts";
import { type CallOptions, type ClientOptions, RequestError, ResponseError } from "../index.ts";
import { type Api, createTransport, type Exchange, isJson, isText, type Operation, writeRequest } from "../provider.ts";
import type { OpenPaths } from "./open-paths.ts";

/** A client of openapi-fetch on the transport of the named methods. */
export type FetchClient<Paths extends object> = Client<OpenPaths<Paths>>;

/**
 * Options of a call, in addition to those of openapi-fetch.
 * @example GET(path, { params, ...({ timeoutMs: 5_000 } satisfies FetchCallOptions) })
 */
export type FetchCallOptions = Omit<CallOptions, "headers" | "fetch">;

/** The options that this client reads. It passes all others on to openapi-fetch and `fetch`. */
interface Init extends FetchCallOptions {
  params?: Partial<Record<"path" | "query" | "header" | "cookie", Values>>;
  body?: unknown;
  headers?: HeadersOptions;
  parseAs?: string;
  baseUrl?: string;
  bodySerializer?: unknown;
  fetch?: (request: Request) => Promise<Response>;
}

type Values = Readonly<Record<string, unknown>>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * Creates a client of openapi-fetch whose requests are serialized from the table and sent by the transport of the named methods.
 * @throws {RequestError} when options are invalid or credentials conflict.
 */
export function createFetchClient<Paths extends object>(
  api: Api,
  options: ClientOptions & { server?: string | undefined },
): FetchClient<Paths> {
  const transport = createTransport(api, options);
  const client = createClient<object>();
  const ids = new Map(Object.entries(api.operations).map(([id, { request }]) => [request, id]));

  const call = async (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const id = ids.get(`${method} ${path}`);
    const context = { provider: api.provider, operation: id ?? "fetch", request: `${method} ${path}`, secrets: [] };
    if (id === undefined) throw new RequestError("The spec does not declare this operation", context);
    // Without `oneOf`, because calls of openapi-fetch use the names in the path.
    const { oneOf: _, ...entry } = api.operations[id] as Operation;
    const operation = transport.complete(entry);
    // The signal is not passed on, because every `Request` would leave a listener on it.
    const { signal, params = {}, headers, fetch, parseAs, baseUrl, ...others } = init;
    const values = { ...params.path, ...params.query, ...params.header, ...params.cookie, body: init.body };
    const settled = transport.settle({
      ...(others as CallOptions),
      signal,
      fetch: fetch && ((url, requestInit) => fetch(new Request(url, requestInit))),
    });
    if (baseUrl !== undefined) settled.baseUrl = baseUrl;
    const written = writeRequest(api, { operation, context, values, options: settled });
    const [address = "", search = ""] = written.url.split(/\?(.*)/s);
    const namesOfHeaders = Object.keys(params.header ?? {});
    // A caller that serializes the body also chooses its media type.
    if (init.bodySerializer) written.headers.delete("content-type");

    let isPathOurs = !params.path;

    const send = async (request: Request): Promise<Response> => {
      if (!isPathOurs && !isPlainPath(path, params.path, address))
        throw new RequestError(
          "This version of openapi-fetch cannot serialize the path as the spec requires. Install 0.16",
          context,
        );
      if (new URL(request.url).origin !== new URL(written.url).origin)
        throw new RequestError(
          "A middleware changed the URL to another origin, which must not receive the credentials",
          context,
        );
      const content = await contentOf(request);
      const exchanged = await transport.exchange({
        operation,
        context,
        values,
        options: {
          ...settled,
          // From the request, because middlewares may have added secrets and a signal.
          headers: Object.fromEntries(request.headers),
          signals: [...settled.signals, request.signal],
          init: others as RequestInit,
        },
        build: () => ({ method, url: request.url, headers: new Headers(request.headers), body: content }),
      });
      return responseOf(exchanged, parseAs, context);
    };

    const openapiFetchInit = {
      pathSerializer: () => {
        isPathOurs = true;
        return address;
      },
      querySerializer: () => search,
      bodySerializer: () => written.body,
      ...others,
      baseUrl: settled.baseUrl,
      // Without `parseAs`, the response stays unread here, and `parsedBody` parses it by its media type.
      parseAs: parseAs ?? "stream",
      params: {
        ...params,
        header: Object.fromEntries(namesOfHeaders.map((name) => [name, written.headers.get(name)])),
      },
      headers: mergeHeaders(written.headers, headers),
      fetch: send,
    };
    const result: FetchResponse<object, object, `${string}/${string}`> = await client.request(
      method.toLowerCase() as never,
      path as never,
      openapiFetchInit as never,
    );
    const { data, response } = result;
    return parseAs || data === undefined ? result : { data: await parsedBody(response), response };
  };

  const own = Object.fromEntries(methods.map((method) => [method, call.bind(null, method)]));
  const request = (method: string, path: string, init?: Init) => call(method.toUpperCase(), path, init);
  return { ...client, ...own, request } as unknown as FetchClient<Paths>;
}

/** Returns whether openapi-fetch 0.15, which ignores `pathSerializer`, serializes the path in the same way as the table. */
function isPlainPath(path: string, values: Values = {}, address: string): boolean {
  return address.endsWith(path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(`${values[name]}`)));
}

/** Reads the body of a request, so that it can be sent more than once. */
async function contentOf(request: Request): Promise<string | ArrayBuffer | undefined> {
  // Not `request.body`, which some browsers do not support.
  const bytes = /GET|HEAD/.test(request.method) ? new ArrayBuffer() : await request.arrayBuffer();
  if (!bytes.byteLength) return undefined;
  const type = typeOf(request.headers);
  // As text, because `causeOf` removes only texts from errors.
  return isJson(type) || isText(type) ? new TextDecoder().decode(bytes) : bytes;
}

/** Returns the data of a success by its media type: parsed JSON, a string, or a `Blob`. */
async function parsedBody(response: Response): Promise<unknown> {
  const type = typeOf(response.headers);
  if (isText(type)) return response.text();
  if (type && !isJson(type)) return response.blob();
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

/**
 * Returns the response for openapi-fetch to read.
 * @throws {ResponseError} when the call expects JSON and gets another media type: openapi-fetch would quote the body in an error.
 */
function responseOf(
  { response, bytes, failure }: Exchange,
  parseAs: string | undefined,
  context: ErrorContext,
): Response {
  const { status, statusText, headers } = response;
  const type = typeOf(headers);
  if (!failure && parseAs === "json" && bytes.length && !isJson(type))
    throw new ResponseError(`${status} with ${type}, but \`parseAs\` is "json"`, context);
  if (status > 599) throw new ResponseError(`A \`Response\` cannot have the status ${status}`, context);
  return new Response(bytes.length ? bytes : null, { status, statusText, headers });
}

function typeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").toLowerCase();
}
