import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type CommandResult,
  createScratchWorkspace,
  type ScratchWorkspace,
} from "../../scripts/src/scratch-workspace.ts";

let workspace: ScratchWorkspace;
/** What a new provider changes at the root. */
let shared: Record<string, string>;

beforeAll(() => {
  workspace = createScratchWorkspace({ isWarm: true });
  const files = ["pnpm-lock.yaml", "README.md", "redocly.yaml", ".redocly.lint-ignore.yaml"];
  shared = Object.fromEntries(files.map((file) => [file, read(file)]));
}, 300_000);

afterAll(() => workspace.remove());

/** Calls of the provider things that its document allows, and some that it does not. */
const calls = `import { createThings, type Label } from "../src/client.ts";

export async function call(): Promise<Label> {
  const things = createThings({ key: "k" });
  const thing = await things.things.create({ body: { name: "b", owner: { login: "c" } } });
  thing.id satisfies string;
  thing.createdAt satisfies string;
  // @ts-expect-error: the server gives the id.
  await things.things.create({ body: { id: "a", name: "b", owner: { login: "c" } } });
  // @ts-expect-error: the server says when.
  await things.things.create({ body: { createdAt: "a", name: "b", owner: { login: "c" } } });
  return things.labels.get({ labelId: "l" });
}
`;

describe("three providers", () => {
  const pets = "scripts/test/fixtures/new-provider/pets.yaml";
  const operations = "listPets,POST /pets,GET /pets/{petId}=pets_get";
  let made: CommandResult;
  let taken: CommandResult;
  let read30: CommandResult;
  /** The files at the root once all three are there. */
  let sharedAfter: Record<string, string>;

  // Both are written before anything is asked of them, so that each question has to be asked once.
  beforeAll(() => {
    // As `git clean -fd` leaves a provider that was discarded.
    for (const folder of ["packages/acme/node_modules", "packages/acme/dist", "specs/acme/node_modules"])
      mkdirSync(join(workspace.folder, folder), { recursive: true });
    made = newProvider("acme", "--title", "Acme Certificates");
    taken = newProvider("pets", "--from", pets, "--operations", operations);
    const things = "scripts/test/fixtures/new-provider/things.yaml";
    read30 = newProvider("things", "--from", things, "--operations", "getLabel,createThing");
    writeFileSync(join(workspace.folder, "packages/things/test/calls.ts"), calls);
    sharedAfter = Object.fromEntries(Object.keys(shared).map((file) => [file, read(file)]));
    // Each of the three runs the compiler and a contract suite.
  }, 900_000);
  afterAll(clean);

  test("one is made up", () => {
    expect(made, made.output).toMatchObject({ status: 0 });
    expect(read("README.md")).toContain("[@certspec/acme](packages/acme/README.md)");
  });

  test("one takes operations over from a document of OpenAPI 3.0", () => {
    expect(taken, taken.output).toMatchObject({ status: 0 });
    expect(readdirSync(join(workspace.folder, "specs/pets/operations"))).toEqual([
      "pets_create.yaml",
      "pets_get.yaml",
      "pets_list.yaml",
    ]);
    expect(readdirSync(join(workspace.folder, "specs/pets/schemas"))).not.toContain("Unused.yaml");
    expect(taken.output).toContain(`${pets}:19 #/paths/~1pets/get/parameters/2: the header Authorization was left out`);
    expect(taken.output).toMatch(/^ {2}contract {2}passes {2}\d+ tests$/m);
  });

  test("what upstream has against our rules is waived, for Redocly's command too", () => {
    const [, waived] = /^ {2}at: (.+)#/m.exec(read("specs/pets/waivers.yaml")) ?? [];

    expect(read("specs/pets/.redocly.lint-ignore.yaml")).toContain(`\n${waived}:\n`);
    expect(read(".redocly.lint-ignore.yaml")).toContain(`\nspecs/pets/${waived}:\n`);
  });

  test("one has what readers have disagreed on: older names of JSON, and flags in parts of schemas", () => {
    expect(read30, read30.output).toMatchObject({ status: 0 });
    expect(read30.output).not.toContain("text/json");
  });

  test("one that does not pass its checks is not written, unless it is to be kept", () => {
    const document = join(workspace.folder, "wrong.json");
    const schema = { type: "integer", minimum: 3, maximum: 2 };
    const parameters = [{ name: "count", in: "query", required: true, schema }];
    const paths = { "/pets": { get: { parameters, responses: { 200: { description: "OK." } } } } };
    const servers = [{ url: "https://api.pets.test" }];
    writeFileSync(document, JSON.stringify({ openapi: "3.1.0", info: { title: "P", version: "1" }, servers, paths }));

    const refused = newProvider("wrong", "--from", document, "--operations", "GET /pets");
    const isLeft = existsSync(join(workspace.folder, "specs/wrong"));
    const kept = newProvider("wrong", "--from", document, "--operations", "GET /pets", "--keep");

    expect(refused, refused.output).toMatchObject({ status: 1 });
    expect(refused.output).toMatch(
      /^ {2}types {5}passes {2}compile\n {2}mock {6}passes .+\n {2}contract {2}FAILS {3}\d+ of \d+ tests fail$/m,
    );
    expect(refused.output).toContain("new-provider: wrong does not pass all checks; nothing was written.");
    expect(isLeft).toBe(false);
    expect(kept, kept.output).toMatchObject({ status: 1 });
    expect(readdirSync(join(workspace.folder, "specs/wrong/operations"))).toEqual(["pets_list.yaml"]);
    rmSync(document);
    removeProvider("wrong");
    for (const [file, text] of Object.entries(sharedAfter)) writeFileSync(join(workspace.folder, file), text);
  }, 600_000);

  // What `pnpm test` and `pnpm check` ask of a provider.
  test.each([
    ["fresh", "node", "scripts/src/generate.ts", "acme", "pets", "things", "--check"],
    ["formatted", "biome", "check", "specs/acme", "packages/acme", "specs/pets", "packages/pets", "specs/things"],
    ["linted by hand", "redocly", "lint", "acme", "pets", "things"],
    ["in the right rooms", "vitest", "run", "test/structure.test.ts"],
    ["compiled", "pnpm", "typecheck"],
  ])(
    "all are %s at once",
    (_, command, ...args) => {
      const done = workspace.run(command, ...args);

      expect(done, done.output).toMatchObject({ status: 0 });
    },
    300_000,
  );
});

describe("nothing is written", () => {
  afterEach(clean);

  const wrongUses: [string, string[], string][] = [
    ["no name", [], "Missing provider name."],
    ["a name with capitals", ["Acme"], "`Acme` cannot name a provider."],
    ["a reserved name", ["core"], "`core` is reserved"],
    ["a name of a type that every client exports", ["page"], "`page` is reserved"],
    ["a name of which the options are such a type", ["client"], "`client` is reserved"],
    ["a name that is taken", ["numeral"], "The provider `numeral` already exists"],
    ["an unknown option", ["acme", "--colour", "red"], "Unknown option '--colour'"],
    ["an unknown way to authenticate", ["acme", "--auth", "none"], "Unknown --auth none. Expected bearer or api-key."],
    ["an invalid base URL", ["acme", "--base-url", "acme"], "Invalid --base-url acme."],
    ["operations of no document", ["acme", "--operations", "a"], "--operations needs a document."],
    ["a document that is not there", ["acme", "--from", "no.yaml", "--operations", "a"], "no.yaml: file not found"],
  ];

  for (const [what, args, message] of wrongUses)
    test(`refuses ${what}`, () => {
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
});

function newProvider(...args: string[]): CommandResult {
  return workspace.run("node", "scripts/src/new-provider.ts", ...args);
}

function clean(): void {
  for (const [file, text] of Object.entries(shared)) writeFileSync(join(workspace.folder, file), text);
  for (const name of ["acme", "pets", "things"]) removeProvider(name);
}

function removeProvider(name: string): void {
  for (const path of [`specs/${name}`, `packages/${name}`, `.changeset/first-${name}.md`])
    rmSync(join(workspace.folder, path), { recursive: true, force: true });
}

function expectNothing(): void {
  for (const path of ["specs/acme", "packages/acme", ".changeset/first-acme.md"])
    expect(existsSync(join(workspace.folder, path)), path).toBe(false);
  for (const [file, text] of Object.entries(shared)) expect(read(file), file).toBe(text);
  const left = readdirSync(join(workspace.folder, "node_modules")).filter((name) => name.startsWith(".new-provider"));
  expect(left).toEqual([]);
}

function read(file: string): string {
  return readFileSync(join(workspace.folder, file), "utf8");
}
