import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const list = "operations/certificates_list.yaml";
const create = "operations/certificates_create.yaml";
const search = "operations/certificates_search.yaml";
const requests = "operations/requests_list.yaml";
const request = "operations/requests_get.yaml";

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

test("the fixture spec has no problems", async () => {
  expect(await problemsOf(acme())).toEqual([]);
});

test("operation-id-noun-verb refuses an operationId without a verb", async () => {
  const spec = acme();
  spec.replace(request, "operationId: requests_get", "operationId: getRequest");
  spec.rename(request, "operations/getRequest.yaml");
  spec.replace("openapi.yaml", "requests_get.yaml", "getRequest.yaml");

  expect(await problemsOf(spec)).toEqual([
    "operations/getRequest.yaml:1 certspec/operation-id-noun-verb `getRequest` is not noun_verb. Join camelCase words with `_`, the method last: `customCsrs_list`.",
  ]);
});

test.for([
  "Requests_get",
  "requests_",
  "requests__get",
  "requests.get",
  "requests_Get",
  "zeroTrust_gateway-certificates_list",
])("operation-id-noun-verb refuses %s", async (id) => {
  const spec = acme();
  spec.replace(request, "operationId: requests_get", `operationId: ${id}`);
  spec.rename(request, `operations/${id}.yaml`);
  spec.replace("openapi.yaml", "requests_get.yaml", `${id}.yaml`);

  expect(await problemsOf(spec)).toContainEqual(expect.stringContaining(`\`${id}\` is not noun_verb`));
});

test("operation-id-noun-verb takes nested nouns", async () => {
  const spec = acme();
  spec.replace(request, "operationId: requests_get", "operationId: zeroTrust_gateway_requests_get");
  spec.rename(request, "operations/zeroTrust_gateway_requests_get.yaml");
  spec.replace("openapi.yaml", "requests_get.yaml", "zeroTrust_gateway_requests_get.yaml");

  expect(await problemsOf(spec)).toEqual([]);
});

test("operation-id-noun-verb refuses a file that is not named after its operation", async () => {
  const spec = acme();
  spec.replace(request, "operationId: requests_get", "operationId: requests_read");

  expect(await problemsOf(spec)).toEqual([
    `${request}:1 certspec/operation-id-noun-verb The operation \`requests_read\` is kept in operations/requests_get.yaml. Name the file after the operationId.`,
  ]);
});

test("operation-id-noun-verb refuses an operation outside operations/, and one in the path table", async () => {
  const spec = acme();
  spec.rename(request, "requests_get.yaml");
  for (const folder of ["parameters", "schemas", "responses"])
    spec.replace("requests_get.yaml", `../${folder}/`, `${folder}/`);
  spec.replace("openapi.yaml", "operations/requests_get.yaml", "requests_get.yaml");
  const entry = "{ $ref: operations/requests_delete.yaml }";
  const inlined = spec.read("operations/requests_delete.yaml").replaceAll("../", "").replaceAll(/^/gm, "      ");
  spec.replace("openapi.yaml", entry, `\n${inlined}`);
  spec.remove("operations/requests_delete.yaml");

  expect(await problemsOf(spec)).toEqual([
    `openapi.yaml:${spec.lineOf("openapi.yaml", "requests_get.yaml")} certspec/operation-id-noun-verb \`requests_get.yaml\` is not a file of operations/. Write \`operations/requests_get.yaml\`.`,
    `openapi.yaml:${spec.lineOf("openapi.yaml", "requests_delete")} certspec/operation-id-noun-verb Move delete /requests/{request_id} to a separate file: \`delete: { $ref: operations/<operationId>.yaml }\`.`,
  ]);
});

test("operation-id-noun-verb refuses anything but methods in the path table", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "  /requests:\n", "  /requests:\n    summary: Requests\n");

  expect(await problemsOf(spec)).toEqual([
    `openapi.yaml:${spec.lineOf("openapi.yaml", "summary: Requests")} certspec/operation-id-noun-verb Move \`summary\` of /requests into the operation files: the path table holds methods only.`,
  ]);
});

test("operation-id-unique refuses two operations of one operationId", async () => {
  const spec = acme();
  spec.replace(request, "operationId: requests_get", "operationId: requests_list");

  expect(await problemsOf(spec)).toContain(
    `${requests}:1 certspec/operation-id-unique \`requests_list\` is already the operationId of get /requests/{request_id}. Give each operation its own.`,
  );
});

test("operation-id-unique refuses two paths of one operation file", async () => {
  const spec = acme();
  spec.replace(
    "openapi.yaml",
    "requests_list.yaml }",
    "requests_list.yaml }\n  /all-requests:\n    get: { $ref: operations/requests_list.yaml  }",
  );

  expect(await problemsOf(spec)).toEqual([
    `openapi.yaml:${spec.lineOf("openapi.yaml", "requests_list.yaml  }")} certspec/operation-id-unique \`requests_list\` is already the operationId of get /requests. Give each operation its own.`,
  ]);
});

test("example-for-every-status refuses a response without an example", async () => {
  const spec = acme();
  spec.replace(request, "        example: { id: 1 }\n", "");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "schemas/Request.yaml")} certspec/example-for-every-status The 200 response of requests_get has no example of application/json. Add \`example\` or \`examples\`.`,
  ]);
});

test("example-for-every-status looks into shared responses and at each media type", async () => {
  const spec = acme();
  spec.replace(
    "responses/NotFound.yaml",
    "content:\n",
    "content:\n  text/plain:\n    schema: { type: string }\n    examples: {}\n",
  );

  expect(await problemsOf(spec)).toEqual([
    `responses/NotFound.yaml:${spec.lineOf("responses/NotFound.yaml", "schema: { type: string }")} certspec/example-for-every-status The 404 response of requests_get has no example of text/plain. Add \`example\` or \`examples\`.`,
  ]);
});

test("external-docs refuses an operation without a link, and a link that is not https", async () => {
  const spec = acme();
  spec.replace(request, "externalDocs:\n  url: https://docs.acme.test/requests/get\n", "");
  spec.replace(requests, "https://docs", "http://docs");

  expect(await problemsOf(spec)).toEqual([
    `${request}:1 certspec/external-docs requests_get does not link to the provider's page. Add \`externalDocs: { url: https://… }\`.`,
    `${requests}:6 certspec/external-docs \`http://docs.acme.test/requests/list\` is not an https address. Give the page of the provider's documentation.`,
  ]);
});

test.for(['"404"', '"503"', "5XX", "default"])(
  "shared-error-responses refuses a %s response written inline",
  async (status) => {
    const spec = acme();
    spec.replace(requests, "x-envelope: false", `  ${status}:\n    description: Wrong.\nx-envelope: false`);

    expect(await problemsOf(spec)).toEqual([
      `${requests}:${spec.lineOf(requests, "description: Wrong.")} certspec/shared-error-responses Move the ${status.replaceAll('"', "")} response of requests_list to responses/<Name>.yaml and refer to it with \`$ref\`.`,
    ]);
  },
);

test.for([
  "../../infisical/schemas/Certificate.yaml",
  "https://acme.test/Certificate.yaml",
  "//acme.test/Certificate.yaml",
])("refs-stay-inside refuses %s", async (reference) => {
  const spec = acme();
  spec.replace("schemas/CertificateList.yaml", "{ $ref: Certificate.yaml }", `{ $ref: "${reference}" }`);

  expect(await problemsOf(spec)).toEqual([
    `schemas/CertificateList.yaml:${spec.lineOf("schemas/CertificateList.yaml", reference)} certspec/refs-stay-inside \`${reference}\` leads out of this spec's folder. Copy what it needs into the folder.`,
  ]);
});

test("refs-stay-inside refuses an outside example", async () => {
  const spec = acme();
  spec.replace(request, "example: { id: 1 }", "examples: { default: { externalValue: ../../request.json } }");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "externalValue")} certspec/refs-stay-inside \`../../request.json\` leads out of this spec's folder. Copy what it needs into the folder.`,
  ]);
});

test("refs-stay-inside keeps what is outside from being read", async () => {
  const spec = acme();
  writeFileSync(join(spec.folder, "../outside.yaml"), "not: [yaml");
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.end("type: string\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/Schema.yaml`;
  spec.replace(
    "schemas/Request.yaml",
    "id: { type: integer }",
    `id: { $ref: ../../outside.yaml }\n  url: { $ref: "${url}" }`,
  );

  expect(await problemsOf(spec)).toEqual([
    expect.stringContaining("certspec/refs-stay-inside `../../outside.yaml` leads out"),
    expect.stringContaining(`certspec/refs-stay-inside \`${url}\` leads out`),
  ]);
  expect(asked).toEqual([]);
});

test("refs-resolve refuses a missing file, a missing part and a missing example", async () => {
  const spec = acme();
  spec.replace("schemas/CertificateList.yaml", "{ $ref: Certificate.yaml }", "{ $ref: Certificat.yaml }");
  spec.replace(create, "../schemas/Envelope.yaml", "../schemas/Envelope.yaml#/nothing");
  spec.replace(request, "example: { id: 1 }", "examples: { default: { externalValue: request.json } }");

  expect(await problemsOf(spec)).toEqual([
    `${create}:${spec.lineOf(create, "#/nothing")} certspec/refs-resolve \`../schemas/Envelope.yaml#/nothing\` leads nowhere: there is nothing at this place.`,
    `${request}:${spec.lineOf(request, "externalValue")} certspec/refs-resolve \`request.json\` cannot be read: there is no such file.`,
    `schemas/CertificateList.yaml:${spec.lineOf("schemas/CertificateList.yaml", "Certificat.yaml")} certspec/refs-resolve \`Certificat.yaml\` cannot be read: there is no such file.`,
  ]);
});

test("refs-resolve refuses a discriminator that maps to nothing", async () => {
  const spec = acme();
  spec.write(
    "schemas/Request.yaml",
    `${spec.read("schemas/Request.yaml")}discriminator:\n  propertyName: kind\n  mapping:\n    one: One.yaml\n`,
  );

  expect(await problemsOf(spec)).toEqual([
    `schemas/Request.yaml:${spec.lineOf("schemas/Request.yaml", "one: One.yaml")} certspec/refs-resolve \`One.yaml\` cannot be read: there is no such file.`,
  ]);
});

test("component-names refuses schemas that are not PascalCase or not in schemas/", async () => {
  const spec = acme();
  spec.rename("schemas/Envelope.yaml", "schemas/envelope.yaml");
  for (const file of ["schemas/CertificateList.yaml", create, "responses/Failure.yaml"])
    spec.replace(file, "Envelope.yaml", "envelope.yaml");
  spec.rename("schemas/CertificateStatus.yaml", "examples/CertificateStatus.yaml");
  spec.replace("schemas/Certificate.yaml", "CertificateStatus.yaml", "../examples/CertificateStatus.yaml");

  expect(await problemsOf(spec)).toEqual([
    `${create}:${spec.lineOf(create, "envelope.yaml")} certspec/component-names \`envelope\` becomes a name of schemas. Rename it: PascalCase, such as \`CustomCsr\`.`,
    `responses/Failure.yaml:${spec.lineOf("responses/Failure.yaml", "envelope.yaml")} certspec/component-names \`envelope\` becomes a name of schemas. Rename it: PascalCase, such as \`CustomCsr\`.`,
    `schemas/Certificate.yaml:${spec.lineOf("schemas/Certificate.yaml", "CertificateStatus")} certspec/component-names \`../examples/CertificateStatus.yaml\` becomes a component of schemas. Keep the file in schemas/.`,
    `schemas/CertificateList.yaml:${spec.lineOf("schemas/CertificateList.yaml", "envelope.yaml")} certspec/component-names \`envelope\` becomes a name of schemas. Rename it: PascalCase, such as \`CustomCsr\`.`,
  ]);
});

test("component-names refuses names that differ in case only", async () => {
  const spec = acme();
  spec.write("schemas/Certificatestatus.yaml", "type: string\n");
  spec.replace(
    "schemas/Request.yaml",
    "id: { type: integer }",
    "id: { type: integer }\n  status: { $ref: Certificatestatus.yaml }",
  );

  expect(await problemsOf(spec)).toEqual([
    `schemas/Request.yaml:${spec.lineOf("schemas/Request.yaml", "Certificatestatus")} certspec/component-names schemas/CertificateStatus.yaml and schemas/Certificatestatus.yaml both become the component \`Certificatestatus\` of schemas (case does not count). Rename one of them.`,
  ]);
});

test("component-names refuses a file and a component of the root with one name", async () => {
  const spec = acme();
  spec.replace(
    "openapi.yaml",
    "components:\n",
    "components:\n  schemas:\n    Request: { type: object, properties: { id: { type: integer } } }\n",
  );
  spec.replace(request, "../schemas/Request.yaml", "../openapi.yaml#/components/schemas/Request");

  expect(await problemsOf(spec)).toContainEqual(
    expect.stringContaining("schemas/Request.yaml both become the component `Request` of schemas"),
  );
});

test("component-names refuses a reference to a part of a file", async () => {
  const spec = acme();
  spec.replace(request, "../schemas/Request.yaml", "../schemas/RequestList.yaml#/properties/next_cursor");
  spec.replace(request, "example: { id: 1 }", "example: null");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "next_cursor")} certspec/component-names \`../schemas/RequestList.yaml#/properties/next_cursor\` points into a document. Move that part to a separate file: schemas/<Name>.yaml.`,
  ]);
});

test("no-unused-files refuses a file that nothing refers to", async () => {
  const spec = acme();
  spec.write("schemas/Unused.yaml", "# Left over.\ntype: string\n");

  expect(await problemsOf(spec)).toEqual([
    "schemas/Unused.yaml:2 certspec/no-unused-files Nothing refers to schemas/Unused.yaml. Delete the file, or refer to it.",
  ]);
});

test("no-unused-files leaves dist/ alone", async () => {
  const spec = acme();
  spec.rename("examples", "dist");
  spec.write("dist/openapi.json", "{}\n");
  for (const file of [list, search]) spec.replace(file, "../examples/", "../dist/");

  expect((await problemsOf(spec)).filter((problem) => problem.includes("no-unused-files"))).toEqual([]);
});

test.each([
  [
    "itself",
    { Endless: "oneOf: [{ type: string }, { $ref: Endless.yaml }]\n" },
    "schemas/Endless.yaml:1",
    "Endless.yaml",
  ],
  [
    "itself in a part of a part",
    { Endless: "anyOf:\n  - type: string\n  - allOf:\n      - type: object\n      - $ref: Endless.yaml\n" },
    "schemas/Endless.yaml:5",
    "Endless.yaml",
  ],
  [
    "a base that lists those who extend it",
    {
      Endless:
        "type: object\nproperties: { kind: { type: string } }\noneOf: [{ $ref: Heir.yaml }, { type: object, properties: { other: {} } }]\n",
      Heir: "allOf:\n  - $ref: Endless.yaml\n  - { type: object, properties: { size: { type: integer } } }\n",
    },
    "schemas/Heir.yaml:2",
    "Endless.yaml",
  ],
])("no-endless-schema rejects %s", async (_, schemas, place, reference) => {
  const spec = acme();
  for (const [name, text] of Object.entries(schemas)) spec.write(`schemas/${name}.yaml`, text);
  spec.replace("schemas/Request.yaml", "  id: {", "  detail: { $ref: Endless.yaml }\n  id: {");

  expect(await problemsOf(spec)).toEqual([
    `${place} certspec/no-endless-schema \`${reference}\` leads back to a schema that it is a part of, through allOf, anyOf and oneOf alone. Put a property or a list in between, or remove a reference.`,
  ]);
});

test("no-endless-schema takes a schema that holds itself in a list, a map or a property", async () => {
  const spec = acme();
  const itself = "{ $ref: JsonValue.yaml }";
  spec.write(
    "schemas/JsonValue.yaml",
    `anyOf:
  - { type: [string, number, boolean, "null"] }
  - { type: array, items: ${itself} }
  - { type: object, additionalProperties: ${itself} }
  - { type: object, required: [value], properties: { value: ${itself} } }
`,
  );
  spec.replace("schemas/Request.yaml", "  id: {", "  detail: { $ref: JsonValue.yaml }\n  id: {");

  expect(await problemsOf(spec)).toEqual([]);
});

test("parameter-files refuses a file that is not named after its parameter", async () => {
  const spec = acme();
  spec.rename("parameters/page.yaml", "parameters/Page.yaml");
  spec.replace(list, "parameters/page.yaml", "parameters/Page.yaml");

  expect(await problemsOf(spec)).toEqual([
    `${list}:${spec.lineOf(list, "Page.yaml")} certspec/parameter-files \`../parameters/Page.yaml\` holds the parameter \`page\`. Name the file \`page.yaml\`.`,
  ]);
});

test("unique-parameter-names refuses one name in two places", async () => {
  const spec = acme();
  spec.replace(list, "name: X-Trace\n", "name: page\n");

  expect(await problemsOf(spec)).toEqual([
    `${list}:${spec.lineOf(list, "name: page")} certspec/unique-parameter-names certificates_list has the parameter \`page\` in query and in header; its method takes one argument of that name. Leave one out.`,
  ]);
});

test("unique-parameter-names refuses the name body", async () => {
  const spec = acme();
  spec.replace(list, "name: X-Trace\n", "name: body\n");
  spec.replace(list, "  zone_id:\n", "  body:\n");
  spec.replace(list, '"{zone_id}"', '"{body}"');

  expect(await problemsOf(spec)).toEqual([
    `${list}:${spec.lineOf(list, "name: body")} certspec/unique-parameter-names certificates_list cannot have a parameter called \`body\`: the method's argument \`body\` is the request body.`,
    `${list}:${spec.lineOf(list, "  body:")} certspec/one-of-parameters \`body\` is also a declared parameter of certificates_list. Call the alternative something else.`,
    `${list}:${spec.lineOf(list, "accounts_or_zones: zones")} certspec/unique-parameter-names certificates_list cannot have a parameter called \`body\`: the method's argument \`body\` is the request body.`,
  ]);
});
