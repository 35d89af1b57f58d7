import { createNumeral } from "@certspec/numeral";
import { expect, test } from "vitest";

test("the client sends the version header by itself", async () => {
  const { fetch, requests } = respondingWith({ certificate_requests: [] });

  await createNumeral({ apiKey: "sk_prod_1", fetch }).certificateRequests.list();

  expect(new Headers(requests[0]?.headers).get("x-api-version")).toBe("2026-03-01");
  expect(new Headers(requests[0]?.headers).get("authorization")).toBe("Bearer sk_prod_1");
});

test("iterating follows next_cursor until it is left out", async () => {
  const { fetch, urls } = respondingWith(
    { certificate_requests: [{ id: "1" }, { id: "2" }], has_more: true, next_cursor: "2" },
    { certificate_requests: [{ id: "3" }], has_more: false },
  );

  const items = await createNumeral({ apiKey: "k", fetch }).certificateRequests.list({ status: "pending" }).toArray();

  expect(items.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  expect(urls.map((url) => new URL(url).search)).toEqual(["?status=pending", "?status=pending&cursor=2"]);
});

test("a cursor that comes back is an error, not an endless list", async () => {
  const { fetch, urls } = respondingWith(
    { certificate_requests: [{ id: "1" }], next_cursor: "1" },
    { certificate_requests: [{ id: "2" }], next_cursor: "1" },
  );

  await expect(createNumeral({ apiKey: "k", fetch }).certificateRequests.list().toArray()).rejects.toMatchObject({
    name: "ResponseError",
    message: "The API repeated a page, so the list would never end: GET /tax/certificate-requests",
  });
  expect(urls).toHaveLength(2);
});

test("flat errors give the code and message of the API", async () => {
  const body = { code: 400, type: "TESTMODE_NOT_SUPPORTED", message: "Live keys only." };
  const fetch = async () => Response.json(body, { status: 400, headers: { "x-request-id": "r-1" } });

  const result = await createNumeral({ apiKey: "sk_test_1", fetch }).certificateRequests.list().safe();

  expect(result).toMatchObject({
    ok: false,
    status: 400,
    body,
    error: { code: "TESTMODE_NOT_SUPPORTED", requestId: "r-1" },
  });
});

function respondingWith(...bodies: object[]) {
  const urls: string[] = [];
  const requests: RequestInit[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const body = bodies[Math.min(urls.length, bodies.length - 1)];
    urls.push(url);
    requests.push(init);
    return Response.json({ object: "list", ...body });
  };
  return { fetch, urls, requests };
}
