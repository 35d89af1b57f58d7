import { createHash } from "node:crypto";
import type { Mutant } from "./mutant.ts";

/** Some of the mutants; the same ones for the same seed, whatever else has changed. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  const rank = ({ file, code, original, replacement, column }: Mutant) =>
    createHash("sha256")
      .update(JSON.stringify([seed, file, code, column, original, replacement]))
      .digest("hex");
  const ranked = mutants.map((mutant) => ({ mutant, rank: rank(mutant) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
