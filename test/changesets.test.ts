import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const packages = readdirSync(join(root, "packages"))
  .map((name) => join(root, "packages", name, "package.json"))
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string; private?: boolean });
const changesets = readdirSync(join(root, ".changeset"))
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => ({ file, packages: packagesOf(readFileSync(join(root, ".changeset", file), "utf8")) }));

/** The names between the first two lines of dashes. */
function packagesOf(text: string): string[] {
  const [, frontMatter = ""] = text.split(/^---$/m);
  return [...frontMatter.matchAll(/"(.+?)":/g)].flatMap(([, name]) => name ?? []);
}

test("a package that was never released has one changeset, which reads as its first release notes", () => {
  const unreleased = packages.filter((each) => each.version === "0.0.0" && !each.private).map(({ name }) => name);

  const found = unreleased.map((name) => [
    name,
    changesets.filter((each) => each.packages.includes(name)).map(({ file, packages }) => [file, packages]),
  ]);

  expect(found, "write what changed into .changeset/first-<package>.md instead of a changeset of its own").toEqual(
    unreleased.map((name) => [name, [[`first-${name.replace("@certspec/", "")}.md`, [name]]]]),
  );
});

test("every changeset names packages that exist", () => {
  const names = packages.map(({ name }) => name);

  const wrong = changesets.filter(
    (each) => !each.packages.length || each.packages.some((name) => !names.includes(name)),
  );

  expect(wrong).toEqual([]);
});
