import { expect, test } from "vitest";
import type { Constructs } from "../constructs.ts";
import { answer, json } from "../loopback-server.ts";

/** All items of a stream. */
async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** Responses that arrive item by item. */
export function testStreams({ exchange }: Constructs): void {
  test("server-sent events are typed by the schema of their data", async () => {
    const { data, sent } = await exchange("streams_events", {
      values: { "Last-Event-ID": "7" },
      answers: [
        answer(200, "text/event-stream", 'id: 8\nevent: made\ndata: {"id":"a",\ndata: "name":"b"}\n\n: bye\n\n'),
      ],
      read: itemsOf,
    });

    expect(sent).toEqual([
      ["GET /streams/events HTTP/1.1", "accept: text/event-stream", "authorization: Bearer t", "last-event-id: 7"],
    ]);
    expect(data).toEqual([{ event: "made", data: { id: "a", name: "b" }, id: "8", retryMs: undefined }]);
  });

  test("events whose data is a string are not parsed", async () => {
    const { data } = await exchange("streams_texts", {
      answers: [answer(200, "text/event-stream", 'data: {"a"\ndata: 1}\n\n')],
      read: itemsOf,
    });

    expect(data).toEqual([{ event: "message", data: '{"a"\n1}', id: undefined, retryMs: undefined }]);
  });

  test("JSON lines are values, and no content is none", async () => {
    const lines = await exchange("streams_lines", {
      answers: [answer(200, "application/x-ndjson", '{"id":"a","state":"new"}\n\n{"id":"b"}')],
      read: itemsOf,
    });
    const none = await exchange("streams_lines", { read: itemsOf });

    expect(lines.sent).toEqual([
      ["GET /streams/lines HTTP/1.1", "accept: application/x-ndjson", "authorization: Bearer t"],
    ]);
    expect(lines.data).toEqual([{ id: "a", state: "new" }, { id: "b" }]);
    expect(none.data).toEqual([]);
  });

  test("a stream by POST that is idempotent is retried until it begins", async () => {
    const { data, sent } = await exchange("streams_sequence", {
      values: { body: { text: "a" } },
      options: { maxRetries: 1 },
      answers: [
        json(503, '{"code":"down","message":"Down."}', ["Retry-After: 0"]),
        answer(200, "application/json-seq", "\x1e[1,\n2]\n\x1enull\n"),
      ],
      read: itemsOf,
    });

    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual([
      "POST /streams/sequence HTTP/1.1",
      "accept: application/json-seq",
      "authorization: Bearer t",
      "content-type: application/json",
      "",
      '{"text":"a"}',
    ]);
    expect(data).toEqual([[1, 2], null]);
  });

  test("a failure of a stream is typed, and another media type breaks the contract", async () => {
    const failure = await exchange("streams_events", {
      answers: [json(404, '{"code":"missing","message":"No."}')],
      read: (call) => call.safe(),
    });
    const html = exchange("streams_events", { answers: [answer(200, "text/html", "<p>")], read: itemsOf });

    expect(failure.data).toMatchObject({ ok: false, status: 404, body: { code: "missing" } });
    await expect(html).rejects.toMatchObject({ name: "ResponseError" });
  });

  test("a response that is a stream or not is read whole", async () => {
    const asJson = await exchange("streams_either", { answers: [json(200, '{"id":"a","name":"b"}')] });
    const asText = await exchange("streams_either", { answers: [answer(200, "text/event-stream", "data: 1\n\n")] });

    expect(asJson.data).toEqual({ id: "a", name: "b" });
    expect(asText.data).toBe("data: 1\n\n");
  });
}
