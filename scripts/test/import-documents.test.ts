import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { testDocument } from "../../packages/contract/src/commands/test-document.ts";
import { compile, root } from "../../test/types/compile.ts";
import { bundleSpec } from "../src/bundle-spec.ts";
import { generateFiles } from "../src/generator/generate-files.ts";
import { importOperations } from "../src/new-provider/from/import-operations.ts";
import { providerNames } from "../src/new-provider/provider-names.ts";
import type { SpecDraft } from "../src/new-provider/spec-draft.ts";
import { writeFiles } from "../src/new-provider/write-files.ts";

const json = (schema: object, more: object = {}) => ({ content: { "application/json": { schema, ...more } } });
const ok = (schema: object = { type: "object" }) => ({ "200": { description: "OK.", ...json(schema) } });
const text = { type: "string" };
const object = (properties: object, required: string[] = []) => ({ type: "object", properties, required });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const path = (name: string, more: object = {}) => ({ name, in: "path", required: true, schema: text, ...more });
const query = (name: string, schema: object = text) => ({ name, in: "query", schema });

interface Kind {
  paths: object;
  /** Files beside the document. */
  files?: Record<string, object>;
  openapi?: string;
  components?: object;
  security?: object[];
  servers?: object[];
  /** What the import says and does of it. */
  remarks?: (string | RegExp)[];
  spec?: Record<string, object>;
}

const act = object({ type: { type: "string", enum: ["prune", "graft"] } }, ["type"]);

/** Documents of a kind that failed, each with what is right. */
const kinds: Record<string, Kind> = {
  "an operation, its path and a parameter in other files": {
    paths: { "/trees": { get: { $ref: "list.yaml" } }, "/trees/{id}": { $ref: "paths/tree.yaml" } },
    files: {
      "list.yaml": { operationId: "listTrees", summary: "List", responses: ok({ type: "array", items: text }) },
      "paths/tree.yaml": {
        get: { parameters: [{ $ref: "../id.yaml" }], responses: { "200": { $ref: "../tree.yaml" } } },
      },
      "id.yaml": path("id"),
      "tree.yaml": { description: "A tree.", ...json(object({ id: text })) },
    },
    spec: { "operations/trees_list.yaml": { summary: "List" }, "parameters/id.yaml": { in: "path" } },
  },
  "a part that contradicts itself, deep within what is optional": {
    paths: {
      "/trees": {
        get: {
          responses: ok(
            object({
              trees: {
                type: "array",
                items: object(
                  { id: text, host: object({ name: { type: "string", format: "hostname", enum: ["a_b"] } }) },
                  ["id"],
                ),
              },
            }),
          ),
        },
      },
    },
    spec: {
      "responses/TreesListOk.yaml": {
        content: expect.objectContaining({
          "application/json": expect.objectContaining({
            examples: { default: expect.objectContaining({ value: { trees: [{ id: "text", host: {} }] } }) },
          }),
        }),
      },
    },
  },
  "references by the names that schemas give themselves, which look like paths and addresses": {
    openapi: "3.1.0",
    paths: {
      "/trees": {
        get: {
          responses: ok(
            object({ bark: { $ref: "/schemas/bark" }, leaf: { $ref: "https://orchard.test/leaf#/properties/size" } }),
          ),
        },
      },
    },
    components: {
      schemas: {
        Bark: { $id: "/schemas/bark", type: "string", enum: ["smooth", "rough"] },
        Leaf: { $id: "https://orchard.test/leaf", type: "object", properties: { size: { type: "integer" } } },
      },
    },
    spec: { "schemas/Bark.yaml": { enum: ["smooth", "rough"] } },
  },
  "a required name without a property": {
    paths: {
      "/trees": {
        post: {
          requestBody: json({ ...object({ height: { type: "integer" } }), required: ["kind"] }),
          responses: ok(),
        },
      },
    },
  },
  "patterns of another language": {
    paths: {
      "/trees": {
        post: {
          requestBody: { required: true, ...json(object({ name: { ...text, pattern: "\\A[a-z]+\\Z" } }, ["name"])) },
          responses: ok(object({ id: { type: "integer" }, name: { ...text, pattern: "(?i)^oak$" } }, ["id"])),
        },
      },
    },
    remarks: [
      /#\/paths\/~1trees\/post\/requestBody.*: the pattern `\\A\[a-z\]\+\\Z` was left out/,
      "the pattern `(?i)^oak$` was left out",
    ],
    spec: {
      "responses/TreesCreateOk.yaml": {
        content: { "application/json": { schema: { $ref: "../schemas/TreesCreateOkBody.yaml" } } },
      },
    },
  },
  "formats of other registries": {
    paths: {
      "/trees": {
        post: {
          requestBody: {
            required: true,
            ...json(object({ hook: { ...text, format: "url" }, at: { ...text, format: "unix-time" } }, ["hook", "at"])),
          },
          responses: ok(),
        },
      },
    },
  },
  "a closed schema whose parts have the properties": {
    paths: {
      "/trees": {
        post: {
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["name"],
                  additionalProperties: false,
                  allOf: [{ type: "object", properties: { name: text } }],
                },
              },
            },
          },
          responses: { "201": { description: "Planted." } },
        },
      },
    },
    remarks: ["additionalProperties: it forbids the properties of the schemas in `allOf`"],
  },
  "a body with a status that has none": {
    paths: {
      "/trees": {
        delete: {
          responses: {
            "204": { description: "Gone.", content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    remarks: ["the body of the response was left out: HTTP has none with the status 204"],
  },
  "a form by another name": {
    paths: {
      "/trees": {
        post: {
          requestBody: { content: { "application/form-data": { schema: object({ name: text }, ["name"]) } } },
          responses: { "201": { description: "Planted." } },
        },
      },
      "/leaves": {
        post: {
          requestBody: { content: { "application/x-form-urlencoded": { schema: object({ name: text }, ["name"]) } } },
          responses: { "201": { description: "Grown." } },
        },
      },
    },
    remarks: [
      "the media type application/form-data does not exist; multipart/form-data was imported",
      "application/x-www-form-urlencoded was imported",
    ],
  },
  "alternatives of one base that a discriminator names": {
    paths: { "/trees": { get: { responses: ok({ $ref: "#/components/schemas/Fault" }) } } },
    components: {
      schemas: {
        Base: object({ type: text, title: text }, ["type", "title"]),
        Plain: { allOf: [{ $ref: "#/components/schemas/Base" }] },
        Other: { allOf: [{ $ref: "#/components/schemas/Base" }] },
        Long: { allOf: [{ $ref: "#/components/schemas/Base" }, object({ text }, ["text"])] },
        Fault: {
          oneOf: ["Plain", "Other", "Long"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: {
            propertyName: "type",
            mapping: Object.fromEntries(
              ["Plain", "Other", "Long"].map((name) => [name.toLowerCase(), `#/components/schemas/${name}`]),
            ),
          },
        },
      },
    },
    remarks: ["values of one alternative of this `oneOf` fit another one"],
  },
  "any media type": {
    paths: {
      "/trees": {
        post: {
          requestBody: { required: true, content: { "*/*": { schema: object({ name: text }, ["name"]) } } },
          responses: {
            "200": { description: "OK.", content: { "image/*": { schema: { ...text, format: "binary" } } } },
          },
        },
      },
    },
    remarks: ["the media type */* stands for several; application/json was imported", "image/png was imported"],
  },
  "versions of a media type": {
    paths: {
      "/trees": {
        get: {
          responses: {
            "200": {
              description: "OK.",
              content: {
                "application/vnd.orchard.v2+json": { schema: object({ a: text }) },
                "application/vnd.orchard.v11+json": { schema: object({ b: text }) },
              },
            },
          },
        },
      },
    },
    spec: { "responses/TreesListOk.yaml": { content: { "application/vnd.orchard.v11+json": {} } } },
    remarks: ["not application/vnd.orchard.v2+json"],
  },
  "an id that is a neighbour's path": {
    paths: {
      "/trees/pending": { get: { responses: ok(object({ a: text })) } },
      "/trees/{id}": { get: { parameters: [path("id", { example: "pending" })], responses: ok(object({ b: text })) } },
    },
  },
  "two credentials for one header": {
    components: { securitySchemes: { Web: { type: "oauth2", flows: {} }, Server: { type: "http", scheme: "bearer" } } },
    paths: { "/trees": { get: { security: [{ Web: [], Server: [] }], responses: ok() } } },
    remarks: ["Web and Server are both sent in the header authorization, where one has room; Server was left out"],
  },
  "credentials that nothing requires": {
    components: { securitySchemes: { OrchardAPIToken: { type: "http", scheme: "bearer" } } },
    paths: { "/trees": { get: { responses: ok() } } },
    remarks: ["no operation says that it needs credentials, so OrchardAPIToken can be given and need not be"],
    spec: {
      "openapi.yaml": {
        components: {
          securitySchemes: { OrchardAPIToken: { "x-credential": { option: "apiToken", env: "ORCHARD_API_TOKEN" } } },
        },
      },
    },
  },
  "no responses": {
    openapi: "3.1.0",
    paths: { "/trees": { get: { operationId: "trees_list", summary: "List trees" } } },
    remarks: ["the document names no response, so `default` stands for all"],
  },
  "a default response alone": {
    paths: {
      "/trees/{id}/pem": { get: { parameters: [path("id")], responses: { default: { description: "PEM." } } } },
    },
    remarks: ["the only response is `default`, whose body is not described"],
  },
  "nullable in 3.1": {
    openapi: "3.1.0",
    paths: { "/trees": { get: { responses: ok(object({ name: { ...text, nullable: true } }, ["name"])) } } },
    spec: { "schemas/TreesListOkBody.yaml": { properties: { name: { type: ["string", "null"] } } } },
  },
  "a base among its alternatives": {
    components: { schemas: { Act: act, Prune: { allOf: [ref("Act"), object({ depth: { type: "integer" } })] } } },
    paths: {
      "/acts": {
        post: {
          requestBody: {
            required: true,
            ...json({
              oneOf: [ref("Act"), ref("Prune")],
              discriminator: { propertyName: "type", mapping: { graft: "#/components/schemas/Act", prune: "Prune" } },
            }),
          },
          responses: { "204": { description: "Done." } },
        },
      },
    },
  },
  "a parent with a discriminator": {
    components: {
      schemas: {
        Act: { ...act, discriminator: { propertyName: "type", mapping: { prune: "#/components/schemas/Prune" } } },
        Prune: { allOf: [ref("Act"), object({ depth: { type: "integer" } }, ["depth"])] },
        graft: { allOf: [ref("Act")] },
      },
    },
    paths: { "/acts": { post: { requestBody: { required: true, ...json(ref("Act")) }, responses: ok(ref("Act")) } } },
    spec: {
      "schemas/Act.yaml": {
        oneOf: [{ $ref: "Prune.yaml" }, { $ref: "Graft.yaml" }],
        discriminator: { mapping: { prune: "Prune.yaml", graft: "Graft.yaml" } },
      },
    },
  },
  "alternatives that nothing tells apart": {
    paths: {
      "/trees": {
        get: { responses: ok(object({ source: { oneOf: [object({ pointer: text }), object({ parameter: text })] } })) },
      },
    },
    remarks: [
      /#\/paths\/~1trees\/get\/responses\/200\/.*\/source\/oneOf: values of one alternative of this `oneOf` fit another one/,
    ],
  },
  "a required write-only property in a response": {
    components: {
      schemas: {
        User: object({ id: { ...text, readOnly: true }, password: { ...text, writeOnly: true } }, ["id", "password"]),
      },
    },
    paths: {
      "/users": { post: { requestBody: { required: true, ...json(ref("User")) }, responses: ok(ref("User")) } },
    },
  },
  "a map with properties": {
    components: {
      schemas: {
        Crate: { ...object({ label: text, full: { type: "boolean" } }), additionalProperties: { type: "integer" } },
      },
    },
    paths: { "/crates": { get: { responses: ok(ref("Crate")) } } },
  },
  "values that stand in a property": {
    components: { schemas: { Tree: object({ state: { ...text, enum: ["young", "old"] } }) } },
    paths: { "/trees": { get: { responses: ok(ref("Tree")) } } },
    spec: { "schemas/TreeState.yaml": { enum: ["young", "old"] } },
  },
  "a keyword that OpenAPI does not have": {
    paths: { "/trees": { get: { responses: ok(object({ name: { ...text, requierd: true } })) } } },
    remarks: [/#\/paths\/.*\/name\/requierd: `requierd` was left out/],
  },
  "a server with a default for its scheme": {
    servers: [
      {
        url: "{scheme}://api.orchard.test/{version}",
        variables: { scheme: { default: "https" }, version: { default: "v1" } },
      },
    ],
    paths: { "/trees": { get: { responses: ok() } } },
    spec: {
      "openapi.yaml": {
        servers: [{ url: "https://api.orchard.test/{version}", variables: { version: { default: "v1" } } }],
      },
    },
  },
  "a keyword of OpenAPI where it does not belong": {
    paths: { "/trees": { get: { responses: ok(object({ name: { schema: {} } })) } } },
    remarks: [/\/name\/schema: `schema` was left out/],
  },
  "a schema that is nothing but a reference": {
    components: { schemas: { Tree: { allOf: [ref("Plant")] }, Plant: object({ name: text }) } },
    paths: { "/trees": { get: { responses: ok(ref("Tree")) } } },
    spec: { "schemas/Tree.yaml": { $ref: "Plant.yaml" } },
  },
  "one name in the query and in the path": {
    paths: {
      "/trees/{id}": {
        get: { parameters: [{ name: "id", in: "query", schema: text }, path("id")], responses: ok() },
      },
    },
    remarks: ["the parameter id in query was left out: its method takes one argument called id"],
    spec: { "operations/trees_get.yaml": { parameters: [{ name: "id", in: "path" }] } },
  },
  "limits to the rate of requests": {
    paths: {
      "/trees": {
        get: {
          responses: {
            "200": {
              description: "Trees.",
              headers: { "X-RateLimit-Reset": { schema: text } },
              ...json(object({ a: text })),
            },
            "429": { description: "Too many.", headers: { "Retry-After": { schema: text } } },
          },
        },
      },
    },
    remarks: [/limits the rate of requests.*`x-retry-429: true`\. It does not read `x-ratelimit-reset`;/],
  },
  "values of the path with slashes": {
    paths: {
      "/trees/{branch}/{leaf}/{seed}": {
        get: {
          parameters: [
            { ...path("branch"), "x-multi-segment": true },
            { ...path("leaf"), allowReserved: true },
            { ...path("seed"), example: "a/b" },
          ],
          responses: ok(),
        },
      },
    },
    remarks: [/values of `seed` have slashes, which the client sends as %2F.*`x-multi-segment: true`/],
    spec: {
      "operations/trees_get.yaml": {
        parameters: [{ "x-multi-segment": true }, { name: "leaf", "x-multi-segment": true }, { name: "seed" }],
      },
    },
  },
  "a server without a value for its host": {
    servers: [{ url: "https://{host}/{version}/", variables: { version: { default: "v1" } } }],
    paths: { "/trees": { get: { responses: ok() } } },
    remarks: [/has no value for its variable host: https:\/\/api\.orchard\.test\/v1 was assumed.*--base-url/],
    spec: { "openapi.yaml": { servers: [{ url: "https://api.orchard.test/v1" }] } },
  },
  "a server that is only a path": {
    servers: [{ url: "/api/v1" }],
    paths: { "/trees": { get: { responses: ok() } } },
    remarks: [/names no server with a whole address: https:\/\/api\.orchard\.test\/api\/v1 was assumed.*--base-url/],
    spec: { "openapi.yaml": { servers: [{ url: "https://api.orchard.test/api/v1" }] } },
  },
  "no server": {
    servers: [],
    paths: { "/trees": { get: { responses: ok() } } },
    remarks: [/names no server with a whole address: https:\/\/api\.orchard\.test was assumed/],
  },
  "headers that name the client or its connection": {
    paths: {
      "/trees": {
        get: {
          parameters: ["User-Agent", "Connection", "X-Trace"].map((name) => ({ name, in: "header", schema: text })),
          responses: ok(),
        },
      },
    },
    remarks: ["the header User-Agent was left out: clients set it by themselves", "the header Connection was left out"],
    spec: { "operations/trees_list.yaml": { parameters: [{ name: "X-Trace" }] } },
  },
  "servers of operations": {
    paths: {
      "/trees": { get: { responses: ok() } },
      "/upload": { post: { servers: [{ url: "https://upload.orchard.test" }], responses: ok() } },
    },
    remarks: ["POST /upload has its own server, https://upload.orchard.test: the client sends this request"],
    spec: { "operations/upload_create.yaml": { servers: [{ url: "https://upload.orchard.test" }] } },
  },
  "names that no file system takes": {
    paths: {
      [`/${"tree".repeat(60)}s`]: { get: { operationId: "x".repeat(300), responses: ok(object({ a: text })) } },
    },
  },
  "a stream of events": {
    paths: {
      "/trees/events": {
        get: { responses: { "200": { description: "Events.", content: { "text/event-stream": { schema: text } } } } },
      },
    },
    remarks: ["text/event-stream is a stream of events"],
  },
};

let folder = "";
const drafts = new Map<string, SpecDraft>();

beforeAll(async () => {
  folder = mkdtempSync(join(root, "node_modules/.import-documents-"));
  for (const [index, [kind, document]] of Object.entries(kinds).entries()) {
    const draft = await imported(document, "orchard");
    drafts.set(kind, draft);
    const spec = join(folder, `${index}/specs/orchard`);
    writeFiles(spec, draft.files);
    const { text: bundle } = await bundleSpec(spec);
    const files = await generateFiles(Buffer.from(bundle), { provider: "orchard", version: "1.0.0" });
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(join(folder, `${index}/src`), { recursive: true });
      writeFileSync(join(folder, `${index}/src`, file), bytes);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(kinds))("%s", (kind, { remarks = [], spec = {} }) => {
  test("is imported, and every remark names the place in the source", () => {
    const draft = drafts.get(kind);

    for (const [file, expected] of Object.entries(spec))
      expect(parse(draft?.files[file] ?? "")).toMatchObject(expected);
    for (const remark of remarks)
      expect(draft?.remarks).toContainEqual(
        typeof remark === "string" ? expect.stringContaining(remark) : expect.stringMatching(remark),
      );
    for (const remark of draft?.remarks ?? []) expect(remark).toMatch(/^\S+\.(?:json|yaml):\d+(?: #\/\S*)?: /);
  });

  test("has a bundle that the contract suite finds nothing wrong with", async () => {
    const index = Object.keys(kinds).indexOf(kind);
    const document = join(folder, `${index}/src/openapi.json`);

    expect(await testDocument({ document, runs: 5, seed: 1 })).toBe(true);
  });
});

test("the types of all of them compile", async () => {
  const core = join(folder, "node_modules/@certspec");
  mkdirSync(core, { recursive: true });
  symlinkSync(join(root, "packages/core"), join(core, "core"));
  const include = [join(folder, "*/src/*.ts")];
  const compilerOptions = {
    allowImportingTsExtensions: true,
    customConditions: ["@certspec/source"],
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
  };

  expect(await compile({ compiler: "7.0", resolution: "nodenext", include, compilerOptions })).toBe("");
});

describe("what cannot be imported", () => {
  const get = { responses: ok() };

  test.each([
    [
      "a fragment in a path",
      { paths: { "/#Action=Prune": { get } } },
      ["GET /#Action=Prune"],
      /api\.json:1 #\/paths\/~1#Action=Prune: .*what follows `#` is a fragment/,
    ],
    [
      "a query in a path",
      { paths: { "/trees?kind=oak": { get } } },
      ["GET /trees?kind=oak"],
      /what follows `\?` is a query/,
    ],
    [
      "a schema that is a part of itself",
      {
        components: { schemas: { A: { allOf: [ref("A"), ref("A")] } } },
        paths: { "/a": { get: { responses: ok(ref("A")) } } },
      },
      ["GET /a"],
      /#\/components\/schemas\/A.*leads back to a schema that it is a part of/,
    ],
    [
      "a file outside of the folder",
      { paths: { "/a": { get: { $ref: "../secret.json" } } } },
      ["GET /a"],
      /#\/paths\/~1a\/get: `\$ref: \.\.\/secret\.json` leads out of the folder of the document.*--within/,
    ],
    [
      "Swagger",
      { swagger: "2.0", openapi: undefined, paths: { "/a": { get } } },
      ["GET /a"],
      /npx -y swagger2openapi@\S+ --patch --outfile \S*api\.openapi3\.json \S*api\.json/,
    ],
  ])("%s is rejected with what to do", async (_, document, operations, message) => {
    await expect(imported(document as Kind, "orchard", operations)).rejects.toThrow(message);
  });

  test("a link of the file system does not lead out of the folder either, unless it is asked for", async () => {
    const outside = temporary();
    const inside = temporary();
    writeFileSync(join(outside, "list.yaml"), stringify({ responses: ok() }));
    symlinkSync(join(outside, "list.yaml"), join(inside, "list.yaml"));
    const file = join(inside, "api.json");
    writeFileSync(file, JSON.stringify(documentOf({ paths: { "/trees": { get: { $ref: "list.yaml" } } } })));
    const options = { file, operations: ["GET /trees"], auth: undefined, baseUrl: undefined };

    await expect(importOperations(providerNames("orchard"), options)).rejects.toThrow("leads out of the folder");
    const draft = await importOperations(providerNames("orchard"), { ...options, within: tmpdir() });

    expect(draft.operations.map(({ id }) => id)).toEqual(["trees_list"]);
  });
});

describe("conventions", () => {
  const trees = { type: "array", items: object({ name: text }) };
  const list = object({
    trees,
    meta: object({ total: { type: "integer" }, next_cursor: text }),
  });
  const number = { type: "integer" };
  const listed = (parameters: object[], schema: object) => ({
    "/trees": { get: { parameters, responses: ok(schema) } },
  });

  test.each([
    [
      "page",
      listed([query("page", number), query("per_page", number)], list),
      { style: "page", page: "page", size: "per_page", items: "trees", total: "meta.total" },
    ],
    [
      "offset",
      listed([query("offset", number), query("limit", number)], list),
      { style: "offset", offset: "offset", size: "limit", items: "trees", total: "meta.total" },
    ],
    [
      "cursor",
      listed([query("cursor"), query("limit", number)], list),
      { style: "cursor", cursor: "cursor", size: "limit", items: "trees", next: "meta.next_cursor" },
    ],
    [
      "token",
      listed([query("pageToken"), query("pageSize", number)], object({ trees: trees, nextPageToken: text })),
      { style: "cursor", cursor: "pageToken", size: "pageSize", items: "trees", next: "nextPageToken" },
    ],
  ])("pages by %s are recognised", async (_, paths, pagination) => {
    const draft = await imported({ paths }, "orchard");

    expect(parse(draft.files["operations/trees_list.yaml"] ?? "")).toMatchObject({
      "x-pagination": pagination,
      "x-assumed": expect.any(String),
    });
  });

  test.each([
    [
      "the last id",
      listed([query("starting_after"), query("limit", number)], list),
      /starting_after takes the id of the last item/,
    ],
    [
      "an address in the body",
      listed([], object({ trees: trees, next: { ...text, format: "uri" } })),
      /next has the address of the next page/,
    ],
    [
      "a list alone",
      listed([query("page", number)], { type: "array", items: object({ name: text }) }),
      /its body is the list itself/,
    ],
    [
      "a cursor that nothing gives",
      listed([query("after")], object({ data: trees })),
      /nothing in its body says where the next page begins/,
    ],
  ])("pages by %s are one remark", async (_, paths, remark) => {
    const draft = await imported({ paths }, "orchard");

    expect(draft.files["operations/trees_list.yaml"]).not.toContain("x-pagination");
    expect(draft.remarks.filter((each) => remark.test(each))).toHaveLength(1);
  });

  test("the envelope and the fields of errors are recognised where all operations agree", async () => {
    const envelope = (result: object) =>
      object({
        success: { type: "boolean" },
        result,
        errors: { type: "array", items: object({ code: number, message: text }) },
      });
    const failure = {
      "404": { description: "None.", headers: { "X-Request-Id": { schema: text } }, ...json(envelope({})) },
    };
    const responses = (result: object) => ({ ...ok(envelope(result)), ...failure });
    const paths = {
      "/trees": { get: { responses: responses({ type: "array", items: object({ name: text }) }) } },
      "/trees/{id}": { get: { parameters: [path("id")], responses: responses(object({ name: text })) } },
    };

    const draft = await imported({ paths }, "orchard");

    expect(parse(draft.files["openapi.yaml"] ?? "")).toMatchObject({
      "x-envelope": { data: "result", success: "success" },
      "x-error": {
        code: "errors.0.code",
        message: "errors.0.message",
        errors: "errors",
        requestId: { header: "x-request-id" },
      },
    });
  });

  test("a convention is taken back where the schema that has it cannot be kept", async () => {
    const impossible = object({ message: text, count: { ...number, minimum: 3, maximum: 2 } }, ["message", "count"]);
    const paths = {
      "/trees": { get: { responses: { ...ok(), "404": { description: "None.", ...json(impossible) } } } },
    };

    const draft = await imported({ paths }, "orchard");

    expect(draft.files["openapi.yaml"]).not.toContain("x-error:");
    expect(draft.remarks).toContainEqual(expect.stringContaining("`x-error` was not written"));
  });
});

describe("names", () => {
  const call = (method: string, request: string, operationId?: string, tags?: string[]) => ({
    method,
    request,
    operationId,
    tags,
  });

  test.each([
    [
      "extensions of paths",
      [call("get", "/Farms/{f}/Trees.json", "ListTree"), call("get", "/Farms/{f}/Trees/{Id}.json", "FetchTree")],
      ["trees_list", "trees_get"],
    ],
    [
      "a clash",
      [call("get", "/tls/trees"), call("post", "/tls/trees"), call("post", "/bulk/trees")],
      ["trees_list", "trees_create", "bulk_trees_create"],
    ],
    [
      "one path with and without an id",
      [call("get", "/board", "get-board"), call("get", "/board/{row}", "get-square")],
      ["board_get", "board_getSquare"],
    ],
    [
      "methods in paths",
      [call("post", "/trees/get"), call("post", "/tree_report/create"), call("post", "/tree/remove")],
      ["trees_get", "treeReport_create", "trees_remove"],
    ],
    ["dots in paths", [call("get", "/trees.list"), call("post", "/trees.plantOne")], ["trees_list", "trees_plantOne"]],
    [
      "actions",
      [
        call("put", "/certificates/{id}/revoke"),
        call("post", "/certificates/{id}:renew"),
        call("get", "/certificates/{id}/download"),
      ],
      ["certificates_revoke", "certificates_renew", "certificates_download"],
    ],
    [
      "paths of parameters",
      [call("get", "/v1/{name}", "orchard.projects.trees.get"), call("post", "/{mount}/revoke", "pki-revoke")],
      ["trees_get", "pki_revoke"],
    ],
    ["operationIds that repeat the path", [call("get", "/v1/trees", "get_trees_v1_trees_get")], ["trees_list"]],
    [
      "parts of a resource",
      [call("get", "/trees/{id}"), call("get", "/trees/{id}/leaves")],
      ["trees_get", "trees_leaves_list"],
    ],
    [
      "parts of all and of one",
      [
        call("get", "/trees/{id}/leaves", "list_leaves_for_tree"),
        call("get", "/trees/leaves"),
        call("get", "/trees/{id}/leaves/{leaf}"),
        call("get", "/trees/leaves/{leaf}"),
      ],
      ["leaves_list", "leaves_listForTree", "leaves_get", "leaves_getForTree"],
    ],
    [
      "operationIds that begin with the method",
      [call("post", "/trees", "PostTrees"), call("post", "/trees/{tree}", "PostTreesTree")],
      ["trees_create", "trees_update"],
    ],
  ])("%s give names that one would choose", async (_, calls, expected) => {
    const paths: Record<string, Record<string, object>> = {};
    for (const { method, request, operationId, tags } of calls) {
      const parameters = [...request.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => path(name));
      paths[request] = { ...paths[request], [method]: { operationId, tags, parameters, responses: ok() } };
    }

    const draft = await imported({ paths }, "orchard");

    expect(draft.operations.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});

/** Imports all operations of a document of a kind. */
test("references to schemas by their own names are followed, and are no files or addresses", async () => {
  const schemas = {
    Tree: {
      $id: "https://orchard.test/tree",
      $anchor: "top",
      properties: { age: { $anchor: "age", type: "integer" } },
    },
  };
  const properties = {
    tree: { $ref: "https://orchard.test/tree" },
    age: { $ref: "https://orchard.test/tree#age" },
    deep: { $ref: "https://orchard.test/tree#/properties/age" },
  };
  const answer = { description: "One.", content: { "application/json": { schema: { type: "object", properties } } } };
  const kind = {
    openapi: "3.1.0",
    paths: { "/trees": { get: { responses: { 200: answer } } } },
    components: { schemas },
  };

  const { files } = await imported(kind as unknown as Kind, "orchard");

  const text = Object.values(files).join("\n");
  expect(files["schemas/Tree.yaml"]).toContain("type: integer");
  expect(text).not.toMatch(/\$anchor|\$id|orchard\.test\/tree/);
});

test("an address that was made up is told apart from one that the document has", async () => {
  const paths = { "/trees": { get: { responses: ok() } } };

  const without = await imported({ servers: [{ url: "/api/v1" }], paths } as Kind, "orchard");
  const stated = await imported({ paths } as Kind, "orchard");

  expect(without.assumedServer).toBe("https://api.orchard.test/api/v1");
  expect(stated.assumedServer).toBeUndefined();
});

function imported(kind: Kind, name: string, operations = requestsOf(kind)): Promise<SpecDraft> {
  const home = temporary();
  for (const [file, value] of Object.entries(kind.files ?? {})) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), stringify(value));
  }
  const file = join(home, "api.json");
  writeFileSync(file, JSON.stringify(documentOf(kind)));
  writeFileSync(join(dirname(home), "secret.json"), JSON.stringify({ responses: {} }));
  return importOperations(providerNames(name), { file, operations, auth: undefined, baseUrl: undefined });
}

function documentOf({ files: _, remarks: __, spec: ___, ...kind }: Kind): object {
  return {
    openapi: "3.0.3",
    info: { title: "Orchard", version: "1" },
    servers: [{ url: "https://api.orchard.test" }],
    ...kind,
  };
}

function requestsOf({ paths, files = {} }: Kind): string[] {
  return Object.entries(paths).flatMap(([request, item]) => {
    const target = "$ref" in item ? files[`${item.$ref}`] : item;
    return Object.keys(target ?? {}).map((method) => `${method.toUpperCase()} ${request}`);
  });
}

/** A folder in a folder, both of which go when the tests of this file have ended. */
function temporary(): string {
  const outer = mkdtempSync(join(tmpdir(), "import-documents-"));
  temporaries.push(outer);
  mkdirSync(join(outer, "api"));
  return join(outer, "api");
}

const temporaries: string[] = [];
afterAll(() => {
  for (const each of temporaries) rmSync(each, { recursive: true, force: true });
});
