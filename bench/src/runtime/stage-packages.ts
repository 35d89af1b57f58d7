import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProgram } from "./run-program.ts";

/** A user's folder with our packages in its `node_modules`, as they are published: built, without sources. */
export interface Stage {
  folder: string;
  /** Puts a package of somebody else beside ours; it replaces one of the same name. */
  link: (name: string, target: string) => void;
  remove: () => void;
}

const root = join(import.meta.dirname, "../../..");

/** The compiler of the workspace. */
export const tsc: string = join(root, "node_modules/typescript/bin/tsc");

/** Builds `core` and providers into a temporary folder: `dist/` of the working copy is neither needed nor touched. */
export async function stagePackages(providers: readonly string[]): Promise<Stage> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "certspec-stage-")));
  const modules = join(folder, "node_modules");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const link = (name: string, target: string): void => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    rmSync(join(modules, name), { force: true });
    symlinkSync(realpathSync(target), join(modules, name));
  };
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    for (const name of ["core", ...providers]) await build(name, folder, link);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, link, remove };
}

async function build(name: string, folder: string, link: Stage["link"]): Promise<void> {
  const source = join(root, "packages", name);
  const work = join(folder, "build", name);
  const target = join(folder, "node_modules/@certspec", name);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies }))
    if (!dependency.startsWith("@certspec/")) link(dependency, join(source, "node_modules", dependency));
  cpSync(join(source, "src"), join(work, "src"), { recursive: true });
  cpSync(join(source, "package.json"), join(work, "package.json"));
  cpSync(join(source, "package.json"), join(target, "package.json"));
  await runProgram([join(root, "scripts/src/build-package.ts"), join(target, "dist")], { cwd: work });
}

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
