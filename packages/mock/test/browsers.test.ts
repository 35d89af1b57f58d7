import { request } from "node:http";
import { type Mock, type MockOptions, startMock } from "@certspec/mock";
import { expect, onTestFinished, test } from "vitest";
import { documentOf, json } from "./document.ts";

const document = documentOf("/pets", { responses: { 200: json([]) } }, { method: "post" });

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(document, options);
  onTestFinished(() => mock.close());
  return mock;
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** `fetch` sends neither a Host nor an Origin of one's choice. */
function send(mock: Mock, headers: Record<string, string>, method = "POST", path = "/pets"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(mock.url);
    request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

const preflight = {
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization,content-type",
};

test.each([
  "http://localhost:5173",
  "https://localhost",
  "http://127.0.0.1:3000",
  "http://[::1]:8080",
  "http://app.localhost:3000",
])("a page of %s may call the mock with credentials, and read what came", async (origin) => {
  const mock = await start();

  const asked = await send(mock, { origin, ...preflight }, "OPTIONS");
  const answered = await send(mock, { origin, "sec-fetch-site": "cross-site" });

  expect(asked).toMatchObject({
    status: 204,
    text: "",
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "authorization,content-type",
    },
  });
  expect(answered).toMatchObject({
    status: 200,
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "content-type",
      vary: "Origin",
    },
  });
  expect(mock.requests.map(({ method }) => method)).toEqual(["POST"]);
});

test.each([
  "https://evil.example",
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "null",
  "http://evil.example:3000",
])("a page of %s may not, and the record says how it could", async (origin) => {
  const mock = await start();

  const asked = await send(mock, { origin, ...preflight }, "OPTIONS");
  const sent = await send(mock, { origin, "sec-fetch-site": "cross-site" });

  for (const { status, headers, text } of [asked, sent]) {
    expect(status).toBe(403);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(JSON.parse(text)).toMatchObject({ type: "urn:certspec:mock:origin-not-allowed" });
  }
  expect(mock.requests[0]?.violations[0]?.message).toBe(
    `pages of "${origin}" may not call the mock; start it with --cors ${origin} (cors)`,
  );
});

test("a server that passes on the origin of its page gets its response", async () => {
  const { status, headers } = await send(await start(), { origin: "https://app.example" });

  expect(status).toBe(200);
  expect(headers).not.toHaveProperty("access-control-allow-origin");
});

test.each([
  [{ cors: "https://app.example" }, "https://app.example", 204],
  [{ cors: ["https://app.example", "https://other.example"] }, "https://other.example", 204],
  [{ cors: "https://app.example" }, "http://localhost:3000", 204],
  [{ cors: "https://app.example" }, "http://app.example", 403],
  [{ cors: "*" }, "https://anything.example", 204],
  [{ cors: "null" }, "null", 204],
  [{ cors: "capacitor://app" }, "capacitor://app", 204],
  [{ cors: false }, "http://localhost:3000", 403],
] as const)("with %j the preflight of %s gets %s", async (options, origin, status) => {
  expect((await send(await start(options), { origin, ...preflight }, "OPTIONS")).status).toBe(status);
});

test("an error, a fault and a violation can be read by a page, too", async () => {
  const mock = await start();
  const origin = "http://localhost:1";

  const wrong = await send(mock, { origin, "content-type": "text/csv", "content-length": "0" }, "GET", "/nowhere");
  const faulty = await send(mock, { origin, prefer: "fault=html" });

  expect(wrong.status).toBe(404);
  expect(wrong.headers["access-control-expose-headers"]).toBe("content-type, x-certspec-violations");
  expect(faulty).toMatchObject({ status: 502, headers: { "access-control-allow-origin": origin } });
});

test("a documented OPTIONS that is no preflight reaches its operation", async () => {
  const mock = await startMock(documentOf("/pets", {}, { method: "options" }));
  onTestFinished(() => mock.close());

  expect((await send(mock, { origin: "http://localhost" }, "OPTIONS")).status).toBe(200);
  expect(mock.requests[0]?.operationId).toBe("thing_do");
});

test("a public page that asks for a private address is answered when it is allowed", async () => {
  const mock = await start({ cors: "https://app.example" });
  const asking = { origin: "https://app.example", "access-control-request-private-network": "true", ...preflight };

  expect((await send(mock, asking, "OPTIONS")).headers["access-control-allow-private-network"]).toBe("true");
});

test.each(["127.0.0.1:80", "localhost:4010", "LOCALHOST", "mock.localhost", "[::1]:1", "192.168.1.7:4010", "10.0.0.1"])(
  "the mock answers to the host %s",
  async (host) => {
    expect((await send(await start(), { host })).status).toBe(200);
  },
);

test.each([
  "evil.example",
  "evil.example:4010",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "mock:4010",
  "1.2.3",
])("the mock does not answer to the host %s, whose name may have been pointed at this machine", async (host) => {
  const mock = await start({ stateful: true });

  const { status, text } = await send(mock, { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" });

  expect(status).toBe(403);
  expect(JSON.parse(text).detail).toContain(`start it with --allow-host ${host.replace(/:\d+$/, "")} (allowHosts)`);
  expect(mock.requests).toHaveLength(1);
  expect(mock.requests[0]).not.toHaveProperty("operationId");
});

test("it answers to names that are allowed, and their pages may call it", async () => {
  const mock = await start({ allowHosts: ["mock", "api.internal"] });

  expect(
    (await send(mock, { host: "mock:4010", origin: "http://mock:4010", "sec-fetch-site": "same-origin" })).status,
  ).toBe(200);
  expect((await send(mock, { host: "API.internal" })).status).toBe(200);
  expect((await send(mock, { host: "other" })).status).toBe(403);
  expect((await send(await start({ allowHosts: "*" }), { host: "other" })).status).toBe(200);
});

test.each([
  [{ cors: "app.example" }, /^cors must be origins such as https:\/\/app\.example\.com or "\*"; got "app\.example"/],
  [{ cors: "https://app.example/path" }, /^cors must be origins/],
  [
    { allowHosts: "mock:4010" },
    /^allowHosts must be names such as mock or mock\.internal, without a port; got "mock:4010"$/,
  ],
])("%j is rejected with what it takes", async (options, message) => {
  await expect(startMock(document, options)).rejects.toThrow(message);
});
