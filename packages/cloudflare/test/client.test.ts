import { createCloudflare, isApiError, isKnownClientCertificateStatus } from "@certspec/cloudflare";
import { afterEach, expect, test, vi } from "vitest";

const account_id = "a".repeat(32);
const zone_id = "z".repeat(32);

afterEach(() => vi.unstubAllEnvs());

test("an account's CSRs are listed below accounts, a zone's below zones", async () => {
  const { fetch, urls } = respondingWith({ result: [] });
  const cloudflare = createCloudflare({ apiToken: "t", fetch });

  await cloudflare.customCsrs.list({ account_id });
  await cloudflare.customCsrs.list({ zone_id, page: 2, per_page: 5, order: "name", direction: "desc" });

  expect(urls).toEqual([
    `https://api.cloudflare.com/client/v4/accounts/${account_id}/custom_csrs`,
    `https://api.cloudflare.com/client/v4/zones/${zone_id}/custom_csrs?page=2&per_page=5&order=name&direction=desc`,
  ]);
});

test("both ids, or none, are rejected before anything is sent", async () => {
  const { fetch, urls } = respondingWith({ result: [] });
  const { customCsrs } = createCloudflare({ apiToken: "t", fetch });

  const both = customCsrs.list({ account_id, zone_id } as never);
  const neither = customCsrs.list({} as never);

  await expect(both).rejects.toMatchObject({
    name: "RequestError",
    message: 'Conflicting parameters in customCsrs.list(). Pass exactly one of "account_id" or "zone_id".',
  });
  await expect(neither).rejects.toMatchObject({
    name: "RequestError",
    message: 'Missing parameter in customCsrs.list(). Pass exactly one of "account_id" or "zone_id".',
  });
  expect(urls).toEqual([]);
});

test("a token goes out as a bearer, an e-mail and key as a pair of headers", async () => {
  const { fetch, requests } = respondingWith({ result: [] });

  await createCloudflare({ apiToken: "t", fetch }).customCsrs.list({ zone_id });
  await createCloudflare({ apiEmail: "a@b.c", apiKey: "k", fetch }).customCsrs.list({ zone_id });

  const credentials = requests.map(({ headers }) =>
    ["authorization", "x-auth-email", "x-auth-key"].map((name) => new Headers(headers).get(name)),
  );
  expect(credentials).toEqual([
    ["Bearer t", null, null],
    [null, "a@b.c", "k"],
  ]);
});

test("the Origin CA key goes out for Origin CA certificates alone, beside the credentials of other operations", async () => {
  const { fetch, requests } = respondingWith({ result: [] });
  const cloudflare = createCloudflare({ apiEmail: "a@b.c", apiKey: "k", userServiceKey: "v1.0-s", fetch });

  await cloudflare.originCACertificates.list({ zone_id });
  await cloudflare.customCsrs.list({ zone_id });

  const sent = requests.map(({ headers }) => {
    const { "x-auth-user-service-key": service, "x-auth-key": key } = Object.fromEntries(new Headers(headers));
    return { service, key };
  });
  expect(sent).toEqual([
    { service: "v1.0-s", key: undefined },
    { service: undefined, key: "k" },
  ]);
});

test("a token goes before the Origin CA key, and other operations do not take that key", async () => {
  const { fetch, requests } = respondingWith({ result: [] });

  await createCloudflare({ apiToken: "t", userServiceKey: "v1.0-s", fetch }).originCACertificates.list({ zone_id });
  const rejected = createCloudflare({ userServiceKey: "v1.0-s", fetch }).customCsrs.list({ zone_id });

  await expect(rejected).rejects.toThrow(
    'No credentials in customCsrs.list(). Pass "apiToken", or "apiEmail" with "apiKey", or set',
  );
  expect(requests.map(({ headers }) => new Headers(headers).get("authorization"))).toEqual(["Bearer t"]);
  expect(new Headers(requests[0]?.headers).get("x-auth-user-service-key")).toBeNull();
});

test("a given credential silences the environment", async () => {
  const { fetch, requests } = respondingWith({ result: [] });
  vi.stubEnv("CLOUDFLARE_EMAIL", "a@b.c");
  vi.stubEnv("CLOUDFLARE_API_KEY", "k");

  await createCloudflare({ apiToken: "t", fetch }).customCsrs.list({ zone_id });
  await createCloudflare({ fetch }).customCsrs.list({ zone_id });

  expect(new Headers(requests[0]?.headers).get("x-auth-key")).toBeNull();
  expect(new Headers(requests[1]?.headers).get("x-auth-key")).toBe("k");
});

test("conflicting and incomplete credentials are rejected when the client is created", () => {
  expect(() => createCloudflare({ apiToken: "t", apiKey: "k" } as never)).toThrow(
    'Conflicting credentials in the options of the cloudflare client. Pass "apiToken", or "apiEmail" with "apiKey", not both.',
  );
  expect(() => createCloudflare({ apiKey: "k" } as never)).toThrow(
    'Incomplete credentials in the options of the cloudflare client. Pass "apiEmail" with "apiKey".',
  );
});

test("without credentials the call is rejected, and the error names the options and variables", async () => {
  for (const name of ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"]) vi.stubEnv(name, "");

  await expect(createCloudflare().customCsrs.list({ zone_id })).rejects.toThrow(
    'No credentials in customCsrs.list(). Pass "apiToken", or "apiEmail" with "apiKey", or set "CLOUDFLARE_API_TOKEN", or "CLOUDFLARE_EMAIL" with "CLOUDFLARE_API_KEY" in the environment.',
  );
});

test("iterating asks for page after page until total_pages, and no further", async () => {
  const pages = [["a", "b", "c", "d", "e"], ["f"]].map((ids, index) => ({
    result: ids.map((id) => ({ id })),
    result_info: { page: index + 1, per_page: 5, count: ids.length, total_count: 6, total_pages: 2 },
  }));
  const { fetch, urls } = respondingWith(...pages);
  const ids: string[] = [];

  for await (const { id } of createCloudflare({ apiToken: "t", fetch }).customCsrs.list({ zone_id, per_page: 5 }))
    ids.push(id);

  expect(ids).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(urls.map((url) => new URL(url).search)).toEqual(["?per_page=5", "?page=2&per_page=5"]);
});

test("gateway certificates come as a single page", async () => {
  const { fetch, urls } = respondingWith({
    result: [{ id: "1" }],
    result_info: { count: 1, page: 1, per_page: 20, total_count: 2000 },
  });

  const items = await createCloudflare({ apiToken: "t", fetch })
    .zeroTrust.gateway.certificates.list({ account_id })
    .toArray();

  expect(items).toEqual([{ id: "1" }]);
  expect(urls).toHaveLength(1);
});

test("a failure is an ApiError with Cloudflare's code, message and ray", async () => {
  const errors = [{ code: 7003, message: "No route for the URI" }];
  const body = { success: false, errors, messages: [], result: null };
  const fetch = async () => Response.json(body, { status: 404, headers: { "cf-ray": "8f-AMS" } });

  const error = await createCloudflare({ apiToken: "t", fetch })
    .customCsrs.list({ zone_id })
    .catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({
    name: "ApiError",
    status: 404,
    code: 7003,
    details: errors,
    requestId: "8f-AMS",
    operation: "customCsrs_list",
    parameters: { zone_id },
    attempts: 1,
  });
  expect((error as Error).message).toBe("404 No route for the URI: GET /zones/{zone_id}/custom_csrs");
  expect(isApiError(error, "customCsrs_list", 404)).toBe(true);
  expect(isApiError(error, "clientCertificates_list")).toBe(false);
});

test("success: false in a 200 is an error, never an empty list", async () => {
  const body = { success: false, errors: [{ code: 1, message: "quota" }], messages: [] };
  const fetch = async () => Response.json(body);

  await expect(createCloudflare({ apiToken: "t", fetch }).customCsrs.list({ zone_id })).rejects.toMatchObject({
    name: "ResponseError",
    message: '200 but "success" is not true: quota: GET /zones/{zone_id}/custom_csrs',
  });
});

test("the known states of a certificate can be told from tomorrow's", () => {
  expect(isKnownClientCertificateStatus("pending_revocation")).toBe(true);
  expect(isKnownClientCertificateStatus("frozen")).toBe(false);
});

test("the API's messages are the details of an error, which repeats no line of a private key that was sent", async () => {
  const private_key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG\n-----END PRIVATE KEY-----";
  const errors = [
    { code: 1000, message: "line 1 is bad: MIIEvQIBADANBgkqhkiG" },
    { code: 1001, message: `bad key: ${private_key}` },
  ];
  const fetch = async () => Response.json({ success: false, errors, messages: [], result: null }, { status: 400 });
  const body = { certificate: "-----BEGIN CERTIFICATE-----", private_key };

  const error = await createCloudflare({ apiToken: "a-token", fetch })
    .originTLSClientAuth.zoneCertificates.create({ zone_id: "z", body })
    .catch((thrown: unknown) => thrown);

  expect(isApiError(error) && error.details).toEqual(errors);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^400 line 1 is bad: \[redacted\]; bad key: \[redacted\]: POST \/zones\//),
  });
  expect(Object.keys(error as object)).not.toContain("details");
});

/** A fetch that responds with one body after the other, and records the requests. */
function respondingWith(...bodies: object[]) {
  const urls: string[] = [];
  const requests: RequestInit[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const body = bodies[Math.min(urls.length, bodies.length - 1)];
    urls.push(url);
    requests.push(init);
    return Response.json({ success: true, errors: [], messages: [], ...body });
  };
  return { fetch, urls, requests };
}
