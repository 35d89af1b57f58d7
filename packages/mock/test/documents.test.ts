import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { readDocument } from "../src/cli/served-documents.ts";
import { loadDocument } from "../src/index.ts";
import { ask } from "./ask.ts";
import { documentOf, json } from "./document.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "certspec-mock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const split = {
  "openapi.yaml": `openapi: 3.0.3
info: { title: Pets, version: "1", description: { $ref: docs/introduction.md } }
x-topics: [{ title: Start, content: { $ref: ./docs/start.md } }]
paths:
  /pets: { $ref: paths/pets.yaml }
  /pets/{id}:
    get:
      parameters: [{ $ref: "parameters.json#/id" }]
      responses:
        200: { $ref: "./responses/one.yaml" }
        404: { $ref: "#/components/responses/Gone" }
components:
  responses:
    Gone: { description: Gone., content: { application/json: { schema: { $ref: "schemas/Problem.yaml" } } } }
`,
  "paths/pets.yaml": `post:
  operationId: pets_create
  requestBody: { required: true, content: { application/json: { schema: { $ref: ../schemas/Pet.yaml } } } }
  responses:
    201: { description: Made., content: { application/json: { schema: { $ref: "../schemas/Pet.yaml#" } } } }
`,
  "parameters.json":
    '{"id":{"name":"id","in":"path","required":true,"schema":{"$ref":"#/Id"}},"Id":{"type":"integer"}}',
  "responses/one.yaml":
    "description: One.\ncontent: { application/json: { schema: { $ref: ../schemas/Pet.yaml }, example: { name: Rex } } }\n",
  "schemas/Pet.yaml": `type: object
required: [name, code, id]
additionalProperties: false
properties:
  id: { type: integer, readOnly: true }
  name: { type: string, example: Rex }
  code: { type: string, pattern: '^[a\\-c]$', example: a }
  kind:
    oneOf: [{ $ref: Cat.yaml }, { $ref: Dog.yaml }]
    discriminator: { propertyName: type, mapping: { cat: Cat.yaml, dog: ./Dog.yaml } }
  parents: { type: array, items: { $ref: Pet.yaml } }
`,
  "schemas/Cat.yaml": "type: object\nrequired: [type]\nproperties: { type: { type: string } }\n",
  "schemas/Dog.yaml": "type: object\nrequired: [type]\nproperties: { type: { type: string } }\n",
  "schemas/Problem.yaml": "type: object\nproperties: { title: { type: string, example: gone } }\n",
};

test("a document of many files is served whole", async () => {
  for (const [path, text] of Object.entries(split)) write(path, text);
  const { document, files, warnings } = await readDocument(join(folder, "openapi.yaml"));
  const post = (body: unknown): ReturnType<typeof ask> =>
    ask(document, "/pets", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  expect(warnings).toEqual([]);
  expect(files.map((file) => file.slice(folder.length + 1)).sort()).toEqual(Object.keys(split).sort());
  expect(await ask(document, "/pets/1")).toMatchObject({ status: 200, text: '{"name":"Rex"}' });
  expect((await ask(document, "/pets/x")).status).toBe(422);
  expect(await ask(document, "/pets/1", { headers: { prefer: "code=404" } })).toMatchObject({
    text: '{"title":"gone"}',
  });
  // What is read-only is not demanded, patterns and discriminators count, wherever the schema is written.
  expect((await post({ name: "a", code: "a" })).status).toBe(201);
  expect((await post({ name: "a", code: "-", parents: [{ name: "b", code: "c" }] })).status).toBe(201);
  expect((await post({ name: "a", code: "b" })).status).toBe(422);
  expect((await post({ name: "a", code: "a", kind: { type: "dog" } })).status).toBe(201);
  expect((await post({ name: "a", code: "a", kind: { type: "bird" } })).status).toBe(422);
});

test("a fault in one of the files is named with that file and its line", async () => {
  write("openapi.yaml", split["openapi.yaml"]);
  for (const [path, text] of Object.entries(split)) write(path, text);
  write("schemas/Problem.yaml", "type: object\nproperties:\n  title: { type: text }\n");

  const { document, warnings } = await readDocument(join(folder, "openapi.yaml"));

  expect(warnings[0]).toMatch(/^schemas\/Problem\.yaml:3:18: #.*: unknown type "text"; expected one of/);
  expect(warnings.at(-1)).toMatch(/openapi\.yaml: left out, because of these: GET \/pets\/\{id\}$/);
  expect(Object.keys(document.paths ?? {})).toEqual(["/pets"]);
});

test.each([
  ["a file that is not there", "./nowhere.yaml", /a \$ref leads to nowhere\.yaml: file not found/],
  ["a file that is not YAML", "bad.yaml", /bad\.yaml:1:4: is not valid YAML/],
  ["a file URL", "file:///etc/hostname", /\$ref "file:\/\/\/etc\/hostname" is neither a file nor a URL with https/],
  [
    "a URL in the clear",
    "http://example.com/a.yaml",
    /http:\/\/example\.com\/a\.yaml.*must be https, or lead to this machine/,
  ],
  ["half a percent sign", "%.yaml", /write a percent sign in a name as %25/],
])("a reference to %s is an error that says so", async (_, reference, message) => {
  write("bad.yaml", "a: b: c\n");
  const file = write("openapi.json", { openapi: "3.1.0", paths: { "/a": { $ref: reference } } });

  await expect(readDocument(file)).rejects.toThrow(message);
});

test("anchors and names of schemas lead where they should, in the document and in its files", async () => {
  write("more.yaml", "Tag: { $anchor: tag, type: string, example: t }\n");
  const properties = {
    own: { $ref: "#own" },
    named: { $ref: "https://example.com/named" },
    below: { $ref: "/schemas/whole#/properties/part" },
    anchored: { $ref: "/schemas/whole#part" },
    tag: { $ref: "more.yaml#tag" },
  };
  const schemas = {
    Own: { $anchor: "own", type: "integer", example: 1 },
    Named: { $id: "https://example.com/named", type: "boolean", example: true },
    Whole: { $id: "/schemas/whole", properties: { part: { $anchor: "part", type: "integer", example: 2 } } },
  };
  const content = { "application/json": { schema: { type: "object", properties, required: Object.keys(properties) } } };
  const body = { requestBody: { required: true, content }, responses: { 200: { description: "", content } } };
  const file = write("openapi.json", { ...documentOf("/a", body, { method: "post" }), components: { schemas } });

  const { document, warnings } = await readDocument(file);
  const post = (value: unknown): ReturnType<typeof ask> =>
    ask(document, "/a", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(value),
    });

  expect(warnings).toEqual([]);
  const right = { own: 1, named: true, below: 2, anchored: 2, tag: "x" };
  expect(await post(right)).toMatchObject({
    status: 200,
    text: '{"own":1,"named":true,"below":2,"anchored":2,"tag":"t"}',
    request: { violations: [] },
  });
  for (const wrong of [{ own: "x" }, { named: 1 }, { below: "x" }, { anchored: "x" }, { tag: 1 }])
    expect((await post({ ...right, ...wrong })).status).toBe(422);
});

test("files are found wherever tools for documents of many files look for them", async () => {
  write(
    "shared.yaml",
    `list: { responses: { 200: { $ref: "#/ok" }, default: { $ref: other.yaml#/problem } } }
ok:
  description: ""
  headers: { default: { $ref: other.yaml#/header } }
  content:
    application/json:
      schema: { $ref: other.yaml#/thing }
      example: { $ref: examples/thing.json }
`,
  );
  write(
    "other.yaml",
    `problem: { description: "", content: { application/json: { schema: { type: object }, examples: { default: { $ref: "#/shown" } } } } }
shown: { value: { $ref: examples/problem.json } }
header: { required: true, schema: { type: string }, example: h }
thing: { type: object, required: [id], properties: { $ref: properties.yaml#/all } }
`,
  );
  write("properties.yaml", "all: { id: { type: integer }, name: { $ref: '#/name' } }\nname: { type: string }\n");
  write("examples/thing.json", { id: 3, name: "x" });
  write("examples/problem.json", { detail: "gone" });
  const file = write("openapi.json", {
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get: { $ref: "shared.yaml#/list" } } },
  });

  const { document, warnings } = await readDocument(file);
  const right = await ask(document, "/things");

  expect(warnings).toEqual([]);
  expect(right).toMatchObject({ status: 200, text: '{"id":3,"name":"x"}', request: { violations: [] } });
  const failed = await ask(document, "/things", { headers: { prefer: "code=404" } });
  expect(failed).toMatchObject({ status: 404, text: '{"detail":"gone"}' });
});

test.each([undefined, "", 3])("loading %j is an error that says what is expected", async (location) => {
  await expect(loadDocument(location as never)).rejects.toThrow(/^expected the path or the URL of a document, got /);
});

test("a fault in another file is named by that file, its line and the pointer in it", async () => {
  write("parts/page.yaml", "name: page\nin: query\nschema: { type: integer, required: true }\n");
  const get = { parameters: [{ $ref: "parts/page.yaml" }], responses: { 204: { description: "" } } };
  const file = write("openapi.json", {
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    paths: { "/a": { get }, "/b": { get: { responses: { 204: { description: "" } } } } },
  });

  const { warnings } = await readDocument(file);

  expect(warnings).toEqual([
    "parts/page.yaml:3:36: #/schema/required: required must be a list of property names",
    `${file}: left out, because of these: GET /a`,
  ]);
});

test("a property that is called $ref is one", async () => {
  const schema = { type: "object", required: ["$ref"], properties: { $ref: { type: "string", example: "a" } } };
  const content = { "application/json": { schema } };
  const file = write("openapi.json", documentOf("/a", { responses: { 200: { description: "", content } } }));

  const { document, warnings } = await readDocument(file);

  expect(warnings).toEqual([]);
  expect(await ask(document, "/a")).toMatchObject({ status: 200, text: '{"$ref":"a"}' });
});

const swagger = {
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  host: "pets.example",
  basePath: "/v2",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  securityDefinitions: { key: { type: "apiKey", in: "header", name: "api_key" } },
  paths: {
    "/pets": {
      post: {
        operationId: "pets_create",
        security: [{ key: [] }],
        parameters: [
          { name: "pet", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } },
          { name: "tags", in: "query", type: "array", items: { type: "string" }, collectionFormat: "multi" },
        ],
        responses: { 200: { description: "Made.", schema: { $ref: "#/definitions/Pet" } } },
      },
    },
    "/forms": {
      post: {
        consumes: ["application/x-www-form-urlencoded"],
        parameters: [{ name: "age", in: "formData", type: "integer", required: true }],
        responses: { 200: { description: "Fine." } },
      },
    },
  },
  definitions: {
    Pet: { type: "object", required: ["name"], properties: { name: { type: "string", example: "Rex" } } },
  },
};

test("a document in Swagger 2.0 is converted and served", async () => {
  const { document, warnings } = await readDocument(write("petstore.json", swagger));
  const headers = { "content-type": "application/json", api_key: "k" };
  const form = { "content-type": "application/x-www-form-urlencoded" };

  expect(warnings).toEqual([]);
  expect(document.servers?.[0]?.url).toBe("https://pets.example/v2");
  const made = await ask(document, "/pets?tags=a&tags=b", { method: "POST", headers, body: '{"name":"a"}' });
  expect(made).toMatchObject({ status: 200, text: '{"name":"Rex"}', request: { violations: [] } });
  expect((await ask(document, "/pets", { method: "POST", headers, body: "{}" })).status).toBe(422);
  expect((await ask(document, "/pets", { method: "POST", headers: form, body: "" })).status).toBe(401);
  expect((await ask(document, "/forms", { method: "POST", headers: form, body: "age=1" })).status).toBe(200);
  expect((await ask(document, "/forms", { method: "POST", headers: form, body: "age=x" })).status).toBe(422);
});

test("another Swagger, and OpenAPI 3.2, are rejected", async () => {
  await expect(readDocument(write("a.json", { swagger: "1.2", paths: {} }))).rejects.toThrow(
    "Swagger 1.2 cannot be served; expected 2.0, or OpenAPI 3",
  );
  await expect(readDocument(write("b.json", { ...documentOf("/a", {}), openapi: "3.2.0" }))).rejects.toThrow(
    "OpenAPI 3.2.0 cannot be served; expected 3.0 or 3.1",
  );
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a document is fetched with the files that it refers to", async () => {
  const pet = { type: "object", properties: { name: { type: "string", example: "Rex" } } };
  const response = { description: "", content: { "application/json": { schema: { $ref: "schemas/Pet" } } } };
  const files: Record<string, unknown> = {
    "/v1/api": `openapi: 3.1.0\npaths: { /a: { get: { responses: { 200: ${JSON.stringify(response)} } } } }\n`,
    "/v1/schemas/Pet": JSON.stringify(pet),
  };
  const url = await serving(({ url: path = "" }, outgoing) => {
    if (path === "/moved") outgoing.writeHead(302, { location: "/v1/api" }).end();
    else outgoing.writeHead(path in files ? 200 : 404).end(files[path]);
  });

  const { document, files: watched } = await readDocument(`${url}/v1/api`);

  expect((await ask(document, "/a")).text).toBe('{"name":"Rex"}');
  expect(watched).toEqual([]);
  await expect(readDocument(`${url}/nothing`)).rejects.toThrow(`${url}/nothing: the server responded with 404`);
});

test("what is fetched has limits", async () => {
  const url = await serving(({ url: path = "" }, outgoing) => {
    if (path === "/loop") outgoing.writeHead(302, { location: "/loop" }).end();
    else if (path === "/away") outgoing.writeHead(302, { location: "http://example.com/api.json" }).end();
    else if (path === "/cut") {
      outgoing.writeHead(200, { "content-length": "100" }).write("{");
      setTimeout(() => outgoing.destroy(), 20);
    } else {
      outgoing.writeHead(200);
      const chunk = Buffer.alloc(1024 * 1024, " ");
      const more = (): void => void (outgoing.destroyed || outgoing.write(chunk, more));
      more();
    }
  });

  await expect(readDocument(`${url}/loop`)).rejects.toThrow("more than 5 redirects");
  await expect(readDocument(`${url}/away`)).rejects.toThrow(
    "redirects to http://example.com/api.json, which must be https, or lead to this machine",
  );
  await expect(readDocument(`${url}/cut`)).rejects.toThrow("cannot be fetched");
  await expect(readDocument(`${url}/endless`)).rejects.toThrow("is longer than 52428800 bytes");
  await expect(readDocument("http://example.com/api.json")).rejects.toThrow("must be https, or lead to this machine");
  await expect(readDocument("http://127.0.0.1:1/api.json")).rejects.toThrow(
    "http://127.0.0.1:1/api.json: cannot be fetched",
  );
});

const right = { responses: { 200: json({ ok: true }) } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

test("operations with faults are left out and named, the others are served", async () => {
  const broken = { $ref: "#/components/schemas/Broken" };
  const using = (schema: object): object => ({
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  const file = write("openapi.json", {
    openapi: "3.0.3",
    info: { title: "a", version: "1" },
    paths: {
      "/right": { get: right, post: { ...right, security: [{ nobody: [] }] } },
      "/undeclared/{id}": { get: right },
      "/shared/{id}": { parameters: [id, { name: "x", in: "nowhere" }], get: right, put: right },
      "/broken": { get: using(broken) },
      "/deep": { get: using({ type: "array", items: { $ref: "#/components/schemas/Holder" } }), post: right },
      "/nowhere": { get: using({ $ref: "#/components/schemas/Missing" }) },
      noSlash: { get: right },
      "/last": { delete: right },
    },
    components: {
      schemas: {
        Broken: { type: "unknown" },
        Holder: { properties: { held: broken } },
        Unused: { properties: { held: broken, missing: { $ref: "#/nowhere" } } },
        Right: { type: "string" },
      },
    },
  });

  const { document, warnings } = await readDocument(file);

  expect(
    Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item ?? {}).map((key) => `${key} ${path}`),
    ),
  ).toEqual(["get /right", "post /deep", "delete /last"]);
  const [last, ...faults] = [...warnings].reverse();
  expect(last?.split(": ").at(-1)?.split(", ").sort()).toEqual(
    [
      "GET /broken",
      "GET /deep",
      "GET /nowhere",
      "GET /shared/{id}",
      "GET /undeclared/{id}",
      "GET noSlash",
      "POST /right",
      "PUT /shared/{id}",
    ].sort(),
  );
  // The same fault is told once, wherever it leads.
  expect(faults).toHaveLength(7);
  expect((await ask(document, "/right")).status).toBe(200);
  expect((await ask(document, "/broken")).status).toBe(404);
  await expect(readDocument(file, { strict: true })).rejects.toThrow("does not resolve");
});

test("a document of which nothing is right is rejected with all its faults", async () => {
  const file = write("openapi.json", documentOf("/a/{id}", { security: [{ nobody: [] }] }));

  await expect(readDocument(file)).rejects.toThrow("{id} is not declared");
});
