import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A file or symbolic link in the folder of a spec. */
export interface FolderEntry {
  path: string;
  isLink: boolean;
}

/** Lists files and links below a folder, in the order of their paths; what tools keep there is left out, and links are not followed. */
export function filesBelow(folder: string): FolderEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !ofTools.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [{ path, isLink: entry.isSymbolicLink() }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file can be part of a spec. */
export function isSpecFile({ path, isLink }: FolderEntry): boolean {
  return !isLink && /\.(ya?ml|json)$/.test(path);
}

const ofTools = ["dist", "node_modules"];
