import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { createContract } from "../src/checker/create-contract.ts";
import { redactEntry } from "../src/commands/redact-entry.ts";

test.each([
  ["a bearer token", { type: "http", scheme: "bearer" }, "authorization", "Bearer s3cret-token", "Bearer left-out"],
  ["a password", { type: "http", scheme: "basic" }, "authorization", `Basic ${btoa("me:s3cret")}`, /^Basic [\w=]+$/],
  ["a key in a header", { type: "apiKey", in: "header", name: "X-Key" }, "x-key", "s3cret-key", "left-out"],
  ["a cookie", { type: "apiKey", in: "cookie", name: "sid" }, "cookie", "sid=s3cret-cookie", "sid=left-out"],
])("%s is left out of a recording, which can be checked all the same", async (_, scheme, name, value, kept) => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    security: [{ own: [] }],
    paths: { "/things": { get: { responses: { 200: { description: "", content: { "text/plain": {} } } } } } },
    components: { securitySchemes: { own: scheme } },
  } as unknown as Document;
  const request = { method: "GET", url: "https://things.example/things", headers: [[name, value]], body: undefined };
  const secret = value.replace(/^(?:Bearer |Basic |sid=)/, "");
  const body = new TextEncoder().encode(`you sent ${secret}`);
  const response = { status: 200, headers: [["content-type", "text/plain"]], body };

  const entry = redactEntry(document, { request, response } as unknown as Parameters<typeof redactEntry>[1]);

  expect(JSON.stringify(entry)).not.toContain(secret);
  expect(entry.response.content.text).toBe("you sent left-out");
  expect(entry.request.headers).toEqual([{ name, value: expect.stringMatching(kept) }]);
  const { method, url, headers } = entry.request;
  const lines = headers.map((line): [string, string] => [line.name, line.value]);
  expect(await createContract(document).checkRequest({ method, url, headers: lines, body: undefined })).toEqual([]);
});

test("of several cookies the names stay, and of one that is set its attributes", () => {
  const document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {} } as unknown as Document;
  const request = {
    method: "GET",
    url: "https://a.example/",
    headers: [["cookie", "a=1111; b=2222"]],
    body: undefined,
  };
  const response = { status: 200, headers: [["set-cookie", "a=3333; Path=/; Secure"]], body: new Uint8Array() };

  const entry = redactEntry(document, { request, response } as unknown as Parameters<typeof redactEntry>[1]);

  expect(entry.request.headers).toEqual([{ name: "cookie", value: "a=left-out; b=left-out" }]);
  expect(entry.response.headers).toEqual([{ name: "set-cookie", value: "a=left-out; Path=/; Secure" }]);
});

test("what is write-only is left out of a recording, wherever its schema says so", () => {
  const properties = {
    own: { type: "string", writeOnly: true },
    part: { allOf: [{ type: "string" }, { writeOnly: true }] },
    maybe: { anyOf: [{ $ref: "#/components/schemas/Secret" }, { type: "null" }] },
    shown: { type: "string" },
  };
  const schemas = { Secret: { type: "string", writeOnly: true }, Thing: { type: "object", properties } };
  const info = { title: "", version: "" };
  const document = { openapi: "3.1.0", info, paths: {}, components: { schemas } } as unknown as Document;
  const sent = JSON.stringify({ own: "s3cret", part: "s3cret", maybe: "s3cret", shown: "seen" });
  const body = new TextEncoder().encode(sent);
  const headers = [["content-type", "application/json"]];
  const request = { method: "POST", url: "https://a.example/", headers, body };

  const entry = redactEntry(document, { request } as unknown as Parameters<typeof redactEntry>[1]);

  expect(JSON.stringify(entry)).not.toContain("s3cret");
  expect(JSON.stringify(entry)).toContain("seen");
});
