import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ScratchWorkspace } from "../../../scripts/src/scratch-workspace.ts";

/** The provider that the others are made of. */
export const model = "numeral";

/** The names of the first `count` made-up providers. */
export function providerNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `made${String(index + 1).padStart(3, "0")}`);
}

/** Writes providers beside those of the repository: copies of one of them, under different names. */
export function writeProviders(workspace: ScratchWorkspace, names: readonly string[]): void {
  const { folder } = workspace;
  for (const name of names) {
    for (const kind of ["specs", "packages"]) {
      const [from, to] = [join(folder, kind, model), join(folder, kind, name)];
      cpSync(from, to, {
        recursive: true,
        filter: (path) => !/\/(?:node_modules|dist|test|generated|\.turbo)$/.test(path),
      });
      for (const file of globSync("**/*.{json,yaml,ts}", { cwd: to })) renameIn(join(to, file), name);
    }
    leanManifest(join(folder, "packages", name, "package.json"), name);
  }
  const { status, output } = workspace.run(
    "pnpm",
    ...["install", "--no-frozen-lockfile", "--offline", "--ignore-scripts", "--silent"],
  );
  if (status !== 0) throw new Error(`${names.length} providers could not be installed:\n${output}`);
}

function renameIn(file: string, name: string): void {
  const text = readFileSync(file, "utf8");
  const renamed = text
    .replaceAll(`@certspec/${model}`, `@certspec/${name}`)
    .replaceAll(`@specs/${model}`, `@specs/${name}`);
  if (renamed !== text) writeFileSync(file, renamed);
}

/** Tests are not copied, so neither is what they need. */
function leanManifest(file: string, name: string): void {
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.devDependencies = { [`@specs/${name}`]: "workspace:*" };
  rmSync(file);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
