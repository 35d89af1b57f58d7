import type { Server } from "node:http";
import { checkDocument } from "./check-document.ts";
import { createHost } from "./create-host.ts";
import { MockError } from "./mock-error.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { serve } from "./serve.ts";

export interface MockOptions {
  /** Port of the first document; the next ones follow. 0 picks free ones. @default 0 */
  port?: number | undefined;
  /** Address to listen at. @default "127.0.0.1" */
  host?: string | undefined;
  /** Request bodies above this many bytes are refused. @default 10485760 */
  maxBodyBytes?: number | undefined;
  /** The newest requests that are kept in `requests`. @default 1000 */
  maxRequests?: number | undefined;
  /** Called with each request before its answer is sent. */
  onRequest?: ((request: RecordedRequest) => void) | undefined;
}

/** Running mock servers, one for each document. */
export interface Mock {
  /** The base URL of the first document, its base path included. */
  readonly url: string;
  /** The base URLs by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** The requests of all documents, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Forget the requests. */
  reset(): void;
  /** Stop listening, and close all connections. */
  close(): Promise<void>;
}

/**
 * Serve a document, or several by name, from this process.
 * @throws {MockError} when one cannot be served; then none is.
 * @example
 * const mock = await startMock({ pets: document });
 * await fetch(`${mock.urls.pets}/pets`, { headers: { prefer: "code=404" } });
 * await mock.close();
 */
export async function startMock(
  documents: OpenApiDocument | Readonly<Record<string, OpenApiDocument>>,
  options: MockOptions = {},
): Promise<Mock> {
  if (!documents) throw new MockError("there is no document to serve; give at least one");
  const { port = 0, host = "127.0.0.1", maxBodyBytes = 10 * 1024 * 1024, maxRequests = 1000, onRequest } = options;
  const named: [string, unknown][] = isDocument(documents) ? [["default", documents]] : Object.entries(documents);
  if (named.length === 0) throw new MockError("there is no document to serve; give at least one");
  checkPorts(port, named.length);
  const requests: RecordedRequest[] = [];
  const record = (request: RecordedRequest): void => {
    requests.push(request);
    if (requests.length > maxRequests) requests.shift();
    onRequest?.(request);
  };

  const hosts = [];
  for (const [name, document] of named) {
    checkDocument(document, name);
    hosts.push({ name, host: await createHost(document, name) });
  }
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.splice(0).map(stop));
  };
  const urls: Record<string, string> = {};
  try {
    for (const [index, { name, host: served }] of hosts.entries()) {
      const serving = { name, address: host, port: port === 0 ? 0 : port + index, maxBodyBytes, record };
      const { server, port: bound } = await serve(served, serving);
      servers.push(server);
      urls[name] = `http://${reachable(host)}:${bound}${served.basePath}`;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: Object.values(urls)[0] ?? "", urls, requests, reset: () => void requests.splice(0), close };
}

/** Tell a document, also a faulty one, from a map of documents. */
function isDocument(value: object): boolean {
  return (
    ["openapi", "swagger"].some((key) => typeof (value as Record<string, unknown>)[key] === "string") ||
    "paths" in value
  );
}

function checkPorts(port: number, count: number): void {
  if (Number.isInteger(port) && port >= 0 && port + count - 1 <= 65535) return;
  throw new MockError(
    `port ${port} is not possible for ${count} server${count === 1 ? "" : "s"}; choose one from 0 to ${65536 - count}`,
  );
}

function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
