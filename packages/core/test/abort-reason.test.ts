import { expect, test } from "vitest";
import { createClient } from "../src/client/create-client.ts";
import { createDownload } from "../src/client/download.ts";
import type { CallOptions, ClientOptions, Fetch } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";

/** As many as there can be between the end of a fetch and the end of its call. */
const microtasks = Array.from({ length: 40 }, (_, index) => index);

for (const [name, call] of [
  [
    "a call",
    (options: CallOptions) =>
      createClient<{ things: { get: (values: object, options: CallOptions) => ApiPromise<unknown> } }>(
        {
          provider: "acme",
          version: "1",
          servers: { default: "https://a.test" },
          schemes: {},
          security: [],
          operations: { things_get: { request: "GET /things" } },
        },
        { maxRetries: 0 } as ClientOptions,
      ).things.get({}, options),
  ],
  [
    "a download",
    (options: CallOptions) => createDownload("acme")("https://a.test/file", { ...options, maxRetries: 0 } as object),
  ],
] as const) {
  test(`${name} that is aborted while its fetch fails ends with the reason, never with what the fetch threw`, async () => {
    const names = new Set<string>();

    for (const count of microtasks) {
      const controller = new AbortController();
      const fetch: Fetch = () => {
        void after(count).then(() => controller.abort(new DOMException("enough")));
        return Promise.reject(Object.assign(new Error("cannot reach https://a.test?key=51gn"), { name: "FetchError" }));
      };
      await call({ fetch, signal: controller.signal }).catch((error: Error) =>
        names.add(`${error.name} ${error.message}`),
      );
    }

    expect([...names].sort()).toEqual([
      "Error enough",
      expect.stringMatching(/^NetworkError The connection failed: GET/),
    ]);
  });
}

async function after(microtaskCount: number): Promise<void> {
  for (let count = 0; count < microtaskCount; count += 1) await undefined;
}
