import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The versions of the packages in a workspace that are published, by name. */
export function publicPackages(folder: string): Record<string, string> {
  const manifests = readdirSync(join(folder, "packages"))
    .map((name) => join(folder, "packages", name, "package.json"))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Manifest);
  return Object.fromEntries(manifests.flatMap((each) => (each.private ? [] : [[each.name, each.version]])));
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}
