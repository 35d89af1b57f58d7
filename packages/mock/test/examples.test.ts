import { createMockFetch, type OpenApiDocument, type ResponseOptions } from "@certspec/mock";
import { expect, test } from "vitest";
import { documentOf, json } from "./document.ts";

const named = (values: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
const parameter = (place: string, name: string, examples: Record<string, unknown>, schema: object = {}): object => ({
  name,
  in: place,
  schema,
  examples: named(examples),
  ...(place === "path" && { required: true }),
});

async function texts(
  document: OpenApiDocument,
  requests: readonly (readonly [string, RequestInit?])[],
  options?: ResponseOptions,
) {
  const fetch = await createMockFetch(document, options);
  const found: string[] = [];
  for (const [path, init] of requests) {
    const response = await fetch(`http://x${path}`, init);
    found.push(`${response.status} ${await response.text()}`);
  }
  return found;
}

test("a request with the values of an example gets the response of that name", async () => {
  const document = documentOf("/pets/{id}", {
    parameters: [
      parameter("path", "id", { one: 1, two: 2, gone: 404, b: "a b", special: 1 }),
      parameter("query", "kind", { special: "cat" }),
    ],
    responses: {
      200: json(undefined, { default: "any", one: "first", two: "second", b: "text", special: "a cat" }),
      404: json(undefined, { gone: "gone" }),
    },
  });

  expect(
    await texts(document, [
      ["/pets/1"],
      ["/pets/2"],
      ["/pets/a%20b"],
      ["/pets/3"],
      ["/pets/404"],
      ["/pets/1?kind=cat"],
    ]),
  ).toEqual(['200 "first"', '200 "second"', '200 "text"', '200 "any"', '404 "gone"', '200 "a cat"']);
  // A preference goes first.
  expect(await texts(document, [["/pets/2", { headers: { prefer: "example=one" } }]])).toEqual(['200 "first"']);
});

test("queries, headers, cookies and bodies choose, whatever their style", async () => {
  const tags = { type: "array", items: { type: "integer" } };
  const schema = { type: "object", properties: { a: { type: "integer" }, b: {} } };
  const content = { "application/json": { schema, examples: named({ d: { a: 1, b: [true, null] } }) } };
  const document = documentOf(
    "/pets",
    {
      parameters: [
        { ...parameter("query", "tags", { a: [1, 2] }, tags), explode: false },
        parameter("header", "X-Kind", { b: "cat" }),
        parameter("cookie", "mood", { c: "good" }),
      ],
      requestBody: { content },
      responses: { 200: json(undefined, { default: 0, a: "a", b: "b", c: "c", d: "d" }) },
    },
    { method: "post" },
  );
  const post = (path: string, headers: Record<string, string> = {}, body?: string) =>
    [
      path,
      {
        method: "POST",
        headers: { ...headers, ...(body && { "content-type": "application/json" }) },
        ...(body && { body }),
      },
    ] as const;

  expect(
    await texts(document, [
      post("/pets?tags=1,2"),
      post("/pets?tags=2,1"),
      post("/pets", { "x-kind": "cat" }),
      post("/pets", { cookie: "mood=good" }),
      post("/pets", {}, '{ "b": [true, null], "a": 1 }'),
      post("/pets", {}, '{"a":1}'),
    ]),
  ).toEqual(['200 "a"', "200 0", '200 "b"', '200 "c"', '200 "d"', "200 0"]);
});

test("a wrong request gets no example of a success", async () => {
  const document = documentOf("/pets", {
    parameters: [parameter("query", "n", { one: "x" }, { type: "integer" })],
    responses: { 200: json(undefined, { one: 1 }) },
  });

  expect((await texts(document, [["/pets?n=x"]]))[0]).toMatch(/^422 /);
});

const schema = {
  type: "object",
  required: ["id", "name"],
  additionalProperties: false,
  properties: { id: { type: "integer" }, name: { type: "string" } },
};
const made = documentOf("/things", {
  responses: {
    200: { description: "", content: { "application/json": { schema, example: { id: 1, name: "Ann" } } } },
    404: { description: "", content: { "application/json": { example: "no schema" } } },
  },
});

test("with dynamic every response is made up, and with a seed the same in every run", async () => {
  const run = (seed?: string): Promise<string[]> =>
    texts(made, [["/things"], ["/things"], ["/things"]], { dynamic: true, ...(seed && { seed }) });

  const first = await run("a");

  expect(new Set(first).size).toBe(3);
  expect(first.join()).not.toContain('"Ann"');
  expect(await run("a")).toEqual(first);
  expect(await run("b")).not.toEqual(first);
});

test("with dynamic a request may prefer an example, and what has no schema keeps its example", async () => {
  const requests = [{ prefer: "dynamic=false" }, { prefer: "code=404" }].map(
    (headers) => ["/things", { headers }] as const,
  );

  expect(await texts(made, requests, { dynamic: true })).toEqual(['200 {"id":1,"name":"Ann"}', '404 "no schema"']);
});

test("with ignoreExamples responses are made from their schemas, the same each time", async () => {
  const [first, second] = await texts(made, [["/things"], ["/things"]], { ignoreExamples: true });

  expect(first).toBe(second);
  expect(first).not.toContain("Ann");
});

test("with errors a response that violates the document is a failure that says why", async () => {
  const wrong = { type: "object", required: ["id"] };
  const content = { "application/json": { schema: wrong, example: {} } };
  const document = documentOf("/things", { responses: { 200: { description: "", content } } });

  expect((await texts(document, [["/things"]]))[0]).toBe("200 {}");
  const [failed = ""] = await texts(document, [["/things"]], { errors: true });
  expect(failed).toMatch(/^500 /);
  expect(failed).toContain("must have required property 'id'");
});

test("dynamic and records do not go together", async () => {
  for (const options of [
    { dynamic: true, stateful: true },
    { ignoreExamples: true, items: 5 },
  ])
    await expect(createMockFetch(made, options)).rejects.toThrow("do not go with stateful and items");
});
