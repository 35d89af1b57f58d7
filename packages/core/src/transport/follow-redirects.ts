import { type ErrorContext, ResponseError } from "../errors/errors.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { harmlessHeaders } from "../request/harmless-headers.ts";
import { attempt } from "./attempt.ts";

/**
 * Send a request, each time without following, and follow its redirects by hand, because `fetch` drops only `Authorization` on the way to another origin.
 * @throws {ResponseError} where the runtime hides redirects (browsers), or after too many.
 */
export async function fetchFollowing(
  { method, url, headers, body }: BuiltRequest,
  context: ErrorContext,
  fetchOnce: (url: string, headers: Headers) => Promise<Response>,
): Promise<Response> {
  const fail = (problem: string) => new ResponseError(`redirected ${problem}`, context);
  for (let count = 0; ; count += 1) {
    const response = await fetchOnce(url, headers);
    if (response.type === "opaqueredirect") throw fail("where this runtime lets no client follow");
    const target = targetOf(response, url, method);
    if (!target) return response;
    await response.body?.cancel();
    if (count === 5) throw fail("more than 5 times");
    if (target.origin !== new URL(url).origin) {
      // A body may hold secrets too, and only the first origin was meant to have it.
      if (body !== undefined) throw fail("to another origin, which must not see the body");
      headers = new Headers([...headers].filter(([name]) => harmlessHeaders.test(name)));
    }
    url = target.href;
  }
}

/** Where a redirect leads: only requests that repeat as they are follow one. */
function targetOf({ status, headers }: Response, url: string, method: string): URL | undefined {
  const location = headers.get("location");
  const follows = /GET|HEAD/.test(method) ? /30[12378]/ : /30[78]/;
  const target = location && follows.test(`${status}`) ? attempt(() => new URL(location, url)) : undefined;
  return target && /^http/.test(target.protocol) ? target : undefined;
}
