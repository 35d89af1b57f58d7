import { expect, test } from "vitest";
import { isStreamText, streamText } from "../src/index.ts";

test.each<[string, unknown[], string]>([
  ["text/event-stream", [{ a: 1 }, null], 'data: {"a":1}\n\ndata: null\n\n'],
  ["text/event-stream; charset=utf-8", ["one\r\ntwo", ""], "data: one\ndata: two\n\ndata: \n\n"],
  ["text/event-stream", ["event: x\ndata: 1", "data: 2\n\n"], "event: x\ndata: 1\n\ndata: 2\n\n"],
  ["text/event-stream", [": ping"], ": ping\n\n"],
  ["application/x-ndjson", [{ a: 1 }, "b", 3], '{"a":1}\n"b"\n3\n'],
  ["application/jsonl", ['{"a":1}\n{"a":2}'], '{"a":1}\n{"a":2}\n'],
  ["application/json-seq", [{ a: 1 }, [2]], '\x1e{"a":1}\n\x1e[2]\n'],
  ["application/x-ndjson", [], ""],
])("a stream of %s with %j is %j", (mediaType, items, text) => {
  expect(streamText(mediaType, items)).toBe(text);
});

test.each<[string, unknown, boolean]>([
  ["text/event-stream", "data: a", true],
  ["text/event-stream", "event: a\n: ping\ndata: b", true],
  ["text/event-stream", "first: a\ndata: b", false],
  ["text/event-stream", "", false],
  ["text/event-stream", "a data: b", false],
  ["text/event-stream", { data: "a" }, false],
  ["application/jsonl", "[1]", true],
  ["application/jsonl", "a", false],
])("in %s, whether %j is the text of a stream: %s", (mediaType, example, isText) => {
  expect(isStreamText(mediaType, example)).toBe(isText);
});
