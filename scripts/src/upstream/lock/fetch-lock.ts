import type { JsonObject } from "@certspec/openapi";
import { readHarWitness } from "../sources/har/read-har-witness.ts";
import { readDocumentWitness, readPagesWitness } from "../sources/read-witness.ts";
import { requireCoverage } from "../sources/require-coverage.ts";
import type { SourceFile, Witness } from "../sources/source-file.ts";
import type { Lock, LockedOperation, Testimony, WitnessOptions } from "./lock.ts";
import { requireAgreement } from "./require-agreement.ts";

/** Ask all witnesses of a provider, and give the lock that they make; throws rather than leave out what went wrong. */
export async function fetchLock(
  source: SourceFile,
  bundle: JsonObject,
  old: Lock | undefined,
  options: WitnessOptions,
): Promise<Lock> {
  requireCoverage(source, bundle);
  const downloads: Lock["downloads"] = {};
  const operations: Record<string, LockedOperation> = {};
  for (const witness of source.witnesses) {
    const testimony = await readTestimony(witness);
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

  function readTestimony(witness: Witness): Promise<Testimony> {
    // What the first witness said is in the lock, so it need not say it again; the others are asked in full.
    const known = witness === source.witnesses[0] ? old : undefined;
    if (witness.kind === "document") return readDocumentWitness(witness, known, options);
    if (witness.kind === "pages") return readPagesWitness(witness, known, old, options);
    return readHarWitness(witness, source, bundle, options);
  }
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
