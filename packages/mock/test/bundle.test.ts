import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundlePrism } from "../build/bundle-prism.ts";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "certspec-mock-"));
  await bundlePrism(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the bundle of Prism works with nothing beside it", () => {
  const document = {
    openapi: "3.1.0",
    paths: {
      "/things/{id}": {
        get: {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          responses: {
            200: {
              description: "",
              content: { "application/json": { schema: { $ref: "#/components/schemas/A~1%7Bb%7D" } } },
            },
          },
        },
      },
    },
    components: { schemas: { "A/{b}": { type: "string" } } },
  };
  writeFileSync(
    join(folder, "ask.mjs"),
    `import { createInstance, getHttpOperationsFromSpec } from "./prism-engine.js";
const operations = await getHttpOperationsFromSpec(${JSON.stringify(document)});
const silent = new Proxy({}, { get: (_, name) => (name === "child" ? () => silent : () => {}) });
for (const [path, dynamic] of [["/things/1", false], ["/things/1", true], ["/things/x", false]]) {
  const config = { checkSecurity: true, validateRequest: true, validateResponse: true, errors: false, mock: { dynamic } };
  const request = { method: "get", url: { path, query: {} }, headers: {} };
  const { left, right } = await createInstance(config, { logger: silent }).request(request, operations, config)();
  console.log(left?.status ?? right.output.statusCode, typeof right?.output.body);
}
`,
  );

  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "ask.mjs")], { encoding: "utf8" });

  expect(stdout).toBe("200 string\n200 string\n422 undefined\n");
  expect(stderr).toBe("");
});

test("the bundle of the XML writer works with nothing beside it", async () => {
  const { buildXml } = await import(join(folder, "libraries/xml-builder.js"));

  expect(buildXml([{ a: [{ "#text": "<" }] }])).toBe("<a>&lt;</a>");
});

test("the bundle of the sampler works with nothing beside it", async () => {
  const { readableSample, randomSamples } = await import(join(folder, "libraries/sampler.js"));
  const schema = { type: "string", pattern: "^(?<letter>[ab])\\k<letter>$" };

  expect(readableSample({}, schema)).toEqual([expect.stringMatching(/^(?:aa|bb)$/)]);
  expect(randomSamples({}, schema, 1)).toContainEqual(expect.stringMatching(/^(?:aa|bb)$/));
});

test("the published package needs neither Prism nor its analytics, and gives the licences of what it bundles", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  const licences = readFileSync(join(folder, "THIRD-PARTY-LICENCES.txt"), "utf8");

  expect(Object.keys(manifest.dependencies)).toEqual(["commander", "yaml"]);
  expect(licences).toContain("@stoplight/prism-http 5.16.0 (Apache-2.0)");
  expect(licences).toContain("Apache License");
  expect(licences.match(/^ajv 8/m)).not.toBeNull();
  expect(licences.match(/^fast-xml-builder 1/m)).not.toBeNull();
  expect(licences.match(/^fast-check 4/m)).not.toBeNull();
  expect(licences).not.toContain("@scarf/scarf");
});
