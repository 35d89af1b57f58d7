#!/usr/bin/env node
// `node scripts/src/tag-packed.ts <folder>`: create a GitHub release, and with it a tag, for each package that `changeset pack` packed. It needs
// Node and `gh` alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelogEntry } from "./release/changelog-entry.ts";
import { packedReleases } from "./release/packed-releases.ts";
import { runCommand } from "./release/run-command.ts";
import { sbomFile } from "./release/sbom-file.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";

await runInterruptible("tag", tagPacked);

async function tagPacked({ signal }: Setting): Promise<boolean> {
  const [folder, ...others] = process.argv.slice(2);
  const { GITHUB_SHA } = process.env;
  if (folder === undefined || others.length) throw new Error("expected the folder that `changeset pack` wrote");
  if (!GITHUB_SHA) throw new Error("GITHUB_SHA is not set: it names the commit that the tags point to");
  const run = (command: string, ...args: string[]): Promise<string> =>
    runCommand(command, args, { folder: process.cwd(), signal });
  const tags = new Set((await run("git", "tag", "--list")).split("\n"));
  for (const { name, version } of packedReleases(folder)) {
    // As `changeset git-tag` names them, and `pnpm upstream guard` reads them.
    const tag = `${name}@${version}`;
    if (tags.has(tag)) continue;
    const changelog = readFileSync(join("packages", name.replace("@certspec/", ""), "CHANGELOG.md"), "utf8");
    const notes = changelogEntry(changelog, version);
    const sbom = join(folder, sbomFile(name, version));
    await run("gh", "release", "create", tag, sbom, "--title", tag, "--notes", notes, "--target", GITHUB_SHA);
    console.log(`${tag}: released`);
  }
  return true;
}
