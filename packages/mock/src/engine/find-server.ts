import { type OpenApiDocument, serverUrl } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";

/**
 * Returns the name of the document that has a server at a URL; a single document serves every URL.
 * @throws {TypeError} like `fetch` for an address without a listener.
 */
export function findServer(named: readonly [string, OpenApiDocument][], url: string): string {
  const [first] = named;
  if (first && named.length === 1) return first[0];
  const servers = named.flatMap(([name, { servers = [] }]) =>
    servers.map((server) => ({ name, url: serverUrl(server, () => "").replace(/\/$/, "") })),
  );
  const fitting = servers.filter((server) => url === server.url || /^[/?]/.test(after(url, server.url)));
  const [closest] = fitting.sort((one, other) => other.url.length - one.url.length);
  if (closest) return closest.name;
  const cause = new MockError(
    `no document has a server at ${url}; servers: ${servers.map((each) => each.url).join(", ")}`,
  );
  throw new TypeError("fetch failed", { cause });
}

function after(url: string, start: string): string {
  return url.startsWith(start) ? url.slice(start.length) : "";
}
