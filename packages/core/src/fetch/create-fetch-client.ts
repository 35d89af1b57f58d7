import createClient, { type Client, type HeadersOptions, mergeHeaders } from "openapi-fetch";
import type { Api } from "../api.ts";
import { callRules, type Rule, type Rules } from "../client/check-options.ts";
import type { CallOptions, Fetch } from "../client/options.ts";
import { didYouMean } from "../errors/did-you-mean.ts";
import { type ErrorContext, isApiError, RequestError, ResponseError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { ownProperties } from "../own-properties.ts";
import { baseUrlOf, operationBaseUrl } from "../request/base-url-of.ts";
import { type BuiltRequest, buildRequest } from "../request/build-request.ts";
import { isJson, isText } from "../request/media-type.ts";
import { type PreparedOperation, prepareOperation } from "../request/prepare-operation.ts";
import { withIdempotencyKey } from "../request/with-idempotency-key.ts";
import { callContext } from "../transport/call-context.ts";
import type { TransportOptions } from "../transport/client-settings.ts";
import { createTransport, type Exchange, type SettledOptions } from "../transport/create-transport.ts";
import type { OpenPaths } from "./open-paths.ts";

/** A client of openapi-fetch on the transport of the named methods. */
export type FetchClient<Paths extends object> = Client<OpenPaths<Paths>>;

/**
 * Options of a call, in addition to those of openapi-fetch.
 * @example GET(path, { params, ...({ timeoutMs: 5_000 } satisfies FetchCallOptions) })
 */
export type FetchCallOptions = Omit<CallOptions, "headers" | "fetch">;

/** The options that this client reads. It passes all others on to openapi-fetch and `fetch`. */
interface Init extends FetchCallOptions, Pick<RequestInit, "keepalive"> {
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

/** Options of openapi-fetch. */
const openapiFetchOptions =
  "baseUrl body bodySerializer middleware params parseAs pathSerializer querySerializer Request";
/** Options of the `fetch` of several runtimes. */
const fetchOptions =
  "cache cf credentials dispatcher duplex integrity keepalive mode next priority proxy redirect referrer referrerPolicy tls verbose window";

const passedOn: Rule = { expected: "a value", isValid: () => true };

const rules: Rules = {
  ...callRules,
  ...Object.fromEntries(`${openapiFetchOptions} ${fetchOptions}`.split(" ").map((name) => [name, passedOn])),
};

/**
 * Creates a client of openapi-fetch whose requests are serialized from the table and sent by the transport of the named methods.
 * @throws {RequestError} when options are unknown or invalid, or when credentials conflict.
 */
export function createFetchClient<Paths extends object>(api: Api, options: TransportOptions): FetchClient<Paths> {
  const transport = createTransport(api, options);
  const client = createClient<object>();
  const ids = new Map(Object.entries(api.operations).map(([id, { request }]) => [request, id]));

  const call = async (method: string, path: string, given: Init = {}): Promise<unknown> => {
    const init: Init = ownProperties(given);
    const operation = operationOf(api, ids.get(`${method} ${path}`), init);
    const name = `${method}("${path}")`;
    if (!operation) {
      const paths = [...ids.keys()].map((request) => request.replace(/.* /, ""));
      const advice = `The spec does not declare it. ${didYouMean(path, paths)}`;
      throw requestErrorOf(new InvalidRequest("Unknown path", advice.trim()), {
        provider: api.provider,
        operation: "fetch",
        call: name,
      });
    }
    // The signal is not passed on, because every `Request` would leave a listener on it.
    const { signal, headers, fetch, parseAs, baseUrl, ...others } = init;
    const { body, ...fetchInit } = others;
    const params: NonNullable<Init["params"]> = ownProperties(init.params ?? {});
    const values = withIdempotencyKey(operation, {
      ...params.path,
      ...params.query,
      ...params.header,
      ...params.cookie,
      body,
    });
    const context = callContext(api, operation, values, name);
    const prepareRequest = (): { settled: SettledOptions; written: BuiltRequest } => {
      const sendRequest: Fetch | undefined = fetch && ((url, requestInit) => fetch(new Request(url, requestInit)));
      const settled = transport.settle({ ...others, signal, fetch: sendRequest }, rules);
      settled.baseUrl = operationBaseUrl(
        api,
        operation,
        baseUrl === undefined ? settled.baseUrl : baseUrlOf(api, { baseUrl }),
      );
      transport.checkBaseUrl(settled.baseUrl);
      return { settled, written: buildRequest(api, operation, values, settled) };
    };
    const { settled, written } = withContext(context, prepareRequest);
    const [address = "", search = ""] = written.url.split(/\?(.*)/s);
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
      const sent = Object.fromEntries(request.headers);
      const exchange = transport.exchange({
        operation,
        context,
        values,
        options: {
          ...settled,
          // From the request, because middlewares may have added secrets and a signal.
          headers: sent,
          signals: [...settled.signals, request.signal],
          init: fetchInit,
        },
        build: () => ({ method, url: request.url, headers: { ...sent }, body: content }),
      });
      const exchanged = await exchange.catch((error: unknown) => {
        throw requestErrorOf(error, context);
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
        header: Object.fromEntries(
          Object.keys(params.header ?? {}).map((header) => [header, written.headers[header.toLowerCase()]]),
        ),
      },
      headers: mergeHeaders(
        written.headers,
        headers && Symbol.iterator in headers ? Object.fromEntries(headers) : headers,
      ),
      fetch: send,
    };
    // The types of `request` are those of `Paths`, which are not known here.
    const request = client.request as (method: string, path: string, init: object) => Promise<FetchResult>;
    const result = await request(method.toLowerCase(), path, openapiFetchInit);
    const { data, response } = result;
    return parseAs || data === undefined ? result : { data: await parsedBody(response), response };
  };

  const own = Object.fromEntries(methods.map((method) => [method, call.bind(null, method)]));
  const request = (method: string, path: string, init?: Init) => call(method.toUpperCase(), path, init);
  // The types of the methods are those of `Paths`, which the table implements.
  return { ...client, ...own, request } as unknown as FetchClient<Paths>;
}

interface FetchResult {
  data?: unknown;
  response: Response;
}

/** Returns an operation with the path of the spec, because calls of openapi-fetch use the names in it. */
function operationOf(api: Api, id: string | undefined, { bodySerializer }: Init): PreparedOperation | undefined {
  const operation = id === undefined ? undefined : api.operations[id];
  if (id === undefined || !operation) return undefined;
  const { oneOf: _, ...entry } = operation;
  const prepared = prepareOperation(api, id, entry);
  // A caller that serializes the body also chooses its media type.
  return bodySerializer ? { ...prepared, serializeBody: () => ({ body: "", type: undefined }) } : prepared;
}

/** Returns the result of an action, whose `InvalidRequest` becomes a `RequestError`. */
function withContext<Value>(context: ErrorContext, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw requestErrorOf(error, context);
  }
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
  { response, bytes, content }: Exchange,
  parseAs: string | undefined,
  context: ErrorContext,
): Response {
  const { status, statusText, headers } = response;
  const type = typeOf(headers);
  if (!isApiError(content) && parseAs === "json" && bytes.length && !isJson(type))
    throw new ResponseError(`${status} with ${type}, but parseAs is "json"`, context);
  if (status > 599) throw new ResponseError(`A Response cannot have the status ${status}`, context);
  return new Response(bytes.length ? bytes : null, { status, statusText, headers });
}

function typeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").toLowerCase();
}
