import { createContract } from "@certspec/contract";
import { expect, test } from "vitest";

const schemes = {
  token: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  digest: { type: "http", scheme: "digest" },
  raw: { type: "apiKey", in: "header", name: "Authorization" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
};

/** Codes for a request with these headers to an operation with this security. */
async function codes(
  security: object[],
  headers: Record<string, string>,
  parameters: object[] = [],
  url = "/a",
): Promise<string[]> {
  const operation = { security, parameters, responses: { 204: { description: "" } } };
  const contract = createContract({
    openapi: "3.0.3",
    paths: { "/a": { get: operation } },
    components: { securitySchemes: schemes },
  });
  return (await contract.checkRequest({ method: "GET", url, headers })).map(({ code }) => code);
}

test("alternatives that use one header in different ways are each right", async () => {
  const either = [{ basic: [] }, { raw: [] }];

  expect(await codes(either, { authorization: "Token abc" })).toEqual([]);
  expect(await codes(either, { authorization: `Basic ${btoa("a:b")}` })).toEqual([]);
  expect(await codes([{ basic: [] }], { authorization: "Token abc" })).toEqual(["SEC-SCHEME"]);
  const digest = 'Digest username="a", realm="r", nonce="n", uri="/a", response="0123"';
  expect(await codes([{ digest: [] }], { authorization: digest })).toEqual([]);
  expect(await codes([{ digest: [] }], { authorization: 'Digest username="a"' })).toEqual(["SEC-MALFORMED"]);
});

test("a declared parameter is not a credential, though another operation has its credential there", async () => {
  const parameters = [{ name: "X-Key", in: "header", schema: { type: "string" } }];
  const headers = { authorization: "Bearer t", "x-key": "k" };

  expect(await codes([{ token: [] }], headers, parameters)).toEqual([]);
  expect(await codes([{ token: [] }], headers)).toEqual(["SEC-EXCESS"]);
});

test("a declared query parameter is not a misplaced credential", async () => {
  const parameters = [{ name: "access_token", in: "query", schema: { type: "string" } }];

  expect(await codes([{ token: [] }], {}, parameters, "/a?access_token=t")).toEqual(["SEC-MISSING"]);
  expect(await codes([{ token: [] }], {}, [], "/a?access_token=t")).toContain("SEC-MISPLACED");
});
