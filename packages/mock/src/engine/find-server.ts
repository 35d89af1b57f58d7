import { type Method, methods, type OpenApiDocument, type Server, serverUrl } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";

/**
 * Returns what finds the name of the document that has a server at a URL; a single document serves every URL.
 * @throws {TypeError} like `fetch` for an address without a listener.
 */
export function createServerFinder(named: readonly [string, OpenApiDocument][]): (url: string) => string {
  const [first] = named;
  if (first && named.length === 1) return () => first[0];
  const servers = named.flatMap(([name, document]) =>
    serversIn(document).map((server) => ({ name, url: serverUrl(server, () => "").replace(/\/$/, "") })),
  );
  servers.sort((one, other) => other.url.length - one.url.length);
  return (url) => {
    const closest = servers.find((server) => url === server.url || /^[/?]/.test(after(url, server.url)));
    if (closest) return closest.name;
    const urls = [...new Set(servers.map((each) => each.url))];
    const cause = new MockError(`no document has a server at ${url}; servers: ${urls.join(", ")}`);
    throw new TypeError("fetch failed", { cause });
  };
}

/** The servers of a document, of its paths and of its operations. */
function serversIn({ servers = [], paths = {} }: OpenApiDocument): Server[] {
  const items = Object.values(paths) as ({ servers?: Server[] } & Partial<Record<Method, { servers?: Server[] }>>)[];
  const own = items.flatMap((item) => [item, ...methods.map((method) => item[method])]);
  return [...servers, ...own.flatMap((holder) => holder?.servers ?? [])];
}

function after(url: string, start: string): string {
  return url.startsWith(start) ? url.slice(start.length) : "";
}
