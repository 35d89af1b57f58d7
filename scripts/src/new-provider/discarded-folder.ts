import { lstatSync, readdirSync } from "node:fs";

/** Folders that tools write into a package, and Git ignores: `git clean -fd` leaves them when a provider is discarded. */
const leftovers = new Set(["node_modules", "dist", ".turbo", ".cache", "coverage"]);

/** Whether a folder holds nothing but what tools have left in it. */
export function isDiscardedFolder(path: string): boolean {
  return (
    lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(path).every((name) => leftovers.has(name))
  );
}
