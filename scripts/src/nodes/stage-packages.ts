import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { publicPackages } from "../release/public-packages.ts";
import { runCommand } from "../release/run-command.ts";

export interface StageOptions {
  /** Where the vitest and the types of Node are that the packages meet. */
  tools: string;
  signal: AbortSignal;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, "../../..");

/**
 * Unpack below `folder` what would be published, and put the tests beside it. The packages find each other there, and the
 * packages of others in the workspace.
 * @throws {Error} with the output of the command that fails, or what is not built.
 */
export async function stagePackages(folder: string, { tools, signal }: StageOptions): Promise<void> {
  const names = Object.keys(publicPackages(root)).map((name) => name.replace("@certspec/", ""));
  await Promise.all(names.map((name) => unpack(name, folder, signal)));
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

async function unpack(name: string, folder: string, signal: AbortSignal): Promise<void> {
  const source = join(root, "packages", name);
  if (!existsSync(join(source, "dist"))) throw new Error(`packages/${name} is not built: run pnpm build`);
  const target = join(folder, "packages", name);
  mkdirSync(target, { recursive: true });
  const tarball = join(folder, `${name}.tgz`);
  await runCommand("pnpm", ["pack", "--out", tarball], { folder: source, signal });
  await runCommand("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], { folder, signal });
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
  symlinkSync(target, path);
}
