#!/usr/bin/env node
// `node scripts/src/release-sbom.ts <folder>`: write the bill of materials of every published package, as CycloneDX.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledComponents, type Component } from "./release/bundled-components.ts";
import { publicPackages } from "./release/public-packages.ts";
import { runCommand } from "./release/run-command.ts";
import { sbomFile } from "./release/sbom-file.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";

const root = join(import.meta.dirname, "../..");

interface Sbom {
  components?: object[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

await runInterruptible("sbom", writeSboms);

async function writeSboms({ signal }: Setting): Promise<boolean> {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === undefined || others.length) throw new Error("expected the folder to write to");
  mkdirSync(folder, { recursive: true });
  for (const [name, version] of Object.entries(publicPackages(root))) {
    const args = ["sbom", "--filter", name, "--prod", "--sbom-format", "cyclonedx"];
    const sbom = JSON.parse(await runCommand("pnpm", args, { folder: root, signal })) as Sbom;
    const bundled = bundledIn(name);
    const components = [...(sbom.components ?? []), ...bundled];
    const [own, ...dependencies] = sbom.dependencies;
    if (own === undefined) throw new Error(`pnpm wrote no dependencies for ${name}`);
    own.dependsOn.push(...bundled.map(({ purl }) => purl));
    const file = join(folder, sbomFile(name, version));
    writeFileSync(file, `${JSON.stringify({ ...sbom, components, dependencies: [own, ...dependencies] }, null, 2)}\n`);
    console.log(`${file}: ${components.length} components`);
  }
  return true;
}

/** Packages inside a bundle, which pnpm cannot know of. */
function bundledIn(name: string): Component[] {
  const file = join(root, "packages", name.replace("@certspec/", ""), "dist/THIRD-PARTY-LICENCES.txt");
  return existsSync(file) ? bundledComponents(readFileSync(file, "utf8")) : [];
}
