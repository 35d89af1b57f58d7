import { expect, test } from "vitest";
import {
  accepts,
  allows,
  essenceOf,
  isBinary,
  isForm,
  isJson,
  isMediaType,
  isText,
  preferred,
  sendable,
  streamFormatOf,
} from "../src/index.ts";
import { mediaTypes } from "./media-types.ts";

test.each(mediaTypes)("%s is %s", (mediaType, kind) => {
  const found = { json: isJson, text: isText, form: isForm, binary: isBinary };

  const kindsOf = Object.entries(found).flatMap(([name, is]) => (is(mediaType) ? [name] : []));

  expect(kindsOf).toEqual(kind === "open" ? [] : [kind]);
});

test.each([
  ["text/event-stream", "events"],
  ["Text/Event-Stream; charset=utf-8", "events"],
  ["application/jsonl", "lines"],
  ["application/x-jsonl", "lines"],
  ["application/jsonlines", "lines"],
  ["application/json-lines", "lines"],
  ["application/x-jsonlines; charset=utf-8", "lines"],
  ["application/ndjson", "lines"],
  ["application/x-ndjson", "lines"],
  ["application/json-seq", "lines"],
  ["application/geo+json-seq", "lines"],
  ["text/x-ndjson", "lines"],
  ["application/json", undefined],
  ["application/problem+json", undefined],
  ["text/plain", undefined],
  ["application/octet-stream", undefined],
  ["application/jsonlx", undefined],
  ["*/*", undefined],
])("the stream format of %s is %s", (mediaType, format) => {
  expect(streamFormatOf(mediaType)).toBe(format);
});

test("the essence is without parameters and in lower case", () => {
  expect(essenceOf(" Application/JSON ; charset=UTF-8")).toBe("application/json");
});

test.each([
  ["application/*, text/plain;q=0.5", "application/json; charset=utf-8", true],
  ["*/*", "image/png", true],
  ["application/*", "applications/json", false],
  ["text/html", "text/plain", false],
])("%s with %s allows: %s", (ranges, mediaType, isAllowed) => {
  expect(allows(ranges, mediaType)).toBe(isAllowed);
});

test.each([
  ["application/json", "*/*", true],
  ["image/png", "image/*", true],
  ["text/html, image/*;q=0.5", "image/png", true],
  ["text/html", "image/*", false],
  ["*/*, application/json;q=0", "application/json", false],
  ["*/*;q=0.0, application/json", "application/json", true],
  ["image/*;q=0", "image/*", false],
])("the header %s accepts %s: %s", (accept, mediaType, isAccepted) => {
  expect(accepts(accept, mediaType)).toBe(isAccepted);
});

test("a range is sent as a type that it allows", () => {
  expect(["image/*, text/plain", "*/*", "font/*", "text/csv"].map(sendable)).toEqual([
    "image/png",
    "application/octet-stream",
    "font/octet-stream",
    "text/csv",
  ]);
});

test("JSON is preferred wherever it stands, else the first", () => {
  expect(preferred({ "text/plain": 1, "Text/JSON": 2 })).toEqual(["Text/JSON", 2]);
  expect(preferred({ "text/plain": 1, "text/csv": 2 })).toEqual(["text/plain", 1]);
  expect(preferred()).toBeUndefined();
});

test("a media type has a type and a subtype", () => {
  const texts = [
    "text/plain",
    "Text/HTML; charset=utf-8",
    "application/vnd.api+json",
    "text",
    "/",
    "text/",
    "a b/c",
    "",
  ];

  expect(texts.filter(isMediaType)).toEqual(texts.slice(0, 3));
});
