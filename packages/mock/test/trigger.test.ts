import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createMockFetch, type OpenApiDocument } from "@certspec/mock";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../src/server/serve.ts";
import { documentOf, json } from "./document.ts";

const sending = (value: unknown, more: object = {}): object => ({
  post: {
    requestBody: {
      content: { "application/json": { examples: { done: { value }, failed: { value: { ok: false } } }, ...more } },
    },
    responses: {},
  },
});
const document = {
  ...documentOf(
    "/orders",
    {
      operationId: "orders_create",
      requestBody: { content: { "application/json": { schema: {} } } },
      responses: { 201: json({}) },
      callbacks: { done: { "{$request.body#/url}/done?id={$request.query.id}": sending({ ok: true }) } },
    },
    { method: "post" },
  ),
  webhooks: {
    renewed: sending({ id: 1 }),
    bare: { post: { requestBody: { content: { "application/json": { schema: {} } } } } },
  },
} as OpenApiDocument;

/** A receiver that keeps what it is sent. */
async function receiver(): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      received.push(`${request.method} ${request.url} ${request.headers["content-type"]} ${body}`);
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

test("a webhook is sent with its example, another one, or a body", async () => {
  const mock = await createMockFetch(document);
  const { url, received } = await receiver();

  expect(await mock.trigger("renewed", { to: `${url}/hooks` })).toEqual({
    method: "POST",
    url: `${url}/hooks`,
    status: 202,
  });
  await mock.trigger("renewed", { to: url, example: "failed" });
  await mock.trigger("bare", { to: url, body: [1] });

  expect(received).toEqual([
    'POST /hooks application/json {"id":1}',
    'POST / application/json {"ok":false}',
    "POST / application/json [1]",
  ]);
});

test("a callback goes where the last request of its operation says", async () => {
  const mock = await createMockFetch(document);
  const { url, received } = await receiver();
  for (const address of ["http://127.0.0.1:1", url]) {
    const body = JSON.stringify({ url: address });
    await mock("http://x/orders?id=7", { method: "POST", headers: { "content-type": "application/json" }, body });
  }

  await mock.trigger("orders_create.done");

  expect(received).toEqual(['POST /done?id=7 application/json {"ok":true}']);
});

test.each([
  ["nothing", {}, "unknown webhook or callback nothing; the document has renewed, bare, orders_create.done"],
  ["renewed", {}, "renewed is a webhook: pass `to`, the URL of its receiver"],
  [
    "renewed",
    { to: "https://example.com" },
    "would be sent to https://example.com; the mock sends to this machine alone",
  ],
  ["renewed", { to: "http://127.0.0.1.example.com" }, "the mock sends to this machine alone"],
  ["renewed", { to: "http://127.0.0.1:1", example: "none" }, "renewed has no example none; it has done, failed"],
  ["bare", { to: "http://127.0.0.1:1" }, "bare has no example to send; pass a body"],
  ["renewed", { to: "http://127.0.0.1:1" }, "nothing listens at http://127.0.0.1:1; start the receiver first"],
  ["orders_create.done", {}, "no request has stated its URL yet; send one, or pass `to`"],
])("%s with %j is an error that says what to pass", async (name, options, message) => {
  const mock = await createMockFetch(document);

  await expect(mock.trigger(name, options)).rejects.toThrow(message);
});

test("a callback to elsewhere is not sent", async () => {
  const mock = await createMockFetch(document);
  const body = JSON.stringify({ url: "http://169.254.169.254" });
  await mock("http://x/orders?id=7", { method: "POST", headers: { "content-type": "application/json" }, body });

  await expect(mock.trigger("orders_create.done")).rejects.toThrow("the mock sends to this machine alone");
});

test("a request that is half sent is given up, and so is one whose headers do not end", async () => {
  const handle = () => Promise.resolve({ status: 200, headers: {}, violations: [] });
  const { port, server } = await serve(handle, {
    name: "x",
    address: "127.0.0.1",
    port: 0,
    maxBodyBytes: 100,
    requestTimeoutMs: 200,
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const half of [
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc",
    "GET / HTTP/1.1\r\nhost: x\r\nx-a: ",
  ]) {
    const socket = connect(port, "127.0.0.1", () => socket.write(half));
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk));
    await new Promise((resolve) => socket.on("close", resolve));
    expect(answer).toContain("408 Request Timeout");
  }
});
