import { expect, test } from "vitest";
import type { Fetch } from "../src/client/options.ts";
import type { ApiPromise, PagePromise } from "../src/client/results.ts";
import { createAcme } from "./create-acme.ts";

const api = {
  operations: {
    get: { request: "GET /thing" },
    list: {
      request: "GET /things",
      parameters: ["after"],
      pagination: { style: "cursor" as const, cursor: "after", items: "items", next: "next" },
    },
  },
};

interface Things {
  get: (values?: object, options?: object) => ApiPromise<unknown>;
  list: () => PagePromise<number, unknown>;
}

const clientOf = (fetch: Fetch): Things => createAcme<Things>(api, { fetch, maxRetries: 0 });

test("a failure of the API is a result with its status, body, error and response", async () => {
  const response = Response.json({ reason: "gone" }, { status: 404 });

  const result = await clientOf(async () => response)
    .get()
    .safe();

  expect(result).toMatchObject({ ok: false, status: 404, body: { reason: "gone" }, error: { name: "ApiError" } });
  expect(result.response).toBe(response);
});

test("a failed connection is a result without a status", async () => {
  const result = await clientOf(() => Promise.reject(new TypeError("fetch failed")))
    .get()
    .safe();

  expect(result).toMatchObject({ ok: false, status: undefined, error: { name: "NetworkError" } });
});

test("a response that breaks the contract is a result without a status, though it had one", async () => {
  const result = await clientOf(async () => new Response("<p>", { headers: { "content-type": "text/html" } }))
    .get()
    .safe();

  expect(result).toEqual({ ok: false, status: undefined, error: expect.objectContaining({ name: "ResponseError" }) });
  expect(result.error).toMatchObject({ status: 200 });
});

test("a repeated cursor ends the list with an error, whatever the pages hold", async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ items: [sent], next: "same" });
  };

  await expect(clientOf(fetch).list().toArray()).rejects.toThrow("The API repeated a page");
  expect(sent).toBe(2);
});

test("a response may have ten mebibytes by default, and no byte more", async () => {
  const ofLength = (length: number) => async () =>
    new Response(`"${"a".repeat(length - 2)}"`, { headers: { "content-type": "application/json" } });
  const most = 10 * 1024 * 1024;

  await expect(clientOf(ofLength(most)).get()).resolves.toHaveLength(most - 2);
  await expect(clientOf(ofLength(most + 1)).get()).rejects.toThrow(`The response body is longer than ${most} bytes`);
});
