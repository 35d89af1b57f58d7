import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { lintSpec } from "../src/lint-spec.ts";
import { checkSpec } from "../src/read-spec/check-spec.ts";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const main = ["--import", sourceOf("compile-cache.js"), sourceOf("lint-spec.ts")];
const request = "operations/requests_get.yaml";
const envelope = "schemas/Envelope.yaml";

function sourceOf(name: string): string {
  return fileURLToPath(new URL(`../src/${name}`, import.meta.url));
}

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

test("every rule of the plugin is switched on as an error", async () => {
  const { config } = await checkSpec(acme().folder);
  const ownRules = Object.keys(config.plugins.find(({ id }) => id === "certspec")?.rules?.oas3 ?? {});

  expect(ownRules.length).toBeGreaterThan(10);
  expect(ownRules.map((rule) => [rule, config.rules.oas3_1[rule]])).toEqual(ownRules.map((rule) => [rule, "error"]));
});

test("no rule is a mere warning, which Redocly's command lets pass and the pipeline does not", async () => {
  const { config } = await checkSpec(acme().folder);
  const severities = Object.entries(config.rules.oas3_1).map(([rule, setting]) => ({
    rule,
    severity: typeof setting === "object" && "severity" in setting ? setting.severity : setting,
  }));

  expect(severities.length).toBeGreaterThan(60);
  expect(severities.filter(({ severity }) => severity !== "error" && severity !== "off")).toEqual([]);
});

test("the linter says nothing about what follows from a part that it cannot read", async () => {
  const spec = acme();
  spec.replace(envelope, "type: array", "type: [array");
  spec.replace("schemas/Certificate.yaml", "CertificateStatus.yaml", "Status.yaml");

  expect(await problemsOf(spec)).toEqual([
    `${envelope}:7 certspec/readable-files This is not valid YAML: deficient indentation.`,
    "schemas/Certificate.yaml:5 certspec/refs-resolve `Status.yaml` cannot be read: there is no such file.",
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

test("the linter asks no server for what a $ref names", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end("type: string\n");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const spec = acme();
  const { port } = server.address() as AddressInfo;
  spec.replace("schemas/Certificate.yaml", "$ref: CertificateStatus.yaml", `$ref: http://127.0.0.1:${port}/a.yaml`);

  expect(await problemsOf(spec)).toEqual([expect.stringContaining("certspec/refs-stay-inside")]);
  expect(requests).toBe(0);
});

test("a waiver takes a problem away", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "https://api.eu.acme.test/v1", "http://localhost:8080");
  expect(await problemsOf(spec)).toEqual([expect.stringContaining("openapi.yaml:10 no-server-example.com")]);

  spec.write(
    "waivers.yaml",
    "- rule: no-server-example.com\n  at: openapi.yaml#/servers/1/url\n  reason: One's own server.\n",
  );

  expect(await problemsOf(spec)).toEqual([]);
});

test.for<[string, string, string]>([
  [
    "an entry without a reason",
    "- { rule: external-docs, at: openapi.yaml#/info }\n",
    "Say why this is waived: `reason`.",
  ],
  [
    "an entry with an empty reason",
    '- { rule: external-docs, at: openapi.yaml#/info, reason: " " }\n',
    "Say why this is waived: `reason`.",
  ],
  [
    "an entry without a place",
    "- { rule: external-docs, reason: x }\n",
    "`at` is missing. A waiver has rule, at, reason.",
  ],
  [
    "an unknown key",
    "- { rule: external-docs, at: openapi.yaml#/info, reason: x, file: y }\n",
    "`file` is not known here. A waiver has rule, at, reason.",
  ],
  ["an entry that is a text", "- external-docs\n", "`rule` is missing. A waiver has rule, at, reason."],
  [
    "a mapping",
    "rule: external-docs\n",
    "The file must be a list of `{ rule, at, reason }`. Delete it when nothing is waived.",
  ],
  [
    "a waiver that nothing needs",
    "- { rule: external-docs, at: openapi.yaml#/info, reason: x }\n",
    "The rule external-docs reports nothing about this spec. Delete this waiver.",
  ],
])("the file of waivers refuses %s", async ([, text, message]) => {
  const spec = acme();
  spec.write("waivers.yaml", text);

  expect(await problemsOf(spec)).toEqual([`waivers.yaml:1 waivers ${message}`]);
});

test("a waiver with a place that is not quite right gets the right ones in the message", async () => {
  const spec = acme();
  spec.replace("openapi.yaml", "https://api.eu.acme.test/v1", "http://localhost:8080");
  spec.write(
    "waivers.yaml",
    "# Why\n- rule: no-server-example.com\n  at: openapi.yaml#/servers/0/url\n  reason: One's own server.\n",
  );

  expect(await problemsOf(spec)).toEqual([
    "waivers.yaml:2 waivers The rule no-server-example.com reports nothing at openapi.yaml#/servers/0/url, only at openapi.yaml#/servers/1/url. Correct this waiver or delete it.",
    expect.stringContaining("openapi.yaml:10 no-server-example.com"),
  ]);
});

test("a file of waivers that is not YAML is a problem of its own", async () => {
  const spec = acme();
  spec.write("waivers.yaml", "- rule: [\n");

  expect(await problemsOf(spec)).toEqual([expect.stringMatching(/^waivers.yaml:\d waivers This is not valid YAML/)]);
});

test("the command prints place, rule and lines of each problem, and fails", () => {
  const spec = acme();
  spec.replace(request, "        example: { id: 1 }\n", "");

  const { status, stdout, stderr } = spawnSync(process.execPath, main, {
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
  spec.write("waivers.yaml", "- { rule: external-docs, at: 100%, reason: x }\n");

  const { stderr } = spawnSync(process.execPath, [...main, spec.folder], {
    encoding: "utf8",
    env: { GITHUB_ACTIONS: "true" },
  });

  expect(stderr).toContain(
    "\n::error file=acme/waivers.yaml,line=1,col=3,title=waivers::The rule external-docs reports nothing about this spec. Delete this waiver.\n",
  );
});

test("the command is content with a good spec", () => {
  const spec = acme();

  const { status, stdout, stderr } = spawnSync(process.execPath, main, {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "acme: no problems\n", stderr: "" });
});

test("the command says what is wrong with a folder that holds no spec, without a stack trace", () => {
  const spec = acme();

  const { status, stderr } = spawnSync(process.execPath, [...main, "schemas"], {
    cwd: spec.folder,
    encoding: "utf8",
    env: {},
  });

  expect(status).toBe(1);
  expect(stderr).toBe(
    "schemas/openapi.yaml:1:1  error  openapi-file  openapi.yaml cannot be read: there is no such file.\nschemas: 1 problem\n",
  );
});
