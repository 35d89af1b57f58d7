import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Report } from "../src/report/report.ts";
import { forum, ledger, media } from "./fixtures/outsiders.ts";
import { shop } from "./fixtures/shop.ts";
import { cli } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "document-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(document: object | string, ...more: string[]): { status: number | null; output: string; errors: string } {
  const file = join(folder, "openapi.json");
  writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document, undefined, 2));
  const child = spawnSync(process.execPath, [...cli, "test", file, ...more], { encoding: "utf8" });
  return {
    status: child.status,
    output: child.stdout.replaceAll(folder, "."),
    errors: child.stderr.replaceAll(folder, "."),
  };
}

test.each([
  ["recursive schemas, deepObject, cookies and ranges", forum],
  ["multipart, tuples and several media types", media],
  ["all styles", shop],
  ["OpenAPI 3.0", ledger],
])("a document of others with %s is tested without a client", (_, document) => {
  const { status, output, errors } = run(document);

  expect(status, output + errors).toBe(0);
  expect(output).toMatch(/^.+: (\d+) of \1 tests passed\n/);
  expect(output).toMatch(/note: \d+ of \d+ responses have no example, so the mock generates them: /);
});

const wrong = {
  openapi: "3.0.3",
  info: { title: "Wrong", version: "1" },
  paths: {
    "/things": {
      get: {
        parameters: [{ name: "page", in: "query", schema: { type: "integer" }, example: "one" }],
        responses: {
          200: { description: "", content: { "application/json": { schema: { type: "integer" }, example: "a" } } },
          404: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Loop" } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Loop: { type: "object", required: ["loop"], properties: { loop: { $ref: "#/components/schemas/Loop" } } },
    },
  },
};

test("what is wrong with a document is said with file and line, under names made of method and path", () => {
  const json = join(folder, "report.json");
  const page = join(folder, "new/page.html");

  const { status, output } = run(wrong, "--json", json, "--html", page);

  expect(status).toBe(1);
  expect(output).toMatch(
    /✗ \d+ times in \d+ tests: SPEC-EXAMPLE-INVALID expected integer\n {8}at \.\/openapi\.json:\d+ and 1 other place of the document: Correct the example, or the schema\.\n/,
  );
  expect(output).toContain('the document does not contradict itself: example, received "one"\n');
  expect(output).toContain("✗ GET /things has values for 404 in application/json\n    no value can be made up");
  const report = JSON.parse(readFileSync(json, "utf8")) as Report;
  expect(report.operations).toMatchObject([{ id: "GET /things", method: "GET", path: "/things" }]);
  expect(readFileSync(page, "utf8")).toContain("<title>");
});

test.each([
  ["{", "./openapi.json:1:2: is not valid JSON"],
  ["[]", "./openapi.json: expected OpenAPI 3.0 or 3.1, got no object"],
  ["{}", "./openapi.json: expected OpenAPI 3.0 or 3.1, got openapi: undefined"],
  [
    { openapi: "3.1.0", info: {}, paths: { "/a": { get: { parameters: { name: "x" }, responses: {} } } } },
    "./openapi.json:7: #/paths/~1a/get/parameters: parameters must be a list",
  ],
])("a broken document %j is rejected with what is wrong, and no stack", (document, message) => {
  const { status, errors, output } = run(document);

  expect(status).toBe(2);
  expect(errors).toContain(`certspec-contract: ${message}`);
  expect(errors).not.toContain("    at ");
  expect(output).toBe("");
});

const swagger = {
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: { produces: ["application/json"], responses: { 200: { description: "", schema: { type: "array" } } } },
    },
  },
};

test("a document of Swagger 2.0 is converted and tested", () => {
  const { status, output, errors } = run(swagger);

  expect(status, output + errors).toBe(0);
  expect(output).toMatch(/^Pets: (\d+) of \1 tests passed\n.+\n {2}operation 1\/1/);
});

const severalFiles = {
  "openapi.yaml": `openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { $ref: operations/list.yaml }, put: { $ref: operations/odd.yaml } }
`,
  "operations/list.yaml": `operationId: pets_list
parameters: [{ $ref: "../parameters.yaml#/page" }]
responses:
  200: { $ref: ../responses.yaml#/pets }
  default: { $ref: ../responses.yaml#/problem }
`,
  "operations/odd.yaml": `operationId: pets_odd
servers: [{ url: "https://" }]
responses: { 204: { description: "" } }
`,
  "parameters.yaml": "page: { name: page, in: query, schema: { type: integer }, example: one }\n",
  "responses.yaml": `pets:
  description: ""
  content: { application/json: { schema: { type: array, items: { $ref: pet.yaml } }, example: { $ref: examples/pets.json } } }
problem: { description: "", content: { application/json: { schema: { type: object, properties: { $ref: problem.yaml } } } } }
`,
  "pet.yaml": "type: object\nrequired: [name]\nproperties: { name: { type: string } }\n",
  "problem.yaml": "detail: { type: string }\n",
  "examples/pets.json": '[{ "name": "Rex" }]\n',
};

test("a document of several files is tested whole: without its faulty operations, and with places in its files", () => {
  for (const [path, text] of Object.entries(severalFiles)) {
    const file = join(folder, "several", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  const child = spawnSync(process.execPath, [...cli, "test", join(folder, "several/openapi.yaml")], {
    encoding: "utf8",
  });

  expect(child.status, child.stderr).toBe(1);
  const lines = child.stdout.replaceAll(folder, ".").split("\n");
  expect(lines.filter((line) => line.startsWith("  ✗"))).toEqual([
    expect.stringMatching(/^ {2}✗ \d+ times in \d+ tests: SPEC-EXAMPLE-INVALID expected integer/),
    "  ✗ the document can be served",
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^ +at \.\/several\/parameters\.yaml:1: Correct the example/));
  expect(lines).toContainEqual(
    "    ./several/openapi.yaml:4: #/paths/~1pets/put/servers: the server https:// is not a URL; correct it",
  );
  expect(lines).toContainEqual("      left out, because of these: PUT /pets");
});

test("a form whose example has no fields is right, and so is one with a required field that is not described", () => {
  const content = (media: object) => ({ content: { "application/x-www-form-urlencoded": media } });
  const named = { type: "object", properties: { name: { type: "string" } } };
  const post = (requestBody: object) => ({ post: { requestBody, responses: { 204: { description: "Done." } } } });
  const { status, output } = run({
    openapi: "3.1.0",
    info: { title: "Forms", version: "1" },
    paths: {
      "/empty": post(content({ schema: named, examples: { none: { value: {} } } })),
      "/required": post({ required: true, ...content({ schema: { ...named, required: ["kind"] } }) }),
    },
  });

  expect(status, output).toBe(0);
});

test("an example of another type than its schema's is one diagnostic, though the schema lists its values", () => {
  const media = { schema: { type: "string", enum: ["a", "b"] }, example: 1 };
  const get = { responses: { 200: { description: "One.", content: { "application/json": media } } } };
  const { output } = run({ openapi: "3.1.0", info: { title: "One", version: "1" }, paths: { "/": { get } } });

  expect(output.match(/expected string/g)).toHaveLength(1);
  expect(output).not.toContain("expected one of");
});

test("paths that differ in their parameters alone share their methods, whether values have slashes or not", () => {
  const id = (name: string, more = {}) => ({ name, in: "path", required: true, schema: { type: "string" }, ...more });
  const responses = { 204: { description: "Done." } };
  const { status, output } = run({
    openapi: "3.1.0",
    info: { title: "Proofs", version: "1" },
    paths: {
      "/proofs/{id}": { delete: { parameters: [id("id")], responses } },
      "/proofs/{digest}": { get: { parameters: [id("digest", { "x-multi-segment": true })], responses } },
    },
  });

  expect(status, output).toBe(0);
});

test("operations that nothing but names of parameters tells apart are one cause, and only the first is tested", () => {
  const of = (name: string) => ({
    get: {
      operationId: name,
      parameters: [{ name, in: "path", required: true, schema: { type: "string" } }],
      responses: { 200: { description: "One.", content: { "application/json": { schema: { const: name } } } } },
    },
  });
  const names = ["tree", "pear", "plum"];
  const paths = Object.fromEntries(names.map((name) => [`/farm/{${name}}`, of(name)]));
  const { status, output } = run({ openapi: "3.1.0", info: { title: "Farm", version: "1" }, paths });

  expect(status).toBe(1);
  expect(output.match(/✗/g)).toHaveLength(1);
  expect(output).toContain("SPEC-PATH-AMBIGUOUS");
  expect(output).toContain("note: 2 operations are not tested, because another one has the same path: pear, plum");
});

test.each([
  ["multipart/form-data", "auto"],
  ["multipart/form-data", { type: "server" }],
  ["application/x-www-form-urlencoded", "auto"],
  ["application/x-www-form-urlencoded", { type: "server" }],
])("a field of %s that may be a text or an object is right with %j", (type, mode) => {
  const object = { type: "object", required: ["type"], properties: { type: { type: "string" } } };
  const properties = { mode: { anyOf: [{ type: "string", enum: ["auto"] }, object] } };
  const content = { [type]: { schema: { type: "object", properties }, example: { mode } } };
  const post = { requestBody: { required: true, content }, responses: { 204: { description: "Done." } } };
  const { status, output } = run({
    openapi: "3.1.0",
    info: { title: "Modes", version: "1" },
    paths: { "/": { post } },
  });

  expect(status, output).toBe(0);
});
