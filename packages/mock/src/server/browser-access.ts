import { isIP } from "node:net";
import { type Problem, problem } from "../engine/problem.ts";
import { MockError } from "../mock-error.ts";
import type { HostResponse } from "./host-response.ts";

/** Which pages may call a mock, and under which names it may be reached. */
export interface AccessOptions {
  /**
   * Origins of pages that may call the mock, such as `https://app.example.com`, beside those of this machine; `"*"` allows
   * all, `false` none.
   * @default pages of localhost and loopback addresses
   */
  cors?: false | string | readonly string[] | undefined;
  /** Names in the `Host` header that the mock answers to, beside `localhost` and addresses; `"*"` allows all. */
  allowHosts?: string | readonly string[] | undefined;
}

/** The parts of a request that a browser's rules read; header names in lower case. */
export interface Calling {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Decides on requests of browsers. */
export interface BrowserAccess {
  /** The problem of a request that must not be answered. */
  rejection(request: Calling): Problem | undefined;
  /** The response to a preflight request; `undefined` for other requests. */
  preflight(request: Calling): HostResponse | undefined;
  /** Adds the headers that let a page read a response. */
  readable(request: Calling, response: HostResponse): HostResponse;
}

/**
 * Creates the rules for browsers: pages of this machine may call the mock, and so may those of `cors`. A `Host` header with
 * another name than the mock's belongs to a page whose name was pointed at this machine (DNS rebinding).
 * @throws {MockError} for an origin or a host that cannot be one.
 */
export function createBrowserAccess({ cors = [], allowHosts = [] }: AccessOptions, listening: string): BrowserAccess {
  const origins = cors === false ? [] : [cors].flat().map(checkedOrigin);
  const hosts = new Set([listening.toLowerCase(), ...[allowHosts].flat().map(checkedHost)]);
  const allowsHost = (host: string): boolean => isOwnName(host) || hosts.has(host) || hosts.has("*");
  const allowsOrigin = (origin: string, { host = "" }: Calling["headers"]): boolean =>
    origin.toLowerCase() === `http://${host.toLowerCase()}` ||
    (cors !== false && (origins.includes("*") || origins.includes(origin.toLowerCase()) || isLoopbackOrigin(origin)));

  return {
    rejection: ({ method, path, headers }) => {
      const { host, origin } = headers;
      // A client of a proxy names the server that it wants; pages cannot send such a request.
      const isProxied = /^https?:\/\//i.test(path);
      const name = hostName(host ?? "");
      if (host !== undefined && !isProxied && !allowsHost(name))
        return problem(
          403,
          "host-not-allowed",
          `the mock does not answer to the host ${JSON.stringify(name)}; start it with --allow-host ${name} (allowHosts), or call it at localhost`,
        );
      if (origin === undefined || allowsOrigin(origin, headers)) return undefined;
      // Servers pass on the header of the page that called them; only browsers send these two.
      const isOfPage =
        isPreflight(method, headers) || /^(?:cross-site|same-site)$/.test(headers["sec-fetch-site"] ?? "");
      if (!isOfPage) return undefined;
      return problem(
        403,
        "origin-not-allowed",
        `pages of ${JSON.stringify(origin)} may not call the mock; start it with --cors ${origin} (cors)`,
      );
    },
    preflight: ({ method, headers }) => {
      const { origin } = headers;
      if (origin === undefined || !isPreflight(method, headers)) return undefined;
      const asked = headers["access-control-request-headers"];
      return {
        status: 204,
        headers: {
          ...allowing(origin),
          "access-control-allow-methods": headers["access-control-request-method"] ?? "",
          ...(asked !== undefined && { "access-control-allow-headers": asked }),
          ...(headers["access-control-request-private-network"] === "true" && {
            "access-control-allow-private-network": "true",
          }),
          // Browsers keep a permission for five seconds by default.
          "access-control-max-age": "600",
          vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
        },
        violations: [],
      };
    },
    readable: ({ headers: { origin, ...others } }, response) => {
      if (origin === undefined || !allowsOrigin(origin, others)) return response;
      const { headers, violations } = response;
      // With credentials a star would be the name of a header.
      const names = [...Object.keys(headers), ...(violations.length > 0 ? ["x-certspec-violations"] : [])];
      const vary = [headers.vary, "Origin"].filter(Boolean).join(", ");
      const exposed = { "access-control-expose-headers": names.join(", ") };
      return { ...response, headers: { ...headers, ...allowing(origin), ...exposed, vary } };
    },
  };
}

function allowing(origin: string): Record<string, string> {
  return { "access-control-allow-origin": origin, "access-control-allow-credentials": "true" };
}

function isPreflight(method: string, headers: Calling["headers"]): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && isLoopbackName(hostname);
}

/** Names that lead to this machine wherever they are looked up. */
function isLoopbackName(name: string): boolean {
  return /^(?:.+\.)?localhost$/.test(name) || name === "[::1]" || /^127(?:\.\d+){3}$/.test(name);
}

/** A page cannot be given an address as its name, so addresses are safe. */
function isOwnName(name: string): boolean {
  return isLoopbackName(name) || isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "");
}

function checkedOrigin(origin: string): string {
  const isOrigin = origin === "*" || origin === "null" || (URL.canParse(origin) && isBare(new URL(origin), origin));
  if (isOrigin) return origin.toLowerCase();
  throw new MockError(
    `cors must be origins such as https://app.example.com or "*"; got ${JSON.stringify(origin)}, which is not the scheme and host of a page alone`,
  );
}

function isBare({ origin, protocol, host }: URL, written: string): boolean {
  return written.toLowerCase() === (origin === "null" ? `${protocol}//${host}` : origin);
}

function checkedHost(host: string): string {
  if (host === "*" || /^[\w.-]+$/.test(host)) return host.toLowerCase();
  throw new MockError(
    `allowHosts must be names such as mock or mock.internal, without a port; got ${JSON.stringify(host)}`,
  );
}
