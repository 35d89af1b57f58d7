import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { bundleSpec, replaceFile } from "../src/bundle-spec.ts";
import { SpecError } from "../src/read-spec/problem.ts";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";

const main = ["--import", sourceOf("compile-cache.js"), sourceOf("bundle-spec.ts")];
const request = "operations/requests_get.yaml";

function sourceOf(name: string): string {
  return fileURLToPath(new URL(`../src/${name}`, import.meta.url));
}

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

test("a bundle names its source in its first line and is the document itself", async () => {
  const { document, text } = await bundleSpec(acme().folder);

  const [first, second] = text.split("\n");
  expect(first).toBe(
    '{ "x-generated": "Generated from acme/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.",',
  );
  expect(second).toBe('  "openapi": "3.1.0",');
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual(document);
  expect(Object.keys(document)).toEqual(Object.keys(JSON.parse(text)));
});

test("a bundle has its parts in one order, and its components by name", async () => {
  const spec = acme();
  const text = spec.read("openapi.yaml");
  const extensions = text.slice(text.indexOf("x-envelope"));
  spec.write("openapi.yaml", `${extensions}${text.replace(extensions, "")}`);

  const { document } = await bundleSpec(spec.folder);

  expect(Object.keys(document)).toEqual(
    "x-generated openapi info servers security tags paths components x-envelope x-error".split(" "),
  );
  const components = document.components as Record<string, object>;
  expect(Object.entries(components).map(([kind, named]) => [kind, Object.keys(named)])).toEqual([
    ["examples", ["certificates"]],
    ["parameters", ["account_or_zone_id", "accounts_or_zones", "page", "request_id"]],
    ["responses", ["Failure", "NotFound"]],
    ["schemas", ["Certificate", "CertificateList", "CertificateStatus", "Envelope", "Request", "RequestList"]],
    ["securitySchemes", ["token"]],
  ]);
});

test("a bundle holds each operation in place, and refers to nothing outside", async () => {
  const { document, text } = await bundleSpec(acme().folder);

  const paths = document.paths as Record<string, Record<string, { operationId?: string; responses?: object }>>;
  const operation = paths["/requests/{request_id}"]?.get;
  expect(Object.keys(operation ?? {})).toEqual(
    "operationId summary description tags externalDocs parameters responses x-envelope x-error".split(" "),
  );
  expect(operation?.responses).toMatchObject({
    200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Request" } } } },
    404: { $ref: "#/components/responses/NotFound" },
  });
  const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? "");
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((reference) => !reference.startsWith("#/components/"))).toEqual([]);
});

test("a bundle keeps a discriminator's schemas, and points its mapping at them", async () => {
  const spec = acme();
  spec.write("schemas/Cat.yaml", "allOf:\n  - $ref: Pet.yaml\n  - properties: { lives: { type: integer } }\n");
  spec.write(
    "schemas/Pet.yaml",
    "type: object\nproperties: { kind: { type: string } }\ndiscriminator: { propertyName: kind, mapping: { cat: Cat.yaml } }\n",
  );
  spec.replace(request, "../schemas/Request.yaml", "../schemas/Pet.yaml");
  spec.replace(request, "{ id: 1 }", "{ kind: cat }");

  const { document } = await bundleSpec(spec.folder);

  expect(document).toMatchObject({
    components: {
      schemas: {
        Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, {}] },
        Pet: { discriminator: { mapping: { cat: "#/components/schemas/Cat" } } },
      },
    },
  });
});

test("a bundle holds what an outside example value says", async () => {
  const spec = acme();
  spec.replace(request, "example: { id: 1 }", "examples: { default: { externalValue: ../examples/request.json } }");
  spec.write("examples/request.json", '{ "id": 7 }\n');

  const { document } = await bundleSpec(spec.folder);

  const paths = document.paths as Record<string, Record<string, { responses: object }>>;
  expect(paths["/requests/{request_id}"]?.get?.responses).toMatchObject({
    200: { content: { "application/json": { examples: { default: { value: { id: 7 } } } } } },
  });
  expect(JSON.stringify(document)).not.toContain("externalValue");
});

test("a bundle leaves out a component that is not used", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "components:\n", "components:\n  schemas:\n    Left: { type: string }\n");
  spec.write(
    "waivers.yaml",
    "- rule: no-unused-components\n  at: openapi.yaml#/components/schemas/Left\n  reason: The next operation needs it.\n",
  );

  const { document } = await bundleSpec(spec.folder);

  expect(document.components).toMatchObject({ schemas: { Request: {} } });
  expect(document.components).not.toMatchObject({ schemas: { Left: {} } });
});

test("comments, quotes and layout do not change a bundle", async () => {
  const before = await bundleSpec(acme().folder);
  const spec = acme();
  for (const file of ["openapi.yaml", request, "schemas/Certificate.yaml"])
    spec.write(file, `# A comment.\n\n${spec.read(file)}\n# The end.\n`);
  spec.replace(request, "summary: Get a request", "'summary':   \"Get a request\" # short");
  spec.replace(
    request,
    '"404":\n    $ref: ../responses/NotFound.yaml',
    "404: { '$ref': ./../responses/NotFound.yaml }",
  );
  spec.replace(
    "openapi.yaml",
    "license: { name: MIT, identifier: MIT }",
    "license:\n    name: MIT\n    identifier: MIT",
  );
  spec.replace("schemas/Envelope.yaml", "required: [success, errors]", "required:\n  - success\n  - errors");

  const after = await bundleSpec(spec.folder);

  expect(after.text).toBe(before.text);
});

test("another text does change a bundle", async () => {
  const before = await bundleSpec(acme().folder);
  const spec = acme();
  spec.replace(request, "summary: Get a request", "summary: Get one request");

  expect((await bundleSpec(spec.folder)).text).not.toBe(before.text);
});

test("a spec with problems gives no bundle but the problems", async () => {
  const spec = acme();
  spec.replace(request, "        example: { id: 1 }\n", "");

  const error = await bundleSpec(spec.folder).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(SpecError);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^acme\/operations\/requests_get.yaml:14:9 {2}error {2}certspec\/example-for-every-status/,
    ),
    problems: [{ rule: "certspec/example-for-every-status", line: 14 }],
  });
});

test("a spec that cannot be read gives no bundle but the problem", async () => {
  const spec = acme();
  spec.remove("openapi.yaml");

  await expect(bundleSpec(spec.folder)).rejects.toThrow(SpecError);
});

test("the command writes dist/openapi.json and nothing else", async () => {
  const spec = acme();

  const { status, stdout, stderr } = spawnSync(process.execPath, main, {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("acme/dist/openapi.json");
  expect(readdirSync(join(spec.folder, "dist"))).toEqual(["openapi.json"]);
  expect(spec.read("dist/openapi.json")).toBe((await bundleSpec(spec.folder)).text);
});

test.for<[string, (spec: AcmeCopy) => void, string[]]>([
  [
    "a dangling $ref",
    (spec) => spec.replace("openapi.yaml", "requests_get.yaml", "request_get.yaml"),
    ["certspec/refs-resolve"],
  ],
  [
    "a duplicate operationId",
    (spec) => spec.replace(request, "operationId: requests_get", "operationId: requests_list"),
    ["certspec/operation-id-noun-verb", "certspec/operation-id-unique"],
  ],
  [
    "an example that breaks its schema",
    (spec) => spec.replace(request, "{ id: 1 }", "{ id: one }"),
    ["certspec/examples-match"],
  ],
  [
    "a missing example",
    (spec) => spec.replace(request, "        example: { id: 1 }\n", ""),
    ["certspec/example-for-every-status"],
  ],
  [
    "broken YAML",
    (spec) => spec.replace(request, "tags: [certificates]", "tags: [certificates"),
    ["certspec/readable-files"],
  ],
])("the command leaves the old bundle alone at %s", ([, edit, rules]) => {
  const spec = acme();
  mkdirSync(join(spec.folder, "dist"));
  spec.write("dist/openapi.json", "the old one");
  edit(spec);

  const { status, stderr } = spawnSync(process.execPath, main, { cwd: spec.folder, encoding: "utf8", env: {} });

  expect(status).toBe(1);
  const lines = stderr.matchAll(/^acme\/[\w/.]+:\d+:\d+ {2}error {2}(\S+) {2}\S/gm);
  expect([...lines].map(([, rule]) => rule)).toEqual(rules);
  expect(stderr).toMatch(/\nacme: \d problems?; no bundle written\n$/);
  expect(stderr).not.toMatch(/\n\s+at .*\.[jt]s:\d/);
  expect(readdirSync(join(spec.folder, "dist"))).toEqual(["openapi.json"]);
  expect(spec.read("dist/openapi.json")).toBe("the old one");
});

test("whoever reads a file while it is replaced goes on reading the old one", async () => {
  const file = join(acme().folder, "new", "file.txt");
  await replaceFile(file, "one");
  const reader = openSync(file, "r");
  onTestFinished(() => closeSync(reader));

  await replaceFile(file, "two");

  expect(readFileSync(reader, "utf8")).toBe("one");
  expect(readFileSync(file, "utf8")).toBe("two");
});

test("a file that cannot be replaced leaves no draft behind", async () => {
  const { folder } = acme();
  mkdirSync(join(folder, "taken", "inside"), { recursive: true });

  await expect(replaceFile(join(folder, "taken"), "three")).rejects.toThrow();

  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(existsSync(join(folder, "taken", "inside"))).toBe(true);
});
