/** A request as the right client would send it; a wrong client changes it. */
export interface Wire {
  operation: string;
  method: string;
  /** Path and query below the base URL. */
  path: string;
  headers: Record<string, string>;
  body: BodyInit | undefined;
}

export interface Wrong {
  /** Changes what is sent. */
  send?: (wire: Wire) => Wire | undefined;
  /** Changes what is made of a response. */
  receive?: (result: Result) => unknown;
  /** Changes the client itself. */
  build?: (client: Client) => object;
}

export interface Result {
  ok: boolean;
  status: number;
  data?: unknown;
  body?: unknown;
  error?: Error & { operation?: string };
  response: { status: number };
}

type Params = Record<string, unknown>;
type Call = (
  params: Params,
  options: { headers?: Record<string, string>; timeoutMs?: number },
) => Promise<unknown> & { safe: () => Promise<unknown> };
type Client = Record<string, Record<string, Call>>;

const encode = encodeURIComponent;
/** A path has a value in each of its places, or is none. */
const needed = (value: unknown): string => {
  if (value === undefined || value === "") throw new TypeError("a path parameter is missing");
  return encode(String(value));
};
const list = (value: unknown, separator: string): string => [value ?? needed(value)].flat().map(needed).join(separator);
const fields = (value: unknown): [string, string][] =>
  Object.entries(value as object).map(([name, item]) => [encode(name), encode(item)]);

/** A client of the fixture's API, written by hand, with a mistake if one is given. */
export function createClient(
  options: { baseUrl: string; apiToken?: string; email?: string; key?: string; fetch?: typeof fetch },
  { send, receive, build }: Wrong = {},
): object {
  const call =
    (
      operation: string,
      write: (params: Params) => Omit<Wire, "operation" | "headers"> & { headers?: Record<string, string> },
      read = (data: unknown): unknown => data,
    ): Call =>
    (params, { headers, timeoutMs = 60_000 }) => {
      const wire = withSecrets({ operation, ...write(params) }, options);
      const right = { ...wire, headers: { accept: "application/json", ...headers, ...wire.headers } };
      return answerOf(exchange({ ...options, timeoutMs }, send?.(right) ?? right, { read, receive }));
    };
  const result = (body: unknown): unknown => (body as { result: unknown }).result;
  const page = (body: unknown): unknown => ({
    items: (body as { result: { parts: unknown[] } }).result.parts,
    hasNext: false,
    next: () => undefined,
  });
  const client: Client = {
    parts: {
      list: call(
        "parts_list",
        ({ account_id, zone_id, page, tags = [] }) => ({
          method: "GET",
          path: `/${account_id ? "accounts" : "zones"}/${needed(account_id ?? zone_id)}/parts${query([...(page === undefined ? [] : [`page=${page}`]), ...(tags as string[]).map((tag) => `tags=${encode(tag)}`)])}`,
          headers: { "x-version": "2026-03-01" },
          body: undefined,
        }),
        page,
      ),
      create: call(
        "parts_create",
        ({ body }) => ({
          method: "POST",
          path: "/parts",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
        result,
      ),
      delete: call("parts_delete", ({ part_id }) => ({
        method: "DELETE",
        path: `/parts/${needed(part_id)}`,
        body: undefined,
      })),
    },
    search: { run: call("search_run", search, result) },
    paths: {
      show: call(
        "paths_show",
        ({ list: simple, label, matrix, object }) => ({
          method: "GET",
          path: `/paths/${list(simple, ",")}/.${list(label, ".")}/;matrix=${list(matrix, ",")}/${fields(object)
            .map((pair) => pair.join("="))
            .join(",")}`,
          body: undefined,
        }),
        result,
      ),
    },
    forms: {
      send: call("forms_send", ({ body }) => {
        const { name, tags, codes, meta } = body as Record<string, string> & { tags: string[]; codes: string[] };
        const form = [
          `name=${encode(name ?? "").replaceAll("%20", "+")}`,
          ...tags.map((tag) => `tags=${tag}`),
          `codes=${codes.join(",")}`,
          `meta=${encode(JSON.stringify(meta))}`,
        ];
        return {
          method: "POST",
          path: "/forms",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: form.join("&"),
        };
      }),
    },
    files: {
      upload: call("files_upload", ({ body }) => {
        const { file, meta, tags, rows } = body as { file: Blob; meta: object; tags: string[]; rows: object[] };
        const parts: [string, Blob | string][] = [
          ["file", file],
          ["meta", jsonPart(meta)],
          ["rows", jsonPart(rows)],
        ];
        for (const tag of tags) parts.push(["tags", tag]);
        return { method: "POST", path: "/files", headers: { accept: "text/plain" }, body: formOf(parts) };
      }),
    },
    notes: {
      write: call("notes_write", ({ body }) => ({
        method: "PUT",
        path: "/notes",
        headers: { "content-type": "text/plain" },
        body: String(body),
      })),
    },
    blobs: {
      write: call("blobs_write", ({ body }) => ({
        method: "PUT",
        path: "/blobs",
        headers: { accept: "application/octet-stream", "content-type": "application/octet-stream" },
        body: body as Blob,
      })),
    },
  };
  return build?.(client) ?? client;
}

/** A part of a multipart form that holds JSON. */
export function jsonPart(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

/** A multipart form. */
export function formOf(parts: readonly [string, Blob | string][]): FormData {
  const form = new FormData();
  for (const [name, part] of parts) form.append(name, part as Blob);
  return form;
}

/** One credential set; none where the operation is public. */
function withSecrets(
  wire: Omit<Wire, "headers"> & { headers?: Record<string, string> },
  { apiToken, email, key }: { apiToken?: string; email?: string; key?: string },
): Omit<Wire, "headers"> & { headers: Record<string, string> } {
  const { operation, path, headers = {} } = wire;
  if (operation === "search_run") return { ...wire, headers };
  if (apiToken !== undefined) return { ...wire, headers: { authorization: `Bearer ${apiToken}`, ...headers } };
  if (email === undefined || operation === "notes_write") return { ...wire, headers };
  const separator = path.includes("?") ? "&" : "?";
  return { ...wire, path: `${path}${separator}key=${key}`, headers: { "x-mail": email, ...headers } };
}

function search(params: Params): Omit<Wire, "operation"> {
  const { comma, space, pipe, range, exploded, flat, filter, session } = params;
  const given = (value: unknown, write: () => string[]): string[] => (value === undefined ? [] : write());
  const pairs = [
    ...given(comma, () => [`comma=${list(comma, ",")}`]),
    ...given(space, () => [`space=${list(space, "%20")}`]),
    ...given(pipe, () => [`pipe=${list(pipe, "|")}`]),
    ...given(range, () => fields(range).map(([name, value]) => `range%5B${name}%5D=${value}`)),
    ...given(exploded, () => fields(exploded).map((pair) => pair.join("="))),
    ...given(flat, () => [`flat=${fields(flat).flat().join(",")}`]),
    ...given(filter, () => [`filter=${encode(JSON.stringify(filter))}`]),
  ];
  const headers = {
    ...(params["X-Tags"] !== undefined && { "x-tags": String(params["X-Tags"]) }),
    ...(session !== undefined && { cookie: `session=${encode(String(session))}` }),
  };
  return { method: "GET", path: `/search${query(pairs)}`, headers, body: undefined };
}

function query(pairs: readonly string[]): string {
  return pairs.length ? `?${pairs.join("&")}` : "";
}

async function exchange(
  { baseUrl, timeoutMs, fetch: send = fetch }: { baseUrl: string; timeoutMs: number; fetch?: typeof fetch },
  { operation, method, path, headers, body }: Wire,
  { read, receive }: { read: (data: unknown) => unknown; receive: Wrong["receive"] },
): Promise<unknown> {
  const failure = (name: string, message: string): Error => Object.assign(new Error(message), { name, operation });
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await send(baseUrl + path, { method, headers, signal, ...(body !== undefined && { body }) });
    bytes = await response.arrayBuffer();
  } catch {
    throw failure(signal.aborted ? "TimeoutError" : "NetworkError", "no response");
  }
  const type = response.headers.get("content-type") ?? "";
  const text = new TextDecoder().decode(bytes);
  if (response.ok && type.includes("html")) throw failure("ResponseError", "a page of HTML");
  let value: unknown = type.startsWith("text/") ? text : bytes.byteLength ? "bytes" : undefined;
  try {
    if (type.includes("json")) value = JSON.parse(text);
  } catch {
    throw failure("ResponseError", "no JSON");
  }
  const { ok, status } = response;
  const error = Object.assign(new Error(`${status}`), { name: "ApiError", operation, status });
  const result: Result = ok
    ? { ok, status, data: type.includes("json") ? read(value) : value, response }
    : { ok, status, body: value, error, response };
  return receive ? receive(result) : result;
}

function answerOf(exchanged: Promise<unknown>): Promise<unknown> & { safe: () => Promise<unknown> } {
  const value = exchanged.then((result) => {
    const { ok, data, error } = result as Result;
    if (ok) return data;
    throw error;
  });
  value.catch(() => undefined);
  return Object.assign(value, { safe: () => exchanged });
}
