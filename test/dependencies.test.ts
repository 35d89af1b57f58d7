import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const packages = join(import.meta.dirname, "../packages");
const names = readdirSync(packages).filter((name) => existsSync(join(packages, name, "package.json")));

/** What a user installs with a package, besides packages of ours; a client installs nothing. */
const allowed: Record<string, readonly string[]> = {
  mock: ["commander", "yaml"],
  contract: ["ajv", "ajv-formats", "commander", "fast-check", "yaml"],
  drift: ["commander", "yaml"],
  openapi: ["fast-check", "yaml"],
};

/** Licences that ask for no more than their text. */
const permissive = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;

interface Manifest {
  name: string;
  license?: string;
  private?: boolean;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
}

test.each(names)("%s installs what is allowed, and nothing else", (name) => {
  const { dependencies = {} } = manifestIn(join(packages, name));
  const foreign = Object.keys(dependencies).filter((each) => !each.startsWith("@certspec/"));

  expect(foreign.sort()).toEqual([...(allowed[name] ?? [])].sort());
});

test.each(["mock", "contract", "drift"])("%s installs what the part of openapi in its build needs", (name) => {
  const { dependencies: own = {} } = manifestIn(join(packages, name));
  const { dependencies: known = {} } = manifestIn(join(packages, "openapi"));
  const files = readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" });
  // Files in libraries/ are bundled with everything that they need.
  const loose = files.filter((file) => file.endsWith(".ts") && !file.startsWith("libraries/"));
  const sources = loose.map((file) => join(packages, name, "src", file));
  const entries = new Set(sources.flatMap(importsOf).flatMap((target) => entryOf(target) ?? []));
  expect(entries).toContain("index.ts");

  const needed = reachedFrom([...entries].map((entry) => join(packages, "openapi/src", entry)));

  expect(own).toMatchObject(Object.fromEntries([...needed].map((each) => [each, known[each]])));
});

test("the entries of openapi need what it installs, and its samples more than the rest", () => {
  const { dependencies = {} } = manifestIn(join(packages, "openapi"));
  const neededBy = (entry: string) => [...reachedFrom([join(packages, "openapi/src", entry)])].sort();

  expect(neededBy("index.ts")).toEqual(["yaml"]);
  expect([...new Set([...neededBy("index.ts"), ...neededBy("samples.ts")])].sort()).toEqual(Object.keys(dependencies));
});

test.each(Object.keys(allowed))("what %s installs has permissive licences, down to the last", (name) => {
  const all = installedWith(join(packages, name));
  expect(all.size).toBeGreaterThan(1);

  const others = [...all].map(manifestIn).filter(({ license = "none" }) => !permissive.test(license));

  expect(others.map(({ name: each, license }) => `${each}: ${license ?? "none"}`)).toEqual([]);
});

test.each(names.filter((name) => !manifestIn(join(packages, name)).private))(
  "what %s installs runs on every Node that it promises to run on itself",
  (name) => {
    const { engines } = manifestIn(join(packages, name));
    const all = [...installedWith(join(packages, name))].map(manifestIn);

    const others = all.filter((each) => !isAtMost(each.engines?.node ?? ">=0", engines?.node ?? ""));

    expect(others.map((each) => `${each.name} wants Node ${each.engines?.node}`)).toEqual([]);
  },
);

test("a range that ends, or begins later, is noticed", () => {
  expect(isAtMost(">=20", ">=20.19")).toBe(true);
  expect(isAtMost(">= 14.6", ">=20.19")).toBe(true);
  expect(isAtMost(">=20.19.0", ">=20.19")).toBe(true);
  expect(isAtMost(">=22.12", ">=20.19")).toBe(false);
  expect(isAtMost(">=20.20", ">=20.19")).toBe(false);
  expect(() => isAtMost("^20 || ^22", ">=20.19")).toThrow("read it, and say here what it means");
});

/** Whether the first of two open ranges begins no later than the second. */
function isAtMost(range: string, promise: string): boolean {
  const [one, other] = [range, promise].map((each) => {
    const [, major, minor = "0"] = /^>= ?(\d+)(?:\.(\d+))?(?:\.0)?$/.exec(each) ?? [];
    if (major === undefined) throw new Error(`"${each}" is not an open range: read it, and say here what it means`);
    return Number(major) * 1_000 + Number(minor);
  });
  return one !== undefined && other !== undefined && one <= other;
}

function entryOf(target: string): string | undefined {
  const [isOpenapi, entry = "index"] = /^@certspec\/openapi(?:\/(\w+))?$/.exec(target) ?? [];
  return isOpenapi === undefined ? undefined : `${entry}.ts`;
}

/** The packages that files import, or what they import. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set(files);
  const found = new Set<string>();
  for (const file of reached)
    for (const target of importsOf(file))
      if (target.startsWith(".")) reached.add(join(dirname(file), target));
      else found.add(target);
  return found;
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^(?:import|export|\}).* from "([^"]+)";$/gm)].map(
    ([, target = ""]) => target,
  );
}

/** The folders of a package and of all that it depends on. */
function installedWith(folder: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) installedWith(folderOf(name, folder), seen);
  return seen;
}

/** Where Node finds a package from another, whatever it exports. */
function folderOf(name: string, from: string): string {
  const places = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((path) => existsSync(join(path, "package.json")));
  if (!found) throw new Error(`${name} is not installed beside ${dirname(from)}`);
  return realpathSync(found);
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
