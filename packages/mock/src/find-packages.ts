import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MockError } from "./mock-error.ts";

const scope = "@certspec";

/**
 * Find the document of a package, such as `cloudflare` for `@certspec/cloudflare`: as the project in `folder` resolves it,
 * else as a workspace package below `folder`, else beside the mock itself.
 * @throws {MockError} with the line to type when the package is not there.
 */
export function findDocument(name: string, folder: string): string {
  const packageName = name.startsWith("@") ? name : `${scope}/${name}`;
  const path = resolved(`${packageName}/openapi.json`, { name, folder });
  if (path) return path;
  if (resolved(packageName, { name, folder }) || resolved(`${packageName}/package.json`, { name, folder })) {
    throw new MockError(`${packageName} has no openapi.json; give the path of an OpenAPI file instead`);
  }
  throw new MockError(`${packageName} is not installed: npm install ${packageName}`);
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
