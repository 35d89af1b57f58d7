import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { type ContractCase, contractCases } from "../src/suite/contract-cases.ts";
import { expectedResponse } from "../src/suite/expected-response.ts";
import { diagnosticsAbout } from "./case-diagnostics.ts";
import { document } from "./fixtures/document.ts";
import { createClient } from "./workshop-client.ts";

/** The fixture with one path, and a change in it. */
function changed(path: string, change: (operation: Record<string, never>) => object): Document {
  const { paths = {}, ...rest } = document as unknown as {
    paths: Record<string, Record<string, Record<string, never>>>;
  };
  const item = Object.entries(paths[path] ?? {}).map(([method, operation]) => [
    method,
    { ...operation, ...change(operation) },
  ]);
  return { ...rest, paths: { [path]: Object.fromEntries(item) } } as unknown as Document;
}

test("an example in the document that breaks its schema is a diagnostic", async () => {
  const content = { "application/json": { schema: { type: "integer" }, example: "a text" } };

  expect(
    await diagnosticsAbout(changed("/notes", () => ({ responses: { 200: { description: "", content } } }))),
  ).toEqual(["response body: expected no violation, received Response body must be integer"]);
});

test("an argument that cannot be made up is a diagnostic about the document", async () => {
  const parameters = [{ name: "part_id", in: "path", required: true, schema: { pattern: "^[A-Z]{9}$", maxLength: 3 } }];

  expect(await diagnosticsAbout(changed("/parts/{part_id}", () => ({ parameters })))).toEqual([
    "document: expected an example, received path part_id needs an example in the document: no value can be made up for the schema at #/paths/~1parts~1{part_id}/delete/parameters/0/schema (nothing that was made up is valid by it); give it an example, or mend it",
  ]);
});

test("a response without an example may have any value, but must have one", async () => {
  const answering = (schema: object): Document =>
    changed("/blobs", () => ({
      responses: { 200: { description: "", content: { "application/octet-stream": { schema } } } },
    }));

  expect(await diagnosticsAbout(answering({ type: "string" }))).toEqual([]);
  expect(await diagnosticsAbout(answering({ const: "" }))).toEqual(["data: expected a value, received nothing"]);
});

test("a media type that only a failure has is asked for beside that of the success", async () => {
  const one = { schema: { type: "object" }, example: {} };
  const responses = {
    200: { description: "OK", content: { "application/json": one } },
    404: { description: "Missing", content: { "application/json": one, "application/scim+json": one } },
  };

  expect(await diagnosticsAbout(changed("/notes", () => ({ responses })))).toEqual([]);
});

test("a response without a body is asked for by its status", async () => {
  const responses = { 204: { description: "Gone." }, 404: { description: "Missing." } };

  expect(await diagnosticsAbout(changed("/parts/{part_id}", () => ({ responses })))).toEqual([]);
});

test("secrets in the query and in cookies are read, and are no undeclared parameters", async () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "query", name: "api key" },
    session: { type: "apiKey", in: "cookie", name: "sid" },
  };
  const secured = (options: { baseUrl: string }, suffix = ""): object => {
    const { key, session } = options as unknown as Record<string, string>;
    return createClient(options, {
      send: (wire) => ({
        ...wire,
        path: `${wire.path}?api%20key=${key}${suffix}`,
        headers: { ...wire.headers, authorization: "", cookie: `sid=${session}${suffix}` },
      }),
    });
  };
  const document = {
    ...changed("/parts/{part_id}", () => ({ security: [{ key: [], session: [] }] })),
    components: { securitySchemes },
  } as unknown as Document;

  expect(await diagnosticsAbout(document, secured)).toEqual([]);
  expect(await diagnosticsAbout(document, (options) => secured(options, "x"))).toEqual([
    "REQ-INTENT-SECRET query api key: expected the client's credential, received another one, not shown",
    "REQ-INTENT-SECRET cookie sid: expected the client's credential, received another one, not shown",
  ]);
});

test("bytes may come as a blob, as a buffer or as a view of one", async () => {
  const bytes = new TextEncoder().encode("bytes");

  for (const data of [new Blob([bytes]), bytes, bytes.buffer, Buffer.from(bytes)]) {
    const client = (options: { baseUrl: string }): object =>
      createClient(options, { receive: (result) => ({ ...result, data }) });
    expect(
      await diagnosticsAbout(
        changed("/blobs", () => ({})),
        client,
      ),
    ).toEqual([]);
  }
});

test("a warning, such as a deprecated parameter, is no diagnostic", async () => {
  const deprecated = [{ name: "part_id", in: "path", required: true, deprecated: true, schema: { type: "string" } }];

  expect(await diagnosticsAbout(changed("/parts/{part_id}", () => ({ parameters: deprecated })))).toEqual([]);
});

test("a client that was given the credentials of one way and sends those of another is found", async () => {
  const security = [{ token: [] }, { token: [], mail: [] }];

  expect(await diagnosticsAbout(changed("/parts/{part_id}", () => ({ security })))).toEqual([
    "credentials: expected token and mail, received others, or not all of them",
  ]);
});

test("a redirect may be followed, and its target is not asked", async () => {
  const location = { Location: { schema: { type: "string", format: "uri" } } };
  const responses = { 302: { description: "Elsewhere.", headers: location } };
  const requested: string[] = [];
  const client = (options: { baseUrl: string; fetch?: typeof fetch }): object =>
    createClient({
      ...options,
      fetch: async (input, init) => {
        const response = await (options.fetch ?? fetch)(input, { ...init, redirect: "manual" });
        const target = response.headers.get("location");
        requested.push(target ?? "");
        return target === null ? response : (options.fetch ?? fetch)(target);
      },
    });

  expect(
    await diagnosticsAbout(
      changed("/notes", () => ({ responses })),
      client,
    ),
  ).toEqual([]);
  expect(requested[0]).toMatch(/^https?:/);
});

test("a page without its list has no items", () => {
  const list = contractCases(document as unknown as Document).find(({ title }) =>
    title.startsWith("parts_list answers 200"),
  );
  const answered = (value: unknown) => ({ ...list, example: { name: "default", value } }) as ContractCase;

  for (const value of [{}, { result: {} }, { result: { parts: null } }])
    expect(expectedResponse(document as unknown as Document, answered(value))).toEqual({ kind: "page", items: [] });
});
