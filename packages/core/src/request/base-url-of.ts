import { didYouMean } from "../errors/did-you-mean.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import type { ApiTable } from "../table.ts";

/** The options that choose where requests go. */
export interface BaseUrlOptions {
  baseUrl?: string | undefined;
  server?: string | undefined;
}

/** Hosts of this machine, to which plain HTTP is safe. */
const loopbackHost = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Returns the base URL of a client: the option, that of the chosen server, that of the environment, or that of the first server.
 * @throws {InvalidRequest} for a URL that is not absolute or not HTTP, or that has more than a host and a path, and for an unknown server.
 */
export function baseUrlOf(
  { servers, baseUrlEnv }: Pick<ApiTable, "servers" | "baseUrlEnv">,
  { baseUrl, server }: BaseUrlOptions,
  environment: Readonly<Record<string, string | undefined>> = {},
): string {
  // Read only where it counts: Deno asks for permission.
  const isChosen = baseUrl !== undefined || server !== undefined;
  const fromEnvironment = isChosen || !baseUrlEnv ? undefined : environment[baseUrlEnv]?.trim();
  const name = fromEnvironment ? baseUrlEnv : "baseUrl";
  const found = baseUrl ?? (fromEnvironment || serverUrl(servers, server));
  const url = /^https?:\/\//i.test(found) && URL.canParse(found) ? new URL(found) : undefined;
  if (!url) throw new InvalidRequest(`Invalid "${name}"`, "Expected a URL that begins with https:// or http://.");
  // Every `fetch` rejects a user name in a URL, with an error that quotes it.
  if (url.username || url.password)
    throw new InvalidRequest(
      `Invalid "${name}"`,
      "A user name or password in the URL is not allowed. Pass credentials as options.",
    );
  if (/[?#]/.test(found)) throw new InvalidRequest(`Invalid "${name}"`, 'Remove "?" or "#" and everything after it.');
  return found.replace(/\/+$/, "");
}

/** Returns the base URL of an operation: its own server, unless the client has a base URL that is not a server of the spec. */
export function operationBaseUrl(
  { servers }: Pick<ApiTable, "servers">,
  { server }: { readonly server: string | undefined },
  baseUrl: string,
): string {
  const isReplaced = !Object.values(servers).some((url) => url.replace(/\/+$/, "") === baseUrl);
  return server === undefined || isReplaced ? baseUrl : new URL(server, baseUrl).href.replace(/\/+$/, "");
}

/**
 * Rejects plain HTTP to another machine.
 * @throws {InvalidRequest} that names the option that allows it.
 */
export function checkSecure(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" || loopbackHost.test(hostname)) return;
  throw new InvalidRequest(
    'Insecure "baseUrl"',
    'Anyone on the way could read the credentials. Use https://, or pass "allowInsecureHttp: true".',
  );
}

function serverUrl(servers: ApiTable["servers"], name = Object.keys(servers)[0] ?? ""): string {
  const url = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (url !== undefined) return url;
  const names = Object.keys(servers);
  const expected = names.length > 1 ? `Expected one of "${names.join('", "')}".` : "Omit it: the spec has one server.";
  throw new InvalidRequest(`Unknown server "${name}"`, `${didYouMean(name, names)} ${expected}`.trim());
}
