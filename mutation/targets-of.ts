import type { Options } from "./options.ts";
import type { Target } from "./targets.ts";

/**
 * The targets that the options name.
 * @throws {Error} for a package that does not exist, or a file that none of them has.
 */
export function targetsOf(
  all: readonly Target[],
  { packages, file = "" }: Pick<Options, "packages" | "file">,
): Target[] {
  const namesOf = (targets: readonly Target[]) => targets.map(({ name }) => name).join(", ");
  const unknown = packages.filter((name) => !all.some((target) => target.name === name));
  if (unknown.length) throw new Error(`--package takes ${namesOf(all)}, not "${unknown.join('", "')}"`);
  const found = all.filter(({ name }) => !packages.length || packages.includes(name));
  if (!found.some(({ sources }) => sources.some((source) => source.includes(file))))
    throw new Error(`--file takes a part of the path of a source of ${namesOf(found)}, not "${file}"`);
  return found;
}
