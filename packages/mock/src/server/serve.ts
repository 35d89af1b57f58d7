import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { responseHeaders } from "../engine/response-headers.ts";
import { sendFaulty } from "../faults/send-faulty.ts";
import { MockError } from "../mock-error.ts";
import type { HostResponse } from "./host-response.ts";
import type { IncompleteRequest } from "./received-request.ts";

export interface ServeOptions {
  name: string;
  address: string;
  port: number;
  maxBodyBytes: number;
  /** A request that has not arrived by then is given up. @default 30000 */
  requestTimeoutMs?: number;
}

export type RequestHandler = (request: IncompleteRequest) => Promise<HostResponse>;

/**
 * Serves responses on a socket.
 * @throws {MockError} when the port is not available.
 */
export async function serve(handle: RequestHandler, options: ServeOptions): Promise<{ port: number; server: Server }> {
  const { requestTimeoutMs = 30_000 } = options;
  const timeouts = {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.ceil(requestTimeoutMs / 10),
  };
  const server = createServer(timeouts, (request, outgoing) => {
    respond(handle, request, outgoing, options.maxBodyBytes).catch(() => outgoing.destroy());
  });
  const { address, port, name } = options;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new MockError(explain(error, { address, port, name }), { cause: error })),
    );
    server.listen(port, address, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
}

async function respond(
  handle: RequestHandler,
  request: IncomingMessage,
  outgoing: ServerResponse,
  maxBodyBytes: number,
): Promise<void> {
  const method = request.method ?? "GET";
  const bytes = await readBody(request, maxBodyBytes);
  const headers = headersOf(request);
  const origin = `http://${headers.host ?? "localhost"}`;
  const response = await handle({ method, origin, path: request.url ?? "/", headers, bytes });
  if (response.connection) return sendFaulty(outgoing, response, response.connection);
  const body = response.body === undefined ? undefined : Buffer.from(response.body);
  outgoing.writeHead(response.status, responseHeaders(response, body?.length));
  outgoing.end(method === "HEAD" ? undefined : body);
}

/** Reads a whole body; `undefined` when it is too long, without keeping any of it. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Reads on when it is too long: a client that still writes would not see the response.
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > maxBytes ? undefined : new Uint8Array(Buffer.concat(chunks));
}

function headersOf({ headersDistinct }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headersDistinct).map(([name, values = []]) => [
    name,
    values.join(name === "cookie" ? "; " : ", "),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function explain(
  { code, message }: NodeJS.ErrnoException,
  { address, port, name }: { address: string; port: number; name: string },
): string {
  if (code === "EADDRINUSE")
    return `port ${port}, wanted for ${name}, is in use; choose another port, or 0 for a free one`;
  if (code === "EACCES") return `port ${port}, wanted for ${name}, is not allowed; choose one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `host ${address} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them`;
  return `${name} cannot be served at ${address}:${port}: ${message}`;
}
