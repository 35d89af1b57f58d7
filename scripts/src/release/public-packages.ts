import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The versions of the packages in a workspace that are published, by name. */
export function publicPackages(folder: string): Record<string, string> {
  const manifests = readdirSync(join(folder, "packages")).map(
    (name) => JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8")) as Manifest,
  );
  return Object.fromEntries(manifests.flatMap((each) => (each.private ? [] : [[each.name, each.version]])));
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}
