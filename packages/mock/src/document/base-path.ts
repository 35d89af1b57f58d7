import { basePathOf, type Server, serverUrl } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";

/**
 * The path of the first server, without a trailing slash; `place` is the pointer to the servers.
 * @throws {MockError} for a server that is not a URL.
 */
export function basePath(servers: readonly Server[] | undefined, label: string, place = "servers"): string {
  const server = servers?.[0];
  if (!server) return "";
  const url = serverUrl(server, (variable) => {
    throw new MockError(
      `${label}: the server ${server.url} has no default for {${variable}}; add one to its variables`,
      { at: `#/${place}/0` },
    );
  });
  const path = basePathOf(url);
  if (path === undefined)
    throw new MockError(`${label}: the server ${url} is not a URL; correct it`, { at: `#/${place}/0/url` });
  return path;
}
