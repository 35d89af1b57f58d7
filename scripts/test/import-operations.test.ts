import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { importOperations } from "../src/new-provider/from/import-operations.ts";
import { providerNames } from "../src/new-provider/provider-names.ts";
import type { SpecDraft } from "../src/new-provider/spec-draft.ts";

const ok = { description: "OK.", content: { "application/json": { schema: { type: "object" } } } };

test("writes the methods of a path in the order that the linter wants", async () => {
  const operation = { responses: { "200": ok } };
  const draft = await taken({ "/pets": { delete: operation, put: operation, post: operation, get: operation } }, [
    "DELETE /pets",
    "PUT /pets",
    "POST /pets",
    "GET /pets",
  ]);

  expect(Object.keys(fileOf(draft, "openapi.yaml").paths["/pets"])).toEqual(["get", "post", "put", "delete"]);
});

test("chooses paths with spaces and equals signs", async () => {
  const operation = { responses: { "200": ok } };
  const draft = await taken({ "/our pets": { get: operation }, "/owners=all": { get: operation } }, [
    "GET /our pets=pets_list",
    "GET /owners=all",
  ]);

  expect(draft.operations.map(({ id, request }) => [id, request])).toEqual([
    ["pets_list", "GET /our pets"],
    ["ownersAll_get", "GET /owners=all"],
  ]);
});

test("makes no names that every client has already, and refuses them", async () => {
  const paths = {
    "/request": {
      post: { responses: { "200": ok } },
      get: { operationId: "request_get", responses: { "200": ok } },
    },
  };

  const draft = await taken(paths, ["POST /request", "request_get"]);

  expect(draft.operations.map(({ id }) => id)).toEqual(["requests_get", "requests_create"]);
  await expect(taken(paths, ["POST /request=request_create"])).rejects.toThrow(
    "`request_create` cannot be a name: `request` is what every client has already. Choose another resource.",
  );
});

test("leaves parameters out that repeat a credential, or have no name, and says so", async () => {
  const schema = { type: "string" };
  const parameters = [
    { name: "x-token", in: "header", required: true, schema },
    { name: "X-Token", in: "query", schema },
    { name: "key", in: "query", schema },
    { name: "", in: "header", schema },
  ];
  const securitySchemes = {
    Token: { type: "apiKey", in: "header", name: "X-Token" },
    Key: { type: "apiKey", in: "query", name: "key" },
  };
  const get = { parameters, security: [{ Token: [] }], responses: { "200": ok } };

  const draft = await taken({ "/pets": { get } }, ["GET /pets"], { components: { securitySchemes } });

  expect(fileOf(draft, "operations/pets_list.yaml").parameters).toMatchObject([{ name: "X-Token", in: "query" }]);
  expect(draft.remarks.join("\n")).toContain(
    "the parameter x-token in header was left out: it carries the credential of the security scheme Token, which the client sends.",
  );
  expect(draft.remarks.join("\n")).toContain("a parameter in header was left out: it has no name.");
});

test("leaves headers out that fetch writes, and says so", async () => {
  const names = ["Content-Length", "Host", "transfer-encoding", "X-Kind"];
  const parameters = names.map((name) => ({ name, in: "header", schema: { type: "string" } }));

  const draft = await taken({ "/pets": { get: { parameters, responses: { "200": ok } } } }, ["GET /pets"]);

  expect(fileOf(draft, "operations/pets_list.yaml").parameters).toMatchObject([{ name: "X-Kind" }]);
  expect(draft.remarks.join("\n")).toContain("the header Content-Length was left out: clients set it by themselves");
});

test("makes no example of the bounds of int64", async () => {
  const schema = { type: "integer", format: "int64", minimum: -(2 ** 63), maximum: 2 ** 63 };
  const parameters = [{ name: "after", in: "query", schema }];

  const draft = await taken({ "/pets": { get: { parameters, responses: { "200": ok } } } }, ["GET /pets"]);

  expect(fileOf(draft, "operations/pets_list.yaml").parameters[0].example).toBe(1);
});

test.each(["text/event-stream", "application/x-ndjson"])("makes an example of an item of %s", async (mediaType) => {
  const schema = { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 1 } } };
  const responses = { "200": { description: "OK.", content: { [mediaType]: { schema } } } };

  const draft = await taken({ "/pets": { get: { responses } } }, ["GET /pets"]);

  const { content } = fileOf(draft, "responses/PetsListOk.yaml");
  expect(content[mediaType].examples.default.value).toEqual({ id: 1 });
});

/** Take operations over from a document with these paths. */
function taken(paths: object, operations: string[], rest: object = {}): Promise<SpecDraft> {
  const folder = mkdtempSync(join(tmpdir(), "import-operations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "api.json");
  const info = { title: "Pets", version: "1" };
  const document = { openapi: "3.1.0", info, servers: [{ url: "https://api.pets.test" }], paths, ...rest };
  writeFileSync(file, JSON.stringify(document));
  return importOperations(providerNames("acme"), { file, operations, auth: "bearer", baseUrl: undefined });
}

function fileOf(draft: SpecDraft, file: string) {
  return parse(draft.files[file] ?? "");
}
