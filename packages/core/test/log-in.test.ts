import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { createClient } from "../src/client/create-client.ts";
import type { CallOptions } from "../src/client/options.ts";
import type { ApiPromise } from "../src/client/results.ts";
import { logIn } from "../src/credentials/log-in.ts";

const api: Api = {
  provider: "acme",
  version: "1",
  servers: { default: "https://a.test/base" },
  schemes: {
    bearer: {
      option: "token",
      env: "ACME_TOKEN",
      in: "bearer",
      login: {
        option: "auth",
        request: "POST /login",
        fields: { clientId: "ACME_ID", clientSecret: "ACME_SECRET" },
        token: "session.token",
        expiresIn: "session.seconds",
        again: { 403: ["TokenError"] },
      },
    },
  },
  security: [["bearer"]],
  error: { code: "error", message: "message" },
  operations: { things_get: { request: "GET /things/{id}" } },
  logIn: logIn,
};

const auth = { clientId: "an-id", clientSecret: "a-client-secret" };

interface Things {
  things: { get: (values: { id: string }, options?: CallOptions) => ApiPromise<{ ok: boolean }> };
}

/** A server whose tokens are numbered, and the calls that it met. */
function acme(
  options: object = { auth },
  responses: { login?: () => Response | Promise<Response>; rejected?: string[]; rejection?: () => Response } = {},
) {
  const met: string[] = [];
  let logins = 0;
  const fetch = async (url: string, init: RequestInit) => {
    const { pathname } = new URL(url);
    const authorization = new Headers(init.headers).get("authorization");
    met.push([init.method, pathname, authorization ?? init.body].join(" "));
    if (pathname === "/base/login") {
      logins += 1;
      return responses.login?.() ?? Response.json({ session: { token: `t${logins}`, seconds: 3600 } });
    }
    const isRejected = responses.rejected?.includes(authorization ?? "");
    if (!isRejected) return Response.json({ ok: true });
    return responses.rejection?.() ?? Response.json({ ok: false }, { status: 401 });
  };
  const { things } = createClient<Things>(api, { fetch, maxRetries: 1, ...options });
  return { things, met };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const login = `POST /base/login ${JSON.stringify(auth)}`;
const get = (token: string) => `GET /base/things/1 Bearer ${token}`;

test("a client logs in for its first call, and keeps the token", async () => {
  const { things, met } = acme();

  await Promise.all([things.get({ id: "1" }), things.get({ id: "1" })]);
  await things.get({ id: "1" });

  expect(met).toEqual([login, get("t1"), get("t1"), get("t1")]);
});

test("it logs in again half a minute before the token expires", async () => {
  const { things, met } = acme();

  await things.get({ id: "1" });
  vi.setSystemTime(Date.now() + 3_569_000);
  await things.get({ id: "1" });
  vi.setSystemTime(Date.now() + 2_000);
  await things.get({ id: "1" });

  expect(met).toEqual([login, get("t1"), get("t1"), login, get("t2")]);
});

test("it logs in again after a 401, and once only", async () => {
  const once = acme({ auth }, { rejected: ["Bearer t1"] });
  const always = acme({ auth }, { rejected: ["Bearer t1", "Bearer t2"] });

  expect(await once.things.get({ id: "1" })).toEqual({ ok: true });
  await expect(always.things.get({ id: "1" })).rejects.toMatchObject({ name: "ApiError", status: 401 });

  expect(once.met).toEqual([login, get("t1"), login, get("t2")]);
  expect(always.met).toEqual([login, get("t1"), login, get("t2")]);
});

const rejectedBy = (status: number, error: string) => () => Response.json({ error }, { status });

test("it logs in again after the error that the API has for an old token, and once only", async () => {
  const rejection = rejectedBy(403, "TokenError");
  const once = acme({ auth }, { rejected: ["Bearer t1"], rejection });
  const always = acme({ auth }, { rejected: ["Bearer t1", "Bearer t2"], rejection });

  expect(await once.things.get({ id: "1" })).toEqual({ ok: true });
  await expect(always.things.get({ id: "1" })).rejects.toMatchObject({ status: 403, code: "TokenError" });

  expect(once.met).toEqual([login, get("t1"), login, get("t2")]);
  expect(always.met).toEqual([login, get("t1"), login, get("t2")]);
});

test("another error, or another status of that error, does not log in again", async () => {
  for (const rejection of [rejectedBy(403, "PermissionDenied"), rejectedBy(400, "TokenError")]) {
    const { things, met } = acme({ auth }, { rejected: ["Bearer t1"], rejection });

    await expect(things.get({ id: "1" })).rejects.toMatchObject({ name: "ApiError" });
    expect(met).toEqual([login, get("t1")]);
  }
});

test("a function for the token is called again after the same error, a token that is a string is not renewed", async () => {
  const rejection = rejectedBy(403, "TokenError");
  let requests = 0;
  const renewed = acme({ token: () => `t${++requests}` }, { rejected: ["Bearer t1"], rejection });
  const fixed = acme({ token: "t1" }, { rejected: ["Bearer t1"], rejection });

  expect(await renewed.things.get({ id: "1" })).toEqual({ ok: true });
  await expect(fixed.things.get({ id: "1" })).rejects.toMatchObject({ status: 403 });

  expect(renewed.met).toEqual([get("t1"), get("t2")]);
  expect(fixed.met).toEqual([get("t1")]);
});

test("the environment logs in too, unless it contains a token", async () => {
  vi.stubEnv("ACME_ID", "an-id").stubEnv("ACME_SECRET", "a-client-secret");
  const loggedIn = acme({});
  vi.stubEnv("ACME_TOKEN", "ready");
  const ready = acme({});

  await loggedIn.things.get({ id: "1" });
  await ready.things.get({ id: "1" });

  expect(loggedIn.met).toEqual([login, get("t1")]);
  expect(ready.met).toEqual([get("ready")]);
});

test("an incomplete login in the environment is ignored, and the error names all credential sets", async () => {
  vi.stubEnv("ACME_ID", "an-id");

  await expect(acme({}).things.get({ id: "1" })).rejects.toThrow(
    'No credentials in things.get(). Pass "token", or "auth", or set "ACME_TOKEN", or "ACME_ID" with "ACME_SECRET" in the environment.',
  );
});

test.each([
  [{ clientId: "an-id" }],
  [{ ...auth, clientSecret: "" }],
  [{ ...auth, clientSecret: 7 }],
  [{ ...auth, organization: "o" }],
  ["an-id"],
  [null],
])("an incomplete login %j is rejected when the client is created", (given) => {
  expect(() => acme({ auth: given })).toThrow(
    'Invalid option "auth" in the options of the acme client. Expected an object of "clientId" and "clientSecret", as strings that are not empty, and nothing else.',
  );
});

test("a scheme without a login, and one without a variable, work beside one that has both", async () => {
  const { bearer } = api.schemes;
  const key = { option: "key", in: "header", name: "x-key" } as const;
  const mixed = { ...api, schemes: { key, bearer: { ...bearer, env: undefined } }, security: [["key"], ["bearer"]] };
  const client = (options: object) =>
    createClient<Things>(mixed as unknown as Api, {
      fetch: async () => Response.json({ error: "TokenError" }, { status: 403 }),
      ...options,
    }).things.get({ id: "1" });

  await expect(client({ key: "k" })).rejects.toMatchObject({ name: "ApiError", status: 403 });
  await expect(client({})).rejects.toThrow(
    'No credentials in things.get(). Pass "key", or "token", or "auth", or set "ACME_ID" with "ACME_SECRET" in the environment.',
  );
});

test("a failed connection does not log in again", async () => {
  const { things, met } = acme({ auth, maxRetries: 0 });
  await things.get({ id: "1" });
  const broken = acme({ token: () => "t", maxRetries: 0, fetch: () => Promise.reject(new TypeError("fetch failed")) });

  await expect(broken.things.get({ id: "1" })).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
  expect(met).toHaveLength(2);
});

test("a token beside a login is rejected when the client is created", () => {
  expect(() => acme({ auth, token: "t" })).toThrow(
    'Conflicting credentials in the options of the acme client. Pass "token", or "auth", not both.',
  );
});

test("a login that fails is the call's error, is not repeated, and does not show the secret", async () => {
  const rejection = () => Response.json({ message: `no: ${auth.clientSecret}` }, { status: 401 });
  const { things, met } = acme({ auth }, { login: rejection });

  const error = await things.get({ id: "1" }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "ApiError", status: 401, operation: "login" });
  expect(String(error)).toBe("ApiError: 401 no: [redacted]: POST /login");
  expect(inspect(error) + JSON.stringify(error)).not.toContain(auth.clientSecret);
  expect(met).toEqual([login]);
});

test("a login with a transient failure is retried, and the next call logs in anew", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const down = acme({ auth }, { login: () => new Response(null, { status: 503 }) });
  const call = down.things.get({ id: "1" }).catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await call).toBe("503 without a reason: POST /login");
  expect(down.met).toEqual([login, login]);
});

test("a login without a token breaks the contract", async () => {
  const { things } = acme({ auth }, { login: () => Response.json({ session: {} }) });

  await expect(things.get({ id: "1" })).rejects.toMatchObject({
    name: "ResponseError",
    message: 'The login response has no "session.token": POST /login',
  });
});

test("an abort and a timeout do not wait for a login, nor for a token that never comes", async () => {
  const never = () => new Promise<never>(() => undefined);
  for (const options of [{ auth }, { token: never }]) {
    const { things } = acme(options, { login: never });
    const controller = new AbortController();
    const aborted = things.get({ id: "1" }, { signal: controller.signal }).catch((error: unknown) => error);
    const timedOut = things.get({ id: "1" }, { timeoutMs: 1_000 }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(1_000);

    expect(await aborted).toBe("enough");
    expect(await timedOut).toMatchObject({
      name: "TimeoutError",
      message: "No credentials within 1000 ms (timeoutMs): GET /things/{id}",
      attempts: 0,
    });
  }
});
