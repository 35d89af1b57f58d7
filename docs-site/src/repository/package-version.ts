import type { Repository } from "./repository.ts";

/** The name and version of the package in a folder, as its pages show them. */
export function packageVersion(repository: Repository, folder: string): string {
  const { name, version } = JSON.parse(repository.read(`${folder}/package.json`)) as { name: string; version: string };
  return version === "0.0.0" ? `${name}, not released yet` : `${name} ${version}`;
}
