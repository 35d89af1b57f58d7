import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createScratchWorkspace, type ScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";

/** A made-up provider with one operation: all that a person writes of a spec. */
const spec: Record<string, string> = {
  "openapi.yaml": `
openapi: 3.1.0
info:
  title: Acme certificates
  version: 1.0.0
  summary: The certificates of Acme.
  description: Acme is made up.
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://api.acme-certificates.dev/v1
    description: Production
security:
  - token: []
tags:
  - name: Certificates
    description: Certificates that Acme has issued.
paths:
  /certificates/{certificate_id}:
    get:
      $ref: operations/certificates_get.yaml
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      description: A token of Acme.
      x-credential: { option: token, env: ACME_TOKEN }
`,
  "operations/certificates_get.yaml": `
operationId: certificates_get
summary: Get a certificate
description: Returns one certificate.
tags: [Certificates]
externalDocs:
  url: https://docs.acme-certificates.dev/certificates
parameters:
  - $ref: ../parameters/certificate_id.yaml
responses:
  "200":
    description: The certificate.
    content:
      application/json:
        schema:
          $ref: ../schemas/Certificate.yaml
        examples:
          default:
            summary: A certificate
            value: { id: c-1, names: [example.org] }
  "404":
    $ref: ../responses/NotFound.yaml
`,
  "parameters/certificate_id.yaml": `
name: certificate_id
in: path
required: true
description: The identifier of the certificate.
schema: { type: string }
example: c-1
`,
  "schemas/Certificate.yaml": `
type: object
description: A certificate.
required: [id, names]
properties:
  id:
    type: string
    description: The identifier.
  names:
    type: array
    description: The names it covers.
    items: { type: string }
`,
  "responses/NotFound.yaml": `
description: There is no such certificate.
content:
  application/json:
    schema:
      type: object
      required: [message]
      properties:
        message:
          type: string
          description: What is missing.
    examples:
      default:
        summary: No such certificate
        value: { message: No such certificate }
`,
};

let workspace: ScratchWorkspace;

beforeAll(() => {
  workspace = createScratchWorkspace();
}, 300_000);

afterAll(() => workspace.remove());

test("a provider is a spec, one package.json, one client.ts and one line of test", () => {
  for (const [file, text] of Object.entries(spec)) write(`specs/acme/${file}`, text.trimStart());
  write("specs/acme/package.json", renamed("specs/numeral/package.json"));
  write("packages/acme/package.json", renamed("packages/numeral/package.json").replace(/.*"expect-type".*\n/, ""));
  write("packages/acme/src/client.ts", renamed("packages/numeral/src/client.ts"));
  write("packages/acme/test/contract.test.ts", renamed("packages/numeral/test/contract.test.ts"));

  const installed = workspace.run("pnpm", "install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  const generated = workspace.run("pnpm", "generate", "acme");
  const tested = workspace.run("vitest", "run", "packages/acme", "test/structure.test.ts");
  const compiled = workspace.run("tsc", "-p", ".");

  expect(installed, installed.output).toMatchObject({ status: 0 });
  expect(generated, generated.output).toMatchObject({ status: 0 });
  expect(tested.output).toMatch(/packages\/acme\/test\/contract\.test\.ts \(\d+ tests\)/);
  expect(tested, tested.output).toMatchObject({ status: 0 });
  expect(compiled, compiled.output).toMatchObject({ status: 0 });
});

function renamed(file: string): string {
  return readFileSync(join(workspace.folder, file), "utf8").replaceAll("numeral", "acme").replaceAll("Numeral", "Acme");
}

function write(file: string, text: string): void {
  const path = join(workspace.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
