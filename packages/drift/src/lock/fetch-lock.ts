import { readDocumentWitness, readPagesWitness, type WitnessOptions } from "../sources/read-witness.ts";
import type { SourceFile } from "../sources/source-file.ts";
import type { Lock, LockedOperation } from "./lock.ts";
import { requireAgreement } from "./require-agreement.ts";

/** Ask all witnesses of a provider, and give the lock that they make; throws rather than leave out what went wrong. */
export async function fetchLock(source: SourceFile, old: Lock | undefined, options: WitnessOptions): Promise<Lock> {
  const downloads: Lock["downloads"] = {};
  const operations: Record<string, LockedOperation> = {};
  for (const [index, witness] of source.witnesses.entries()) {
    // What the first witness said is in the lock, so it need not say it again; the others are asked in full.
    const known = index === 0 ? old : undefined;
    const testimony =
      witness.kind === "document"
        ? await readDocumentWitness(witness, known, options)
        : await readPagesWitness(witness, known, old, options);
    Object.assign(downloads, testimony.downloads);
    for (const [id, said] of testimony.operations) {
      const first = operations[id];
      if (first) requireAgreement(id, first, said);
      else
        operations[id] = {
          ...said,
          date: old?.operations[id]?.hash === said.hash ? old.operations[id].date : said.date,
        };
    }
  }
  return { fetched: options.today, downloads, operations, reviewed: reviewedOf(old, operations) };
}

/** What the operations were before the changes that nobody has taken over yet. */
function reviewedOf(old: Lock | undefined, operations: Lock["operations"]): Lock["reviewed"] {
  const reviewed: Lock["reviewed"] = {};
  for (const [id, operation] of Object.entries(operations)) {
    const last = old?.reviewed[id] ?? old?.operations[id];
    if (last && last.hash !== operation.hash) reviewed[id] = last;
  }
  return reviewed;
}
