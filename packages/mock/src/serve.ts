import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Host, HostAnswer } from "./create-host.ts";
import { MockError } from "./mock-error.ts";
import { problem } from "./problem.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { refuse } from "./refuse.ts";
import { violationsHeader } from "./violations-header.ts";

export interface ServeOptions {
  name: string;
  address: string;
  port: number;
  maxBodyBytes: number;
  /** Called with each request before its answer is sent. */
  record: (request: RecordedRequest) => void;
}

/**
 * Serve a host on a socket.
 * @throws {MockError} when the port cannot be had.
 */
export async function serve(host: Host, options: ServeOptions): Promise<{ port: number; server: Server }> {
  const server = createServer((request, response) => {
    respond(host, request, response, options).catch(() => response.destroy());
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
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
): Promise<void> {
  const { name, maxBodyBytes, record } = options;
  const method = request.method ?? "GET";
  const path = request.url ?? "/";
  const headers = headersOf(request);
  const body = await readBody(request, maxBodyBytes);
  const bytes = body ?? new Uint8Array();
  const answered = body
    ? await host.answer({ method, path, headers, bytes })
    : refuse(problem(413, "body-too-large", `the body is longer than the mock's limit of ${maxBodyBytes} bytes`));

  const { status, operationId, violations } = answered;
  const text = new TextDecoder().decode(bytes);
  record({
    name,
    method,
    path,
    headers,
    body: text,
    bytes,
    ...(operationId !== undefined && { operationId }),
    status,
    violations,
  });
  send(response, method, answered);
}

function send(response: ServerResponse, method: string, { status, headers, body, violations }: HostAnswer): void {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  response.writeHead(status, {
    ...headers,
    ...(violations.length > 0 && { "x-certspec-violations": violationsHeader(violations) }),
    ...(bytes && { "content-length": bytes.length }),
  });
  response.end(method === "HEAD" ? undefined : bytes);
}

/** Read a body to its end; `undefined` when it is too long, then nothing of it is kept. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Read on when it is too long: a client that still writes would not see the answer.
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
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `host ${address} is none of this machine's addresses`;
  return `${name} cannot be served at ${address}:${port}: ${message}`;
}
