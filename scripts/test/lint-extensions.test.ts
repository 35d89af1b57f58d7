import { expect, onTestFinished, test } from "vitest";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const list = "operations/certificates_list.yaml";
const create = "operations/certificates_create.yaml";
const search = "operations/certificates_search.yaml";
const requests = "operations/requests_list.yaml";
const request = "operations/requests_get.yaml";
const cursorStyle = "{ style: cursor, cursor: cursor, items: requests, next: next_cursor, more: has_more }";

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

/** Replace a text, and expect one problem at the line of the replacement. */
async function expectProblem(
  file: string,
  [text, replacement]: [string, string],
  [rule, message]: [string, string],
): Promise<void> {
  const spec = acme();
  spec.replace(file, text, replacement);

  const problems = await problemsOf(spec);

  const [line = ""] = replacement.trimStart().split("\n");
  expect(problems).toEqual([`${file}:${spec.lineOf(file, line)} certspec/${rule} ${message}`]);
}

test.for<[string, string, string, string]>([
  [
    list,
    "  style: page\n",
    "  style: pages\n",
    "`x-pagination.style` must be one of single, page, offset, cursor, lastId, url.",
  ],
  [
    list,
    "  pages: result_info.total_pages\n",
    "  last: result_info.total_pages\n",
    "`x-pagination` of style page has no `last`. It takes page, items, size, total, pages, in.",
  ],
  [
    list,
    "  page: page\n",
    "  page: pge\n",
    "`x-pagination.page: pge` is not a query parameter of certificates_list. It has: page, per_page.",
  ],
  [
    list,
    "  size: per_page\n",
    "  size: X-Trace\n",
    "`x-pagination.size: X-Trace` is not a query parameter of certificates_list. It has: page, per_page.",
  ],
  [
    list,
    "  items: result\n",
    "  items: results\n",
    "`x-pagination.items: results` is not in the 200 body of certificates_list. It has: success, errors, result, result_info.",
  ],
  [
    list,
    "  items: result\n",
    "  items: success\n",
    "`x-pagination.items: success` is of type boolean in the 200 body of certificates_list. It must be of type array.",
  ],
  [
    list,
    "  total: result_info.total_count\n",
    "  total: result_info.total\n",
    "`x-pagination.total: result_info.total` is not in the 200 body of certificates_list. `result_info` has: total_count, total_pages.",
  ],
  [
    list,
    "  total: result_info.total_count\n",
    "  total: result_info\n",
    "`x-pagination.total: result_info` is of type object in the 200 body of certificates_list. It must be of type integer or number.",
  ],
  [
    requests,
    "more: has_more }",
    "more: next_cursor }",
    "`x-pagination.more: next_cursor` is of type string in the 200 body of requests_list. It must be of type boolean.",
  ],
  [
    requests,
    "cursor: cursor, items",
    "cursor: after, items",
    "`x-pagination.cursor: after` is not a query parameter of requests_list. It has: cursor.",
  ],
  [requests, "next: next_cursor, ", "", "`x-pagination` of style cursor also needs next."],
  [
    requests,
    cursorStyle,
    "{ style: lastId, lastId: cursor, items: requests }",
    "`x-pagination` of style lastId also needs id.",
  ],
  [
    requests,
    cursorStyle,
    "{ style: lastId, lastId: after, items: requests, id: id }",
    "`x-pagination.lastId: after` is not a query parameter of requests_list. It has: cursor.",
  ],
  [
    requests,
    cursorStyle,
    "{ style: lastId, lastId: cursor, items: requests, id: parent }",
    "`x-pagination.id: requests.0.parent` is of type object in the 200 body of requests_list. It must be of type string or integer or number.",
  ],
  [
    requests,
    cursorStyle,
    "{ style: url, items: requests, next: has_more }",
    "`x-pagination.next: has_more` is of type boolean in the 200 body of requests_list. It must be of type string.",
  ],
  [
    requests,
    cursorStyle,
    "{ style: url, items: requests }",
    "`x-pagination` of style url without `next`, but the 200 of requests_list has no `Link` header.",
  ],
  [
    search,
    "size: limit",
    "size: count",
    "`x-pagination.size: count` is not in the request body of certificates_search. It has: offset, limit.",
  ],
  [search, "in: body", "in: header", "`x-pagination.in` must be query or body."],
  [
    search,
    "in: body, ",
    "",
    "`x-pagination.offset: offset` is not a query parameter of certificates_search. It has: none.",
  ],
])("pagination-names in %s refuses %j instead of %j", async ([file, text, replacement, message]) => {
  const spec = acme();
  spec.replace(file, text, replacement);

  const problems = await problemsOf(spec);

  const line = spec.lineOf(file, replacement.trim() || "x-pagination");
  expect(problems).toContain(`${file}:${line} certspec/pagination-names ${message}`);
  expect(problems.filter((problem) => !problem.includes("certspec/pagination-names"))).toEqual([]);
});

test.for<[string, string]>([
  ["{ style: lastId, lastId: cursor, items: requests, id: id, more: has_more }", ""],
  ["{ style: url, items: requests, next: next_cursor }", ""],
  ["{ style: url, items: requests }", "    headers: { link: { description: Pages., schema: { type: string } } }\n"],
])("pagination-names accepts %s", async ([pagination, headers]) => {
  const spec = acme();
  spec.replace(requests, cursorStyle, pagination);
  spec.replace(requests, "    description: A page of requests.\n", `    description: A page of requests.\n${headers}`);

  expect(await problemsOf(spec)).toEqual([]);
});

test("pagination-names refuses pages of a response without a JSON schema", async () => {
  const spec = acme();
  spec.write(
    "operations/requests_delete.yaml",
    `${spec.read("operations/requests_delete.yaml")}x-pagination: { style: single, items: result }\n`,
  );

  expect(await problemsOf(spec)).toEqual([
    `operations/requests_delete.yaml:${spec.lineOf("operations/requests_delete.yaml", "x-pagination")} certspec/pagination-names \`x-pagination\`, but requests_delete has no 2XX response with a JSON schema.`,
  ]);
});

test("pagination-names needs a field in every branch of a union", async () => {
  const spec = acme();
  spec.replace("schemas/CertificateList.yaml", '- type: "null"', "- properties: { total_count: { type: integer } }");
  spec.replace(search, ", total: result_info.total_count }", " }");

  expect(await problemsOf(spec)).toEqual([
    `${list}:${spec.lineOf(list, "pages: result_info")} certspec/pagination-names \`x-pagination.pages: result_info.total_pages\` is not in the 200 body of certificates_list. \`result_info\` has: total_count, total_pages.`,
  ]);
});

test("envelope-names refuses a body of success without the envelope", async () => {
  const spec = acme();
  spec.replace(requests, "x-envelope: false\n", "");

  const line = spec.lineOf(requests, "schemas/RequestList.yaml");
  expect(await problemsOf(spec)).toEqual([
    `${requests}:${line} certspec/envelope-names \`x-envelope.data: result\` is not in the 200 body of requests_list. It has: requests, next_cursor, has_more.`,
    `${requests}:${line} certspec/envelope-names \`x-envelope.success: success\` is not in the 200 body of requests_list. It has: requests, next_cursor, has_more.`,
  ]);
});

test("envelope-names refuses a success that is not boolean", async () => {
  const spec = acme();
  spec.replace(request, "x-envelope: false", "x-envelope: { data: parent, success: id }");

  expect(await problemsOf(spec)).toEqual([
    `${request}:${spec.lineOf(request, "schemas/Request.yaml")} certspec/envelope-names \`x-envelope.success: id\` is of type integer in the 200 body of requests_get. It must be of type boolean.`,
  ]);
});

test.for<[string, string, string]>([
  [
    "x-envelope: { data: result, success: success }",
    "x-envelope: { success: success }",
    "`x-envelope` must say which field of a body holds the data: `{ data: result, success: success }`.",
  ],
  [
    "x-envelope: { data: result, success: success }",
    "x-envelope: { data: result, ok: success }",
    "`x-envelope` has no `ok`. It takes data, success.",
  ],
])("envelope-names refuses %j as %j", ([text, replacement, message]) =>
  expectProblem("openapi.yaml", [text, replacement], ["envelope-names", message]),
);

test.for<[string, string, string, string]>([
  [
    "openapi.yaml",
    "code: errors.0.code",
    "code: errors.0.kind",
    "`x-error.code: errors.0.kind` is not in the 4XX body of certificates_list. `errors.0` has: code, message.",
  ],
  [
    "openapi.yaml",
    "{ header: acme-ray }",
    "{ field: ray }",
    "`x-error.requestId: ray` is not in the 4XX body of certificates_list. It has: success, errors.",
  ],
  [
    "openapi.yaml",
    "{ header: acme-ray }",
    "acme-ray",
    "`x-error.requestId` must be `{ header: <name> }` or `{ field: <path> }`.",
  ],
  [
    "openapi.yaml",
    ", errors: errors,",
    ", list: errors,",
    "`x-error` has no `list`. It takes code, message, errors, causes, requestId.",
  ],
  [
    request,
    "{ code: type, message: message, requestId: { field: request_id } }",
    "{}",
    "`x-error` must say where an error body has what: `{ code: errors.0.code, message: errors.0.message }`.",
  ],
])("error-names in %s refuses %j as %j", ([file, text, replacement, message]) =>
  expectProblem(file, [text, replacement], ["error-names", message]),
);

test("error-names wants code and message in every error body, the other fields in one", async () => {
  const spec = acme();
  spec.replace(
    "openapi.yaml",
    "{ code: errors.0.code, message: errors.0.message, errors: errors, requestId: { header: acme-ray } }",
    "{ message: message, errors: errors }",
  );
  spec.replace(request, "x-error: { code: type, message: message, requestId: { field: request_id } }\n", "");

  expect(await problemsOf(spec)).toEqual([
    "responses/Failure.yaml:5 certspec/error-names `x-error.message: message` is not in the 4XX body of certificates_list. It has: success, errors.",
  ]);
});

test("one-of-parameters refuses a single alternative", async () => {
  const spec = acme();
  spec.replace(
    list,
    spec.read(list).slice(spec.read(list).indexOf("  zone_id:"), spec.read(list).indexOf("x-upstream")),
    "",
  );

  expect(await problemsOf(spec)).toEqual([
    `${list}:${spec.lineOf(list, "account_id:")} certspec/one-of-parameters \`x-one-of-parameters\` must name at least two alternatives.`,
  ]);
});

test.for<[string, string, string]>([
  [
    "accounts_or_zones: zones",
    "accounts_or_zones: zone",
    "`zone` is not a value of this path parameter. Its enum is accounts, zones.",
  ],
  [
    'account_or_zone_id: "{zone_id}"',
    'account_or_zone_id: "{zone}"',
    "`{zone}` is not the caller's value. Here that is `{zone_id}`.",
  ],
  [
    'account_or_zone_id: "{zone_id}"',
    "account_or_zone_id: abc",
    '`zone_id` never uses the caller\'s value. Write `"{zone_id}"` where it goes.',
  ],
  ["accounts_or_zones: zones\n", "accounts_or_zones: 1\n", "`accounts_or_zones` of `zone_id` must be a text."],
  [
    "description: The zone to list.",
    "descripton: The zone to list.",
    "`descripton` is not a path parameter. There is: accounts_or_zones, account_or_zone_id.",
  ],
  [
    "    accounts_or_zones: zones\n",
    "",
    "`zone_id` gives values to account_or_zone_id, `account_id` to account_or_zone_id, accounts_or_zones. Fill the same path parameters.",
  ],
  [
    "  zone_id:\n",
    "  page:\n",
    "`page` is also a declared parameter of certificates_list. Call the alternative something else.",
  ],
])("one-of-parameters refuses %j as %j", async ([text, replacement, message]) => {
  const spec = acme();
  spec.replace(list, text, replacement);

  expect(await problemsOf(spec)).toContainEqual(expect.stringContaining(`certspec/one-of-parameters ${message}`));
});

const known =
  "x-assumed, x-base-url-env, x-credential, x-download, x-envelope, x-error, x-error-codes, x-failed-states, x-idempotent, x-login, x-multi-segment, x-name, x-one-of-parameters, x-pagination, x-retry-429, x-sensitive, x-transitions, x-upstream";
const credential =
  "write the client's option in camelCase and its environment variable: `{ option: apiToken, env: ACME_API_TOKEN }`";
const upstream =
  "write the https address of the source and the day it was read: `{ url: https://…, date: 2026-03-01 }`";
const transitions =
  "map each state to those that can follow it: a list, or a mapping to `call` or `wait`; empty for a final state";

const credentials = "x-credential: { option: apiToken, env: ACME_API_TOKEN }\n";
const login = (flow: string) => `x-login: ${flow}\n      ${credentials}`;

test.for<[string, string]>([
  [
    "{ option: auth, request: POST /login, token: a }",
    "write `option`, `request`, `fields` and `token`, and if you like `expiresIn`, `again` and `description`",
  ],
  [
    "{ option: Auth, request: POST /login, fields: { id: A }, token: a }",
    "`option` must be the client's option, in camelCase",
  ],
  [
    "{ option: auth, request: /login, fields: { id: A }, token: a }",
    "`request` must be a method and path: `POST /login`",
  ],
  [
    "{ option: auth, request: POST /login, fields: { id: a }, token: a }",
    "`fields` must map each field of the body to its environment variable: `{ clientId: ACME_CLIENT_ID }`",
  ],
  [
    "{ option: auth, request: POST /login, fields: {}, token: a }",
    "`fields` must map each field of the body to its environment variable: `{ clientId: ACME_CLIENT_ID }`",
  ],
  [
    "{ option: auth, request: POST /login, fields: { id: A }, token: a, expiresIn: 5 }",
    "`token` and `expiresIn` must be dotted paths into the response, `description` a text",
  ],
  ...["403", "{ 4XX: [TokenError] }", "{ 403: TokenError }", "{ 403: [] }"].map((again): [string, string] => [
    `{ option: auth, request: POST /login, fields: { id: A }, token: a, again: ${again} }`,
    '`again` must map each status to the error codes that ask for a new token: `{ "403": [TokenError] }`',
  ]),
])("extension-shapes refuses the login %s", async ([flow, message]) => {
  await expectProblem("openapi.yaml", [credentials, login(flow)], ["extension-shapes", `\`x-login\`: ${message}.`]);
});

test("a login that says how to get a token is fine", async () => {
  const spec = acme();
  spec.replace(
    "openapi.yaml",
    credentials,
    login("{ option: auth, request: POST /login, fields: { id: A_B }, token: a.b, expiresIn: c, again: { 403: [E] } }"),
  );

  expect(await problemsOf(spec)).toEqual([]);
});

test.for<[string, string, string, string]>([
  ["openapi.yaml", "x-name: us", "x-name: US", "`x-name`: write a short kebab-case name: us, self-hosted."],
  ["openapi.yaml", "option: apiToken", "option: api-token", `\`x-credential\`: ${credential}.`],
  ["openapi.yaml", "env: ACME_API_TOKEN", "env: acme", `\`x-credential\`: ${credential}.`],
  ["openapi.yaml", "env: ACME_API_TOKEN }", "env: ACME, optional: true }", `\`x-credential\`: ${credential}.`],
  [create, "x-idempotent: false", "x-idempotent: no", "`x-idempotent`: write true or false."],
  [create, "x-idempotent: false", "x-idempotnt: false", `\`x-idempotnt\` is not known. Known: ${known}.`],
  [create, "x-idempotent: false", "x-sensitive: true", "`x-sensitive` does not belong on a Operation, but on: Schema."],
  [create, "x-sensitive: true", 'x-sensitive: "true"', "`x-sensitive`: write true or false."],
  [
    "operations/requests_delete.yaml",
    '"That the answer has no body: the page shows none."',
    '" "',
    "`x-assumed`: say in a sentence what is assumed and why.",
  ],
  [list, "x-upstream: { url: https:", "x-upstream: { url: http:", `\`x-upstream\`: ${upstream}.`],
  [list, "2026-03-01", "2026-02-30", `\`x-upstream\`: ${upstream}.`],
  [list, ', date: "2026-03-01" }', " }", `\`x-upstream\`: ${upstream}.`],
  [
    "schemas/CertificateStatus.yaml",
    "  revoked: []\n",
    "",
    "`x-transitions`: `revoked` has no entry; write an empty one for a final state.",
  ],
  [
    "schemas/CertificateStatus.yaml",
    "active: [revoking]",
    "active: [gone]",
    "`x-transitions`: `gone` is not in the schema's enum (active, revoking, revoked).",
  ],
  ["schemas/CertificateStatus.yaml", "active: [revoking]", "active: revoking", `\`x-transitions\`: ${transitions}.`],
  [
    "schemas/CertificateStatus.yaml",
    "active: [revoking]",
    "active: { revoking: soon }",
    `\`x-transitions\`: ${transitions}.`,
  ],
])("extension-shapes in %s refuses %j as %j", async ([file, text, replacement, message]) => {
  const spec = acme();
  spec.replace(file, text, replacement);

  const problems = await problemsOf(spec);

  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${file}:\\d+ certspec/extension-shapes `))]);
  expect(problems[0]).toContain(message);
});

test("extension-shapes takes transitions that say how they come about", async () => {
  const spec = acme();
  spec.replace("schemas/CertificateStatus.yaml", "active: [revoking]", "active: { revoking: call }");
  spec.replace("schemas/CertificateStatus.yaml", "revoked: []", "revoked: {}");

  expect(await problemsOf(spec)).toEqual([]);
});

test("extension-shapes wants a name of its own for each of several servers", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "    x-name: eu\n", "    x-name: us\n  - url: https://api.ap.acme.test/v1\n");

  expect(await problemsOf(spec)).toEqual([
    "openapi.yaml:11 certspec/extension-shapes Another server is called `us` already.",
    "openapi.yaml:12 certspec/extension-shapes There are several servers: give each a short `x-name`.",
  ]);
});

const failedStates = (states: string) => `x-failed-states: ${states}\nx-transitions:\n`;
test.for<[string, string]>([
  ["[gone]", "`gone` is no state of `x-transitions`"],
  ["[active]", "`active` still changes by itself, so it is not where a wait ends"],
  ["[]", "list the states that nobody waits for: `[failed, rejected]`"],
  ["revoked", "list the states that nobody waits for: `[failed, rejected]`"],
])("extension-shapes refuses the failed states %s", async ([value, message]) => {
  await expectProblem(
    "schemas/CertificateStatus.yaml",
    ["x-transitions:\n", failedStates(value)],
    ["extension-shapes", `\`x-failed-states\`: ${message}.`],
  );
});

const good = "{ name: NotFound, code: 1404, statuses: [404], description: Gone. }";
test.for<[string, string]>([
  ["{}", "list the codes: `- { name: NotFound, code: 1404, statuses: [404], description: No such certificate. }`"],
  ["[{ name: notFound, code: 1, description: a }]", "entry 1 needs a `name` in PascalCase"],
  ["[{ name: A, code: 1.5, description: a }]", "entry 1 needs the `code` as the API sends it: an integer or a text"],
  ["[{ name: A, code: 1 }]", "entry 1 needs a `description` of what went wrong"],
  [
    "[{ name: A, code: 1, description: a, statuses: [200] }]",
    "entry 1 has invalid `statuses`: list those of failures, such as `[404]`",
  ],
  ["[{ name: A, code: 1, text: a }]", "entry 1 has no `text`; it takes `name`, `code`, `statuses` and `description`"],
  [
    `[${good}, { name: NotFound, code: 1, description: a }]`,
    "entry 2 repeats the name `NotFound`; give each meaning its own",
  ],
])("extension-shapes refuses the error codes %s", async ([value, message]) => {
  await expectProblem(
    "openapi.yaml",
    ["paths:\n", `x-error-codes: ${value}\npaths:\n`],
    ["extension-shapes", `\`x-error-codes\`: ${message}.`],
  );
});

test("failed states and error codes that say what they should are fine", async () => {
  const spec = acme();
  spec.replace(
    "openapi.yaml",
    "paths:\n",
    `x-error-codes: [${good}, { name: Odd, code: ODD, description: Odd. }, { name: Other, code: 1404, description: a }]\npaths:\n`,
  );
  spec.replace("schemas/CertificateStatus.yaml", "x-transitions:\n", failedStates("[revoked]"));

  expect(await problemsOf(spec)).toEqual([]);
});
