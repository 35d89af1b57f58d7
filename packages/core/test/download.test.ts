import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDownload, type DownloadOptions } from "../src/client/download.ts";
import { reset, response, stall } from "./faults/faults.ts";
import { type Fault, startFaultServer } from "./faults/start-fault-server.ts";

const download = createDownload("acme");
const query = "?X-Signature=secret-signature";

/** A download from a server that meets these faults one after the other: what it brings, and what was sent. */
async function downloaded(faults: readonly Fault[], options: DownloadOptions = {}) {
  await using server = await startFaultServer(faults);
  const outcome = await download(`${server.url}/file.pdf${query}`, options)
    .then(async (file) => ({ type: file.type, size: file.size, text: await file.text() }))
    .catch((error: unknown) => ({ error }));
  return { outcome, requests: server.requests };
}

const pdf = response("%PDF-1.7", { type: "application/pdf; charset=binary" });

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a file is fetched without any credential, from whatever host", async () => {
  const { outcome, requests } = await downloaded([pdf]);

  expect(outcome).toEqual({ type: "application/pdf", size: 8, text: "%PDF-1.7" });
  expect(requests.map(({ line }) => line)).toEqual([`GET /file.pdf${query}`]);
  expect(Object.keys(requests[0]?.headers ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/authorization|cookie|key|token|referer/)]),
  );
});

test("a file is read as a stream, piece by piece, or as a blob", async () => {
  await using server = await startFaultServer([pdf]);
  const pieces: Uint8Array[] = [];

  for await (const piece of (await download(server.url)).stream) pieces.push(piece);
  const blob = await (await download(server.url)).blob();

  expect(Buffer.concat(pieces).toString()).toBe("%PDF-1.7");
  expect([blob.size, await blob.text()]).toEqual([8, "%PDF-1.7"]);
});

test("a stream is read only as it is consumed, so that a file may have any length", async () => {
  let pulled = 0;
  const pull = (controller: ReadableStreamDefaultController) => {
    pulled += 1;
    controller.enqueue(new Uint8Array(1_000_000));
  };
  const fetch = async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));

  const { stream, size, type } = await download("https://files.test/", { fetch });
  const reader = stream.getReader();
  const { value } = await reader.read();
  await reader.cancel();

  expect([value?.length, pulled, size, type]).toEqual([1_000_000, 1, undefined, ""]);
});

test("a transient failure is retried, and the error of the last attempt does not contain the URL", async () => {
  for (const [fault, facts] of [
    [
      response("slow down", { status: 503 }),
      { name: "ResponseError", message: "Got status 503 instead of the file: GET a file", status: 503 },
    ],
    [reset(), { name: "NetworkError", message: expect.stringContaining("The connection failed") }],
  ] as const) {
    const good = await downloaded([fault, pdf]);
    const bad = await downloaded([fault], { maxRetries: 1 });

    expect(good.outcome).toMatchObject({ text: "%PDF-1.7" });
    expect(bad.outcome).toMatchObject({ error: { ...facts, provider: "acme", operation: "download", attempts: 2 } });
    expect(bad.requests).toHaveLength(2);
    expect(inspect(bad.outcome) + JSON.stringify(bad.outcome)).not.toContain("secret-signature");
  }
});

test("a fetch that quotes a part of the URL reveals none of it", async () => {
  const url = "https://files.test/s1gnature-of-the-file/opendocument?sig=51gn";
  const fetch = async () => {
    throw new Error(`cannot reach ${url}: opendocument, s1gnature-of-the-file`);
  };

  const error = await download(url, { fetch, maxRetries: 0 }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "NetworkError", cause: { message: "cannot reach …" } });
});

test("an expired URL is an error at once", async () => {
  const { outcome, requests } = await downloaded([response("<Error>Request has expired</Error>", { status: 403 })]);

  expect(outcome).toMatchObject({ error: { name: "ResponseError", status: 403, attempts: 1 } });
  expect(requests).toHaveLength(1);
});

test("the server's Retry-After is honoured", async () => {
  vi.useFakeTimers();
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return sent > 1 ? new Response("%PDF") : new Response("", { status: 503, headers: { "retry-after": "7" } });
  };
  const file = download("https://files.test/", { fetch });

  await vi.advanceTimersByTimeAsync(6_999);
  expect(sent).toBe(1);
  await vi.advanceTimersByTimeAsync(1);

  expect(await (await file).text()).toBe("%PDF");
});

test("a file whose first byte does not arrive in time is a TimeoutError", async () => {
  const { outcome } = await downloaded([stall()], { timeoutMs: 50, maxRetries: 0 });

  expect(outcome).toMatchObject({
    error: {
      name: "TimeoutError",
      message: "No file within 50 ms (timeoutMs): GET a file",
      timeoutMs: 50,
      attempts: 1,
    },
  });
});

test("an abort ends the wait, and the stream that has begun", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const wait = downloaded([stall()], { signal: first.signal });
  first.abort("enough");
  expect(await wait).toMatchObject({ outcome: { error: "enough" } });

  await using server = await startFaultServer([stall("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n%PDF")]);
  const file = await download(server.url, { signal: second.signal });
  const read = file.text().catch((error: unknown) => error);
  second.abort("enough");
  expect(await read).toBe("enough");
});

for (const url of [null, undefined, "", "/file.pdf", "files.test/a", "file:///etc/passwd", "data:,a", "http://"]) {
  test(`${JSON.stringify(url)} is rejected, and nothing is sent`, async () => {
    const fetch = vi.fn();

    await expect(download(url as string, { fetch })).rejects.toMatchObject({
      name: "RequestError",
      message: "Invalid URL in download(). Expected an absolute URL that begins with https:// or http://.",
      attempts: 0,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
}
