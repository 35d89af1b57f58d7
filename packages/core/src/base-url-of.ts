import type { Api } from "./api.ts";
import { RequestError } from "./errors.ts";

/**
 * The URL that a client's paths are added to: the given one, or that of a server of the spec.
 * @throws {RequestError} for a URL that no request can be sent to, or a server that the spec does not name.
 */
export function baseUrlOf(
  api: Api,
  { baseUrl, server }: { baseUrl?: string | undefined; server?: string | undefined },
): string {
  if (baseUrl !== undefined && /^https?:$/.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : "")) return baseUrl;
  if (baseUrl !== undefined) {
    throw new RequestError("`baseUrl` is no absolute URL that begins with http:// or https://", {
      provider: api.provider,
      operation: "createClient",
    });
  }
  const names = Object.keys(api.servers);
  const name = server ?? names[0] ?? "";
  const url = Object.hasOwn(api.servers, name) ? api.servers[name] : undefined;
  if (url !== undefined) return url;
  throw new RequestError(`there is no server "${name}"; there are ${names.map((known) => `"${known}"`).join(", ")}`, {
    provider: api.provider,
    operation: "createClient",
  });
}
