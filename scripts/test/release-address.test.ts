import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundledComponents } from "../src/release/bundled-components.ts";
import { changelogEntry } from "../src/release/changelog-entry.ts";
import { packedReleases } from "../src/release/packed-releases.ts";
import { addressFields, addressProblem, repositoryAddress } from "../src/release/repository-address.ts";
import { sbomFile } from "../src/release/sbom-file.ts";
import { writeAddress } from "../src/release-address.ts";

const root = join(import.meta.dirname, "../..");
const names = readdirSync(join(root, "packages")).filter((name) =>
  existsSync(join(root, "packages", name, "package.json")),
);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "certspec-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifestOf = (name: string, base: string = root) =>
  JSON.parse(readFileSync(join(base, "packages", name, "package.json"), "utf8"));

const run = (args: string[], env: NodeJS.ProcessEnv, cwd: string = folder) => {
  const { GITHUB_REPOSITORY: _, GITHUB_SERVER_URL: __, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...others, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test.each(names.filter((name) => !manifestOf(name).private))(
  "%s has keywords and an author, and stops where it is published without an address",
  (name) => {
    const { keywords, author, scripts } = manifestOf(name);

    expect(keywords.length).toBeGreaterThan(3);
    expect(author).toBe("The Certspec authors");
    expect(scripts.prepublishOnly).toBe("node ../../scripts/src/check-address.ts");
  },
);

test("the address of the repository is written into every published package, and into no other", () => {
  for (const name of names) {
    mkdirSync(join(folder, "packages", name), { recursive: true });
    cpSync(join(root, "packages", name, "package.json"), join(folder, "packages", name, "package.json"));
  }

  const written = writeAddress(folder, "https://github.com/acme/certspec");

  expect(written.sort()).toEqual(
    names
      .filter((name) => !manifestOf(name).private)
      .map((name) => `@certspec/${name}`)
      .sort(),
  );
  expect(manifestOf("mock", folder)).toEqual({
    ...manifestOf("mock"),
    homepage: "https://github.com/acme/certspec/tree/main/packages/mock#readme",
    bugs: "https://github.com/acme/certspec/issues",
    repository: { type: "git", url: "git+https://github.com/acme/certspec.git", directory: "packages/mock" },
  });
  expect(manifestOf("openapi", folder)).toEqual(manifestOf("openapi"));
});

test.each([
  ["acme/certspec", "https://github.com/acme/certspec"],
  ["Acme-1/cert.spec_2", "https://github.com/Acme-1/cert.spec_2"],
  ["https://github.com/acme/certspec", "https://github.com/acme/certspec"],
  ["https://github.com/acme/certspec.git", "https://github.com/acme/certspec"],
])("%s is the repository %s", (repository, address) => {
  expect(repositoryAddress(repository)).toBe(address);
});

test("a repository on a server of its own keeps it", () => {
  expect(repositoryAddress("acme/certspec", "https://git.acme.test:8443")).toBe(
    "https://git.acme.test:8443/acme/certspec",
  );
});

test.each([
  "acme",
  "",
  "acme/certspec/x",
  "git@github.com:acme/certspec.git",
  "http://github.com/acme/certspec",
  "a b/c",
])("%j is not a repository", (repository) => {
  expect(() => repositoryAddress(repository)).toThrow("Write it as owner/name");
});

test("without a repository the command says what to write, and writes nothing", () => {
  const { status, stderr } = run([join(root, "scripts/src/release-address.ts")], {});

  expect(status).toBe(1);
  expect(stderr).toBe(
    "release:address: no repository is named. Write it as owner/name, or set GITHUB_REPOSITORY as GitHub's workflows do.\n",
  );
});

test("publishing from the folder of a package without an address stops with a sentence", () => {
  const check = (manifest: object) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    return run([join(root, "scripts/src/check-address.ts")], {});
  };

  const without = check({ name: "@certspec/core" });
  const withAddress = check({
    name: "@certspec/core",
    ...addressFields("https://github.com/acme/certspec", "packages/core"),
  });

  expect(without).toEqual({
    status: 1,
    stdout: "",
    stderr:
      "@certspec/core names no repository in its package.json, so npm would reject its provenance. Run `pnpm release:address owner/name` with the name of this repository, build and try again.\n",
  });
  expect(withAddress).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("what npm compares for provenance is the whole address, letter by letter", () => {
  const manifest = { name: "@certspec/core", ...addressFields("https://github.com/acme/certspec", "packages/core") };
  const atSsh = {
    ...manifest,
    repository: { ...manifest.repository, url: "git+ssh://git@github.com/acme/certspec.git" },
  };

  expect(addressProblem(manifest, "https://github.com/acme/certspec")).toBeUndefined();
  expect(addressProblem(manifest, "https://github.com/Acme/certspec")).toContain(
    "npm expects git+https://github.com/Acme/",
  );
  expect(addressProblem(manifest, "https://github.com/acme/certspec-fork")).toContain("npm expects");
  expect(addressProblem(atSsh)).toContain("npm expects git+https://….git");
});

/** A folder as `changeset pack` writes it. */
function pack(manifest: object): string {
  mkdirSync(join(folder, "package"));
  writeFileSync(join(folder, "package/package.json"), JSON.stringify(manifest));
  const packed = join(folder, "packed");
  mkdirSync(packed);
  spawnSync("tar", ["-czf", "packed/core.tgz", "package"], { cwd: folder });
  const bytes = readFileSync(join(packed, "core.tgz"));
  const integrity = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  const release = { kind: "publish", name: "@certspec/core", version: "0.1.0", access: "public", tag: "latest" };
  const plan = [[{ ...release, tarball: { path: "core.tgz", integrity } }, { kind: "tag-only" }]];
  writeFileSync(join(packed, "publish-plan.json"), JSON.stringify({ version: 1, plan }));
  return packed;
}

test("tarballs are published as they were packed, or not at all", () => {
  const packed = pack({ name: "@certspec/core" });
  const file = join(packed, "core.tgz");

  expect(packedReleases(packed)).toEqual([
    { name: "@certspec/core", version: "0.1.0", access: "public", tag: "latest", file },
  ]);
  writeFileSync(file, "another");
  expect(() => packedReleases(packed)).toThrow("core.tgz is not the tarball that was packed");
});

test.each([
  ["no repository", {}, "names no repository"],
  ["another repository", addressFields("https://github.com/other/fork", "packages/core"), "npm expects"],
])("a tarball that names %s is not published, in a workflow or by hand", (_, fields, sentence) => {
  const packed = pack({ name: "@certspec/core", ...fields });

  const { status, stdout, stderr } = run([join(root, "scripts/src/publish-packed.ts"), packed], {
    GITHUB_REPOSITORY: "acme/certspec",
  });

  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^publish: @certspec\/core names /);
  expect(stderr).toContain(sentence);
});

test("the notes of a release are its part of the changelog", () => {
  const changelog = "# @certspec/core\n\n## 0.2.0\n\n### Minor Changes\n\n- Two.\n\n## 0.1.0\n\n- One.\n";

  expect(changelogEntry(changelog, "0.2.0")).toBe("### Minor Changes\n\n- Two.");
  expect(changelogEntry(changelog, "0.1.0")).toBe("- One.");
  expect(() => changelogEntry(changelog, "0.1")).toThrow("no entry for 0.1");
});

test("a bill of materials has what a bundle holds", () => {
  const licences = `@stoplight/prism-http 5.16.0 (Apache-2.0)\n\nApache License (2.0)\n\n${"-".repeat(80)}\n\najv 8.20.0 (MIT)\n\nThe MIT License (MIT)\n`;

  expect(bundledComponents(licences).map(({ purl, licenses }) => [purl, licenses[0]?.license.name])).toEqual([
    ["pkg:npm/%40stoplight/prism-http@5.16.0", "Apache-2.0"],
    ["pkg:npm/ajv@8.20.0", "MIT"],
  ]);
  expect(sbomFile("@certspec/mock", "0.1.0")).toBe("certspec-mock-0.1.0.cdx.json");
});
