import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const repositoryRoot: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A path as messages show it: relative to the repository, or from the folder's own name when it lies elsewhere. */
export function shownPath(folder: string, file = ""): string {
  const absolute = resolve(folder);
  const start = isInside(repositoryRoot, absolute) ? relative(repositoryRoot, absolute) : basename(absolute);
  return join(start, file).replaceAll(sep, "/");
}

/** A file as a spec names it: relative to the spec's folder. */
export function pathInSpec(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, "/");
}

/** Whether a path lies below a folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
