import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { publicPackages } from "../release/public-packages.ts";
import { runCommand } from "../release/run-command.ts";

export interface StageOptions {
  /** Where the vitest and the types of Node are that the packages meet. */
  tools: string;
  /** Where `packPackages` has written. */
  tarballs: string;
  signal: AbortSignal;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, "../../..");

const names = Object.keys(publicPackages(root)).map((name) => name.replace("@certspec/", ""));

/**
 * Pack into a folder what would be published.
 * @throws {Error} with the output of the command that fails, or what is not built.
 */
export async function packPackages(folder: string, signal: AbortSignal): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const source = join(root, "packages", name);
      if (!existsSync(join(source, "dist"))) throw new Error(`packages/${name} is not built: run pnpm build`);
      await runCommand("pnpm", ["pack", "--out", join(folder, `${name}.tgz`)], { folder: source, signal });
    }),
  );
}

/**
 * Unpacks below `folder` what would be published, and puts the tests beside it. The packages find each other there, and the
 * packages of others in the workspace.
 * @throws {Error} with the output of the command that fails.
 */
export async function stagePackages(folder: string, { tools, tarballs, signal }: StageOptions): Promise<void> {
  await Promise.all(names.map((name) => unpack(join(tarballs, `${name}.tgz`), join(folder, "packages", name), signal)));
  for (const name of names) {
    const source = join(root, "packages", name);
    const target = join(folder, "packages", name);
    cpSync(join(source, "test"), join(target, "test"), { recursive: true });
    link(target, join(folder, "node_modules/@certspec", name));
    for (const dependency of foreignDependencies(source))
      link(join(source, "node_modules", dependency), join(target, "node_modules", dependency));
  }
  // Tests read documents by it; what the packages need of it is in their builds.
  link(join(root, "packages/openapi"), join(folder, "node_modules/@certspec/openapi"));
  for (const tool of ["vitest", "@types/node"])
    link(join(tools, "node_modules", tool), join(folder, "node_modules", tool));
  link(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"));
  // Files of the repository that tests read.
  for (const name of ["docs", "specs"]) link(join(root, name), join(folder, name));
  cpSync(join(root, "test/nodes"), folder, { recursive: true });
}

async function unpack(tarball: string, folder: string, signal: AbortSignal): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // By its name alone: some take what stands before the colon of a Windows path for a machine.
  const copy = join(folder, basename(tarball));
  copyFileSync(tarball, copy);
  await runCommand("tar", ["-xzf", basename(tarball), "--strip-components=1"], { folder, signal });
  rmSync(copy);
}

/** The dependencies of a package and its tests, without those that the stage has for all packages. */
function foreignDependencies(source: string): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !/^(?:@certspec\/.+|@specs\/.+|@types\/node|vitest)$/.test(name),
  );
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Windows gives everybody the right to make junctions, and only some the right to make symbolic links.
  symlinkSync(target, path, "junction");
}
