import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, runCli } from "./run-cli.ts";

const bundle = (...paths: string[]) =>
  JSON.stringify({ openapi: "3.1.0", paths: Object.fromEntries(paths.map((path) => [path, { get: {} }])) });

/** A repository with one package, released with one operation. */
function setUp(): { folder: string; write: (...paths: string[]) => void; promise: (step: string) => void } {
  const folder = folderWith({});
  const generated = join(folder, "packages/acme/src/generated");
  for (const path of [generated, join(folder, "specs/acme"), join(folder, ".changeset")])
    mkdirSync(path, { recursive: true });
  const write = (...paths: string[]) => writeFileSync(join(generated, "openapi.json"), bundle(...paths));
  write("/a");
  writeFileSync(join(folder, "specs/acme/openapi.yaml"), "openapi: 3.1.0\n");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.test", ...args], { cwd: folder });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "release");
  git("tag", "@certspec/acme@0.9.0");
  git("tag", "@certspec/acme@0.10.0");
  const promise = (step: string) =>
    writeFileSync(join(folder, ".changeset/one.md"), `---\n"@certspec/acme": ${step}\n---\n\nAdd something.\n`);
  return { folder, write, promise };
}

test("a guard compares with the last release, and asks for nothing when nothing changed", async () => {
  const { folder } = setUp();

  expect(await runCli(folder, "guard")).toEqual({
    code: 0,
    stdout: "acme: none since @certspec/acme@0.10.0, none promised\n",
    stderr: "",
  });
});

test("a changeset has to promise as much as the change is", async () => {
  const { folder, write, promise } = setUp();
  write("/a", "/b");

  const missing = await runCli(folder, "guard");
  promise("patch");
  const less = await runCli(folder, "guard");
  promise("minor");
  const enough = await runCli(folder, "guard");
  write("/b");
  const removed = await runCli(folder, "guard");

  expect([missing.code, less.code, enough.code, removed.code]).toEqual([47, 47, 0, 47]);
  expect(less.stderr).toContain("the changesets promise patch, and it is minor:\n  GET /b is new.");
  expect(removed.stderr).toContain("the changesets promise minor, and it is major:\n  GET /a is gone.\n");
});

test("a package that was never released needs a changeset", async () => {
  const { folder, promise } = setUp();
  execFileSync("git", ["tag", "-d", "@certspec/acme@0.9.0", "@certspec/acme@0.10.0"], { cwd: folder });

  const missing = await runCli(folder, "guard");
  promise("minor");
  const promised = await runCli(folder, "guard");

  expect([missing.code, missing.stderr]).toEqual([47, expect.stringContaining("it is new, and no changeset names it")]);
  expect(promised).toEqual({ code: 0, stdout: "acme: not released yet, minor promised\n", stderr: "" });
});

test("a changeset of another package promises nothing", async () => {
  const { folder, write } = setUp();
  write("/a", "/b");
  writeFileSync(join(folder, ".changeset/one.md"), '---\n"@certspec/core": major\n---\n\nChange something.\n');

  const { code, stderr } = await runCli(folder, "guard");

  expect([code, stderr]).toEqual([
    47,
    expect.stringContaining("no changeset names it (the changesets are for @certspec/core), and it is minor:"),
  ]);
});

test("a release comes after its prereleases", async () => {
  const { folder } = setUp();
  execFileSync("git", ["tag", "@certspec/acme@0.11.0-next.1"], { cwd: folder });
  execFileSync("git", ["tag", "@certspec/acme@0.11.0"], { cwd: folder });

  expect((await runCli(folder, "guard")).stdout).toContain("since @certspec/acme@0.11.0, ");
});

test("a shallow clone and a folder without git cannot be guarded", async () => {
  const { folder } = setUp();
  const parent = folderWith({});
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${folder}`, "copy"], { cwd: parent });
  const bare = folderWith({});
  mkdirSync(join(bare, "specs"));

  const shallow = await runCli(join(parent, "copy"), "guard");
  const none = await runCli(bare, "guard");

  expect([shallow.code, shallow.stderr]).toEqual([2, expect.stringContaining("check out with fetch-depth: 0")]);
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("which git knows: ")]);
});

test.each([
  ["no head", "Add something.\n", ".changeset/one.md: it does not begin with ---"],
  ["a wrong step", '---\n"@certspec/acme": huge\n---\n', 'has the step "huge"; it is major, minor or patch'],
])("a changeset with %s is rejected", async (_, text, message) => {
  const { folder } = setUp();
  writeFileSync(join(folder, ".changeset/one.md"), text);

  const { code, stderr } = await runCli(folder, "guard");

  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
