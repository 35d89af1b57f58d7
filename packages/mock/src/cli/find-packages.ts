import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MockError } from "../mock-error.ts";

const scope = "@certspec";

/**
 * Find the document of an installed package, such as `cloudflare` for `@certspec/cloudflare`: as the project in `folder`
 * resolves it, else as a workspace package below `folder`, else beside the mock itself.
 * @throws {MockError} when the package has none.
 */
export function findDocument(name: string, folder: string): string {
  const path = resolved(`${packageOf(name)}/openapi.json`, { name, folder });
  if (path) return path;
  throw new MockError(`${packageOf(name)} has no openapi.json; give the path of an OpenAPI file instead`);
}

/** Whether the package of a name is there, with a document or without. */
export function isInstalled(name: string, folder: string): boolean {
  const packageName = packageOf(name);
  return [`${packageName}/openapi.json`, `${packageName}/package.json`, packageName].some((specifier) =>
    resolved(specifier, { name, folder }),
  );
}

/** The package that a name stands for. */
export function packageOf(name: string): string {
  return name.startsWith("@") ? name : `${scope}/${name}`;
}

/** The names of all packages of ours in reach of `folder` that have a document. */
export function listPackages(folder: string): string[] {
  const names = [
    ...ancestors(folder).flatMap((each) => namesIn(join(each, "node_modules", scope))),
    ...namesIn(join(folder, "packages")),
  ];
  return [...new Set(names)].filter((name) => resolved(`${scope}/${name}/openapi.json`, { name, folder })).sort();
}

/** Resolve a specifier as Node does, from the places where a package of this name may be. */
function resolved(specifier: string, { name, folder }: { name: string; folder: string }): string | undefined {
  // A workspace package resolves itself by its own name.
  const places = [join(folder, "package.json"), join(folder, "packages", name, "package.json"), import.meta.url];
  for (const place of places) {
    try {
      return createRequire(place).resolve(specifier);
    } catch {
      // Not from here.
    }
  }
  return undefined;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
