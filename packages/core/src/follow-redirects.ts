import type { BuiltRequest } from "./build-request.ts";
import { type ErrorContext, ResponseError } from "./errors.ts";
import type { Fetch } from "./options.ts";

const mostRedirects = 5;
/** All that another origin may see: every other header could be a credential. */
const harmless = new Set(["accept", "accept-language", "content-type", "traceparent", "tracestate", "user-agent"]);

/**
 * Send a request and follow its redirects by hand, because `fetch` drops only `Authorization` on the way to another origin.
 * @throws {ResponseError} where the runtime hides redirects (browsers), or after too many.
 */
export async function fetchFollowing(
  request: BuiltRequest,
  { fetch, signal, context }: { fetch: Fetch; signal: AbortSignal; context: ErrorContext },
): Promise<Response> {
  let { method, url, headers, body } = request;
  for (let count = 0; ; count += 1) {
    const init: RequestInit = { method, headers, redirect: "manual", signal };
    if (body !== undefined) init.body = body;
    const response = await fetch(url, init);
    const { status } = response;
    if (response.type === "opaqueredirect")
      throw new ResponseError("redirected, which this runtime does not let a client follow safely", {
        ...context,
        status,
      });
    const target = targetOf(response, url, method);
    if (!target) return response;
    await response.body?.cancel();
    if (count === mostRedirects)
      throw new ResponseError(`redirected more than ${mostRedirects} times`, { ...context, status });
    if (target.origin !== new URL(url).origin) {
      headers = new Headers([...headers].filter(([name]) => harmless.has(name)));
      // A body may hold secrets too, and only the first origin was meant to have it.
      if (body !== undefined)
        throw new ResponseError("redirected to another origin, which must not see the request's body", {
          ...context,
          status,
        });
    }
    url = target.href;
  }
}

/** Where a redirect leads: only requests that repeat as they are follow one. */
function targetOf(response: Response, url: string, method: string): URL | undefined {
  const location = response.headers.get("location");
  const repeats = response.status === 307 || response.status === 308 || method === "GET" || method === "HEAD";
  if (!location || !repeats || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  return target && /^https?:$/.test(target.protocol) ? target : undefined;
}
