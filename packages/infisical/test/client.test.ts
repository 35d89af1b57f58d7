import { createInfisical, isApiError } from "@certspec/infisical";
import { expect, test } from "vitest";

const requestId = "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe";

test("the server is chosen by name, or by any base URL", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ status: "pending" });
  };

  for (const options of [
    {},
    { server: "eu" } as const,
    { server: "self-hosted" } as const,
    { baseUrl: "https://pki.example.org/" },
  ]) {
    await createInfisical({ token: "t", fetch, ...options }).certificateRequests.get({ requestId });
  }

  const path = `/api/v1/cert-manager/certificates/certificate-requests/${requestId}`;
  expect(urls).toEqual([
    `https://us.infisical.com${path}`,
    `https://eu.infisical.com${path}`,
    `http://localhost:8080${path}`,
    `https://pki.example.org${path}`,
  ]);
});

test("an unknown server is rejected, and the error names the known ones", () => {
  expect(() => createInfisical({ token: "t", server: "mars" as never })).toThrow(
    'Unknown server "mars" in the options of the infisical client. Expected one of "us", "eu", "self-hosted".',
  );
});

test("a token may be a function, which is called once, and once more after a 401", async () => {
  let calls = 0;
  const seen: (string | null)[] = [];
  const responses = [200, 401, 200];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push(new Headers(headers).get("authorization"));
    return Response.json({ status: "pending" }, { status: responses.shift() ?? 200 });
  };
  const infisical = createInfisical({ token: async () => `token-${++calls}`, fetch });

  await infisical.certificateRequests.get({ requestId });
  await infisical.certificateRequests.get({ requestId });

  expect(seen).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
});

test("a machine identity logs in at the chosen server, and its token is used", async () => {
  const met: string[] = [];
  const fetch = async (url: string, { headers, body }: RequestInit) => {
    met.push(`${url} ${body ?? new Headers(headers).get("authorization")}`);
    if (!url.endsWith("/login")) return Response.json({ status: "pending" });
    const expiresIn = 7200;
    return Response.json({ accessToken: "a-token", expiresIn, accessTokenMaxTTL: expiresIn, tokenType: "Bearer" });
  };
  const auth = { clientId: "an-id", clientSecret: "a-secret" };
  const infisical = createInfisical({ auth, server: "eu", fetch });

  await infisical.certificateRequests.get({ requestId });

  expect(met).toEqual([
    `https://eu.infisical.com/api/v1/auth/universal-auth/login ${JSON.stringify(auth)}`,
    `https://eu.infisical.com/api/v1/cert-manager/certificates/certificate-requests/${requestId} Bearer a-token`,
  ]);
});

test("a failure carries the request id of its body, and is narrowed by operation and status", async () => {
  const body = { reqId: "req-1", statusCode: 404, message: "Certificate request not found", error: "NotFound" };
  const infisical = createInfisical({ token: "t", fetch: async () => Response.json(body, { status: 404 }) });

  const result = await infisical.certificateRequests.get({ requestId }).safe();

  expect(result).toMatchObject({ ok: false, status: 404, body, error: { code: "NotFound", requestId: "req-1" } });
  expect(!result.ok && isApiError(result.error, "certificateRequests_get", 404)).toBe(true);
});

test("a path that would leave the resource is rejected", async () => {
  const fetch = async () => {
    throw new Error("nothing may be sent");
  };
  const { certificateRequests } = createInfisical({ token: "t", fetch });

  for (const value of ["..", ".", "", undefined]) {
    await expect(certificateRequests.get({ requestId: value as string })).rejects.toMatchObject({
      name: "RequestError",
    });
  }
});

test("a search moves the offset in its body from page to page, and leaves the caller's body alone", async () => {
  const bodies: unknown[] = [];
  const fetch = async (_: string, { body }: RequestInit) => {
    bodies.push(JSON.parse(`${body}`));
    return Response.json({
      certificates: bodies.length === 1 ? [{ id: "a" }, { id: "b" }] : [{ id: "c" }],
      totalCount: 3,
    });
  };
  const { certificates } = createInfisical({ token: "t", fetch });
  const body = { status: "active", limit: 2 };

  const found = await certificates.search({ projectId: "p", body }).toArray({ limit: 10 });

  expect(found.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(bodies).toEqual([body, { ...body, offset: 2 }]);
  expect(body).toEqual({ status: "active", limit: 2 });
});

test("a search is repeated after a 500, and asking for a certificate is not", async () => {
  const met: string[] = [];
  const fetch = async (url: string) => {
    met.push(new URL(url).pathname.split("/").at(-1) ?? "");
    return Response.json({ reqId: "r", statusCode: 500, message: "m", error: "DatabaseError" }, { status: 500 });
  };
  const { certificateRequests } = createInfisical({ token: "t", fetch, maxRetries: 1 });

  await certificateRequests.search({ body: {} }).safe();
  await certificateRequests.create({ body: { profileId: requestId } }).safe();

  expect(met).toEqual(["search", "search", "certificates"]);
});

test("a private key is a text, whether it comes as JSON or as it is", async () => {
  const responses = [
    Response.json("a key"),
    new Response("a key", { headers: { "content-type": "text/plain; charset=utf-8" } }),
  ];
  const { certificates } = createInfisical({ token: "t", fetch: async () => responses.shift() ?? Response.error() });

  expect(await certificates.getPrivateKey({ id: requestId })).toBe("a key");
  expect(await certificates.getPrivateKey({ id: requestId })).toBe("a key");
});

test("certificates and the clean-up come out of what wraps them, and a clean-up that is not set up is null", async () => {
  const responses = [{ certificate: { id: requestId, serialNumber: "5f" } }, { config: null }];
  const fetch = async () => Response.json(responses.shift());
  const { certificates, certificateCleanup } = createInfisical({ token: "t", fetch });

  expect(await certificates.get({ id: requestId })).toEqual({ id: requestId, serialNumber: "5f" });
  expect(await certificateCleanup.get()).toBeNull();
});

test("logging in, and renewing and revoking a token, take no credentials and send none", async () => {
  const seen: (string | null)[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push(new Headers(headers).get("authorization"));
    return Response.json({});
  };
  for (const options of [{}, { token: "t" }]) {
    const { universalAuth, tokens } = createInfisical({ ...options, fetch });
    await universalAuth.login({ body: { clientId: "an-id", clientSecret: "a-secret" } });
    await tokens.renew({ body: { accessToken: "a-token" } });
    await tokens.revoke({ body: { accessToken: "a-token" } });
  }

  expect(seen).toEqual([null, null, null, null, null, null]);
});

test("a certificate is renewed as it is when there is no body", async () => {
  const met: unknown[] = [];
  const fetch = async (_: string, { body, headers }: RequestInit) => {
    met.push(body ?? null, new Headers(headers).get("content-type"));
    return Response.json({});
  };
  const { certificates } = createInfisical({ token: "t", fetch });

  await certificates.renew({ id: requestId });
  await certificates.renew({ id: requestId, body: { renewalKeySource: "reuse" } });

  expect(met).toEqual([null, null, '{"renewalKeySource":"reuse"}', "application/json"]);
});

test("a token that a call is about is not repeated by its error", async () => {
  const accessToken = "st.0123456789";
  const fetch = async () =>
    Response.json({ error: "BadRequest", message: `no such token: ${accessToken}` }, { status: 400 });

  await expect(createInfisical({ token: "t", fetch }).tokens.revoke({ body: { accessToken } })).rejects.toThrow(
    "400 no such token: [redacted]: POST /api/v1/auth/token/revoke",
  );
});
