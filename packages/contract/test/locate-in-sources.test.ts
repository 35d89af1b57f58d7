import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { locateInSources } from "../src/checker/sources/locate-in-sources.ts";

const folder = mkdtempSync(join(tmpdir(), "sources-"));
const root = join(folder, "openapi.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  "openapi.yaml": `openapi: 3.1.0
paths:
  /things/{id}:
    get:
      $ref: operations/things_get.yaml
components:
  schemas:
    Own:
      type: string
`,
  "operations/things_get.yaml": `operationId: things_get
parameters:
  - $ref: ../parameters/id.yaml
responses:
  200:
    $ref: ../responses/Thing.yaml
  404: &gone
    description: Gone.
  410: *gone
`,
  "parameters/id.yaml": "name: id\nin: path\n",
  "responses/Thing.yaml": `description: A thing.
content:
  application/json:
    schema:
      $ref: ../schemas/Thing.yaml
`,
  "schemas/Thing.yaml": "type: object\nproperties:\n  id:\n    type: integer\n",
  "schemas/distance.yml": "type: number\n",
  "schemas/dist/Thing.yaml": "type: string\n",
  "node_modules/schemas/Other.yaml": "type: string\n",
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const get = "/paths/~1things~1{id}/get";

test.each([
  [`${get}/operationId`, "operations/things_get.yaml:1"],
  [`${get}/parameters/0/in`, "parameters/id.yaml:2"],
  [`${get}/responses/200/content/application~1json`, "responses/Thing.yaml:4"],
  [`${get}/responses/410/description`, "operations/things_get.yaml:8"],
  // The bundle has moved these here.
  ["/components/schemas/Thing/properties/id/type", "schemas/Thing.yaml:4"],
  ["/components/responses/Thing/description", "responses/Thing.yaml:1"],
  ["/components/parameters/id/name", "parameters/id.yaml:1"],
  ["/components/schemas/distance/type", "schemas/distance.yml:1"],
  ["/components/schemas/Own/type", "openapi.yaml:9"],
  // As far as there is a way.
  ["/components/schemas/Thing/properties/none", "schemas/Thing.yaml:3"],
])("%s is in %s", (pointer, expected) => {
  expect(locateInSources(root)(pointer)).toBe(join(folder, expected));
  expect(locateInSources(pathToFileURL(root))(pointer)).toBe(join(folder, expected));
});

test("what is built or installed beside the sources is none of them", () => {
  expect(locateInSources(root)("/components/schemas/Other/type")).toBe(join(folder, "openapi.yaml:8"));
});

test("a source that is not there has no places", () => {
  expect(locateInSources(join(folder, "none.yaml"))("/paths")).toBeUndefined();
});
