import type { Mutant } from "./mutant.ts";

/** A mutant that no test can tell from the original, as it is told from others after lines have moved. */
export type Ignored = Pick<Mutant, "file" | "code" | "original" | "replacement"> & { readonly reason: string };

/**
 * The mutants without those that are listed as equivalent.
 * @throws {Error} for an entry without a reason, or for a mutant that is no more.
 */
export function withoutIgnored(mutants: readonly Mutant[], ignored: readonly Ignored[]): Mutant[] {
  for (const entry of ignored) {
    const place = `mutation/ignored.json: ${entry.file}: ${entry.original} → ${entry.replacement}`;
    if (!entry.reason?.trim()) throw new Error(`${place}: say in \`reason\` why no test can tell it`);
    if (!mutants.some((mutant) => isSame(mutant, entry)))
      throw new Error(`${place}: there is no such mutant; remove the entry, or put its \`code\` right`);
  }
  return mutants.filter((mutant) => !ignored.some((entry) => isSame(mutant, entry)));
}

function isSame(mutant: Mutant, entry: Ignored): boolean {
  return (["file", "code", "original", "replacement"] as const).every((key) => mutant[key] === entry[key]);
}
