import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/site/read-site.ts";

/** A folder of programs that find the packages of the repository by their names, as a user's would. */
export interface SampleFolder {
  path: string;
  /** Write a program, and give its file. */
  write: (name: string, program: string) => string;
  remove: () => void;
}

/** Make a folder for samples, in which packages are found by their names. */
export function createSampleFolder(name: string, packages: Readonly<Record<string, string>>): SampleFolder {
  const path = join(root, "docs-site/.samples", name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, "node_modules/@certspec"), { recursive: true });
  for (const [name, folder] of Object.entries(packages)) {
    symlinkSync(join(root, folder), join(path, "node_modules", name), "junction");
  }
  return {
    path,
    write: (name, program) => {
      const file = join(path, `${name}.ts`);
      writeFileSync(file, `${program}\nexport {};\n`);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
