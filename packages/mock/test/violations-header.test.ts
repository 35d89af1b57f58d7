import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";

const strict = documentOf(
  "/things",
  { requestBody: { content: { "application/json": { schema: { type: "object", additionalProperties: false } } } } },
  { method: "post" },
);
const post = (body: object): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

test("the header stays below 4 kB and stays JSON however much is wrong", async () => {
  const { headers, request } = await ask(
    strict,
    "/things",
    post(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`property${index}`, 1]))),
  );

  const header = headers.get("x-certspec-violations") ?? "";
  const entries = JSON.parse(header);
  expect(request.violations).toHaveLength(500);
  expect(header.length).toBeLessThanOrEqual(4096);
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.at(-1)).toMatchObject({ code: "more", message: `${500 - entries.length + 1} more` });
});

test("one endless message is cut, and the header stays JSON", async () => {
  const { headers } = await ask(strict, "/things", post({ ["\u{1F4A5}é\n".repeat(3000)]: 1 }));

  const header = headers.get("x-certspec-violations") ?? "";
  expect(header.length).toBeLessThanOrEqual(4096);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(header)).toHaveLength(1);
});

test("the values of the request's headers are never in it", async () => {
  const parameters = [{ name: "X-Kind", in: "header", schema: { type: "string", enum: ["a"] } }];

  const { headers, text } = await ask(documentOf("/things", { parameters }), "/things", {
    headers: { "x-kind": "secret-value", authorization: "Bearer secret-value" },
  });

  expect(headers.get("x-certspec-violations")).toContain("x-kind");
  expect([...headers.values(), text].join()).not.toContain("secret-value");
});
