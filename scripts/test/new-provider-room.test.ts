import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkRoom } from "../src/new-provider/check-room.ts";
import { publicPackages } from "../src/release/public-packages.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "certspec-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = ""): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each([
  ["node_modules", ["packages/acme/node_modules/.bin/vitest", "specs/acme/node_modules/a.js"]],
  [
    "what was built",
    ["packages/acme/dist/client.js", "packages/acme/.turbo/turbo-build.log", "specs/acme/dist/openapi.json"],
  ],
  ["reports", ["packages/acme/coverage/index.html"]],
  ["an empty folder", ["packages/acme/node_modules"]],
])("%s of a discarded provider does not block its name", (_, paths) => {
  for (const path of paths) write(path);

  expect(() => checkRoom(root, "acme")).not.toThrow();
});

test.each([
  "packages/acme/notes.txt",
  "packages/acme/src/client.ts",
  "specs/acme/openapi.yaml",
  ".changeset/first-acme.md",
])("%s of somebody does", (path) => {
  write("packages/acme/node_modules/a.js");
  write(path);

  expect(() => checkRoom(root, "acme")).toThrow("is there already");
});

test("a link to somewhere else is somebody's", () => {
  mkdirSync(join(root, "packages"));
  mkdirSync(join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(root, "packages/acme"));

  expect(() => checkRoom(root, "acme")).toThrow("packages/acme is there already");
});

test("what a discarded provider has left is not a package", () => {
  write("packages/core/package.json", '{ "name": "@certspec/core", "version": "0.1.0" }');
  write("packages/acme/node_modules/a.js");

  expect(publicPackages(root)).toEqual({ "@certspec/core": "0.1.0" });
});
