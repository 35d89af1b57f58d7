import { expect, test } from "vitest";
import { serializeBody } from "../src/request/serialize-body.ts";
import type { Field } from "../src/table.ts";

test("a media type is JSON by its name or its suffix", () => {
  for (const type of ["application/json", "application/merge-patch+json", "application/json; charset=utf-8"]) {
    expect(serializeBody({ a: null }, type)).toEqual({ body: '{"a":null}', type });
  }
});

test("texts and bytes are sent unchanged", () => {
  const bytes = new Uint8Array([1]);

  expect(serializeBody("{", "text/plain")).toEqual({ body: "{", type: "text/plain" });
  expect(serializeBody(bytes, "image/png").body).toBe(bytes);
  expect(() => serializeBody({}, "text/plain")).toThrow("A body of text/plain must be a string, a Blob");
});

test("bytes for a range of media types keep their own type", () => {
  expect(serializeBody(new Blob([], { type: "image/png" }), "image/*").type).toBe("image/png");
  expect(serializeBody(new Uint8Array(), "image/*").type).toBe("application/octet-stream");
});

test("`FormData` and `URLSearchParams` are sent unchanged", () => {
  const form = new FormData();
  const fields = new URLSearchParams({ a: "b c" });

  expect(serializeBody(form, "multipart/form-data")).toEqual({ body: form, type: undefined });
  expect(serializeBody(fields, "application/x-www-form-urlencoded").body).toBe("a=b+c");
});

test("a form is an object", () => {
  for (const type of ["multipart/form-data", "application/x-www-form-urlencoded"]) {
    expect(() => serializeBody("a=b", type)).toThrow("A form must be an object.");
    expect(() => serializeBody(null, type)).toThrow("A form must be an object.");
  }
});

test("a URL-encoded form repeats lists, omits what is undefined, and keeps null", () => {
  const value = { "a b": ["c", "d&e"], f: undefined, g: null, h: [], i: [{ j: 1 }], k: new Date(0) };

  expect(form(value)).toBe("a+b=c&a+b=d%26e&g=null&i=%7B%22j%22%3A1%7D&k=1970-01-01T00%3A00%3A00.000Z");
});

test("a URL-encoded form serializes a field in its style, or as JSON where that is its media type", () => {
  const value = { joined: ["a", "b"], deep: { c: 1 }, whole: ["d"], text: "e" };
  const fields = {
    joined: { explode: false },
    deep: { style: "deepObject" },
    whole: { type: "application/json" },
    text: { type: "application/json" },
  } satisfies Record<string, Field>;

  expect(form(value, fields)).toBe("joined=a,b&deep%5Bc%5D=1&whole=%5B%22d%22%5D&text=%22e%22");
});

test("a multipart form omits what is undefined, and escapes names", async () => {
  const lines = await multipart({ 'a"\r\n': "b", c: undefined, d: null, e: new Date(0) });

  expect(lines).toEqual([
    "--B",
    'Content-Disposition: form-data; name="a%22%0D%0A"',
    "",
    "b",
    "--B",
    'Content-Disposition: form-data; name="d"',
    "",
    "null",
    "--B",
    'Content-Disposition: form-data; name="e"',
    "",
    "1970-01-01T00:00:00.000Z",
    "--B--",
    "",
  ]);
});

test("a part has the media type of the spec, unless there are several", async () => {
  const fields = {
    a: { type: "application/json" },
    b: { type: "image/png" },
    c: { type: "image/png, image/jpeg" },
    d: { type: "image/*" },
    e: { type: "image/png" },
  };
  const blob = new Blob(["x"]);

  const lines = await multipart({ a: "1", b: blob, c: blob, d: blob, e: new Blob([], { type: "image/gif" }) }, fields);

  expect(lines.filter((line) => line.startsWith("Content-Type") || line === '"1"')).toEqual([
    "Content-Type: application/json",
    '"1"',
    "Content-Type: image/png",
    "Content-Type: application/octet-stream",
    "Content-Type: application/octet-stream",
    "Content-Type: image/gif",
  ]);
});

test("a field is not taken for what every object inherits", async () => {
  const value = JSON.parse('{"constructor":"a","__proto__":"b"}');

  expect(form(value)).toBe("constructor=a&__proto__=b");
  expect(await multipart(value)).toContain('Content-Disposition: form-data; name="__proto__"');
});

function form(value: object, fields: Record<string, Field> = {}): unknown {
  return serializeBody(value, "application/x-www-form-urlencoded", fields).body;
}

async function multipart(value: object, fields: Record<string, Field> = {}): Promise<string[]> {
  const { body, type = "" } = serializeBody(value, "multipart/form-data", fields);
  const [, boundary = ""] = type.split("boundary=");
  return (await (body as Blob).text()).replaceAll(boundary, "B").split("\r\n");
}
