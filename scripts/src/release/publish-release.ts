import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createScratchWorkspace, type ScratchWorkspace } from "../scratch-workspace.ts";
import { publicPackages } from "./public-packages.ts";
import { runCommand } from "./run-command.ts";
import type { Registry } from "./start-registry.ts";

export interface Release {
  /** The workspace that is published. */
  workspace: ScratchWorkspace;
  /** Versions by the names of the packages. */
  versions: Readonly<Record<string, string>>;
}

export interface ReleaseOptions {
  signal: AbortSignal;
  /** The clean-up at the end. */
  cleanups: (() => unknown)[];
}

/**
 * Version and build all public packages in a copy of the repository, as a release does.
 * @throws {Error} with the output of the step that fails.
 */
export async function prepareRelease({ signal, cleanups }: ReleaseOptions): Promise<Release> {
  const workspace = createScratchWorkspace();
  const { folder, env, remove } = workspace;
  cleanups.push(remove);
  const step = (command: string, ...args: string[]): Promise<string> =>
    runCommand(command, args, { folder, env, signal });
  await step("git", "add", "--all");
  await step("git", ...identity, "commit", "--quiet", "--message", "chore: rehearse");
  // Without changesets the versions stand already.
  if (readdirSync(join(folder, ".changeset")).some((file) => file.endsWith(".md") && file !== "README.md"))
    await step("pnpm", "run", "version-packages");
  await step("pnpm", "run", "release:address", repository);
  await step("pnpm", "run", "build");
  return { workspace, versions: publicPackages(folder) };
}

/**
 * Publish what has been prepared, as the release workflow does.
 * @throws {Error} with the output of the step that fails.
 */
export async function publishRelease({ workspace }: Release, { npmrc }: Registry, signal: AbortSignal): Promise<void> {
  const { folder, env } = workspace;
  writeFileSync(join(folder, ".npmrc"), npmrc);
  const step = (command: string, ...args: string[]): Promise<string> =>
    runCommand(command, args, { folder, env: { ...env, GITHUB_REPOSITORY: repository }, signal });
  await step("pnpm", "exec", "changeset", "pack", "--out-dir", "packed");
  await step(process.execPath, "scripts/src/release-sbom.ts", "packed");
  await step(process.execPath, "scripts/src/publish-packed.ts", "packed");
}

/** The repository that the packages of a rehearsal come from. */
export const repository = "certspec-rehearsal/scratch";

const identity = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
