import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFile, restoreJournal, startJournal } from "../../src/upstream/adopt/journal.ts";
import { folderWith } from "./run-cli.ts";

const files = {
  "specs/acme/a.yaml": "a\n",
  "specs/acme/b.yaml": "b\n",
  "packages/acme/src/generated/schema.ts": "old\n",
};

function setUp() {
  const root = folderWith({});
  for (const [file, text] of Object.entries(files)) replaceFile(join(root, file), text);
  const folder = join(root, "specs/acme");
  const noted = [...Object.keys(files), "specs/acme/new.yaml"].map((file) => join(root, file));
  return { root, folder, journal: startJournal(root, folder, noted) };
}

function contentOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

test("a run that was killed at any point leaves nothing behind once its files are put back", () => {
  const { root, folder } = setUp();
  const write = (file: string, text = "changed") => writeFileSync(join(root, file), text);
  write("specs/acme/a.yaml");
  // Killed in the middle of writing a file, and of writing the journal again.
  write("specs/acme/b.yaml.tmp", "half");
  write("specs/acme/.adopt-journal.json.tmp", "half");
  write("specs/acme/new.yaml");
  write("packages/acme/src/generated/schema.ts");
  write("packages/acme/src/generated/more.ts");

  expect(restoreJournal(root, folder)).toBe(true);
  expect(contentOf(root)).toEqual(files);
  expect(restoreJournal(root, folder)).toBe(false);
});

test("a step that a killed run left behind is ended before its files are put back", async () => {
  const { root, folder, journal } = setUp();
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  journal.noteGroup(child.pid ?? 0);

  restoreJournal(root, folder);

  expect(await ended).toBe("SIGTERM");
  expect(existsSync(join(folder, ".adopt-journal.json"))).toBe(false);
});

test("a step that is over is not looked for", () => {
  const { root, folder, journal } = setUp();
  // No process has this number.
  journal.noteGroup(2 ** 22 + 1);

  expect(restoreJournal(root, folder)).toBe(true);
});
