import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that `changeset pack` has packed. */
export interface PackedRelease {
  name: string;
  version: string;
  access: string;
  tag: string;
  /** Its tarball. */
  file: string;
}

interface PlanFile {
  version: number;
  plan: ({ kind: "tag-only" } | PackedEntry)[][];
}

interface PackedEntry extends Omit<PackedRelease, "file"> {
  kind: "publish";
  tarball: { path: string; integrity: string };
}

/**
 * Reads the packages in a folder that `changeset pack` wrote. Each comes after those that it depends on.
 * @throws {Error} when the plan is of another version, or a tarball is not the one that was packed.
 */
export function packedReleases(folder: string): PackedRelease[] {
  const file = join(folder, "publish-plan.json");
  const { version, plan } = JSON.parse(readFileSync(file, "utf8")) as PlanFile;
  if (version !== 1) throw new Error(`${file} is a plan of version ${version}, expected 1`);
  return plan.flat().flatMap((entry) => (entry.kind === "publish" ? [packedRelease(folder, entry)] : []));
}

function packedRelease(folder: string, { name, version, access, tag, tarball }: PackedEntry): PackedRelease {
  const file = join(folder, tarball.path);
  const found = `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
  if (found !== tarball.integrity)
    throw new Error(`${tarball.path} is not the tarball that was packed: expected ${tarball.integrity}, got ${found}`);
  return { name, version, access, tag, file };
}
