// What people and editors get from Redocly's command is what `pnpm generate` gets from the same version of its core.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSpec } from "../../scripts/src/bundle-spec.ts";
import { ignoreFiles, writeIgnoreFiles } from "../../scripts/src/ignore-files.ts";
import { lintSpec } from "../../scripts/src/lint-spec.ts";
import { copyRepository } from "./repository-copy.ts";

const root = join(import.meta.dirname, "../..");
const providers = readdirSync(join(root, "specs")).filter((name) =>
  existsSync(join(root, "specs", name, "package.json")),
);
const nodes = [
  { version: "v24.", path: process.execPath },
  { version: "v20.", path: join(root, "test/node_modules/node-20/bin/node") },
];
// Where the command is started, and the specs that it finds there by itself. All folders of providers have the same `redocly.yaml`.
const places = [
  { place: "the root", folder: "", specs: providers },
  { place: "specs/numeral", folder: "specs/numeral", specs: ["numeral"] },
];

const copy = copyRepository();
afterAll(copy.remove);
const folderOf = (provider: string) => join(copy.folder, "specs", provider);

test("command and core have one version", () => {
  const versionOf = (folder: string) =>
    JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).version as string;

  expect(versionOf("node_modules/@redocly/cli")).toBe(versionOf("scripts/node_modules/@redocly/openapi-core"));
});

test.each(nodes)("there is a Node $version to try", ({ version, path }) => {
  expect(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout).toContain(version);
});

describe.each(nodes)("on Node $version", ({ path }) => {
  test.each(places)("redocly lint in $place passes, with the waivers", ({ folder, specs }) => {
    const { status, stderr } = redocly(path, folder, "lint");

    expect(status, stderr).toBe(0);
    expect(stderr).not.toMatch(/warning was generated|\[WARNING\]|No configurations were provided/i);
    for (const spec of specs) expect(stderr).toContain(`using lint rules for api '${spec}'`);
  });

  test.each(places)("redocly bundle in $place makes the documents of pnpm generate", async ({ folder, specs }) => {
    for (const spec of specs) rmSync(join(folderOf(spec), "dist"), { recursive: true, force: true });

    const { status, stderr } = redocly(path, folder, "bundle");

    expect(status, stderr).toBe(0);
    for (const spec of specs) {
      const { "x-generated": _, ...document } = (await bundleSpec(folderOf(spec))).document;
      expect(readBundle(spec)).toEqual(document);
    }
  });
});

test("a rule that does not exist stops the pipeline, which the command only warns of", () => {
  copy.edit("redocly-rules.yaml", (text) => text.replace("certspec/error-names:", "certspec/eror-names:"));

  const { status, stderr } = spawnSync(process.execPath, ["../../scripts/src/lint-spec.ts"], {
    cwd: folderOf("numeral"),
    encoding: "utf8",
  });
  copy.edit("redocly-rules.yaml", (text) => text.replace("certspec/eror-names:", "certspec/error-names:"));

  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^redocly-rules\.yaml:\d+:3 {2}error {2}rules {2}There is no rule or decorator `certspec\/eror-names`\./,
  );
});

describe("a spec with problems", () => {
  const numeral = "specs/numeral";

  // A problem for a rule of ours, one for a rule of Redocly's, one in a schema, and one that has lost its waiver.
  beforeAll(() => {
    const { edit } = copy;
    edit(`${numeral}/operations/certificates_get.yaml`, (text) => text.replace("certificates_get", "getCertificate"));
    edit(`${numeral}/openapi.yaml`, (text) => text.replace("https://api.numeralhq.com", "https://example.com"));
    edit(`${numeral}/schemas/Customer.yaml`, (text) => text.replace("type: string", "type: strng"));
    edit(`${numeral}/waivers.yaml`, (text) => text.slice(text.lastIndexOf("- rule")));
    writeIgnoreFiles(copy.folder, ignoreFiles(copy.folder));
  });

  const runs = nodes.flatMap(({ version, path }) => [
    { version, path, place: "the root", folder: "", args: ["numeral"], start: `${numeral}/` },
    { version, path, place: numeral, folder: numeral, args: [], start: "" },
  ]);
  test.each(runs)("has the same ones for redocly lint in $place on Node $version", async (run) => {
    const { status, stdout } = redocly(run.path, run.folder, "lint", ...run.args, "--format=json");

    const expected = (await lintSpec(folderOf("numeral"))).map(({ rule, severity, at, message }) => ({
      rule,
      severity,
      at: `${run.start}${at}`,
      message,
    }));
    expect(status).toBe(1);
    expect(problemsIn(stdout)).toEqual(sorted(expected));
    expect(expected.map(({ rule }) => rule)).toEqual(expect.arrayContaining(broken));
  });
  const broken = ["certspec/operation-id-noun-verb", "no-server-example.com", "struct", "operation-4xx-response"];

  test("gives redocly bundle nothing that the generator reads", async () => {
    rmSync(join(folderOf("numeral"), "dist"), { recursive: true, force: true });

    const { status } = redocly(process.execPath, numeral, "bundle");

    expect(status).toBe(0);
    expect(readBundle("numeral")).toHaveProperty("openapi", "3.1.0");
    expect(existsSync(join(folderOf("numeral"), "dist/openapi.json"))).toBe(false);
    await expect(bundleSpec(folderOf("numeral"))).rejects.toThrow("certspec/operation-id-noun-verb");
  });
});

interface CommandProblem {
  rule: string;
  severity: string;
  at: string;
  message: string;
}

function redocly(node: string, folder: string, ...args: string[]) {
  return spawnSync(node, [join(root, "node_modules/@redocly/cli/bin/cli.js"), ...args], {
    cwd: join(copy.folder, folder),
    encoding: "utf8",
    // Under NODE_ENV=test the command writes some files elsewhere.
    env: { ...process.env, NODE_ENV: "", NO_COLOR: "1", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    timeout: 60_000,
  });
}

function readBundle(provider: string): unknown {
  return JSON.parse(readFileSync(join(folderOf(provider), "dist/redocly.json"), "utf8"));
}

/** The problems of the command's JSON, once each and in one order. */
function problemsIn(json: string): CommandProblem[] {
  const { problems } = JSON.parse(json) as {
    problems: {
      ruleId: string;
      severity: string;
      message: string;
      suggest: string[];
      location: [{ source: { ref: string }; pointer: string }];
    }[];
  };
  return sorted(
    problems.map(({ ruleId, severity, message, suggest, location: [{ source, pointer }] }) => ({
      rule: ruleId,
      severity,
      at: `${source.ref}${pointer}`,
      message: suggest.length > 0 ? `${message} Did you mean ${suggest.slice(0, 3).join(", ")}?` : message,
    })),
  );
}

function sorted(problems: CommandProblem[]): CommandProblem[] {
  const keyed = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}
