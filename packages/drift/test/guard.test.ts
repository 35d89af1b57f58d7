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

test("a package that was never released promises nothing", async () => {
  const { folder, write } = setUp();
  execFileSync("git", ["tag", "-d", "@certspec/acme@0.9.0", "@certspec/acme@0.10.0"], { cwd: folder });
  write();

  expect(await runCli(folder, "guard")).toMatchObject({ code: 0, stdout: "acme: not released yet\n" });
});
