import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  expect(output).toContain(`  ✗ the document does not contradict itself
      SPEC-EXAMPLE-INVALID example: expected integer (#/paths/~1things/get/parameters/0/schema/type), received "one"`);
  expect(output).toMatch(/at \.\/openapi\.json:\d+: Correct the example, or the schema\./);
  expect(output).toContain("✗ GET /things answers 200 (default)");
  expect(output).toContain("✗ GET /things has values for 404 in application/json\n    no value can be made up");
  const report = JSON.parse(readFileSync(json, "utf8")) as Report;
  expect(report.operations).toMatchObject([{ id: "GET /things", method: "GET", path: "/things" }]);
  expect(readFileSync(page, "utf8")).toContain("<title>");
});

test.each([
  ["{", "./openapi.json: is not valid: "],
  ["[]", "./openapi.json: expected OpenAPI 3.0 or 3.1, got openapi: undefined"],
  [{ swagger: "2.0" }, "./openapi.json: is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first"],
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
