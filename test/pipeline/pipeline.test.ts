import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createScratchWorkspace, type ScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";

let workspace: ScratchWorkspace;

beforeAll(() => {
  workspace = createScratchWorkspace({ isWarm: true });
  expect(turbo("lint", "build").status).toBe(0);
}, 300_000);

afterAll(() => workspace.remove());

const customCsrs = "specs/cloudflare/operations/customCsrs_list.yaml";
const faults: [name: string, file: string, change: (text: string) => string, message: RegExp][] = [
  [
    "a dangling $ref",
    customCsrs,
    (text) => text.replace(/\$ref: .*Failure\.yaml/, "$ref: ../responses/Missing.yaml"),
    /specs\/cloudflare\/operations\/customCsrs_list\.yaml:\d+:\d+ .*Missing\.yaml/,
  ],
  [
    "a duplicate operationId",
    "specs/cloudflare/operations/clientCertificates_list.yaml",
    (text) => text.replace("operationId: clientCertificates_list", "operationId: customCsrs_list"),
    /specs\/cloudflare\/operations\/\w+_list\.yaml:\d+:\d+ .*customCsrs_list/,
  ],
  [
    "an example that breaks its schema",
    "specs/infisical/responses/CertificateRequest.yaml",
    (text) => text.replace(/status: pending$/m, "status: 7"),
    /specs\/infisical\/responses\/CertificateRequest\.yaml:\d+:\d+ .*example/i,
  ],
  [
    "a missing example",
    "specs/infisical/responses/NotFound.yaml",
    (text) => text.replace(/^ +examples:\n(?: {6,}.*\n)+/m, ""),
    /specs\/infisical\/responses\/NotFound\.yaml:\d+:\d+ .*example/i,
  ],
  [
    "broken YAML",
    "specs/numeral/operations/certificateRequests_list.yaml",
    (text) => text.replace("operationId:", "operationId: ["),
    /specs\/numeral\/operations\/certificateRequests_list\.yaml:\d+:\d+ /,
  ],
];

for (const [name, file, change, message] of faults) {
  test(`${name} stops the generator, and every generated file stays as it was`, () => {
    const before = generatedFiles();
    const restore = edit(file, change);

    const { status, output } = workspace.run("node", "scripts/src/generate.ts");
    restore();

    expect(status).not.toBe(0);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at .+\.[jt]s:\d+/m);
    // Neither turbo nor pnpm says anything around it.
    expect(output).toMatch(/^specs\/.+:\d+:\d+ {2}error {2}/);
    expect(output).toMatch(/\nspecs\/\w+: \d+ problems?; no bundle written\n$/);
    expect(output).not.toMatch(/turbo|Packages in scope|ERROR|ELIFECYCLE|cache miss|exited/);
    expect(generatedFiles()).toEqual(before);
  });
}

test("a second run finds everything done", () => {
  turbo("lint", "build");

  expect(executed(turbo("lint", "build").summary)).toEqual([]);
});

test("a comment in a spec runs only that spec's lint and bundle", () => {
  const restore = edit(customCsrs, (text) => `# A remark.\n${text}`);

  const { summary } = turbo("lint", "build");
  restore();

  expect(executed(summary)).toEqual(["@specs/cloudflare#bundle", "@specs/cloudflare#lint"]);
});

test("an edit of one spec runs only that provider", () => {
  const restore = edit(customCsrs, (text) => text.replace(/^summary: .*/m, "summary: List the custom CSRs"));

  const { summary } = turbo("lint", "build");
  restore();
  turbo("lint", "build");

  expect(executed(summary)).toEqual([
    "@certspec/cloudflare#build",
    "@certspec/cloudflare#generate",
    "@specs/cloudflare#bundle",
    "@specs/cloudflare#lint",
  ]);
});

test("an edit of core builds core and what stands on it, and generates nothing anew", () => {
  const restore = edit("packages/core/src/transport/retry.ts", (text) => text.replace("8_000", "9_000"));

  const { summary } = turbo("lint", "build");
  restore();
  turbo("lint", "build");

  const providers = ["cloudflare", "infisical", "numeral"].map((provider) => `@certspec/${provider}#build`);
  expect(executed(summary)).toEqual([...providers, "@certspec/core#build"].sort());
});

test("renaming an operation takes its file, two lines and a run of the generator; the compiler lists every caller", () => {
  const table = "specs/cloudflare/openapi.yaml";
  const renamed = "specs/cloudflare/operations/signingRequests_list.yaml";
  const before = readFileSync(join(workspace.folder, customCsrs), "utf8");
  const restoreTable = edit(table, (text) =>
    text.replace("operations/customCsrs_list.yaml", "operations/signingRequests_list.yaml"),
  );
  renameSync(join(workspace.folder, customCsrs), join(workspace.folder, renamed));
  writeFileSync(
    join(workspace.folder, renamed),
    before.replace("operationId: customCsrs_list", "operationId: signingRequests_list"),
  );

  const generated = workspace.run("pnpm", "generate");
  const compiled = workspace.run("pnpm", "typecheck");
  rmSync(join(workspace.folder, renamed));
  writeFileSync(join(workspace.folder, customCsrs), before);
  restoreTable();

  expect(generated.status).toBe(0);
  expect(compiled.output).toMatch(/examples\/tour\/src\/calls\.ts\(\d+,\d+\): error .*'list' does not exist/);
  expect(compiled.output).toMatch(
    /packages\/cloudflare\/test\/client\.test\.ts\(\d+,\d+\): error .*'list' does not exist/,
  );
});

test("an edited or foreign file in a generated folder is found by the check and mended by the generator", () => {
  workspace.run("pnpm", "generate");
  const folder = join(workspace.folder, "packages/numeral/src/generated");
  const before = generatedFiles();
  writeFileSync(join(folder, "operations.ts"), "export {};\n");
  writeFileSync(join(folder, "extra.ts"), "export {};\n");

  const check = workspace.run("pnpm", "generate", "--check");
  const generate = workspace.run("pnpm", "generate");

  expect(check.status).toBe(1);
  expect(check.output).toContain(
    "packages/numeral/src/generated/operations.ts is stale: it does not match specs/numeral. Run `pnpm generate`.",
  );
  expect(check.output).toContain("packages/numeral/src/generated/extra.ts is stale");
  expect(generate.status).toBe(0);
  expect(generatedFiles()).toEqual(before);
});

test("an ignore file that the waivers do not give is found by the check and mended by the generator", () => {
  const ignoreFiles = ["", "specs/numeral/", "specs/cloudflare/"].map((folder) => `${folder}.redocly.lint-ignore.yaml`);
  const texts = () =>
    ignoreFiles
      .map((file) => join(workspace.folder, file))
      .map((file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined));
  const before = texts();
  for (const file of ignoreFiles)
    writeFileSync(join(workspace.folder, file), "openapi.yaml: { operation-summary: ['#/'] }\n");

  const check = workspace.run("pnpm", "generate", "--check");
  const generate = workspace.run("pnpm", "generate");

  expect(check.status).toBe(1);
  for (const file of ignoreFiles)
    expect(check.output).toContain(`${file} is stale: it does not match the waivers. Run \`pnpm generate\`.`);
  expect(generate.status).toBe(0);
  expect(texts()).toEqual(before);
  expect(before.map((text) => text === undefined)).toEqual([false, false, true]);
});

function turbo(...tasks: string[]) {
  const runs = join(workspace.folder, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  mkdirSync(runs, { recursive: true });
  const { status, output } = workspace.run(
    "pnpm",
    "turbo",
    "run",
    ...tasks,
    "--summarize",
    "--output-logs=errors-only",
  );
  const [file] = readdirSync(runs);
  if (file === undefined) throw new Error(`turbo wrote no summary:\n${output}`);
  return { status, summary: JSON.parse(readFileSync(join(runs, file), "utf8")) as Summary };
}

interface Summary {
  tasks: { taskId: string; command: string; cache: { status: string } }[];
}

function executed({ tasks }: Summary): string[] {
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return real
    .filter(({ cache }) => cache.status !== "HIT")
    .map(({ taskId }) => taskId)
    .sort();
}

/** Changes a file of the workspace; gives what undoes it. */
function edit(file: string, change: (text: string) => string): () => void {
  const path = join(workspace.folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after, `the edit of ${file} changes nothing`).not.toBe(before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

function generatedFiles(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const provider of readdirSync(join(workspace.folder, "packages"))) {
    const folder = join(workspace.folder, "packages", provider, "src/generated");
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) found[`${provider}/${name}`] = readFileSync(join(folder, name), "utf8");
  }
  return found;
}
