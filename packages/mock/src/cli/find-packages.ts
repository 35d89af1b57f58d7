import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MockError } from "../mock-error.ts";

const scope = "@certspec";

/**
 * Finds the document of an installed package, such as `cloudflare` for `@certspec/cloudflare`: as resolved
 * by the project in `folder`, else as a workspace package below `folder`, else beside the mock itself.
 * @throws {MockError} when the package has no document.
 */
export function findDocument(name: string, folder: string): string {
  const path = resolved(`${packageOf(name)}/openapi.json`, { name, folder });
  if (path) return path;
  throw new MockError(`${packageOf(name)} has no openapi.json; give the path of an OpenAPI file instead`);
}

/** Tells whether a package is installed, with or without a document. */
export function isInstalled(name: string, folder: string): boolean {
  const packageName = packageOf(name);
  return [`${packageName}/openapi.json`, `${packageName}/package.json`, packageName].some((specifier) =>
    resolved(specifier, { name, folder }),
  );
}

/** The package of a name. */
export function packageOf(name: string): string {
  return name.startsWith("@") ? name : `${scope}/${name}`;
}

/** The names of all @certspec packages with a document that `folder` can resolve. */
export function listPackages(folder: string): string[] {
  const names = [
    ...ancestors(folder).flatMap((each) => namesIn(join(each, "node_modules", scope))),
    ...namesIn(join(folder, "packages")),
  ];
  return [...new Set(names)].filter((name) => resolved(`${scope}/${name}/openapi.json`, { name, folder })).sort();
}

/** Resolves a specifier as Node does, from each place where the package may be. */
function resolved(specifier: string, { name, folder }: { name: string; folder: string }): string | undefined {
  // A workspace package resolves itself by its own name.
  const places = [join(folder, "package.json"), join(folder, "packages", name, "package.json"), import.meta.url];
  for (const place of places) {
    try {
      return createRequire(place).resolve(specifier);
    } catch {
      // Try the next place.
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
