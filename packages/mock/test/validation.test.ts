import type { OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { boundedPattern } from "../src/bounded-pattern.ts";
import { ask } from "./ask.ts";
import { documentOf } from "./document.ts";
import { verdict } from "./verdict.ts";

/** What the mock says of a body that is JSON. */
async function judged(schema: object, body: unknown, version = "3.1.0"): Promise<string> {
  const content = { "application/json": { schema } };
  const operation = { requestBody: { required: true, content } };
  const document = documentOf("/things", operation, { method: "post", openapi: version });
  return sent(document, typeof body === "string" ? body : JSON.stringify(body));
}

async function sent(document: OpenApiDocument, body: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const { status, request } = await ask(document, "/things", { method: "POST", headers, body });
  return verdict(status, request.violations);
}

test.each([
  [0.01, [19.99, 2.34, 143.48, 0, -0.07, 123_456_789.01, 1e15, 4.35], [0.005, 19.991, 0.011, -0.001]],
  [0.1, [0.3, 0.7, 1.1, -0.3], [0.25, 0.05]],
  [0.001, [1.001, 1.005], [1.0005]],
  [3, [0, 9, -3, 9e15], [1, 10, 1e15 + 1, 0.5]],
  [2.5, [5, 7.5], [6]],
])("of %s, %j are multiples and %j are not", async (multipleOf, right, wrong) => {
  const schema = { type: "number", multipleOf };
  for (const value of right) expect(await judged({ oneOf: [schema] }, value), String(value)).toBe("200");
  for (const value of wrong) expect(await judged(schema, value), String(value)).toBe("422 body multipleOf");
});

test.each(["3.0.3", "3.1.0"])("integers above 2^53 are right in %s, and other bounds count", async (version) => {
  const schema = { type: "object", properties: { id: { type: "integer", format: "int64" } } };
  expect(await judged(schema, '{"id":9007199254740993}', version)).toBe("200");
  expect(await judged(schema, '{"id":-9223372036854775808}', version)).toBe("200");
  expect(await judged(schema, '{"id":0.5}', version)).toBe("422 body.id type");
  expect(await judged({ type: "integer", format: "int64", maximum: 10 }, "11", version)).toBe("422 body maximum");
  expect(await judged({ type: "integer", format: "int64", minimum: 10 }, "9", version)).toBe("422 body minimum");
  expect(await judged({ type: "integer", format: "int32" }, "2147483648", version)).toContain("422 body");
});

test.each(["3.0.3", "3.1.0"])("a pattern beside a format counts in %s", async (version) => {
  for (const format of ["byte", "binary", "base64", "uuid", "own"]) {
    const schema = { type: "object", properties: { a: { type: "string", format, pattern: "^q" } } };
    expect(await judged(schema, { a: "abc=" }, version), format).toContain("422 body.a");
  }
  expect(await judged({ type: "string", format: "byte", pattern: "^q" }, '"qbc="', version)).toBe("200");
});

test.each([
  ["^(a+)+$", "a"],
  ["^(a|a?)+$", "a"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a"],
  ["^(\\w+\\s?)*$", "a"],
  ["(x+x+)+y", "x"],
])(
  "the pattern %s does not hold the process",
  async (pattern, letter) => {
    const schema = { type: "array", items: { type: "string", pattern } };
    const hopeless = `${letter.repeat(60)}!`;

    const verdicts = await judged(
      schema,
      Array.from({ length: 50 }, () => hopeless),
    );

    expect(verdicts.split(" ")[0]).toBe("422");
    expect(verdicts.match(/pattern/g)).toHaveLength(50);
  },
  10_000,
);

test("a long text does not hold the process either", async () => {
  expect(await judged({ type: "string", pattern: "\\s+$" }, JSON.stringify(`${" ".repeat(300_000)}.`))).toBe(
    "422 body pattern",
  );
}, 10_000);

test("what matches in time matches, however long it is", () => {
  expect(boundedPattern("^(a+)+$", "u").test("a".repeat(5000))).toBe(true);
  expect(boundedPattern("^(?:[0-9a-f]{2}:)+$", "u").test("0f:".repeat(500))).toBe(true);
  expect(boundedPattern("^(?:[0-9a-f]{2}:)+$", "u").test(`${"0f:".repeat(500)}x`)).toBe(false);
  expect(boundedPattern("^[a-z]*$", "u").test("a".repeat(100_000))).toBe(true);
});
