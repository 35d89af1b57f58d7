import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository that the site is about. */
export interface Repository {
  /** The providers that have a spec and a generated package. */
  providers: string[];
  read: (file: string) => string;
  has: (file: string) => boolean;
  /** Files by a pattern, sorted. */
  find: (pattern: string) => string[];
}

/** Open the repository in a folder. */
export function openRepository(root: string): Repository {
  const find = (pattern: string): string[] =>
    globSync(pattern, { cwd: root, exclude: (file) => file.includes("node_modules") })
      .map((file) => file.replaceAll("\\", "/"))
      .sort();
  return {
    providers: find("packages/*/src/generated/openapi.json").map((file) => file.split("/")[1] ?? ""),
    read: (file) => readFileSync(join(root, file), "utf8"),
    has: (file) => existsSync(join(root, file)),
    find,
  };
}
