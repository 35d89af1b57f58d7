import { getEventListeners } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import type { EventStream, ServerSentEvent } from "../src/client/results.ts";
import { readStream } from "../src/streams/read-stream.ts";
import type { Operation } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

type Watch = (values?: object, options?: CallOptions) => EventStream<ServerSentEvent<unknown>>;

const events: Operation = { request: "GET /things/{id}", accept: "text/event-stream", stream: "events" };
const lines: Operation = { request: "GET /things/{id}", accept: "application/x-ndjson", stream: "lines" };

/** A body that a test fills, and whether it was cancelled. */
function openBody() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const state = { isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
    },
    cancel: () => {
      state.isCancelled = true;
    },
  });
  return {
    body,
    state,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    fail: (error: Error) => controller?.error(error),
  };
}

function streaming(body: BodyInit | null, type = "text/event-stream; charset=utf-8", status = 200): Response {
  return new Response(body, { status, headers: { "content-type": type, "x-id": "r1" } });
}

/** A client whose requests get these responses in turn. */
function watchOf(
  operation: Operation,
  responses: (Response | Error | (() => Promise<Response>))[],
  options: Partial<ClientOptions> & { token?: string } = {},
  parts: Partial<Api> = {},
) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push({ url, init });
    const next = responses.shift();
    if (typeof next === "function") return next();
    if (next instanceof Response) return next;
    throw next ?? new Error("no response was prepared");
  };
  const api = {
    error: { message: "message", requestId: { header: "x-id" } },
    readStream,
    ...parts,
    operations: { things_watch: operation },
  };
  const { things } = createAcme<{ things: { watch: Watch } }>(api, { fetch, ...options });
  return { watch: (callOptions?: CallOptions) => things.watch({ id: "t1" }, callOptions), requests };
}

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

async function errorOf(reading: Promise<unknown>): Promise<Error> {
  return reading.then(
    (value) => new Error(`no error, but ${JSON.stringify(value)}`),
    (error: Error) => error,
  );
}

test("events arrive one by one, parsed and with their names and ids", async () => {
  const { body, send, end } = openBody();
  const { watch, requests } = watchOf(events, [streaming(body)]);
  const iterator = watch()[Symbol.asyncIterator]();

  send('event: add\nid: 7\ndata: {"n":\ndata: 1}\n\n');
  expect(await iterator.next()).toEqual({
    done: false,
    value: { event: "add", data: { n: 1 }, id: "7", retryMs: undefined },
  });
  send(": ping\n\ndata: [2]\n\n");
  expect((await iterator.next()).value).toMatchObject({ event: "message", data: [2] });
  end();
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.init.headers).toMatchObject({ accept: "text/event-stream" });
});

test("the data of an event is text where the table says so", async () => {
  const { watch } = watchOf({ ...events, textEvents: true }, [streaming('data: {"n"\n\n')]);

  expect(await all(watch())).toMatchObject([{ data: '{"n"' }]);
});

test("JSON lines are iterated by their values", async () => {
  const { watch } = watchOf(lines, [streaming('{"n":1}\n\nnull\n2', "application/x-ndjson")]);

  expect(await all(watch())).toEqual([{ n: 1 }, null, 2]);
});

test("a JSON sequence is recognised by the media type of its response", async () => {
  const operation = { ...lines, accept: "application/x-ndjson, application/json-seq" };
  const { watch } = watchOf(operation, [streaming('\x1e{\n"n":1}\n\x1e2\n', "application/json-seq")]);

  expect(await all(watch())).toEqual([{ n: 1 }, 2]);
});

test("a stream can be awaited before it is read, also with its response and as a result", async () => {
  const awaited = watchOf(events, [streaming("data: 1\n\n")]);
  const withResponse = watchOf(events, [streaming("data: 1\n\n")]);
  const safe = watchOf(events, [streaming("data: 1\n\n")]);

  expect(await all(await awaited.watch())).toMatchObject([{ data: 1 }]);
  const { data, response } = await withResponse.watch().withResponse();
  expect([response.headers.get("x-id"), await all(data)]).toMatchObject(["r1", [{ data: 1 }]]);
  const result = await safe.watch().safe();
  expect(result.ok && (await all(result.data))).toMatchObject([{ data: 1 }]);
});

test("a stream has begun when its response has, before the first event", async () => {
  const { body, send, end } = openBody();
  const { watch } = watchOf(events, [streaming(body)]);

  const stream = await watch();
  send("data: 1\n\n");
  end();

  expect(await all(stream)).toMatchObject([{ data: 1 }]);
});

test("a success without a body is a stream without items", async () => {
  const { watch } = watchOf(events, [new Response(null, { status: 204 })]);

  expect(await all(watch())).toEqual([]);
});

test("a stream can be read only once", async () => {
  const { watch } = watchOf(events, [streaming("data: 1\n\n")]);
  const stream = watch();
  await all(stream);

  await expect(all(stream)).rejects.toMatchObject({
    name: "RequestError",
    message: "A stream can be read only once. Call the method again: GET /things/{id}",
  });
});

test("leaving the iteration cancels the body", async () => {
  const { body, state, send } = openBody();
  const { watch } = watchOf(events, [streaming(body)]);
  send("data: 1\n\ndata: 2\n\n");

  for await (const { data } of watch()) {
    expect(data).toBe(1);
    break;
  }

  expect(state.isCancelled).toBe(true);
});

test("an iteration that is left before its first item, or while it waits, cancels the body", async () => {
  for (const isWaiting of [false, true]) {
    const { body, state, send } = openBody();
    const { watch } = watchOf(events, [streaming(body)]);
    send("data: half of an event\n");
    const iterator = watch()[Symbol.asyncIterator]();
    const pending = isWaiting ? iterator.next() : undefined;
    if (pending) await new Promise((resolve) => setTimeout(resolve, 5));

    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });

    expect(state.isCancelled).toBe(true);
    if (pending) expect(await pending).toEqual({ done: true, value: undefined });
  }
});

test("a failure of the API is an ApiError, and is retried before the stream begins", async () => {
  const busy = () =>
    new Response('{"message":"Busy."}', {
      status: 503,
      headers: { "content-type": "application/json", "retry-after": "0" },
    });
  const recovers = watchOf(events, [busy(), new TypeError("fetch failed"), streaming("data: 1\n\n")]);
  const fails = watchOf(events, [busy(), busy(), busy()]);

  expect(await all(recovers.watch())).toMatchObject([{ data: 1 }]);
  expect(recovers.requests).toHaveLength(3);
  await expect(all(fails.watch())).rejects.toMatchObject({ name: "ApiError", status: 503, attempts: 3 });
  const result = await watchOf(events, [busy()], { maxRetries: 0 }).watch().safe();
  expect(result).toMatchObject({ ok: false, status: 503, body: { message: "Busy." } });
});

test("a credential is renewed after a 401, and not sent to another origin", async () => {
  const tokens = ["old", "new"];
  const secrets: Partial<Api> = { schemes: { bearer: { option: "token", in: "bearer" } }, security: [["bearer"]] };
  const redirect = new Response(null, { status: 307, headers: { location: "https://b.test/stream" } });
  const denied = new Response("{}", { status: 401, headers: { "content-type": "application/json" } });
  const options = { token: (() => tokens.shift()) as never };
  const { watch, requests } = watchOf(events, [denied, redirect, streaming("data: 1\n\n")], options, secrets);

  expect(await all(watch())).toMatchObject([{ data: 1 }]);
  expect(requests.map(({ url, init }) => [url, Reflect.get(init.headers ?? {}, "authorization")])).toEqual([
    ["https://a.test/things/t1", "Bearer old"],
    ["https://a.test/things/t1", "Bearer new"],
    ["https://b.test/stream", undefined],
  ]);
});

test("a response of another media type is a ResponseError with the start of its body", async () => {
  const { watch } = watchOf(events, [streaming("<p>", "text/html")]);

  await expect(all(watch())).rejects.toMatchObject({
    name: "ResponseError",
    message: "200 with text/html, expected text/event-stream: GET /things/{id}",
    body: "<p>",
  });
});

test.each<[string, Operation, string, string]>([
  ["an event", events, "data: 1\n\ndata: {secret\n\n", "An event is not JSON: GET /things/{id}"],
  ["a line", lines, "1\n{secret\n3\n", "An event is not JSON: GET /things/{id}"],
  ["the last line", lines, "1\n{secret", "An event is not JSON: GET /things/{id}"],
  ["the end", events, "data: 1\n\ndata: {", "The stream ended within an event: GET /things/{id}"],
])("%s that is malformed is a ResponseError, after the items before it", async (_, operation, text, message) => {
  const type = operation.accept ?? "";
  const errors: unknown[] = [];
  const { watch } = watchOf(operation, [streaming(text, type)], {
    onError: ({ error }) => errors.push(error) as never,
  });
  const items: unknown[] = [];
  const error = await errorOf(
    (async () => {
      for await (const item of watch()) items.push(item);
    })(),
  );

  expect(items).toHaveLength(1);
  expect(error).toMatchObject({ name: "ResponseError", message, status: 200, requestId: "r1" });
  expect(`${error.message}${error.stack}`).not.toContain("secret");
  expect(errors).toEqual([error]);
});

test("one event is limited to maxResponseBytes, the whole stream is not", async () => {
  const fits = `data: ${"x".repeat(94)}\n\n`;
  const long = [`data: ${"x".repeat(95)}\n\n`, `data: ${"x".repeat(95)}`, `${`data: ${"x".repeat(20)}\n`.repeat(5)}\n`];
  const text = { ...events, textEvents: true };
  const many = watchOf(text, [streaming(fits.repeat(50) + ": ping\n".repeat(100) + fits)], { maxResponseBytes: 100 });

  expect(await all(many.watch())).toHaveLength(51);
  for (const body of long) {
    const { watch } = watchOf(text, [streaming(body)], { maxResponseBytes: 100 });
    await expect(all(watch())).rejects.toMatchObject({
      name: "ResponseError",
      message: "An event is longer than 100 bytes (maxResponseBytes): GET /things/{id}",
    });
  }
});

test("an event that never ends is rejected before its end arrives, and the body is cancelled", async () => {
  const { body, state, send } = openBody();
  const { watch } = watchOf(lines, [streaming(body, "application/x-ndjson")], { maxResponseBytes: 10 });
  send("0123456789");
  send("0");

  await expect(all(watch())).rejects.toThrow("An event is longer than 10 bytes");
  expect(state.isCancelled).toBe(true);
});

test("timeoutMs is the longest wait for an event, not for the whole stream", async () => {
  const { body, state, send } = openBody();
  const { watch } = watchOf(events, [streaming(body)], { timeoutMs: 60 });
  const iterator = watch()[Symbol.asyncIterator]();
  for (let count = 0; count < 5; count += 1) {
    send("data: 1\n\n");
    expect((await iterator.next()).done).toBe(false);
    // The time of the caller does not count.
    await new Promise((resolve) => setTimeout(resolve, count === 0 ? 80 : 15));
  }
  // Half of an event is none.
  send("data: 1");

  await expect(iterator.next()).rejects.toMatchObject({
    name: "TimeoutError",
    message: "No event within 60 ms (timeoutMs): GET /things/{id}",
    timeoutMs: 60,
  });
  expect(state.isCancelled).toBe(true);
});

test("comments and empty lines keep a stream alive, bytes without the end of a line do not", async () => {
  const { body, send } = openBody();
  const { watch } = watchOf(events, [streaming(body)], { timeoutMs: 100 });
  const iterator = watch()[Symbol.asyncIterator]();
  const next = iterator.next();
  for (let count = 0; count < 6; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    send(": ping\n");
  }
  send("data: 1\n\n");
  expect((await next).value).toMatchObject({ data: 1 });

  const timer = setInterval(() => send("x"), 20);
  try {
    await expect(iterator.next()).rejects.toMatchObject({ name: "TimeoutError" });
  } finally {
    clearInterval(timer);
  }
});

test("totalTimeoutMs is the longest time of the whole stream", async () => {
  const { body, send } = openBody();
  const { watch } = watchOf(events, [streaming(body)]);
  const timer = setInterval(() => send("data: 1\n\n"), 10);
  try {
    await expect(all(watch({ totalTimeoutMs: 80 }))).rejects.toMatchObject({
      name: "TimeoutError",
      message: "No end of the stream within 80 ms (totalTimeoutMs): GET /things/{id}",
    });
  } finally {
    clearInterval(timer);
  }
});

test.each(["while it waits", "between two items of a chunk", "before it is read"])(
  "a signal that aborts %s ends the stream with its reason, and cancels the body",
  async (when) => {
    const { body, state, send } = openBody();
    const { watch } = watchOf(events, [streaming(body)]);
    const controller = new AbortController();
    const reason = { mine: true };
    const stream = await watch({ signal: controller.signal });
    if (when === "before it is read") {
      controller.abort(reason);
      expect(state.isCancelled).toBe(true);
    } else send("data: 1\n\ndata: 2\n\n");
    const items: unknown[] = [];
    const reading = (async () => {
      for await (const { data } of stream) {
        items.push(data);
        if (when === "between two items of a chunk") controller.abort(reason);
        if (items.length === 2) setTimeout(() => controller.abort(reason), 5);
      }
    })();

    await expect(reading).rejects.toBe(reason);
    expect(items).toHaveLength({ "while it waits": 2, "between two items of a chunk": 1 }[when] ?? 0);
    expect(state.isCancelled).toBe(true);
  },
);

test("a connection that breaks is a NetworkError, after the items before it", async () => {
  const { body, send, fail } = openBody();
  const { watch } = watchOf(events, [streaming(body)]);
  const iterator = watch()[Symbol.asyncIterator]();
  send("data: 1\n\n");
  expect((await iterator.next()).value).toMatchObject({ data: 1 });
  fail(
    Object.assign(new TypeError("terminated"), { cause: Object.assign(new Error("x"), { code: "UND_ERR_SOCKET" }) }),
  );

  await expect(iterator.next()).rejects.toMatchObject({
    name: "NetworkError",
    message: "The connection failed (UND_ERR_SOCKET): GET /things/{id}",
  });
});

test("a hook that throws cancels the stream that has begun", async () => {
  const { body, state } = openBody();
  const thrown = new Error("mine");
  const { watch } = watchOf(events, [streaming(body)]);
  const onResponse = () => {
    throw thrown;
  };

  await expect(all(watch({ onResponse }))).rejects.toBe(thrown);
  expect(state.isCancelled).toBe(true);
});

test("a rejected call of a stream sends nothing", async () => {
  const { watch, requests } = watchOf(events, []);

  await expect(all(watch({ timeout: 1 } as never))).rejects.toMatchObject({ name: "RequestError" });
  expect(requests).toEqual([]);
});

test("200 streams share a signal, and leave no listener on it", async () => {
  const { signal } = new AbortController();
  const bodies = Array.from({ length: 200 }, openBody);
  const { watch } = watchOf(
    events,
    bodies.map(({ body }) => streaming(body)),
  );

  const reading = bodies.map(() => all(watch({ signal })));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const { end } of bodies) end();
  await Promise.all(reading);

  expect(getEventListeners(signal, "abort")).toEqual([]);
});

let server: Server | undefined;

afterEach(async () => {
  const closing = server;
  server = undefined;
  closing?.closeAllConnections();
  if (closing) await new Promise((resolve) => closing.close(resolve));
});

/** A client of a server on this machine that writes a stream. */
async function overSocket(write: (response: ServerResponse) => void, options: Partial<ClientOptions> = {}) {
  const listening = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    write(response);
  });
  server = listening;
  await new Promise<void>((resolve) => {
    listening.listen(0, "127.0.0.1", resolve);
  });
  const baseUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const api = { readStream, operations: { things_watch: events } };
  const { things } = createAcme<{ things: { watch: Watch } }>(api, { fetch: globalThis.fetch, baseUrl, ...options });
  return things.watch({ id: "t1" });
}

test("over a socket, leaving the iteration closes the connection", async () => {
  let isClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    isClosed = resolve;
  });
  const stream = await overSocket((response) => {
    response.on("close", isClosed);
    response.write("data: 1\n\n");
  });

  for await (const { data } of stream) {
    expect(data).toBe(1);
    break;
  }

  await closed;
});

test("over a socket, a server that stalls is a timeout, and one that breaks off a failed connection", async () => {
  const stalled = await overSocket((response) => response.write("data: 1\n\n"), { timeoutMs: 100 });
  expect(await errorOf(all(stalled))).toMatchObject({ name: "TimeoutError", attempts: 1 });

  server?.closeAllConnections();
  server?.close();
  const broken = await overSocket((response) => {
    response.write("data: 1\n\n");
    setTimeout(() => response.destroy(), 20);
  });
  expect(await errorOf(all(broken))).toMatchObject({ name: "NetworkError" });
});
