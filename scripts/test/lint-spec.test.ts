import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadConfig } from "@redocly/openapi-core";
import { expect, onTestFinished, test } from "vitest";
import { lintSpec } from "../src/lint-spec.ts";
import { loadLintConfig } from "../src/read-spec/lint-config.ts";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const main = fileURLToPath(new URL("../src/lint-spec.ts", import.meta.url));
const request = "operations/requests_get.yaml";
const envelope = "schemas/Envelope.yaml";

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

test("the rules are those that openapi-core itself reads from redocly.yaml", async () => {
  const own = await loadLintConfig();
  const theirs = await loadConfig({ configPath: fileURLToPath(new URL("../../redocly.yaml", import.meta.url)) });

  expect(own.rules.oas3_1).toEqual(theirs.rules.oas3_1);
  expect(Object.keys(own.rules.oas3_1).length).toBeGreaterThan(60);
});

test("every rule of the plugin is switched on as an error", async () => {
  const { plugins, rules } = await loadLintConfig();
  const ownRules = Object.keys(plugins.find(({ id }) => id === "certspec")?.rules?.oas3 ?? {});

  expect(ownRules.length).toBeGreaterThan(10);
  expect(ownRules.map((rule) => [rule, rules.oas3_1[rule]])).toEqual(ownRules.map((rule) => [rule, "error"]));
});

test.for<[string, (spec: AcmeCopy) => void, string]>([
  [
    "a missing openapi.yaml",
    (spec) => spec.remove("openapi.yaml"),
    "openapi.yaml:1 openapi-file openapi.yaml cannot be read: there is no such file.",
  ],
  [
    "an empty openapi.yaml",
    (spec) => spec.write("openapi.yaml", "# Nothing yet.\n"),
    "openapi.yaml:1 openapi-file openapi.yaml is empty. Write at least openapi, info and paths.",
  ],
  [
    "an openapi.yaml that is a list",
    (spec) => spec.write("openapi.yaml", "- openapi\n"),
    "openapi.yaml:1 openapi-file openapi.yaml must be a mapping with openapi, info, paths.",
  ],
  [
    "another version",
    (spec) => spec.replace("openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.3"),
    "openapi.yaml:1 openapi-file The specs are OpenAPI 3.1: write `openapi: 3.1.0`.",
  ],
  [
    "broken YAML in the root",
    (spec) => spec.replace("openapi.yaml", "  version: 1.0.0", "   version: 1.0.0"),
    "openapi.yaml:5 yaml This is not valid YAML: bad indentation of a mapping entry.",
  ],
  [
    "broken YAML in another file",
    (spec) => spec.replace(envelope, "type: array", "type: [array"),
    `${envelope}:7 yaml This is not valid YAML: deficient indentation.`,
  ],
  [
    "a duplicate key",
    (spec) => spec.replace(envelope, "properties:\n  success", "type: object\nproperties:\n  success"),
    `${envelope}:3 yaml This is not valid YAML: duplicated mapping key.`,
  ],
  [
    "a dangling $ref",
    (spec) => spec.replace("openapi.yaml", "requests_get.yaml", "request_get.yaml"),
    "openapi.yaml:25 certspec/refs-resolve `operations/request_get.yaml` cannot be read: there is no such file.",
  ],
  [
    "an empty file",
    (spec) => spec.write("schemas/CertificateStatus.yaml", ""),
    "schemas/Certificate.yaml:5 certspec/refs-resolve `CertificateStatus.yaml` leads nowhere: there is nothing at this place.",
  ],
  [
    "a loop of $refs",
    (spec) => spec.write("schemas/CertificateStatus.yaml", "$ref: CertificateStatus.yaml\n"),
    "schemas/CertificateStatus.yaml:1 reference-loop This `$ref` leads back to itself. Write the thing itself in one of the places.",
  ],
  [
    "an operation that is no mapping",
    (spec) => spec.replace("openapi.yaml", "    get: { $ref: operations/requests_list.yaml }", "    get: soon"),
    "openapi.yaml:28 struct Expected type `Operation` (object) but got `string`",
  ],
  [
    "a misspelt field",
    (spec) => spec.replace(request, "summary:", "sumary:"),
    `${request}:2 struct Property \`sumary\` is not expected here. Did you mean summary?`,
  ],
])("the linter gives file and line of %s", async ([, edit, problem]) => {
  const spec = acme();
  edit(spec);

  expect(await problemsOf(spec)).toContain(problem);
});

test("the linter says nothing about what follows from a part that it cannot read", async () => {
  const spec = acme();
  spec.replace(envelope, "type: array", "type: [array");
  spec.replace("schemas/Certificate.yaml", "CertificateStatus.yaml", "Status.yaml");

  expect(await problemsOf(spec)).toEqual([
    "schemas/Certificate.yaml:5 certspec/refs-resolve `Status.yaml` cannot be read: there is no such file.",
    `${envelope}:7 yaml This is not valid YAML: deficient indentation.`,
  ]);
});

test("no message holds an absolute path", async () => {
  const spec = acme();
  spec.replace("schemas/Certificate.yaml", "CertificateStatus.yaml", "Status.yaml");
  spec.replace(envelope, "type: array", "type: [array");

  const problems = await lintSpec(spec.folder);

  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(problems)).not.toContain(spec.folder);
});

test("the ignore file takes a problem away", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "https://api.eu.acme.test/v1", "http://localhost:8080");
  expect(await problemsOf(spec)).toEqual([expect.stringContaining("openapi.yaml:10 no-server-example.com")]);

  spec.write(
    "lint-ignore.yaml",
    "- rule: no-server-example.com\n  at: openapi.yaml#/servers/1/url\n  reason: One's own server.\n",
  );

  expect(await problemsOf(spec)).toEqual([]);
});

test.for<[string, string, string]>([
  [
    "an entry without a reason",
    "- { rule: external-docs, at: openapi.yaml#/info }\n",
    "Say why this is ignored: `reason`.",
  ],
  [
    "an entry with an empty reason",
    '- { rule: external-docs, at: openapi.yaml#/info, reason: " " }\n',
    "Say why this is ignored: `reason`.",
  ],
  [
    "an entry without a place",
    "- { rule: external-docs, reason: x }\n",
    "`at` is missing. An entry has rule, at, reason.",
  ],
  [
    "an unknown key",
    "- { rule: external-docs, at: openapi.yaml#/info, reason: x, file: y }\n",
    "`file` is not known here. An entry has rule, at, reason.",
  ],
  ["an entry that is a text", "- external-docs\n", "`rule` is missing. An entry has rule, at, reason."],
  [
    "a mapping",
    "rule: external-docs\n",
    "The file must be a list of `{ rule, at, reason }`. Delete it when nothing is ignored.",
  ],
  [
    "an entry that nothing needs",
    "- { rule: external-docs, at: openapi.yaml#/info, reason: x }\n",
    "The rule external-docs has nothing to say about this spec. Delete this entry.",
  ],
])("the ignore file refuses %s", async ([, text, message]) => {
  const spec = acme();
  spec.write("lint-ignore.yaml", text);

  expect(await problemsOf(spec)).toEqual([`lint-ignore.yaml:1 lint-ignore ${message}`]);
});

test("an ignored place that is not quite right is told the right ones", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "https://api.eu.acme.test/v1", "http://localhost:8080");
  spec.write(
    "lint-ignore.yaml",
    "# Why\n- rule: no-server-example.com\n  at: openapi.yaml#/servers/0/url\n  reason: One's own server.\n",
  );

  expect(await problemsOf(spec)).toEqual([
    "lint-ignore.yaml:2 lint-ignore The rule no-server-example.com has nothing to say at openapi.yaml#/servers/0/url, only at openapi.yaml#/servers/1/url. Correct this entry or delete it.",
    expect.stringContaining("openapi.yaml:10 no-server-example.com"),
  ]);
});

test("an ignore file that is not YAML is a problem of its own", async () => {
  const spec = acme();
  spec.write("lint-ignore.yaml", "- rule: [\n");

  expect(await problemsOf(spec)).toEqual([expect.stringMatching(/^lint-ignore.yaml:\d yaml This is not valid YAML/)]);
});

test("the command prints place, rule and lines of each problem, and fails", () => {
  const spec = acme();
  spec.replace(request, "        example: { id: 1 }\n", "");

  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(
    stderr,
  ).toBe(`acme/${request}:14:9  error  certspec/example-for-every-status  The 200 response of requests_get has no example of application/json. Add \`example\` or \`examples\`.
    at ${request}#/responses/200/content/application~1json

    12 |   content:
    13 |     application/json:
    14 |       schema: { $ref: ../schemas/Request.yaml }
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    15 | "404":
    16 |   $ref: ../responses/NotFound.yaml

acme: 1 problem
`);
});

test("the command annotates problems on GitHub", () => {
  const spec = acme();
  spec.write("lint-ignore.yaml", "- { rule: external-docs, at: 100%, reason: x }\n");

  const { stderr } = spawnSync(process.execPath, [main, spec.folder], {
    encoding: "utf8",
    env: { GITHUB_ACTIONS: "true" },
  });

  expect(stderr).toContain(
    "\n::error file=acme/lint-ignore.yaml,line=1,col=3,title=lint-ignore::The rule external-docs has nothing to say about this spec. Delete this entry.\n",
  );
});

test("the command is content with a good spec", () => {
  const spec = acme();

  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "acme: no problems\n", stderr: "" });
});

test("the command says what is wrong with a folder that holds no spec, without a stack trace", () => {
  const spec = acme();

  const { status, stderr } = spawnSync(process.execPath, [main, "schemas"], {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect(status).toBe(1);
  expect(stderr).toBe(
    "schemas/openapi.yaml:1:1  error  openapi-file  openapi.yaml cannot be read: there is no such file.\nschemas: 1 problem\n",
  );
});
