import { createCloudflare, type Cloudflare as Ours } from "@certspec/cloudflare";
import Cloudflare from "cloudflare";

/** How a call of one client ended. */
export interface End {
  /** What the call gave, or the name of its error. */
  end: unknown;
  requests: { url: string; headers: RequestInit["headers"] }[];
}

/** Make a call with both clients, Cloudflare's first; each gets the same answer to every request. */
export async function both(
  answer: () => Response,
  official: (client: Cloudflare) => PromiseLike<unknown>,
  ours: (cloudflare: Ours) => PromiseLike<unknown>,
): Promise<[End, End]> {
  const ends: End[] = [];
  for (const run of [
    (fetch: typeof globalThis.fetch) => official(new Cloudflare({ apiToken: "any", fetch })),
    (fetch: typeof globalThis.fetch) => ours(createCloudflare({ apiToken: "any", fetch })),
  ]) {
    const requests: End["requests"] = [];
    const fetch = async (url: string | URL | Request, init?: RequestInit) => {
      requests.push({ url: `${url}`, headers: init?.headers });
      return answer();
    };
    const end = await run(fetch).then(undefined, (error: Error) => error.name);
    ends.push({ end, requests });
  }
  return ends as [End, End];
}

/** A failure as Cloudflare words it. */
export function failure(status: number, headers: Record<string, string> = {}): Response {
  const body = { success: false, errors: [{ code: 1, message: "no" }], messages: [], result: null };
  // `retry-after-ms` keeps the official client from sleeping where it is not the point.
  return Response.json(body, {
    status,
    headers: { ...(headers["retry-after"] ? {} : { "retry-after-ms": "1" }), ...headers },
  });
}
