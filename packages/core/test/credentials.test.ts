import { afterEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api.ts";
import { applyCredentials, chooseCredentials } from "../src/credentials/credentials.ts";
import { createTokenSource } from "../src/credentials/token-source.ts";
import type { SecretSource } from "../src/errors/redact.ts";
import type { SecurityAlternatives } from "../src/table.ts";

const api: Api = {
  provider: "p",
  version: "1",
  servers: {},
  schemes: {
    token: { option: "token", env: "P_TOKEN", in: "bearer" },
    email: { option: "email", env: "P_EMAIL", in: "header", name: "X-Email" },
    key: { option: "key", env: "P_KEY", in: "header", name: "X-Key" },
    session: { option: "session", env: "P_SESSION", in: "cookie", name: "sid" },
  },
  security: [["token"], ["email", "key"]],
  operations: {},
};

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the environment provides the credentials of an operation, in the order of its security requirements", async () => {
  vi.stubEnv("P_TOKEN", "t").stubEnv("P_KEY", "k").stubEnv("P_SESSION", "s");
  const found = await secretsOf({});

  expect(found).toEqual({ token: "t", key: "k", session: "s" });
  expect(await apply(api.security, found)).toEqual([["authorization", "Bearer t"]]);
  expect(await apply([["session"]], found)).toEqual([["cookie", "sid=s"]]);
});

test("of the credential sets in the environment, the first that is complete is used", async () => {
  vi.stubEnv("P_EMAIL", "e").stubEnv("P_KEY", "k");

  expect(await secretsOf({})).toEqual({ email: "e", key: "k" });
});

test("options take precedence over environment variables", async () => {
  vi.stubEnv("P_TOKEN", "t").stubEnv("P_SESSION", "s");

  expect(await secretsOf({ email: "e", key: "k" })).toEqual({ email: "e", key: "k" });
});

test("conflicting credentials are rejected, and so are incomplete ones", () => {
  expect(() => choose({ token: "t", key: "k" })).toThrow(
    expect.objectContaining({
      message: "Conflicting credentials",
      advice: 'Pass "token", or "email" with "key", not both.',
    }),
  );
  expect(() => choose({ key: "k" })).toThrow(
    expect.objectContaining({ message: "Incomplete credentials", advice: 'Pass "email" with "key".' }),
  );
});

test("the error names the environment variables, if there are any", async () => {
  const { token, email, key } = api.schemes;
  const withoutEnv = <Scheme extends object>(scheme: Scheme | undefined) => ({ ...scheme, env: undefined }) as never;
  const rejected = (schemes: Api["schemes"]) =>
    applyCredentials(
      { url: "https://a.test/", headers: {} },
      { ...api, schemes },
      { security: api.security, credentials: new Map(), wait: (secret) => secret, secrets: [] },
    );

  await expect(rejected({ ...api.schemes, email: withoutEnv(email) })).rejects.toMatchObject({
    advice: 'Pass "token", or "email" with "key", or set "P_TOKEN", or "P_KEY" in the environment.',
  });
  await expect(
    rejected({ token: withoutEnv(token), email: withoutEnv(email), key: withoutEnv(key) }),
  ).rejects.toMatchObject({ advice: 'Pass "token", or "email" with "key".' });
});

test("of credential sets that share a scheme, the one that is complete is used", async () => {
  const security = [["key"], ["token", "key"], []];
  const given = (options: Record<string, unknown>) =>
    chooseCredentials({ ...api, security }, options, {}, () => Promise.reject(new Error("nobody logs in here")));

  expect([...given({ key: "k" }).keys()]).toEqual(["key"]);
  expect([...given({ token: "t", key: "k" }).keys()]).toEqual(["token", "key"]);
  expect(() => given({ token: "t" })).toThrow(
    expect.objectContaining({ message: "Incomplete credentials", advice: 'Pass "token" with "key".' }),
  );
  expect(await apply(security, { key: "k" })).toEqual([["x-key", "k"]]);
  expect(await apply(security, { token: "t", key: "k" })).toEqual([
    ["authorization", "Bearer t"],
    ["x-key", "k"],
  ]);
});

test("an operation uses the first credential set that is available, and none if it needs none", async () => {
  const given = { session: "s;", key: "k" };

  expect(await apply([["token"], ["session"]], given)).toEqual([["cookie", "sid=s%3B"]]);
  expect(await apply([[], ["session"]], given)).toEqual([["cookie", "sid=s%3B"]]);
  expect(await apply([["token"], []], given)).toEqual([]);
  expect(await apply([], given)).toEqual([]);
  await expect(apply([["token"]], given)).rejects.toMatchObject({
    message: "No credentials",
    advice: 'Pass "token", or set "P_TOKEN" in the environment.',
  });
});

function choose(options: Record<string, unknown>) {
  return chooseCredentials(api, options, process.env, () => Promise.reject(new Error("nobody logs in here")));
}

async function apply(security: SecurityAlternatives, credentials: Record<string, string>): Promise<[string, string][]> {
  const headers: Record<string, string> = {};
  const sources = new Map(
    Object.entries(credentials).map(([name, secret]) => [name, createTokenSource(name, secret, "header")]),
  );
  const secrets: SecretSource[] = [];
  const use = { security, credentials: sources, wait: (secret: Promise<string>) => secret, secrets };
  await applyCredentials({ url: "https://a.test/", headers }, api, use);
  expect(secrets).toHaveLength(Object.keys(headers).length);
  return Object.entries(headers);
}

async function secretsOf(options: Record<string, unknown>): Promise<Record<string, string>> {
  const entries = [...choose(options)];
  return Object.fromEntries(await Promise.all(entries.map(async ([name, { get }]) => [name, await get()] as const)));
}
