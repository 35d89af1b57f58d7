import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Consumer, Rehearsal } from "./consumer.ts";
import { createProject, type Project } from "./create-project.ts";
import { publicPackages } from "./public-packages.ts";
import { repository } from "./publish-release.ts";
import { type AddressedManifest, addressFields, addressProblem, repositoryAddress } from "./repository-address.ts";

/** The tarball of one package, as the registry gives it. */
function tarball(name: string): Consumer {
  return {
    name: `${name}, tarball`,
    run: async (rehearsal) => {
      const project = await createProject(`tarball-${name.replaceAll(/\W+/g, "-")}`, [], rehearsal);
      const { file, folder } = await unpack(name, project, rehearsal);
      const found = [...complaints(folder), ...addressComplaints(folder), ...machinePaths(folder)];
      if (found.length) throw new Error(found.join("\n"));
      // On the Node that this runs on: beside their commands in `.bin` is another one, which those would take.
      const tool = (path: string, ...args: string[]): Promise<string> =>
        project.run(process.execPath, join(rehearsal.tools, "node_modules", path), ...args);
      await tool("publint/src/cli.js", "run", file, "--strict");
      const profile = hasCommonJs(folder) ? [] : esmOnly;
      await tool("@arethetypeswrong/cli/dist/index.js", file, "--format", "ascii", ...profile);
      const count = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
        each.isFile(),
      ).length;
      return `${count} files; publint and attw find nothing`;
    },
  };
}

/** For ES modules alone, which a `require` of Node 20.19 and later takes, and TypeScript's `node10` does not. */
const esmOnly = ["--profile", "esm-only", "--exclude-entrypoints", "./package.json"];

function hasCommonJs(folder: string): boolean {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  return Object.values(exports).some((target) => typeof target === "object" && target.require !== undefined);
}

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
}

async function unpack(
  name: string,
  { folder, run }: Project,
  { versions }: Rehearsal,
): Promise<{ file: string; folder: string }> {
  const printed = await run("npm", "pack", "--json", `${name}@${versions[name]}`);
  const [packed] = Object.values(JSON.parse(printed) as Record<string, { filename: string }>);
  if (!packed) throw new Error(`npm packed nothing: ${printed}`);
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  await run("tar", "-xzf", packed.filename, "-C", "unpacked", "--strip-components=1");
  return { file: packed.filename, folder: unpacked };
}

/** Files that are missing in a package, and files that do not belong there. */
function complaints(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const wanted = ["README.md", "CHANGELOG.md", "LICENSE", "dist", "src"];
  const targets = Object.values(exports).flatMap((each) => (typeof each === "string" ? [each] : Object.values(each)));
  const missing = [...wanted, ...targets.map((target) => target.replace(/^\.\//, ""))].filter(
    (file) => !files.includes(file),
  );
  const strange = files.filter((file) =>
    /(?:^|\/)tests?(?:\/|$)|\.test(?:-d)?\.ts$|node_modules|\.tsbuildinfo$/.test(file),
  );
  return [...missing.map((file) => `${file} is missing`), ...strange.map((file) => `${file} does not belong here`)];
}

/** Says why npm would reject the address of a package, and which of its fields lead elsewhere. */
function addressComplaints(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as AddressedManifest & Described;
  const address = repositoryAddress(repository);
  const problem = addressProblem(manifest, address);
  const { homepage, bugs, repository: stated } = manifest;
  const expected = addressFields(address, `packages/${manifest.name.replace("@certspec/", "")}`);
  const isRight = isDeepStrictEqual({ homepage, bugs, repository: stated }, expected);
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(isRight ? [] : [`${JSON.stringify({ homepage, bugs, stated })} is not ${JSON.stringify(expected)}`]),
    ...(manifest.author && manifest.keywords?.length ? [] : ["package.json has no author or no keywords"]),
  ];
}

interface Described {
  author?: string;
  keywords?: string[];
}

/** Files that name a folder of the machine that has built the package. */
function machinePaths(folder: string): string[] {
  const places = [homedir(), tmpdir(), join(import.meta.dirname, "../../..")];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const text = entry.isFile() ? readFileSync(file, "latin1") : "";
    return places.filter((place) => text.includes(`${place}/`)).map((place) => `${file} names ${place}`);
  });
}

export const tarballConsumers: readonly Consumer[] = Object.keys(
  publicPackages(join(import.meta.dirname, "../../..")),
).map(tarball);
