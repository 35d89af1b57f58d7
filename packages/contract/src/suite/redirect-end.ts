/** The statuses that clients follow to a `Location`. */
export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** A `fetch` that makes one request: what a client asks of the target of a redirect is answered without a body, wherever it is. */
export function createRedirectEnd(): { fetch: typeof globalThis.fetch; isFollowed: () => boolean } {
  let count = 0;
  return {
    fetch: async (input, init) => {
      count += 1;
      return count === 1 ? fetch(input, init) : new Response(null, { status: 204 });
    },
    isFollowed: () => count > 1,
  };
}
