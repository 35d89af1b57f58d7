import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineDivider } from "../src/streams/divide-lines.ts";
import { createEventParser } from "../src/streams/parse-events.ts";
import { createLineParser, createSequenceParser } from "../src/streams/parse-lines.ts";
import type { StreamParser } from "../src/streams/stream-parser.ts";

type Bytes = Uint8Array<ArrayBuffer>;

function parsed(parser: StreamParser, isEndedByReturn: boolean, chunks: readonly Bytes[]): unknown[] {
  const divider = createLineDivider(isEndedByReturn);
  const lines = [...chunks.flatMap((chunk) => divider.divide(chunk)), ...divider.rest()];
  return [...lines.flatMap(({ text }) => [...parser.accept(text)]), ...parser.end()];
}

const cutShort = () => new Error("cut short");

function eventsIn(text: string, cut: readonly Bytes[] = [bytesOf(text)]): unknown[] {
  return parsed(
    createEventParser((data) => data, cutShort),
    true,
    cut,
  );
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Cuts bytes at positions. */
function cutAt(bytes: Bytes, positions: readonly number[]): Bytes[] {
  const sorted = [0, ...positions.map((position) => position % (bytes.length + 1)).toSorted((a, b) => a - b)];
  return sorted.map((start, index) => bytes.subarray(start, sorted[index + 1] ?? bytes.length));
}

const message = { event: "message", id: undefined, retryMs: undefined };

test.each<[string, string, unknown[]]>([
  ["a line of data is an event", "data: a\n\n", [{ ...message, data: "a" }]],
  ["lines of data are joined", "data: a\ndata\ndata:b\n\n", [{ ...message, data: "a\n\nb" }]],
  ["one space after the colon is dropped", "data:  a \n\n", [{ ...message, data: " a " }]],
  ["a value may contain colons", "data: a: b\n\n", [{ ...message, data: "a: b" }]],
  ["comments are ignored", ": ping\n:\ndata: a\n:x\n\n", [{ ...message, data: "a" }]],
  ["unknown fields are ignored", "foo: 1\nDATA: 2\n data: 3\ndata: a\n\n", [{ ...message, data: "a" }]],
  ["empty data is an event", "data\n\n", [{ ...message, data: "" }]],
  ["an event without data is not one", "event: x\n\ndata: a\n\n", [{ ...message, data: "a" }]],
  ["several empty lines are one end", "\n\ndata: a\n\n\n\n", [{ ...message, data: "a" }]],
  ["a byte order mark is ignored at the start", "\ufeffdata: a\n\n", [{ ...message, data: "a" }]],
  ["a byte order mark is text elsewhere", "data: \ufeffa\n\n", [{ ...message, data: "\ufeffa" }]],
  ["a second byte order mark is text", "\ufeff\ufeffdata: a\n\ndata: b\n\n", [{ ...message, data: "b" }]],
  [
    "a name holds for one event",
    "event: x\ndata: a\n\ndata: b\n\n",
    [
      { ...message, event: "x", data: "a" },
      { ...message, data: "b" },
    ],
  ],
  [
    "an id holds until the next one",
    "id: 1\ndata: a\n\nid\ndata: b\n\nid: 2\0\ndata: c\n\n",
    [
      { ...message, id: "1", data: "a" },
      { ...message, id: "", data: "b" },
      { ...message, id: "", data: "c" },
    ],
  ],
  [
    "a retry is a whole number of milliseconds",
    "retry: 10\nretry: 1.5\nretry: x\ndata: a\n\n",
    [{ ...message, retryMs: 10, data: "a" }],
  ],
  ["other line breaks are text", "data: a\u2028b\u0085c\u000bd\n\n", [{ ...message, data: "a\u2028b\u0085c\u000bd" }]],
  ["bytes that are not UTF-8 are replaced", "data: \ufffd\n\n", [{ ...message, data: "\ufffd" }]],
])("server-sent events: %s", (_, text, events) => {
  for (const end of ["\n", "\r", "\r\n"]) expect(eventsIn(text.replaceAll("\n", end))).toEqual(events);
});

test("a carriage return ends a line at once, and the line feed after it in the next chunk does not end another", () => {
  const divider = createLineDivider(true);

  expect(divider.divide(bytesOf("data: a\r"))).toEqual([{ text: "data: a", size: 7 }]);
  expect(divider.divide(bytesOf("\n\r"))).toEqual([{ text: "", size: 0 }]);
  expect(divider.divide(bytesOf("\ndata: ä"))).toEqual([]);
  expect(divider.size()).toBe(8);
  expect(divider.rest()).toEqual([{ text: "data: ä", size: 8 }]);
  expect(divider.rest()).toEqual([]);
});

test("an event that the end of the stream cuts short is an error, unless it has no data", () => {
  for (const text of ["data: a", "data: a\n", "event: x\ndata: a\r"]) expect(() => eventsIn(text)).toThrow("cut short");
  for (const text of ["", "id: 1", "event: x\n", ": bye", "retry: 1\n"]) expect(eventsIn(text)).toEqual([]);
});

test("events are the same however the bytes are divided into chunks", () => {
  const line = fc.oneof(
    fc.constantFrom("data: ä€😀", "data", ": ping", "event: x", "id: 1", "retry: 5", ""),
    fc.string({ unit: "grapheme", maxLength: 5 }).map((text) => `data:${text.replace(/[\r\n]/g, "")}`),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r", "\r\n")))
    .map((lines) => `${lines.flat().join("")}\n\n`);
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 20 }), (text, positions) => {
      expect(eventsIn(text, cutAt(bytesOf(text), positions))).toEqual(eventsIn(text));
    }),
    { numRuns: 200 },
  );
});

test.each<[string, string, unknown[]]>([
  ["a value on each line", '{"a":1}\n[2]\r\nnull\n"x"\n', [{ a: 1 }, [2], null, "x"]],
  ["a last line without an end", "1\n2", [1, 2]],
  ["empty lines", "\n\n1\n \r\n\n2\n\n", [1, 2]],
  ["a byte order mark", "\ufeff1\n", [1]],
  ["separators of other lines within a string", '"a\u2028\\n"\n', ["a\u2028\n"]],
])("JSON lines: %s", (_, text, values) => {
  expect(parsed(createLineParser(JSON.parse), false, [bytesOf(text)])).toEqual(values);
  const single = [...bytesOf(text)].map((byte) => new Uint8Array([byte]));
  expect(parsed(createLineParser(JSON.parse), false, single)).toEqual(values);
});

test.each<[string, string, unknown[]]>([
  ["a value after each separator", '\x1e{"a":1}\n\x1e[2]\n\x1enull\n', [{ a: 1 }, [2], null]],
  ["a value of several lines", '\x1e{\n "a": [\n "}\\"]", 1\n]\n}\n\x1e2\n', [{ a: ['}"]', 1] }, 2]],
  ["values without line feeds", '\x1e{"a":1}\x1e2\x1e[]', [{ a: 1 }, 2, []]],
  ["empty records", "\x1e\x1e\n\n\x1e1\n\x1e", [1]],
])("JSON sequences: %s", (_, text, values) => {
  expect(parsed(createSequenceParser(JSON.parse), false, [bytesOf(text)])).toEqual(values);
});

test("a value of a sequence is complete at its line feed, before the next separator arrives", () => {
  const parser = createSequenceParser(JSON.parse);

  expect([...parser.accept('\x1e{"a":')]).toEqual([]);
  expect(parser.isPending()).toBe(true);
  expect([...parser.accept("1}")]).toEqual([{ a: 1 }]);
  expect(parser.isPending()).toBe(false);
});

test("a value of a sequence that is cut short is malformed", () => {
  for (const text of ['\x1e{"a":1\n', '\x1e{"a":1\n\x1e2\n', "\x1e]\n"])
    expect(() => parsed(createSequenceParser(JSON.parse), false, [bytesOf(text)])).toThrow(SyntaxError);
});
