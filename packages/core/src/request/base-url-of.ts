import { InvalidRequest } from "../errors/invalid-request.ts";
import type { ApiTable } from "../table.ts";
import type { ServerChooser } from "./choose-server.ts";

/**
 * Returns the base URL of a client: the option, or that of a server of the spec.
 * @throws {InvalidRequest} for a URL that is not absolute or not HTTP, and for a server that the spec does not declare.
 */
export function baseUrlOf(
  { servers, chooseServer }: Pick<ApiTable, "servers"> & { readonly chooseServer?: ServerChooser },
  { baseUrl, server }: { baseUrl?: string | undefined; server?: string | undefined },
): string {
  if (server !== undefined && !chooseServer)
    throw new InvalidRequest("`server` must be omitted: the spec has only one server");
  const url = baseUrl ?? (chooseServer ? chooseServer(servers, server) : Object.values(servers)[0]) ?? "";
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new InvalidRequest("`baseUrl` must be a URL that begins with http:// or https://");
  // Every `fetch` rejects such a URL, with an error that quotes it.
  const { username, password } = new URL(url);
  if (username || password) throw new InvalidRequest("`baseUrl` must not contain credentials; pass them as options");
  return url.replace(/\/+$/, "");
}
