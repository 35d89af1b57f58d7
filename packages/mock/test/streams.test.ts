import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer", minimum: 1 } },
  additionalProperties: false,
};

function streaming(mediaType: string, media: object): ReturnType<typeof documentOf> {
  const responses = { 200: { description: "", content: { [mediaType]: media } } };
  return documentOf("/things", { responses });
}

async function bodyOf(mediaType: string, media: object, prefer?: string): Promise<string> {
  const init = prefer === undefined ? {} : { headers: { prefer } };
  const { status, headers, text, request } = await ask(streaming(mediaType, media), "/things", init);
  expect([status, headers.get("content-type"), request.violations]).toEqual([200, mediaType, []]);
  return text;
}

const examples = { one: { value: { id: 1 } }, two: { value: { id: 2 } } };

test("all examples of a stream are its items, in each format", async () => {
  const media = { schema: thing, examples };

  expect(await bodyOf("text/event-stream", media)).toBe('data: {"id":1}\n\ndata: {"id":2}\n\n');
  expect(await bodyOf("application/x-ndjson", media)).toBe('{"id":1}\n{"id":2}\n');
  expect(await bodyOf("application/json-seq", media)).toBe('\x1e{"id":1}\n\x1e{"id":2}\n');
});

test("an example of a stream that is preferred is its only item", async () => {
  const media = { schema: thing, examples };

  expect(await bodyOf("text/event-stream", media, "example=two")).toBe('data: {"id":2}\n\n');
});

test("a single example of a stream is an item, and the text of a stream stays as it is", async () => {
  const text = "event: made\ndata: 1\n\ndata: 2\n\n";

  expect(await bodyOf("application/jsonl", { schema: thing, example: { id: 7 } })).toBe('{"id":7}\n');
  expect(await bodyOf("text/event-stream", { schema: { type: "string" }, example: "a\nb" })).toBe(
    "data: a\ndata: b\n\n",
  );
  expect(await bodyOf("text/event-stream", { schema: { type: "string" }, example: text })).toBe(text);
});

test("an item of a stream without examples is generated from its schema", async () => {
  const [, json = ""] = /^data: (.*)\n\n$/.exec(await bodyOf("text/event-stream", { schema: thing })) ?? [];

  expect(JSON.parse(json)).toEqual({ id: expect.any(Number) });
});
