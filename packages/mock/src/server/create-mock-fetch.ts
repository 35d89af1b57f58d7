import { type Documents, namedDocuments } from "../cli/named-documents.ts";
import { createEngine, type MockControls } from "../engine/create-engine.ts";
import { createServerFinder } from "../engine/find-server.ts";
import { responseHeaders } from "../engine/response-headers.ts";
import { cutShort, piecesOf } from "../faults/cut-short.ts";
import { slowPauseMs, slowPieces } from "../faults/fault.ts";
import { sleep } from "../sleep.ts";
import type { HostResponse } from "./host-response.ts";
import { checkOptions, type ResponseOptions, responseOptionNames } from "./mock-options.ts";

/** A `fetch` that a mock answers, in this process and without a socket. */
export interface MockFetch extends MockControls {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
}

/**
 * Creates a `fetch` that answers as documented. Several documents are served at the URLs of their servers.
 * @throws {MockError} when a document cannot be served.
 * @example
 * const fetch = await createMockFetch(document, { items: 120 });
 * const cloudflare = createCloudflare({ apiToken: "any", fetch });
 */
export async function createMockFetch(documents: Documents, options: ResponseOptions = {}): Promise<MockFetch> {
  checkOptions(options, responseOptionNames);
  const named = namedDocuments(documents);
  const findServer = createServerFinder(named);
  const {
    hosts: _hosts,
    answer,
    turnAway: _turnAway,
    replace: _replace,
    ...controls
  } = await createEngine(named, options);
  const mockFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { signal, method, url } = request;
    signal.throwIfAborted();
    const { origin, pathname, search } = new URL(url);
    const bytes = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
    const name = findServer(url);
    const headers = Object.fromEntries(request.headers) as Record<string, string>;
    const answered = answer(name, { method, origin, path: pathname + search, headers, bytes });
    return responseFrom(await abortable(answered, signal), request);
  };
  return Object.assign(mockFetch, controls);
}

async function responseFrom(hostResponse: HostResponse, { method, signal, url }: Request): Promise<Response> {
  const { status, connection } = hostResponse;
  if (connection === "stall") return stalled(signal);
  if (connection === "reset") throw failed("fetch failed", "read ECONNRESET", "ECONNRESET");
  const bytes = hostResponse.body === undefined ? undefined : new TextEncoder().encode(hostResponse.body);
  const body = bytes && connection ? faulty(bytes, connection) : bytes;
  const response = new Response(method === "HEAD" ? null : (body ?? null), {
    status,
    headers: responseHeaders(hostResponse, bytes?.length),
  });
  Object.defineProperty(response, "url", { value: url });
  return response;
}

/** Waits until the caller aborts, and keeps the process alive as an open socket would. */
async function stalled(signal: AbortSignal): Promise<never> {
  const socket = setInterval(() => undefined, 1_000_000_000);
  try {
    return await abortable(new Promise<never>(() => undefined), signal);
  } finally {
    clearInterval(socket);
  }
}

/** A body that arrives slowly, or is truncated. */
function faulty(bytes: Uint8Array, fault: "slow" | "truncate"): ReadableStream<Uint8Array> {
  const pieces = fault === "slow" ? piecesOf(bytes, slowPieces) : [cutShort(bytes)];
  return new ReadableStream({
    pull: async (controller) => {
      if (fault === "slow") await sleep(slowPauseMs);
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else if (fault === "slow") controller.close();
      else controller.error(failed("terminated", "other side closed", "UND_ERR_SOCKET"));
    },
  });
}

/** The error of Node's own `fetch` for a connection that fails. */
function failed(message: string, reason: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}

async function abortable<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
