import createOpenapiFetch from "openapi-fetch";

// The one file that knows openapi-fetch: its runtime, with types of our own. The types of 0.17 pass every body through
// a mapped type that turns dates, tuples, blobs and open enums into object soup.

/** openapi-fetch's own style of calling, with the client's credentials, retries and timeouts. */
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
      ? [init?: Init & RawOptions]
      : [init: Init & RawOptions]
    : never
) => Promise<RawResult<OperationAt<Paths[Path], Method>>>;

/** The options of openapi-fetch that are the same for every operation. */
export interface RawOptions extends Omit<RequestInit, "body" | "method" | "headers"> {
  headers?: Readonly<Record<string, string>> | undefined;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
}

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

/** What the path-based client stands on. */
export interface RawTransport {
  send: (request: Request) => Promise<Response>;
  /** Fill a path template, and refuse what would name another path: openapi-fetch itself lets `..` pass. */
  fillPath: (template: string, values: Readonly<Record<string, unknown>>) => string;
}

/** Create the path-based client over a transport. */
export function createRawClient<Paths>(baseUrl: string, { send, fillPath }: RawTransport): RawClient<Paths> {
  const base = baseUrl.replace(/\/+$/, "");
  const client = createOpenapiFetch<Record<string, never>>({
    baseUrl: base,
    fetch: send,
    // It is given the template with the base URL before it.
    pathSerializer: (template, values) => base + fillPath(template.slice(base.length), values),
  });
  return client as unknown as RawClient<Paths>;
}
