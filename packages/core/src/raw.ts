import type { Api, Operation } from "./api.ts";
import { createApiPromise, responses } from "./api-promise.ts";
import { isApiError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import type { Run } from "./run.ts";

/** Calls by method and path in the style of openapi-fetch, with the client's credentials, retries and timeouts. */
export interface RawClient<Paths> {
  GET: RawMethod<Paths, "get">;
  PUT: RawMethod<Paths, "put">;
  POST: RawMethod<Paths, "post">;
  DELETE: RawMethod<Paths, "delete">;
  OPTIONS: RawMethod<Paths, "options">;
  HEAD: RawMethod<Paths, "head">;
  PATCH: RawMethod<Paths, "patch">;
  TRACE: RawMethod<Paths, "trace">;
}

export type RawMethod<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: RawInit<OperationAt<Paths[Path], Method>> extends infer Init
    ? object extends Init
      ? [init?: Init & CallOptions]
      : [init: Init & CallOptions]
    : never
) => Promise<RawResult<OperationAt<Paths[Path], Method>>>;

export type RawResult<Operation> = Operation extends { responses: infer Responses }
  ?
      | { data: ContentOf<Responses[keyof Responses & SuccessKey]>; error?: undefined; response: Response }
      | { data?: undefined; error: ContentOf<Responses[Exclude<keyof Responses, SuccessKey>]>; response: Response }
  : never;

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: OperationAt<Paths[Path], Method> extends never ? never : Path;
}[keyof Paths];

type OperationAt<PathItem, Method extends string> = Method extends keyof PathItem
  ? NonNullable<PathItem[Method]>
  : never;

type RawInit<Operation> = ParametersOf<Operation> & BodyOf<Operation>;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? object extends DeclaredIn<Parameters>
    ? { params?: DeclaredIn<Parameters> }
    : { params: DeclaredIn<Parameters> }
  : object;

type DeclaredIn<Parameters> = {
  [Place in keyof Parameters as NonNullable<Parameters[Place]> extends never ? never : Place]: Parameters[Place];
};

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } | undefined }
    ? { body?: Content[keyof Content] | undefined }
    : object;

type SuccessKey = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | "2XX";

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

interface AnyRawInit extends CallOptions {
  params?: Readonly<Record<string, object | undefined>>;
  body?: unknown;
}

/** Create the path-based client; a path of the table is written as the table says. */
export function createRawClient<Paths>({ operations }: Api, run: Run): RawClient<Paths> {
  const call = async (method: string, path: string, { params = {}, body, ...options }: AnyRawInit = {}) => {
    const request = `${method} ${path}`;
    const id = Object.keys(operations).find((name) => operations[name]?.request === request) ?? "raw";
    const { oneOf: _, ...entry }: Operation = { body: "application/json", ...operations[id], request, envelope: false };
    const values = Object.assign({ body }, params.path, params.query, params.header, params.cookie);
    return createApiPromise(run(id, entry, values, options))
      .withResponse()
      .catch((error: unknown) => {
        if (!isApiError(error)) throw error;
        return { error: error.body, response: responses.get(error) };
      });
  };
  const methods = "GET|HEAD|PUT|DELETE|OPTIONS|POST|PATCH|TRACE".split("|");
  return Object.fromEntries(methods.map((method) => [method, call.bind(null, method)])) as unknown as RawClient<Paths>;
}
