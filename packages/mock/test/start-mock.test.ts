import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { MockError, type OpenApiDocument, startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf, json } from "./document.ts";

const pets = documentOf(
  "/pets",
  {},
  {
    servers: [
      {
        url: "https://{region}.example.com/api/{version}",
        variables: { region: { default: "eu" }, version: { default: "v2" } },
      },
    ],
  },
);
const shops = documentOf("/shops", {});

test("a document is served under the path of its first server, variables replaced", async () => {
  const mock = await startMock(pets);

  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v2$/);
  expect(mock.urls).toEqual({ default: mock.url });
  expect((await fetch(`${mock.url}/pets`)).status).toBe(200);
  await mock.close();
});

test("a request outside the base path gets a 404 that names it", async () => {
  const mock = await startMock(pets);

  for (const path of ["/pets", "/api/v22/pets", "/"]) {
    const response = await fetch(new URL(path, mock.url));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "urn:certspec:mock:outside-base-path",
      title: "Not found",
      status: 404,
      detail: expect.stringContaining("/api/v2"),
    });
  }
  await mock.close();
});

test("several documents get a server each, on ports in a row", async () => {
  const port = await freePorts(2);

  const mock = await startMock({ pets, shops }, { port });

  expect(mock.urls).toEqual({ pets: `http://127.0.0.1:${port}/api/v2`, shops: `http://127.0.0.1:${port + 1}` });
  expect(mock.url).toBe(mock.urls.pets);
  await fetch(`${mock.urls.shops}/shops`);
  expect(mock.requests.map(({ name, path }) => [name, path])).toEqual([["shops", "/shops"]]);
  await mock.close();
});

test("a port in use is an error that names it, and leaves nothing listening", async () => {
  const port = await freePorts(2);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port + 1, "127.0.0.1", resolve));

  await expect(startMock({ pets, shops }, { port })).rejects.toThrow(
    new MockError(`port ${port + 1}, wanted for shops, is in use; choose another port, or 0 for a free one`),
  );
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  await new Promise((resolve) => other.close(resolve));
});

test("a request is recorded as it arrived, with its operation and status", async () => {
  const mock = await startMock(
    documentOf(
      "/pets/{id}",
      {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { content: { "text/plain": {} } },
      },
      { method: "put" },
    ),
  );

  await fetch(`${mock.url}/pets/a%2Fb?x=%201&x=2`, { method: "PUT", body: "grüß", headers: { "X-Trace": "t" } });

  expect(mock.requests).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      durationMs: expect.any(Number),
      source: "example",
      name: "default",
      method: "PUT",
      path: "/pets/a%2Fb?x=%201&x=2",
      headers: expect.objectContaining({ "x-trace": "t", "content-type": "text/plain;charset=UTF-8" }),
      body: "grüß",
      bytes: new TextEncoder().encode("grüß"),
      operationId: "thing_do",
      status: 200,
      violations: [],
    },
  ]);
  mock.reset();
  expect(mock.requests).toEqual([]);
  await mock.close();
});

test("repeated headers are recorded joined, cookies with semicolons", async () => {
  const mock = await startMock(shops);
  const headers = { "x-tag": ["a", "b"], cookie: ["c=1", "d=2"] };

  await new Promise((resolve) => request(`${mock.url}/shops`, { headers }, resolve).end());

  expect(mock.requests[0]?.headers).toMatchObject({ "x-tag": "a, b", cookie: "c=1; d=2" });
  await mock.close();
});

test("only the newest requests are kept, and a listener sees all of them", async () => {
  const seen: string[] = [];
  const mock = await startMock(shops, { maxRequests: 2, onRequest: ({ path }) => seen.push(path) });

  for (const path of ["/1", "/2", "/3"]) await fetch(mock.url + path);

  expect(mock.requests.map(({ path }) => path)).toEqual(["/2", "/3"]);
  expect(seen).toEqual(["/1", "/2", "/3"]);
  await mock.close();
});

test("a body above the limit gets a 413, and one at the limit an answer", async () => {
  const document = documentOf(
    "/files",
    { requestBody: { content: { "application/octet-stream": {} } } },
    { method: "post" },
  );
  const mock = await startMock(document, { maxBodyBytes: 1000 });
  const send = (length: number): Promise<Response> =>
    fetch(`${mock.url}/files`, {
      method: "POST",
      body: new Uint8Array(length),
      headers: { "content-type": "application/octet-stream" },
    });

  expect((await send(1000)).status).toBe(200);
  expect((await send(5_000_000)).status).toBe(413);
  expect(mock.requests[1]).toMatchObject({ status: 413, body: "", violations: [{ code: "body-too-large" }] });
  await mock.close();
});

test("closing twice is as good as once", async () => {
  const mock = await startMock(shops);

  await mock.close();
  await mock.close();

  await expect(fetch(mock.url)).rejects.toThrow();
});

test("the document that is given stays as it was", async () => {
  const document = documentOf(
    "/pets",
    { responses: { 200: { $ref: "#/components/responses/Pets" } } },
    { components: { responses: { Pets: json([]) } } },
  );
  const before = structuredClone(document);

  await (await startMock(document)).close();

  expect(document).toEqual(before);
});

test.each([
  [
    "no OpenAPI",
    { swagger: "2.0", paths: {} },
    "default: is not an OpenAPI 3 document; its root must contain `openapi: 3.x`",
  ],
  ["no paths", { openapi: "3.1.0" }, "default: has no paths; add at least one to serve"],
  ["no document", {}, "no document to serve; pass at least one"],
  [
    "a foreign reference",
    documentOf("/a", { responses: { 200: { $ref: "./answer.yaml" } } }),
    'default: #/paths/~1a/get/responses/200: $ref "./answer.yaml" points outside the document; bundle it first (npx @redocly/cli bundle), or give the file to certspec-mock, which reads them all',
  ],
  [
    "a dangling reference",
    documentOf("/a", { responses: { 200: { $ref: "#/components/x" } } }),
    'default: #/paths/~1a/get/responses/200: $ref "#/components/x" does not resolve; correct it, or add its target',
  ],
  [
    "a variable without default",
    documentOf("/a", {}, { servers: [{ url: "https://{x}.com" }] }),
    "default: the server https://{x}.com has no default for {x}; add one to its variables",
  ],
])("a document with %s is rejected with the place", async (_, document, message) => {
  await expect(startMock(document as OpenApiDocument)).rejects.toMatchObject({ name: "MockError", message });
});

test("an impossible port is refused", async () => {
  await expect(startMock({ pets, shops }, { port: 65535 })).rejects.toThrow(
    "port 65535 is not possible for 2 servers; choose one from 0 to 65534",
  );
  await expect(startMock(pets, { port: 1.5 })).rejects.toThrow("port 1.5 is not possible");
  await expect(startMock(pets, { host: "192.0.2.1" })).rejects.toThrow(
    "host 192.0.2.1 is not an address of this machine",
  );
});

/** The first of some ports in a row that are free right now. */
async function freePorts(count: number): Promise<number> {
  const servers: Server[] = [];
  try {
    const port = await listen(0, servers);
    for (let next = 1; next < count; next += 1) await listen(port + next, servers);
    return port;
  } catch {
    return freePorts(count);
  } finally {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

async function listen(port: number, servers: Server[]): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

test("no document at all is refused", async () => {
  await expect(startMock(undefined as never)).rejects.toThrow("no document to serve; pass at least one");
});
