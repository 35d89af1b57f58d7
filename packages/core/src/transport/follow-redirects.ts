import { type ErrorContext, ResponseError } from "../errors/errors.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { harmlessHeaders, type RequestHeaders } from "../request/headers.ts";
import { attempt } from "./attempt.ts";

/**
 * Sends a request and follows its redirects by hand, because `fetch` drops only `Authorization` on a redirect to another origin.
 * @throws {ResponseError} where the runtime hides redirects (browsers), after more than 5 redirects, or instead of sending a body to another origin.
 */
export async function fetchFollowing(
  { method, url, headers, body }: BuiltRequest,
  context: ErrorContext,
  fetchOnce: (url: string, headers: RequestHeaders) => Promise<Response>,
): Promise<Response> {
  const fail = (problem: string) => new ResponseError(`Redirected ${problem}`, context);
  for (let count = 0; ; count += 1) {
    const response = await fetchOnce(url, headers);
    if (response.type === "opaqueredirect") throw fail("in a runtime that hides the target");
    const target = targetOf(response, url, method);
    if (!target) return response;
    await response.body?.cancel();
    if (count === 5) throw fail("more than 5 times");
    if (body instanceof ReadableStream) throw fail("although a stream can be sent only once");
    if (target.origin !== new URL(url).origin) {
      // A body may contain secrets too, which are meant for the first origin only.
      if (body !== undefined) throw fail("to another origin, which must not receive the body");
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.test(name)));
    }
    url = target.href;
  }
}

/** Returns the target of a redirect; `undefined` unless the same request can be repeated there. */
function targetOf({ status, headers }: Response, url: string, method: string): URL | undefined {
  const location = headers.get("location");
  const follows = /GET|HEAD/.test(method) ? /30[12378]/ : /30[78]/;
  const target = location && follows.test(`${status}`) ? attempt(() => new URL(location, url)) : undefined;
  return target && /^http/.test(target.protocol) ? target : undefined;
}
