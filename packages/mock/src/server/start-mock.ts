import type { Server } from "node:http";
import type { OpenApiDocument } from "@certspec/openapi";
import { type Documents, namedDocuments } from "../cli/named-documents.ts";
import { createEngine, type MockControls, usualMaxBodyBytes } from "../engine/create-engine.ts";
import { MockError } from "../mock-error.ts";
import { type AccessOptions, createBrowserAccess } from "./browser-access.ts";
import type { HostResponse } from "./host-response.ts";
import { checkOptions, type ResponseOptions, responseOptionNames } from "./mock-options.ts";
import type { IncompleteRequest } from "./received-request.ts";
import { serve } from "./serve.ts";

export interface MockOptions extends ResponseOptions, AccessOptions {
  /** Port of the first document; the others get the next ports. 0 picks free ports. @default 0 */
  port?: number | undefined;
  /** Address to listen at. @default "127.0.0.1" */
  host?: string | undefined;
}

/** Running mock servers, one for each document. */
export interface Mock extends MockControls {
  /** The base URL of the first document, its base path included. */
  readonly url: string;
  /** The base URLs by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** Stops listening, and closes all connections. */
  close(): Promise<void>;
}

/**
 * Serves a document, or several by name, from this process.
 * @throws {MockError} when one cannot be served; the others are not served either.
 * @example
 * const mock = await startMock({ pets: document });
 * await fetch(`${mock.urls.pets}/pets`, { headers: { prefer: "code=404" } });
 * await mock.close();
 */
export async function startMock(documents: Documents, options: MockOptions = {}): Promise<Mock> {
  checkOptions(options, [...responseOptionNames, "port", "host", "cors", "allowHosts"]);
  const { replace: _replace, ...mock } = await serveDocuments(namedDocuments(documents), options);
  return mock;
}

/** A mock whose documents can be replaced while it serves. */
export interface ReloadableMock extends Mock {
  /**
   * Serves another document under a name; the old one is served until the new one is ready. Its records begin anew.
   * @throws {MockError} when it cannot be served; the old one is served further.
   */
  replace(name: string, document: OpenApiDocument): Promise<void>;
}

/**
 * Serves documents that have been checked.
 * @throws {MockError} when one cannot be served; the others are not served either.
 */
export async function serveDocuments(
  named: readonly [string, OpenApiDocument][],
  options: MockOptions,
): Promise<ReloadableMock> {
  const { port = 0, host = "127.0.0.1", maxBodyBytes = usualMaxBodyBytes } = options;
  checkPorts(port, named.length);
  const access = createBrowserAccess(options, host);
  const { hosts, answer, turnAway, replace, ...controls } = await createEngine(named, options);
  const handle = async (name: string, request: IncompleteRequest): Promise<HostResponse> => {
    const rejection = access.rejection(request);
    if (rejection) return turnAway(name, request, rejection);
    // Preflights are the browser's own: an app does not know of them, and nor do the recorded requests.
    return access.preflight(request) ?? access.readable(request, await answer(name, request));
  };
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.splice(0).map(stop));
  };
  const urls: Record<string, string> = {};
  try {
    for (const [index, [name, { basePath }]] of [...hosts].entries()) {
      const serving = { name, address: host, port: port === 0 ? 0 : port + index, maxBodyBytes };
      const { server, port: bound } = await serve((request) => handle(name, request), serving);
      servers.push(server);
      urls[name] = `http://${reachable(host)}:${bound}${basePath}`;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...controls,
    url: Object.values(urls)[0] ?? "",
    urls,
    close,
    replace: async (name, document) => {
      const { basePath } = await replace(name, document);
      urls[name] = `${new URL(urls[name] ?? "").origin}${basePath}`;
    },
  };
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
