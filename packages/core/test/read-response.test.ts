import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Api } from "../src/api.ts";
import { pick } from "../src/pages/pick.ts";
import { prepareOperation } from "../src/request/prepare-operation.ts";
import type { Operation } from "../src/table.ts";
import { readResponse } from "../src/transport/read-response.ts";

test("a response without its body breaks the contract", () => {
  expect(() => read("", { type: "application/json" })).toThrow("200 with an empty body: GET /things/{id}");
  expect(() => read("")).toThrow("200 with an empty body: GET /things/{id}");
  expect(() => read("", { operation: { accept: "application/pdf" } })).toThrow(
    "200 with an empty body: GET /things/{id}",
  );
});

test("an empty text or file is valid", () => {
  const operation = { accept: "application/json, text/csv, application/pdf" };

  expect(read("", { type: "text/csv", operation })).toBe("");
  expect(read("", { type: "application/pdf", operation })).toBeInstanceOf(Blob);
});

test("an undocumented media type breaks the contract", () => {
  expect(() => read("<p>", { type: "text/html" })).toThrow(
    "200 with text/html, expected application/json: GET /things/{id}",
  );
  expect(() => read("x", { type: "image/png", operation: { accept: "text/*" } })).toThrow(
    "expected text/*: GET /things/{id}",
  );
});

test("media types are compared without their parameters, JSON by its suffix, ranges by their start", () => {
  expect(read("a", { type: "text/plain; charset=utf-8", operation: { accept: "text/plain" } })).toBe("a");
  expect(read("a", { type: "text/plain", operation: { accept: "text/plain; charset=utf-8" } })).toBe("a");
  expect(read("[1]", { type: "application/vnd.things+json" })).toEqual([1]);
  expect(read("a", { type: "TEXT/Markdown", operation: { accept: "text/*" } })).toBe("a");
});

test("text and XML are strings, other bytes a Blob", () => {
  const operation = { accept: "*/*" };

  for (const type of ["text/plain", "application/xml", "application/atom+xml; charset=utf-8"]) {
    expect(read("a", { type, operation })).toBe("a");
  }
  expect(read("a", { type: "application/x-pem-file", operation })).toBeInstanceOf(Blob);
  expect(read("\uFEFF[1]", { type: "application/json", operation })).toEqual([1]);
});

test("JSON that is cut short breaks the contract", () => {
  expect(() => read('{"a":', { type: "application/json" })).toThrow(
    "200 with a body that is not JSON: GET /things/{id}",
  );
});

test("responses that have no body are not read", () => {
  for (const status of [204, 205]) expect(read("x", { status })).toBeUndefined();
  expect(read("x", { status: 202, operation: { noContent: [202] } })).toBeUndefined();
  expect(read("", { operation: { request: "HEAD /things" } })).toBeUndefined();
});

test("the error fields of an operation override those of the API", () => {
  const api = { error: { code: "code", message: "message", requestId: { header: "x-id" } } };
  const operation = { error: { message: "why.0", requestId: { field: "id" } } };
  const body = '{"code":1,"message":"no","why":["so"],"id":"r"}';
  const failure = { status: 400, type: "application/json", api, operation };

  expect(() => read(body, { status: 400, type: "application/json", api })).toThrow("400 no: GET /things/{id}");
  expect(() => read(body, failure)).toThrow(
    expect.objectContaining({ message: "400 so: GET /things/{id}", requestId: "r" }),
  );
});

test("a failure is JSON only where it says so, and where it is", () => {
  for (const [type, body, expected] of [
    ["text/plain", "1", "1"],
    ["application/json", "1", 1],
    ["application/json", "<p>", "<p>"],
    ["application/octet-stream", "no luck", "no luck"],
    [undefined, "no luck", "no luck"],
  ] as const) {
    const read500 = () => read(body, { status: 500, ...(type !== undefined && { type }) });
    expect(read500).toThrow(expect.objectContaining({ body: expected }));
  }
});

test("an error keeps the beginning of a failure that is not JSON", () => {
  const page = `<html>${"x".repeat(5_000)}`;
  const thrown = (type: string) => {
    try {
      return read(page, { status: 502, type });
    } catch (error) {
      return error;
    }
  };

  for (const type of ["text/html", "application/json"]) {
    expect(thrown(type)).toMatchObject({ name: "ApiError", status: 502, body: page.slice(0, 1_024) });
  }
});

test("an error for a response that breaks the contract keeps the beginning of its body, but does not print it", () => {
  const page = `<html>${"x".repeat(5_000)}`;
  const broken = (type: string) => {
    try {
      return read(page, { type });
    } catch (error) {
      return error as Error;
    }
  };

  for (const type of ["text/html", "application/json"]) {
    expect(broken(type)).toMatchObject({ name: "ResponseError", status: 200, body: page.slice(0, 1_024) });
    expect(JSON.stringify(broken(type)) + inspect(broken(type))).not.toContain("<html>");
  }
});

test("an envelope without its data breaks the contract, except for a list", () => {
  const api = { envelope: { data: "result", success: "ok" } };
  const pagination = { items: "result" };

  expect(read('{"ok":true,"result":null}', { type: "application/json", api })).toBeNull();
  expect(() => read('{"ok":true}', { type: "application/json", api })).toThrow('200 without "result"');
  expect(read('{"ok":true}', { type: "application/json", api, operation: { pagination } })).toBeUndefined();
});

test("a dotted path follows own properties only", () => {
  expect(pick({ a: [{ b: 1 }] }, "a.0.b")).toBe(1);
  expect(pick({ a: null }, "a.b")).toBeUndefined();
  expect(pick({}, "constructor.name")).toBeUndefined();
  expect(pick({}, "__proto__")).toBeUndefined();
  expect(pick(JSON.parse('{"__proto__":{"a":1}}'), "__proto__.a")).toBe(1);
});

interface Given {
  status?: number;
  type?: string;
  api?: Pick<Api, "envelope" | "error">;
  operation?: Partial<Operation>;
}

function read(body: string | Uint8Array<ArrayBuffer>, { status = 200, type, api, operation }: Given = {}): unknown {
  const headers = new Headers(type === undefined ? {} : { "content-type": type });
  const response = new Response(status === 204 || status === 205 ? null : body, { status, headers });
  if (type === undefined) response.headers.delete("content-type");
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const facts = { provider: "p", version: "1", servers: {}, schemes: {}, security: [], ...api };
  const prepared = prepareOperation(facts, "things_get", { request: "GET /things", ...operation });
  const context = { provider: "p", operation: "things_get", request: "GET /things/{id}", status };
  return readResponse({ response, bytes }, prepared, context).data;
}

test("a text is read in the charset that its media type names, and in UTF-8 without a known one", () => {
  const operation = { accept: "text/plain, application/json" };
  const latin = new Uint8Array([0x67, 0x72, 0xfc, 0x6e]);
  const utf8 = new TextEncoder().encode("grün");

  for (const [type, bytes] of [
    ["text/plain; charset=iso-8859-1", latin],
    ['text/plain;Charset="Windows-1252"', latin],
    ["text/plain; format=flowed; charset = latin1", latin],
    ["text/plain; charset=utf-16le", Uint8Array.from([..."grün"].flatMap((letter) => [letter.charCodeAt(0), 0]))],
    ["text/plain; charset=utf-8", utf8],
    ["text/plain", utf8],
    ["text/plain; charset=nonsense", utf8],
    ["text/plain; charset=", utf8],
  ] as const)
    expect(read(bytes, { type, operation }), type).toBe("grün");
});

test("JSON is UTF-8 whatever its media type says, as its specification demands", () => {
  expect(read(new TextEncoder().encode('"grün"'), { type: "application/json; charset=iso-8859-1" })).toBe("grün");
});

test("a failure that is a text is read in its charset", () => {
  expect(() => read(new Uint8Array([0xfc]), { status: 500, type: "text/plain; charset=iso-8859-1" })).toThrow(
    expect.objectContaining({ body: "ü" }),
  );
});
