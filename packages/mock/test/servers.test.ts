import { createMockFetch, type OpenApiDocument, startMock } from "@certspec/mock";
import { expect, test } from "vitest";
import { json } from "./document.ts";

const get = (operationId: string, more: object = {}): object => ({
  get: { operationId, responses: { 200: json({ operationId }) }, ...more },
});
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const documentWith = (paths: object): OpenApiDocument => ({
  openapi: "3.1.0",
  servers: [{ url: "https://api.example.com/v1" }],
  paths,
});

/** The operation that a path calls, or the status of the refusal. */
async function called(document: OpenApiDocument, path: string): Promise<unknown> {
  const response = await (await createMockFetch(document))(`http://x${path}`);
  return response.ok ? ((await response.json()) as { operationId: string }).operationId : response.status;
}

test("a server of a path or an operation takes the place of the document's", async () => {
  const document = documentWith({
    "/files": { ...get("files_list"), servers: [{ url: "https://uploads.example.com/files-api" }] },
    "/logs": get("logs_list", { servers: [{ url: "https://logs.example.com" }] }),
    "/things": get("things_list"),
  });

  expect(await called(document, "/files-api/files")).toBe("files_list");
  expect(await called(document, "/logs")).toBe("logs_list");
  expect(await called(document, "/things")).toBe(404);
  expect(await called(document, "/v1/things")).toBe("things_list");
  // A client that was given the mock's URL calls everything below it.
  expect(await called(document, "/v1/files")).toBe("files_list");
  const mock = await startMock(document);
  expect(new URL(mock.url).pathname).toBe("/v1");
  await mock.close();
});

test("the most literal template is called, whatever comes first", async () => {
  const document = documentWith({
    "/{id}/{other}": get("any", { parameters: [id, { ...id, name: "other" }] }),
    "/things/{id}": get("things_get", { parameters: [id] }),
    "/things/{id}.json": get("things_export", { parameters: [id] }),
    "/things/search": get("things_search"),
  });

  expect(await called(document, "/v1/things/search")).toBe("things_search");
  expect(await called(document, "/v1/things/se%61rch")).toBe("things_search");
  expect(await called(document, "/v1/things/1.json")).toBe("things_export");
  expect(await called(document, "/v1/things/1")).toBe("things_get");
  expect(await called(document, "/v1/others/1")).toBe("any");
  expect(await called(document, "/v1/things/1/2")).toBe(404);
});

test("a value with slashes is one parameter, where the document says so", async () => {
  const path = {
    name: "path",
    in: "path",
    required: true,
    schema: { pattern: "^a/[b,]+ c$" },
    "x-multi-segment": true,
  };
  const mock = await createMockFetch(documentWith({ "/files/{path}/raw": get("files_get", { parameters: [path] }) }));

  expect((await mock("http://x/v1/files/a/b,b%20c/raw")).status).toBe(200);
  expect((await mock("http://x/v1/files/a/x/raw")).status).toBe(422);
  expect((await mock("http://x/v1/files/raw")).status).toBe(404);
});

test("a method that only a less literal template has is found there", async () => {
  const document = documentWith({
    "/things/{id}": { ...get("things_get", { parameters: [id] }) },
    "/things/search": { post: { operationId: "things_search", responses: { 200: json({}) } } },
  });

  expect(await called(document, "/v1/things/search")).toBe("things_get");
});
