import { expect, onTestFinished, test } from "vitest";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const certificates = "examples/certificates.yaml";
const create = "operations/certificates_create.yaml";
const request = "operations/requests_get.yaml";
const status = '`status` property must be equal to one of the allowed values "active", "revoking", "revoked"';

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

test.for<[string, string, string, string, string]>([
  ["a shared response", "responses/Failure.yaml", "code: 10000", "code: ten", "`code` property type must be integer"],
  ["a shared example", certificates, "status: revoked", "status: gone", status],
  [
    "a named example",
    "operations/certificates_list.yaml",
    "total_pages: 0",
    "total_pages: none",
    "`total_pages` property type must be integer,null",
  ],
  [
    "a request body",
    "operations/certificates_search.yaml",
    "limit: null",
    "limit: none",
    "`limit` property type must be integer,null",
  ],
  [
    "a recursive schema",
    "operations/requests_list.yaml",
    "{ id: 2 }",
    "{ id: two }",
    "`id` property type must be integer",
  ],
  ["a parameter", "parameters/request_id.yaml", "example: 1", "example: one", "type must be integer"],
  ["a named parameter example", "parameters/page.yaml", "value: 2", "value: 0", "must be >= 1"],
  ["a schema", "schemas/Certificate.yaml", "2026-03-01T09:30:00Z", "yesterday", 'must match format "date-time"'],
  [
    "a uuid",
    certificates,
    "7b163417-1d2b-4c84-a38a-2fb7a0cd7752",
    "number-1",
    '`id` property must match format "uuid"',
  ],
  [
    "a date and time",
    certificates,
    "2026-03-01T09:30:00Z",
    "2026-03-01 09",
    '`created_at` property must match format "date-time"',
  ],
  [
    "a nullable union",
    certificates,
    "country: NL",
    "country: N",
    "`country` property must NOT have fewer than 2 characters",
  ],
  ["a property in a union", certificates, "country: NL", "cuntry: NL", "it names no property `cuntry`"],
  ["a property in allOf", create, "errors: []", "eror: []", "it names no property `eror`"],
  ["a property of an object", create, 'csr: "----', 'csrs: "----', "it names no property `csrs`"],
])("examples-match looks into %s", async ([, file, text, replacement, reason]) => {
  const spec = acme();
  spec.replace(file, text, replacement);
  // The second text is there for the property that the first one took away.
  if (replacement.startsWith("csrs")) spec.replace(file, "required: [csr]", "required: []");

  const problems = (await problemsOf(spec)).filter((problem) => !problem.includes("must have required property"));

  expect(problems).toEqual([
    `${file}:${spec.lineOf(file, replacement)} certspec/examples-match The example does not match its schema: ${reason}.`,
  ]);
});

test("examples-match says what a missing property of a union is, and nothing about null", async () => {
  const spec = acme();
  spec.replace(certificates, "{ name: Acme CA, country: NL }", "{ country: NL }");

  expect(await problemsOf(spec)).toEqual([
    `${certificates}:${spec.lineOf(certificates, "{ country: NL }")} certspec/examples-match The example does not match its schema: \`issuer\` property must have required property 'name'.`,
  ]);
});

test("examples-match follows shared examples of parameters, outside values and header examples", async () => {
  const spec = acme();
  spec.replace("parameters/page.yaml", "{ value: 2 }", "{ $ref: ../examples/second.yaml }");
  spec.write("examples/second.yaml", "value: two\n");
  spec.replace(request, "example: { id: 1 }", "examples: { default: { externalValue: ../examples/request.json } }");
  spec.write("examples/request.json", '{ "id": "one" }\n');
  spec.replace(
    "responses/NotFound.yaml",
    "content:\n",
    "headers:\n  Retry-After:\n    schema: { type: integer }\n    example: soon\ncontent:\n",
  );

  expect(await problemsOf(spec)).toEqual([
    "examples/request.json:1 certspec/examples-match The example does not match its schema: `id` property type must be integer.",
    "examples/second.yaml:1 certspec/examples-match The example does not match its schema: type must be integer.",
    `responses/NotFound.yaml:${spec.lineOf("responses/NotFound.yaml", "example: soon")} certspec/examples-match The example does not match its schema: type must be integer.`,
  ]);
});

test.for([
  [
    "by allOf",
    "allOf:\n  - $ref: Pet.yaml\n  - properties: { lives: { type: integer } }\n",
    "type: object\nproperties: { kind: { type: string } }\n",
  ],
  [
    "by oneOf",
    "type: object\nproperties: { kind: { const: cat }, lives: { type: integer } }\n",
    "oneOf:\n  - $ref: Cat.yaml\n",
  ],
])("examples-match looks into schemas that a discriminator tells apart %s", async ([by, cat, pet]) => {
  const spec = acme();
  spec.write("schemas/Cat.yaml", cat ?? "");
  spec.write("schemas/Pet.yaml", `${pet}discriminator: { propertyName: kind, mapping: { cat: Cat.yaml } }\n`);
  spec.replace(request, "../schemas/Request.yaml", by === "by allOf" ? "../schemas/Cat.yaml" : "../schemas/Pet.yaml");
  spec.replace(request, "{ id: 1 }", "{ kind: cat, lives: nine }");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "lives: nine")} certspec/examples-match The example does not match its schema: \`lives\` property type must be integer.`,
  ]);
});

test("examples-match takes what an open schema allows", async () => {
  const spec = acme();
  spec.replace("schemas/Request.yaml", "properties:", "additionalProperties: true\nproperties:");
  spec.replace(request, "{ id: 1 }", "{ id: 1, note: more }");

  expect(await problemsOf(spec)).toEqual([]);
});

test("examples-match wants no read-only property in a request, and needs it in no request", async () => {
  const spec = acme();
  spec.replace(create, "required: [csr]", "required: [csr, id]");
  spec.replace(create, "csr: { type", "id: { type: string, readOnly: true }\n          csr: { type");
  expect(await problemsOf(spec)).toEqual([]);

  spec.replace(create, "example: { csr:", "example: { id: x, csr:");

  expect(await problemsOf(spec)).toEqual([expect.stringContaining("certspec/examples-match")]);
});

test("examples-match wants no write-only property in a response, and needs it in no response", async () => {
  const spec = acme();
  spec.replace("schemas/Request.yaml", "required: [id]", "required: [id, secret]");
  spec.replace("schemas/Request.yaml", "properties:", "properties:\n  secret: { $ref: Secret.yaml }");
  spec.write("schemas/Secret.yaml", "type: string\nwriteOnly: true\n");
  expect(await problemsOf(spec)).toEqual([]);

  spec.replace(request, "{ id: 1 }", "{ id: 1, secret: s }");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "secret: s")} certspec/examples-match The example does not match its schema: \`secret\` property must not be here: its schema is \`readOnly\` in a request, or \`writeOnly\` in a response.`,
  ]);
});

test("examples-match finds read-only and write-only in parts and alternatives of a property's schema", async () => {
  const spec = acme();
  spec.replace(create, "csr: { type", "id: { $ref: ../schemas/Id.yaml }\n          csr: { type");
  spec.replace(create, "example: { csr:", "example: { id: x, csr:");

  for (const text of [
    "allOf: [{ type: string }, { readOnly: true }]\n",
    "anyOf: [{ type: string, readOnly: true }, { type: 'null' }]\n",
  ]) {
    spec.write("schemas/Id.yaml", text);
    expect(await problemsOf(spec)).toEqual([expect.stringContaining("`id` property must not be here")]);
  }
  spec.write("schemas/Id.yaml", "anyOf: [{ type: string, readOnly: true }, { type: string }]\n");
  expect(await problemsOf(spec)).toEqual([]);
});

test("examples-match sees what a schema adds to the one that it refers to", async () => {
  const spec = acme();
  spec.write("schemas/SmallRequest.yaml", "$ref: Request.yaml\nmaxProperties: 0\n");
  spec.replace(request, "../schemas/Request.yaml", "../schemas/SmallRequest.yaml");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "{ id: 1 }")} certspec/examples-match The example does not match its schema: must NOT have more than 0 properties.`,
  ]);
});

test("examples-match reports a schema that cannot be used", async () => {
  const spec = acme();
  spec.replace("schemas/Request.yaml", "id: { type: integer }", 'id: { type: string, pattern: "(" }');
  spec.replace(request, "{ id: 1 }", "{ id: a }");

  expect(await problemsOf(spec)).toContainEqual(
    expect.stringContaining("No example can be checked against this schema"),
  );
});

test("examples-match reports a value beside null only", async () => {
  const spec = acme();
  spec.replace("schemas/Request.yaml", "id: { type: integer }", 'id: { type: "null" }');

  expect(await problemsOf(spec)).toContainEqual(
    expect.stringMatching(/requests_get.yaml:15 .* does not match its schema: `id` property type must be null\.$/),
  );
});

test("examples-match takes names of keywords for what they are in data", async () => {
  const spec = acme();
  spec.replace(
    "schemas/Request.yaml",
    "  id: { type: integer }",
    "  id: { type: integer }\n  discriminator: { const: { discriminator: x, properties: y } }",
  );
  spec.replace(request, "{ id: 1 }", "{ id: 1, discriminator: { discriminator: x, properties: y } }");
  expect(await problemsOf(spec)).toEqual([]);

  spec.replace(request, "discriminator: x, ", "");

  expect(await problemsOf(spec)).toEqual([
    expect.stringContaining("`discriminator` property must be equal to constant"),
  ]);
});

test("a schema that is part of itself ends", async () => {
  const spec = acme();
  spec.replace("schemas/RequestList.yaml", "type: object", "allOf: [{ $ref: RequestList.yaml }]\ntype: object");
  spec.replace("operations/requests_list.yaml", "items: requests", "items: request");

  expect(await problemsOf(spec)).toContainEqual(
    expect.stringContaining("`x-pagination.items: request` is not in the 200 body of requests_list."),
  );
});
