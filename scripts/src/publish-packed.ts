#!/usr/bin/env node
// `node scripts/src/publish-packed.ts <folder>`: publish the tarballs that `changeset pack` wrote. It needs Node and npm alone: where packages
// are published, nothing is installed.
import { type PackedRelease, packedReleases } from "./release/packed-releases.ts";
import { type AddressedManifest, addressProblem, repositoryAddress } from "./release/repository-address.ts";
import { runCommand } from "./release/run-command.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";

const { GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env;

await runInterruptible("publish", publishPacked);

async function publishPacked({ signal }: Setting): Promise<boolean> {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === undefined || others.length) throw new Error("expected the folder that `changeset pack` wrote");
  const address = GITHUB_REPOSITORY ? repositoryAddress(GITHUB_REPOSITORY, GITHUB_SERVER_URL) : undefined;
  const releases = packedReleases(folder);
  // All before the first: half a release is harder to mend than none.
  for (const { file } of releases) {
    const text = await run("tar", "-xzOf", file, "package/package.json");
    const problem = addressProblem(JSON.parse(text) as AddressedManifest, address);
    if (problem !== undefined) throw new Error(problem);
  }
  for (const release of releases) {
    const isNew = !(await isPublished(release));
    if (isNew) await publish(release);
    console.log(`${release.name} ${release.version}: ${isNew ? "published" : "is in the registry already"}`);
  }
  return true;

  function run(command: string, ...args: string[]): Promise<string> {
    return runCommand(command, args, { folder: process.cwd(), signal });
  }

  /** So that a release that was interrupted can be run again. */
  async function isPublished({ name, version }: PackedRelease): Promise<boolean> {
    try {
      const versions: string | string[] = JSON.parse(await run("npm", "view", name, "versions", "--json"));
      return [versions].flat().includes(version);
    } catch (error) {
      if ((error as Error).message.includes("E404")) return false;
      throw error;
    }
  }

  async function publish({ file, access, tag }: PackedRelease): Promise<void> {
    // Elsewhere there is no identity that could sign where a package comes from.
    const provenance = GITHUB_ACTIONS === "true" ? ["--provenance"] : [];
    await run("npm", "publish", file, "--access", access, "--tag", tag, "--ignore-scripts", ...provenance);
  }
}
