import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** The part of the repository that Redocly's command reads, in a folder of its own, to be broken by a test. */
export interface RepositoryCopy {
  folder: string;
  /** Changes a file. */
  edit: (file: string, change: (text: string) => string) => void;
  remove: () => void;
}

/** Copies the specs, their rules and the plugin; what is installed stays where it is. */
export function copyRepository(): RepositoryCopy {
  const root = join(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "certspec-redocly-"));
  for (const path of ["package.json", "redocly.yaml", "redocly-rules.yaml", "scripts/package.json", "scripts/src"])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  cpSync(join(root, "specs"), join(folder, "specs"), {
    recursive: true,
    filter: (path) => !["dist", ".turbo"].includes(basename(path)),
  });
  cpSync(join(root, ".redocly.lint-ignore.yaml"), join(folder, ".redocly.lint-ignore.yaml"));
  for (const path of ["node_modules", "scripts/node_modules"]) symlinkSync(join(root, path), join(folder, path));
  return {
    folder,
    edit(file, change) {
      const text = readFileSync(join(folder, file), "utf8");
      const changed = change(text);
      if (changed === text) throw new Error(`the edit of ${file} changes nothing`);
      writeFileSync(join(folder, file), changed);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
