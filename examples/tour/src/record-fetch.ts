/** The last exchange over the wire for one call. */
export interface Exchange {
  request: string;
  status: number | undefined;
  milliseconds: number;
}

/** A `fetch` for the clients that remembers what was sent, and how it ended. */
export function createRecordingFetch(): {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  exchanges: Exchange[];
} {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (url, init) => {
      const exchange: Exchange = {
        request: `${init.method} ${new URL(url).pathname}`,
        status: undefined,
        milliseconds: 0,
      };
      exchanges.push(exchange);
      const started = performance.now();
      try {
        const response = await fetch(url, init);
        exchange.status = response.status;
        return response;
      } finally {
        exchange.milliseconds = performance.now() - started;
      }
    },
  };
}
