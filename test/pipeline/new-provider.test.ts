import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createScratchWorkspace, type ScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";

let workspace: ScratchWorkspace;
let lockfile: string;
let readme: string;

beforeAll(() => {
  workspace = createScratchWorkspace({ isWarm: true });
  lockfile = read("pnpm-lock.yaml");
  readme = read("README.md");
}, 300_000);

afterEach(() => {
  writeFileSync(join(workspace.folder, "pnpm-lock.yaml"), lockfile);
  writeFileSync(join(workspace.folder, "README.md"), readme);
  workspace.run("rm", "-rf", "specs/acme", "packages/acme", ".changeset/first-acme.md");
});

afterAll(() => workspace.remove());

test("writes a provider that is formatted, fresh, compiled and covered at once", () => {
  const made = newProvider("acme", "--title", "Acme Certificates");

  expect(made, made.output).toMatchObject({ status: 0 });
  expect(read("README.md")).toContain("[@certspec/acme](packages/acme/README.md)");
  expectSound();
}, 300_000);

test("takes operations over from a document of OpenAPI 3.0", () => {
  const operations = "listPets,POST /pets,GET /pets/{petId}=pets_get";

  const made = newProvider(
    "acme",
    "--from",
    "scripts/test/fixtures/new-provider/pets.yaml",
    "--operations",
    operations,
  );

  expect(made, made.output).toMatchObject({ status: 0 });
  expect(readdirSync(join(workspace.folder, "specs/acme/operations"))).toEqual([
    "pets_create.yaml",
    "pets_get.yaml",
    "pets_list.yaml",
  ]);
  expect(readdirSync(join(workspace.folder, "specs/acme/schemas"))).not.toContain("Unused.yaml");
  expect(made.output).toContain(
    "scripts/test/fixtures/new-provider/pets.yaml:19: the header Authorization was left out",
  );
  expectSound();
}, 300_000);

const wrongUses: [string, string[], string][] = [
  ["no name", [], "The name of the provider is missing."],
  ["a name with capitals", ["Acme"], "`Acme` cannot name a provider."],
  ["a reserved name", ["core"], "`core` is reserved"],
  ["a name that is taken", ["numeral"], "There is a provider `numeral` already"],
  ["an unknown option", ["acme", "--colour", "red"], "Unknown option '--colour'"],
  ["an unknown way to authenticate", ["acme", "--auth", "none"], "--auth none is not known. Write bearer or api-key."],
  ["an address that is none", ["acme", "--base-url", "acme"], "--base-url acme is not the address of an API."],
  ["operations of no document", ["acme", "--operations", "a"], "--operations chooses from a document."],
  ["a document that is not there", ["acme", "--from", "no.yaml", "--operations", "a"], "there is no file no.yaml."],
];

for (const [what, args, message] of wrongUses)
  test(`refuses ${what} and writes nothing`, () => {
    const refused = newProvider(...args);

    expect(refused.status).toBe(1);
    expect(refused.output).toContain(`new-provider: ${message}`);
    expect(refused.output).not.toMatch(/^ {4}at /m);
    expectNothing();
  });

test("refuses a folder with somebody's files and leaves them", () => {
  mkdirSync(join(workspace.folder, "packages/acme"), { recursive: true });
  writeFileSync(join(workspace.folder, "packages/acme/notes.txt"), "mine");

  const refused = newProvider("acme");

  expect(refused.output).toContain("packages/acme is there already");
  expect(readdirSync(join(workspace.folder, "packages/acme"))).toEqual(["notes.txt"]);
  expect(existsSync(join(workspace.folder, "specs/acme"))).toBe(false);
});

test("leaves nothing behind when it is interrupted", async () => {
  const child = spawn("node", ["scripts/src/new-provider.ts", "acme"], { cwd: workspace.folder, env: workspace.env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (!existsSync(join(workspace.folder, "specs/acme")) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGINT");

  expect(await ended).toBe(130);
  expectNothing();
});

function newProvider(...args: string[]) {
  return workspace.run("node", "scripts/src/new-provider.ts", ...args);
}

/** What `pnpm test` and `pnpm check` ask of a provider. */
function expectSound(): void {
  for (const command of [
    ["node", "scripts/src/generate.ts", "acme", "--check"],
    ["biome", "check", "specs/acme", "packages/acme"],
    ["vitest", "run", "packages/acme", "test/structure.test.ts"],
    ["pnpm", "typecheck"],
  ] as [string, ...string[]][]) {
    const done = workspace.run(...command);
    expect(done, done.output).toMatchObject({ status: 0 });
  }
}

function expectNothing(): void {
  for (const path of ["specs/acme", "packages/acme", ".changeset/first-acme.md"])
    expect(existsSync(join(workspace.folder, path)), path).toBe(false);
  expect(read("README.md")).toBe(readme);
  expect(read("pnpm-lock.yaml")).toBe(lockfile);
  const left = readdirSync(join(workspace.folder, "node_modules")).filter((name) => name.startsWith(".new-provider"));
  expect(left).toEqual([]);
}

function read(file: string): string {
  return readFileSync(join(workspace.folder, file), "utf8");
}
