import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import type { Operation } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

type Create = (values?: object, options?: CallOptions) => Promise<unknown>;

/** A client of one POST whose responses have these statuses, and the headers of its requests. */
function posting(
  statuses: readonly number[],
  {
    operation = {},
    retry429,
    token,
    ...options
  }: ClientOptions & { operation?: Partial<Operation>; token?: object } & { retry429?: boolean } = {},
  ofApi: { retry429?: boolean } = {},
) {
  const keys: (string | null)[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get("idempotency-key"));
    return Response.json({ ok: true }, { status: statuses[Math.min(keys.length, statuses.length) - 1] as number });
  };
  const api = {
    ...ofApi,
    ...(token && { schemes: { token: { option: "token", in: "bearer" as const } }, security: [["token"]] }),
    operations: { create: { request: "POST /things", ...operation } },
  };
  const { create } = createAcme<{ create: Create }>(api, {
    fetch,
    ...(retry429 !== undefined && { retry429 }),
    ...(token && { token }),
    ...options,
  } as ClientOptions & { fetch: typeof fetch });
  return { create, keys };
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("a POST that got 429 is retried only if the API, the operation, the client or the call says so, the last one deciding", async () => {
  for (const [ofApi, ofOperation, ofClient, ofCall, attempts] of [
    [undefined, undefined, undefined, undefined, 1],
    [true, undefined, undefined, undefined, 2],
    [true, false, undefined, undefined, 1],
    [undefined, true, undefined, undefined, 2],
    [undefined, true, false, undefined, 1],
    [undefined, undefined, true, undefined, 2],
    [undefined, undefined, true, false, 1],
    [false, false, false, true, 2],
  ] as const) {
    const { create, keys } = posting(
      [429, 200],
      {
        operation: ofOperation === undefined ? {} : { retry429: ofOperation },
        ...(ofClient !== undefined && { retry429: ofClient }),
      },
      ofApi === undefined ? {} : { retry429: ofApi },
    );

    const ended = await create({}, ofCall === undefined ? {} : { retry429: ofCall }).then(
      () => 2,
      () => 1,
    );

    expect([keys.length, ended]).toEqual([attempts, attempts]);
  }
});

test("a POST that may be retried after 429 is not retried after another failure", async () => {
  for (const status of [500, 502, 503, 504, 408]) {
    const { create, keys } = posting([status, 200], { retry429: true });

    await expect(create()).rejects.toMatchObject({ status, attempts: 1 });
    expect(keys).toHaveLength(1);
  }
});

const withKey: Partial<Operation> = {
  parameters: [{ name: "Idempotency-Key", in: "header", isIdempotencyKey: true }],
  idempotent: true,
};
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

test("a call sends one idempotency key with all of its attempts, and another call another one", async () => {
  const { create, keys } = posting([503, 500, 200], { operation: withKey });

  await create();
  await create();

  expect(keys).toHaveLength(4);
  expect(keys[0]).toMatch(uuid);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).toMatch(uuid);
  expect(keys[3]).not.toBe(keys[0]);
});

test("an idempotency key stays the same when a credential is renewed", async () => {
  let count = 0;
  const { create, keys } = posting([401, 200], { operation: withKey, token: () => `t${++count}` });

  await create();

  expect(count).toBe(2);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("a key that the caller passes is sent in place of a random one", async () => {
  const { create, keys } = posting([503, 200], { operation: withKey });

  await create({ "Idempotency-Key": "mine" });

  expect(keys).toEqual(["mine", "mine"]);
});

test("openapi-fetch sends a key too, the same for all attempts", async () => {
  const { createFetchClient } = await import("../src/fetch/create-fetch-client.ts");
  const keys: (string | null)[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get("idempotency-key"));
    return Response.json({}, { status: keys.length < 3 ? 503 : 200 });
  };
  type Paths = { "/things": { post: { responses: { 200: { content: { "application/json": object } } } } } };
  const client = createFetchClient<Paths>(
    {
      provider: "acme",
      version: "1",
      servers: { default: "https://a.test" },
      schemes: {},
      security: [],
      operations: { create: { request: "POST /things", ...withKey } },
    },
    { fetch },
  );

  await client.POST("/things");

  expect(keys).toHaveLength(3);
  expect(keys[0]).toMatch(uuid);
  expect(new Set(keys).size).toBe(1);
});
