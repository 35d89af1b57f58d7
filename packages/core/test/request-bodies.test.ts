import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import type { BaseClient } from "../src/client/create-client.ts";
import { createAcme } from "./create-acme.ts";

/** What a server gets of a body. */
interface Received {
  type: string | undefined;
  bytes: Buffer;
}

/** Sends a body with `client.request` over a socket. */
async function sent(body: unknown, options: { mediaType?: string } = {}): Promise<Received> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ type: request.headers["content-type"], bytes: Buffer.concat(chunks) });
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { request } = createAcme<object>({ operations: {} }, { baseUrl, fetch });
    await request("POST", "/files", { body, ...options });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return received[0] ?? expect.fail("nothing was received");
}

test("a form is sent with its boundary, and a URL-encoded form as such", async () => {
  const form = new FormData();
  form.set("name", "a");
  form.set("file", new Blob(["content"], { type: "text/plain" }), "a.txt");

  const multipart = await sent(form);
  const encoded = await sent(new URLSearchParams({ a: "b c" }));

  expect(multipart.type).toMatch(/^multipart\/form-data; boundary=/);
  const parsed = await new Response(new Uint8Array(multipart.bytes), {
    headers: { "content-type": `${multipart.type}` },
  }).formData();
  expect(parsed.get("name")).toBe("a");
  expect(await (parsed.get("file") as File).text()).toBe("content");
  expect([encoded.type, `${encoded.bytes}`]).toEqual(["application/x-www-form-urlencoded;charset=UTF-8", "a=b+c"]);
});

for (const [name, body] of [
  ["a Uint8Array", new Uint8Array([0, 255])],
  ["an ArrayBuffer", new Uint8Array([0, 255]).buffer],
  ["a Buffer", Buffer.from([0, 255])],
  ["a Blob", new Blob([new Uint8Array([0, 255])])],
] as const) {
  test(`${name} is sent unchanged, as bytes or with its media type`, async () => {
    const bytes = await sent(body);
    const image = await sent(body, { mediaType: "image/png" });

    expect([bytes.type, image.type]).toEqual(["application/octet-stream", "image/png"]);
    expect([...bytes.bytes]).toEqual([0, 255]);
    expect([...image.bytes]).toEqual([0, 255]);
  });
}

test("a Blob is sent with the media type that it has", async () => {
  const { type } = await sent(new Blob(["%PDF"], { type: "application/pdf" }));

  expect(type).toBe("application/pdf");
});

test("a stream is sent piece by piece", async () => {
  const { type, bytes } = await sent(new Blob(["a stream"]).stream());

  expect([type, `${bytes}`]).toEqual(["application/octet-stream", "a stream"]);
});

test("a text is sent unchanged with a media type, and as JSON without one", async () => {
  const csv = await sent("a;b", { mediaType: "text/csv" });
  const json = await sent("a;b");
  const patch = await sent({ a: null }, { mediaType: "application/merge-patch+json" });

  expect([csv.type, `${csv.bytes}`]).toEqual(["text/csv", "a;b"]);
  expect([json.type, `${json.bytes}`]).toEqual(["application/json", '"a;b"']);
  expect([patch.type, `${patch.bytes}`]).toEqual(["application/merge-patch+json", '{"a":null}']);
});

/** A client whose requests are counted, and get these statuses one after the other. */
function answering(...statuses: number[]): Pick<BaseClient, "request"> & { attempts: () => number } {
  let attempts = 0;
  const fetch = async (_: string, { body }: RequestInit) => {
    // As a runtime does: a stream can be read only once.
    if (body instanceof ReadableStream) await new Response(body).text();
    attempts += 1;
    return Response.json(
      {},
      { status: statuses[attempts - 1] ?? statuses.at(-1) ?? 200, headers: { location: "/other" } },
    );
  };
  return { ...createAcme<object>({ operations: {} }, { fetch }), attempts: () => attempts };
}

test("a stream is not sent again, because it can be read only once", async () => {
  const down = answering(503, 200);
  const moved = answering(307, 200);
  const body = () => new Blob(["a"]).stream();

  await expect(down.request("PUT", "/a", { body: body() })).rejects.toMatchObject({ status: 503, attempts: 1 });
  await expect(down.request("POST", "/a", { body: body(), idempotent: true, retry429: true })).resolves.toEqual({});
  await expect(moved.request("PUT", "/a", { body: body() })).rejects.toMatchObject({
    name: "ResponseError",
    message: "Redirected although a stream can be sent only once: PUT /a",
  });
  expect([down.attempts(), moved.attempts()]).toEqual([2, 1]);
});

test("bytes and forms are sent again after a transient failure", async () => {
  const fetch = answering(503, 200);

  expect(await fetch.request("PUT", "/a", { body: new Uint8Array([1]), maxRetries: 1 })).toEqual({});
  expect(fetch.attempts()).toBe(2);
});

for (const [name, body, mediaType, message] of [
  [
    "an object as a text",
    { a: 1 },
    "text/plain",
    'Invalid value for "body" in client.request(). A body of text/plain must be a string, bytes, a form or a stream.',
  ],
  [
    "a form with the media type of JSON",
    new FormData(),
    "application/json",
    'Invalid value for "body" in client.request(). A FormData cannot be sent as application/json.',
  ],
  [
    "a URL-encoded form as multipart",
    new URLSearchParams(),
    "multipart/form-data",
    'Invalid value for "body" in client.request(). A URLSearchParams cannot be sent as multipart/form-data.',
  ],
  [
    "an invalid media type",
    "a",
    "json",
    'Invalid option "mediaType" in client.request(). Expected a media type, got "json".',
  ],
] as const) {
  test(`${name} is rejected, and nothing is sent`, async () => {
    const { request, attempts } = answering(200);

    await expect(request("POST", "/a", { body, mediaType })).rejects.toMatchObject({ name: "RequestError", message });
    expect(attempts()).toBe(0);
  });
}

test("a form may name its own media type", async () => {
  const { request, attempts } = answering(200);

  await request("POST", "/a", { body: new FormData(), mediaType: "multipart/form-data" });
  await request("POST", "/a", { body: new URLSearchParams(), mediaType: "application/x-www-form-urlencoded" });

  expect(attempts()).toBe(2);
});

const outside = [
  ["/../../x", "/..", "..", "/a/../b", "/a/..?q=1", "/.", "/./a", "/a/."],
  ["/%2e%2e/x", "/%2E%2E/x", "/.%2e/x", "/%2e./x", "/%2e/x", "/a/..%2f..%2fx", "/a/..%2Fx", "/a%2f..", "/a%5c..%5cx"],
  ["/a\\..\\b", "\\\\evil.test\\a", "/a#b", "/.\t./x", "/a\nb", "/\u0000"],
].flat();

test("a path that would lead to another one is rejected, encoded too, and nothing is sent", async () => {
  const { request, attempts } = answering(200);

  for (const path of outside)
    await expect(request("GET", path), path).rejects.toMatchObject({
      name: "RequestError",
      attempts: 0,
      message:
        'Invalid path in client.request(). It must not contain ".." or "." segments, "\\", "#" or control characters.',
    });
  expect(attempts()).toBe(0);
});

test("dots that are part of a name are sent", async () => {
  const { request, attempts } = answering(200);

  for (const path of ["/a..b", "/...", "/.well-known/x", "/a.", "/%2e%2e%2e", "/a?path=../b"])
    await request("GET", path);

  expect(attempts()).toBe(6);
});

test("a path that lies on another server stays on that of the client", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({});
  };
  const { request } = createAcme<object>({ operations: {} }, { fetch });

  for (const path of ["/things", "things", "//evil.test/things", "https://evil.test/", "/things?b=2", "/two words"])
    await request("get", path, { query: { a: 1 } });

  expect(urls).toEqual([
    "https://a.test/things?a=1",
    "https://a.test/things?a=1",
    "https://a.test/evil.test/things?a=1",
    "https://a.test/https://evil.test/?a=1",
    "https://a.test/things?b=2&a=1",
    "https://a.test/two words?a=1",
  ]);
});

test("a method and a path must be texts", async () => {
  const { request, attempts } = answering(200);

  for (const [method, path, message] of [
    ["GET", undefined, 'Invalid path in client.request(). Expected a text such as "/items/1".'],
    [undefined, "/things", 'Invalid method in client.request(). Expected a name such as "GET".'],
    ["G ET", "/things", 'Invalid method in client.request(). Expected a name such as "GET".'],
  ])
    await expect(request(method as string, path as string)).rejects.toMatchObject({ name: "RequestError", message });
  expect(attempts()).toBe(0);
});
